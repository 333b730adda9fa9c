/// Kế hoạch: quotas, deadlines and whether they are kept.
@NullMarked
package guongsang.domain.plan;

import org.jspecify.annotations.NullMarked;
