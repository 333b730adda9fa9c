package guongsang.document.content;

import java.util.Arrays;
import java.util.List;

/// A row of a table, without its number.
///
/// @param total whether it is a totals row: bold, without a number, its first cell drawn over the number column too
public record Row(List<Cell> cells, boolean total) {
    public Row {
        cells = List.copyOf(cells);
    }

    /// An ordinary row.
    public static Row of(Cell... cells) {
        return new Row(List.of(cells), false);
    }

    /// An ordinary row of texts.
    public static Row ofTexts(String... texts) {
        return new Row(Arrays.stream(texts).map(Cell::text).toList(), false);
    }

    /// A totals row.
    public static Row total(Cell... cells) {
        return new Row(List.of(cells), true);
    }
}
