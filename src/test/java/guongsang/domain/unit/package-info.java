@NullMarked
package guongsang.domain.unit;

import org.jspecify.annotations.NullMarked;
