/// Tables of web pages, often saved by other programs under the name .xls.
@NullMarked
package guongsang.intake.open.html;

import org.jspecify.annotations.NullMarked;
