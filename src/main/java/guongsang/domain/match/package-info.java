/// Trùng lặp: who of a list is known already, and how sure that is. Pure comparison of names, births, units and
/// numbers; nothing is stored or joined here.
@NullMarked
package guongsang.domain.match;

import org.jspecify.annotations.NullMarked;
