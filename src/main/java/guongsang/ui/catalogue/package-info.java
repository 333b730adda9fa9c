/// Danh mục: units, fields, movements, blocs, award types.
@NullMarked
package guongsang.ui.catalogue;

import org.jspecify.annotations.NullMarked;
