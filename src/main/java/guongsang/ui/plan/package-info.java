/// Kế hoạch: quotas by unit, deadlines, what the plan says; noting what units sent.
@NullMarked
package guongsang.ui.plan;

import org.jspecify.annotations.NullMarked;
