/// The figures of a year, each defined in words once.
@NullMarked
package guongsang.domain.figure;

import org.jspecify.annotations.NullMarked;
