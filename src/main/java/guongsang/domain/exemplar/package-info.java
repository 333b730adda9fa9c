/// Điển hình tiên tiến: kinds, stages, attributes and the rules a value has to keep.
@NullMarked
package guongsang.domain.exemplar;

import org.jspecify.annotations.NullMarked;
