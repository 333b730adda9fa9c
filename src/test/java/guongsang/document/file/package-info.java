@NullMarked
package guongsang.document.file;

import org.jspecify.annotations.NullMarked;
