/// Lựa chọn for the list to the level above: candidates, quota and criteria, side by side.
@NullMarked
package guongsang.ui.plan.selection;

import org.jspecify.annotations.NullMarked;
