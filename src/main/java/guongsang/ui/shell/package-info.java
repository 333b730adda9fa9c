/// The window itself: rail, top bar, palette, status bar.
@NullMarked
package guongsang.ui.shell;

import org.jspecify.annotations.NullMarked;
