/// Small nodes that several screens show.
@NullMarked
package guongsang.ui.part;

import org.jspecify.annotations.NullMarked;
