@NullMarked
package guongsang.document.layout;

import org.jspecify.annotations.NullMarked;
