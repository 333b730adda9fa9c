package guongsang.intake.table;

import guongsang.intake.column.ColumnTitle;
import guongsang.intake.raw.RawSheet.Area;
import guongsang.text.Text;
import java.util.ArrayList;
import java.util.List;

/// Puts the titles of a header of one, two or three rows together, column by column.
final class HeaderTitles {
    private final Grid grid;
    private final int first;
    private final int last;

    HeaderTitles(Grid grid, int first, int last) {
        this.grid = grid;
        this.first = first;
        this.last = last;
    }

    List<ColumnTitle> titles() {
        int width = 0;
        for (int i = first; i <= last; i++) {
            Line line = grid.lines().get(i);
            List<Integer> columns = line.columns();
            if (!columns.isEmpty()) {
                width = Math.max(width, grid.lastColumn(line.number(), columns.getLast()) + 1);
            }
        }
        List<ColumnTitle> titles = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            titles.add(title(column));
        }
        return titles;
    }

    private ColumnTitle title(int column) {
        List<String> parts = new ArrayList<>();
        boolean own = false;
        for (int i = first; i <= last; i++) {
            Line line = grid.lines().get(i);
            String text = line.text(column);
            own |= !text.isEmpty();
            if (text.isEmpty()) {
                text = covering(i, column);
            }
            text = Text.clean(text);
            if (!text.isEmpty() && !parts.contains(text)) {
                parts.add(text);
            }
        }
        return new ColumnTitle(column, parts, grid.hidden(column), !own || parts.size() > 1);
    }

    /// The title of a wider cell that covers a column: merged, or, where nothing is merged, standing to the left over
    /// columns that have titles of their own below.
    private String covering(int index, int column) {
        Line line = grid.lines().get(index);
        for (int c = column - 1; c >= 0; c--) {
            if (!line.has(c)) {
                continue;
            }
            Area area = grid.areaAt(line.number(), c);
            if (area != null) {
                return area.lastColumn() >= column && area.firstRow() == line.number() ? line.text(c) : "";
            }
            return index < last && below(index, c) && below(index, column) ? line.text(c) : "";
        }
        return "";
    }

    private boolean below(int index, int column) {
        for (int i = index + 1; i <= last; i++) {
            if (grid.lines().get(i).has(column)) {
                return true;
            }
        }
        return false;
    }
}
