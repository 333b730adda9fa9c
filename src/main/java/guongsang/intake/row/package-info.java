/// What a row of a list says: its kind, its values.
@NullMarked
package guongsang.intake.row;

import org.jspecify.annotations.NullMarked;
