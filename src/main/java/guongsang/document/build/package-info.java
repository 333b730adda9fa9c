/// Turns what the register knows into what a document says: lists and the year-end report as values of
/// [guongsang.document.content].
@NullMarked
package guongsang.document.build;

import org.jspecify.annotations.NullMarked;
