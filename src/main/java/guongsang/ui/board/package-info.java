/// Bốn khâu: the four stages as columns of cards.
@NullMarked
package guongsang.ui.board;

import org.jspecify.annotations.NullMarked;
