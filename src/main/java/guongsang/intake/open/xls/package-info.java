/// Workbooks of Excel 97 to 2003, read record by record.
@NullMarked
package guongsang.intake.open.xls;

import org.jspecify.annotations.NullMarked;
