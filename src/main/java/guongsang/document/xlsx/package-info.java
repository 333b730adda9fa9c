/// Lists as Excel workbooks: POI writes the shell, the rows are streamed into it.
@NullMarked
package guongsang.document.xlsx;

import org.jspecify.annotations.NullMarked;
