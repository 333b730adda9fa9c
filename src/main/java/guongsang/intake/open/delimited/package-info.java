/// Plain text: which encoding it is in, and tables with commas, semicolons or tabs between their values.
@NullMarked
package guongsang.intake.open.delimited;

import org.jspecify.annotations.NullMarked;
