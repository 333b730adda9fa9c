/// The office that uses the program, its signers.
@NullMarked
package guongsang.domain.office;

import org.jspecify.annotations.NullMarked;
