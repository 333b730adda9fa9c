/// Workbooks of Excel 2007 and later, read as a stream.
@NullMarked
package guongsang.intake.open.xlsx;

import org.jspecify.annotations.NullMarked;
