/// Opens any file that an office sends: told by its content, never by its ending, and only read.
@NullMarked
package guongsang.intake.open;

import org.jspecify.annotations.NullMarked;
