/// Cards that edit a part of a plan where it stands: a field that is left is saved, what is wrong stands beside it.
@NullMarked
package guongsang.ui.plan.edit;

import org.jspecify.annotations.NullMarked;
