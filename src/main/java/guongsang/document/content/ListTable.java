package guongsang.document.content;

import java.util.List;

/// A ruled table: a list of persons and collectives, or statistics.
///
/// @param columns without the number column, which the renderer writes
/// @param sections in order; numbers (STT) start again at 1 in each
/// @param numbered whether there is an STT column
/// @param columnNumbers whether a row "(1) (2) (3) …" stands under the header
public record ListTable(List<Column> columns, List<Section> sections, boolean numbered, boolean columnNumbers) {
    public ListTable {
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs a column");
        }
        for (Section section : sections) {
            for (Row row : section.rows()) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row has " + row.cells().size() + " cells under " + columns.size() + " columns");
                }
            }
        }
    }

    /// A list with an STT column and no row of column numbers.
    public static ListTable numbered(List<Column> columns, List<Section> sections) {
        return new ListTable(columns, sections, true, false);
    }

    /// How many rows there are, totals not counted.
    public int rowCount() {
        int count = 0;
        for (Section section : sections) {
            for (Row row : section.rows()) {
                count += row.total() ? 0 : 1;
            }
        }
        return count;
    }

    /// Whether the header needs two rows.
    public boolean grouped() {
        return columns.stream().anyMatch(c -> c.group() != null);
    }
}
