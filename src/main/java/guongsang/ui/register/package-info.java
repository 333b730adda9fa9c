/// Sổ điển hình: the register as a table, with its filters and what is done to many rows at once.
@NullMarked
package guongsang.ui.register;

import org.jspecify.annotations.NullMarked;
