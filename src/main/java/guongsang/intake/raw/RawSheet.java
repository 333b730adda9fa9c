package guongsang.intake.raw;

import java.util.List;
import java.util.Set;

/// A sheet: its rows that hold something, in order; `merged` the areas that were made one cell; `hiddenColumns`
/// counted from 0.
public record RawSheet(String name, boolean hidden, List<RawRow> rows, List<Area> merged, Set<Integer> hiddenColumns) {
    public RawSheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /// Cells made one; rows count from 1, columns from 0, both ends belong to it.
    public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
}
