/// How files reach the disk: whole or not at all.
@NullMarked
package guongsang.document.file;

import org.jspecify.annotations.NullMarked;
