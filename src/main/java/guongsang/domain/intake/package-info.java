/// Lists that come in: what was read, what is wrong with it, what taking it in would do.
@NullMarked
package guongsang.domain.intake;

import org.jspecify.annotations.NullMarked;
