/// Khen thưởng: award types and commendations.
@NullMarked
package guongsang.domain.award;

import org.jspecify.annotations.NullMarked;
