/// Đơn vị, cụm khối, lĩnh vực, phong trào.
@NullMarked
package guongsang.domain.unit;

import org.jspecify.annotations.NullMarked;
