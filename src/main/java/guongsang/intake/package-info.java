/// Lists that come in: opens the file, finds the table, reads its rows. Today the program's own registration
/// template; other lists come later.
@NullMarked
package guongsang.intake;

import org.jspecify.annotations.NullMarked;
