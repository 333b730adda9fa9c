/// Tables in texts of Word 2007 and later, with the lines around them.
@NullMarked
package guongsang.intake.open.docx;

import org.jspecify.annotations.NullMarked;
