/// How a document looks by Nghị định 30/2020, Phụ lục I: geometry, fixed wording, line breaking and column widths,
/// for every renderer.
@NullMarked
package guongsang.document.layout;

import org.jspecify.annotations.NullMarked;
