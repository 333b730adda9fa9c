package guongsang.intake.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a sheet, its cells by column. Cells without text are null, as are those beyond the last.
public final class Line {
    private final int number;
    private final boolean hidden;
    private final @Nullable Cell[] cells;
    private final int filled;

    Line(int number, boolean hidden, @Nullable Cell[] cells, int filled) {
        this.number = number;
        this.hidden = hidden;
        this.cells = cells;
        this.filled = filled;
    }

    /// The row's number in the sheet, from 1.
    public int number() {
        return number;
    }

    public boolean hidden() {
        return hidden;
    }

    /// How many cells have text.
    public int filled() {
        return filled;
    }

    int width() {
        return cells.length;
    }

    public @Nullable Cell at(int column) {
        return column < 0 || column >= cells.length ? null : cells[column];
    }

    /// The text of a cell, empty where there is none.
    public String text(int column) {
        Cell cell = at(column);
        return cell == null ? "" : cell.text();
    }

    public boolean has(int column) {
        return at(column) != null;
    }

    /// The columns that have text, from left to right.
    public List<Integer> columns() {
        List<Integer> columns = new ArrayList<>(filled);
        for (int c = 0; c < cells.length; c++) {
            if (cells[c] != null) {
                columns.add(c);
            }
        }
        return columns;
    }

    /// The leftmost text.
    public String first() {
        for (Cell cell : cells) {
            if (cell != null) {
                return cell.text();
            }
        }
        return "";
    }
}
