package guongsang.document.content;

import org.jspecify.annotations.Nullable;

/// A column of a table.
///
/// @param group the title over this column and its neighbours of the same group ("Giới tính" over "Nam", "Nữ"), or
/// null
/// @param weight how much of the free width it takes against a column of weight 1; above 0
/// @param kind what its cells hold, which decides number formats in a workbook
public record Column(String title, @Nullable String group, double weight, Align align, CellKind kind) {
    public Column {
        if (!(weight > 0)) {
            throw new IllegalArgumentException("a column's weight is above 0, not " + weight);
        }
    }

    /// Flush left text of weight 1.
    public static Column text(String title) {
        return new Column(title, null, 1, Align.LEFT, CellKind.TEXT);
    }

    /// Short text in the middle of its cell.
    public static Column centered(String title) {
        return new Column(title, null, 1, Align.CENTER, CellKind.TEXT);
    }

    /// Numbers, flush right.
    public static Column number(String title) {
        return new Column(title, null, 1, Align.RIGHT, CellKind.NUMBER);
    }

    /// Dates, or years alone.
    public static Column date(String title) {
        return new Column(title, null, 1, Align.CENTER, CellKind.DATE);
    }

    /// The same column under a group title.
    public Column in(String groupTitle) {
        return new Column(title, groupTitle, weight, align, kind);
    }

    /// The same column with another weight.
    public Column weighing(double otherWeight) {
        return new Column(title, group, otherWeight, align, kind);
    }
}
