@NullMarked
package guongsang.document.pdf;

import org.jspecify.annotations.NullMarked;
