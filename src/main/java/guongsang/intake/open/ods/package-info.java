/// Workbooks of LibreOffice and OpenOffice.
@NullMarked
package guongsang.intake.open.ods;

import org.jspecify.annotations.NullMarked;
