/// Files as they come in, opened: sheets, rows and cells as they stand there, whatever the format.
@NullMarked
package guongsang.intake.raw;

import org.jspecify.annotations.NullMarked;
