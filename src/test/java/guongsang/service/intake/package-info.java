@NullMarked
package guongsang.service.intake;

import org.jspecify.annotations.NullMarked;
