@NullMarked
package guongsang.document.content;

import org.jspecify.annotations.NullMarked;
