package guongsang.intake.column;

import java.util.List;

/// What stands above a column, from the upper row of the header to the lowest ("Giới tính", "Nam"); no part is empty
/// and none is there twice. `index` counts from 0. `shared`: the column stands under a title that covers several
/// columns and has none of its own.
public record ColumnTitle(int index, List<String> parts, boolean hidden, boolean shared) {
    public ColumnTitle {
        parts = List.copyOf(parts);
    }

    /// "Giới tính / Nam"; empty for a column without a title.
    public String text() {
        return String.join(" / ", parts);
    }

    String lowest() {
        return parts.isEmpty() ? "" : parts.getLast();
    }

    String upper() {
        return parts.size() < 2 ? "" : String.join(" ", parts.subList(0, parts.size() - 1));
    }
}
