@NullMarked
package guongsang.domain.award;

import org.jspecify.annotations.NullMarked;
