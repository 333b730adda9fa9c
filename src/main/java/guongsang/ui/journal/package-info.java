/// Nhật ký: what was done, by whom, with the values before and after.
@NullMarked
package guongsang.ui.journal;

import org.jspecify.annotations.NullMarked;
