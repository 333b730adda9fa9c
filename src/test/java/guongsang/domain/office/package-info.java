@NullMarked
package guongsang.domain.office;

import org.jspecify.annotations.NullMarked;
