/// Looking at lists before they are taken in: what each row becomes, and what a person decided about it.
@NullMarked
package guongsang.service.intake;

import org.jspecify.annotations.NullMarked;
