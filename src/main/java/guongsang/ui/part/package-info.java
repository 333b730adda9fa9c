/// Nodes shared by screens: chips, charts, fields that check what is typed, popups, the question that a move through
/// the stages
/// asks.
@NullMarked
package guongsang.ui.part;

import org.jspecify.annotations.NullMarked;
