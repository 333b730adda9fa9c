@NullMarked
package guongsang.document.xlsx;

import org.jspecify.annotations.NullMarked;
