/// What the journal can say was done.
@NullMarked
package guongsang.domain.journal;

import org.jspecify.annotations.NullMarked;
