/// Vietnamese text: cleaning, folding for search, sorting, name parts, dates and numbers as documents write them.
@NullMarked
package guongsang.text;

import org.jspecify.annotations.NullMarked;
