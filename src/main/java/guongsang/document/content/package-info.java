/// What a document says, in the order of Nghị định 30/2020: values only, ready-made strings, nothing about looks.
@NullMarked
package guongsang.document.content;

import org.jspecify.annotations.NullMarked;
