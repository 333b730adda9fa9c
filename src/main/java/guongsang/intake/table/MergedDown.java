package guongsang.intake.table;

import guongsang.intake.raw.RawSheet.Area;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What cells merged over several rows say in the rows below their first.
public final class MergedDown {
    private final Map<Long, Cell> cells = new HashMap<>();
    private final Set<Integer> rows = new HashSet<>();

    public MergedDown(FoundTable table) {
        if (table.grid().upright().isEmpty()) {
            return;
        }
        Map<Integer, Line> byNumber = new HashMap<>();
        table.lines().forEach(line -> byNumber.put(line.number(), line));
        for (Area area : table.grid().upright()) {
            Line line = byNumber.get(area.firstRow());
            Cell cell = line == null ? null : line.at(area.firstColumn());
            if (cell != null) {
                int last = Math.min(area.lastRow(), table.lines().getLast().number());
                for (int row = area.firstRow() + 1; row <= last; row++) {
                    cells.put(key(row, area.firstColumn()), cell);
                    rows.add(row);
                }
            }
        }
    }

    private static long key(int row, int column) {
        return (long) row << 16 | column;
    }

    /// The cell that reaches down into this one; null where none does.
    public @Nullable Cell at(int row, int column) {
        return rows.contains(row) ? cells.get(key(row, column)) : null;
    }

    boolean any(int row) {
        return rows.contains(row);
    }
}
