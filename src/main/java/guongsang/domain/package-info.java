/// Records, enums and rules of the field; no input or output, no library.
@NullMarked
package guongsang.domain;

import org.jspecify.annotations.NullMarked;
