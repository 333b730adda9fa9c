/// Words that offices use in lists: kinds, organisations, names of people, marks in cells.
@NullMarked
package guongsang.intake.word;

import org.jspecify.annotations.NullMarked;
