@NullMarked
package guongsang.document.build;

import org.jspecify.annotations.NullMarked;
