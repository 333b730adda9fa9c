/// Workbooks as one XML file, as Excel 2002 and 2003 and many exports write them.
@NullMarked
package guongsang.intake.open.xml;

import org.jspecify.annotations.NullMarked;
