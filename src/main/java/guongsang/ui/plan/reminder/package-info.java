/// Đôn đốc: the units that are late or short, and the công văn that reminds them, written beside its page.
@NullMarked
package guongsang.ui.plan.reminder;

import org.jspecify.annotations.NullMarked;
