/// What the columns of a list mean: by their titles, by what stands in them, by what a clerk said.
@NullMarked
package guongsang.intake.column;

import org.jspecify.annotations.NullMarked;
