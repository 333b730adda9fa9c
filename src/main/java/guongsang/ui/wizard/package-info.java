/// The first run: office, plan, data.
@NullMarked
package guongsang.ui.wizard;

import org.jspecify.annotations.NullMarked;
