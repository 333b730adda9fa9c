@NullMarked
package guongsang.document;

import org.jspecify.annotations.NullMarked;
