package guongsang.intake.table;

import guongsang.intake.column.ColumnTitles;
import guongsang.intake.raw.RawSheet.Area;
import guongsang.text.Folding;

/// Tells which lines around a line of titles belong to the header: titles over several columns above it, their parts
/// below it, a row of column numbers.
final class HeaderBlock {
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_PART = 60;
    /// No header has more rows.
    private static final int MOST_ROWS = 5;

    private final Grid grid;
    private final ColumnTitles titles = ColumnTitles.shipped();

    HeaderBlock(Grid grid) {
        this.grid = grid;
    }

    /// True for lines without an empty row between.
    boolean near(int line, int next) {
        return grid.lines().get(next).number() - grid.lines().get(line).number() == 1;
    }

    /// The whole header around a line of titles, none of it above `from`.
    Header around(int line, int from) {
        int first = line;
        while (first > from && near(first - 1, first) && isUpper(first - 1, first)) {
            first--;
        }
        int last = line;
        while (last + 1 < grid.lines().size()
                && (reachesInto(first, last, last + 1) || near(last, last + 1) && isSubHeader(first, last, last + 1))) {
            last++;
        }
        int body = last + 1;
        while (body < grid.lines().size()
                && HeaderFinder.isColumnNumbers(grid.lines().get(body))) {
            body++;
        }
        return new Header(first, last, body, new HeaderTitles(grid, first, last).titles());
    }

    /// True when merged titles of the header reach down into a line.
    private boolean reachesInto(int first, int last, int next) {
        int number = grid.lines().get(next).number();
        int reaching = 0;
        for (int i = first; i <= last; i++) {
            Line line = grid.lines().get(i);
            for (int column : line.columns()) {
                Area area = grid.areaAt(line.number(), column);
                if (area != null && area.lastRow() >= number && area.lastRow() - area.firstRow() < MOST_ROWS) {
                    reaching++;
                }
            }
        }
        Line line = grid.lines().get(next);
        boolean brief = line.columns().stream().noneMatch(c -> line.text(c).length() > LONGEST_TITLE);
        boolean known = line.columns().stream().anyMatch(c -> titles.clear(line.text(c)) != null);
        return brief && (reaching >= 2 || reaching == 1 && known);
    }

    /// True for a line of titles over columns that the line below leaves open.
    private boolean isUpper(int upper, int lower) {
        Line above = grid.lines().get(upper);
        Line below = grid.lines().get(lower);
        if (above.filled() == 1 && above.columns().getFirst() <= below.columns().getFirst()) {
            // The title of the list
            return false;
        }
        int open = 0;
        for (int column : above.columns()) {
            if (titles.clear(above.text(column)) == null) {
                continue;
            }
            Area area = grid.areaAt(above.number(), column);
            boolean wide = area != null && area.lastColumn() > area.firstColumn() && below.has(column);
            if (!below.has(column) || wide) {
                open++;
            }
        }
        return open > 0 && above.columns().stream().noneMatch(c -> above.at(c) != null && numeric(above, c));
    }

    private static boolean numeric(Line line, int column) {
        Cell cell = line.at(column);
        return cell != null && cell.numeric();
    }

    /// True for a second line of titles without merged cells: short words only, each where the lines above have nothing
    /// or a title over several columns, and one of them known.
    boolean isSubHeader(int first, int last, int lower) {
        Line below = grid.lines().get(lower);
        boolean known = false;
        for (int column : below.columns()) {
            Cell cell = below.at(column);
            if (cell == null || cell.numeric() || cell.text().length() > LONGEST_PART || !isOpen(first, last, column)) {
                return false;
            }
            known |= titles.clear(cell.text()) != null;
        }
        boolean one = below.filled() == 1;
        return known && !SectionLabel.isNumber(below.first()) && (!one || titles.isTitle(Folding.fold(below.first())));
    }

    /// True where nothing stands above a column, or a title with room for more than one.
    private boolean isOpen(int first, int last, int column) {
        for (int i = last; i >= first; i--) {
            Line line = grid.lines().get(i);
            if (line.has(column)) {
                return !line.has(column + 1) && column + 1 < line.width()
                        || grid.lastColumn(line.number(), column) > column
                        || column + 1 == line.width() && column > 0;
            }
        }
        return column > 0;
    }
}
