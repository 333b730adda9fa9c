/// Nội dung kế hoạch: the plans of the register, and everything a plan says, edited where it stands.
@NullMarked
package guongsang.ui.plan.content;

import org.jspecify.annotations.NullMarked;
