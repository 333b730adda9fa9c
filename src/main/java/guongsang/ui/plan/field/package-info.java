/// Lĩnh vực, đầu mối: the fields of a plan, their movements, who leads them and who does so today.
@NullMarked
package guongsang.ui.plan.field;

import org.jspecify.annotations.NullMarked;
