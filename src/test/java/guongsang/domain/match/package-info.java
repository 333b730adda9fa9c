@NullMarked
package guongsang.domain.match;

import org.jspecify.annotations.NullMarked;
