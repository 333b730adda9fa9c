/// What every format shares: limits, sentences, how values are shown, rows put in order.
@NullMarked
package guongsang.intake.open.grid;

import org.jspecify.annotations.NullMarked;
