/// Where the table of a sheet is: its header, its rows, its sections, and what around them is none of it.
@NullMarked
package guongsang.intake.table;

import org.jspecify.annotations.NullMarked;
