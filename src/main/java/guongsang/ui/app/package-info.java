/// The window's life and its composition of screens; above every screen, so that none knows another.
@NullMarked
package guongsang.ui.app;

import org.jspecify.annotations.NullMarked;
