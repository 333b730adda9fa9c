/// Tiêu chí: what plans, the office and its units ask of an exemplar, and how one stands against it.
@NullMarked
package guongsang.ui.plan.criteria;

import org.jspecify.annotations.NullMarked;
