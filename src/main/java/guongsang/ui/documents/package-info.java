/// Văn bản: lists and reports as they will be printed.
@NullMarked
package guongsang.ui.documents;

import org.jspecify.annotations.NullMarked;
