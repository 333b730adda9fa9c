/// Who sends a list and for which year, by its heading.
@NullMarked
package guongsang.intake.sender;

import org.jspecify.annotations.NullMarked;
