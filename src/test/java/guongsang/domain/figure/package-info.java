@NullMarked
package guongsang.domain.figure;

import org.jspecify.annotations.NullMarked;
