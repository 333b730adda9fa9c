package guongsang.intake.open.grid;

import guongsang.intake.raw.RawCell;
import guongsang.intake.raw.RawSheet.Area;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table of a text or web page: cells of a row follow each other, those that reach over several columns or rows
/// push the others aside.
public final class Grid {
    record Row(boolean hidden, List<RawCell> cells) {}

    private final Opening opening;
    private final List<Row> rows = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<Area> hiddenColumns = new ArrayList<>();
    /// The area that a column began last, by its place in the list.
    private final Map<Integer, Integer> lengthened = new HashMap<>();

    private int[] takenUntil = new int[16];
    private int column;
    private int width;

    public Grid(Opening opening) {
        this.opening = opening;
    }

    public void startRow(boolean hidden) {
        opening.step();
        if (rows.size() >= Limits.ROWS) {
            throw opening.refusals().tooMany(null);
        }
        rows.add(new Row(hidden, new ArrayList<>()));
        column = 0;
    }

    /// The column where the next cell of the row stands.
    public int nextColumn() {
        while (column < takenUntil.length && takenUntil[column] >= rows.size()) {
            column++;
        }
        return column;
    }

    /// Adds a cell at [#nextColumn()] that reaches over so many columns and rows, both at least 1.
    public void add(RawCell cell, int columns, int down) {
        int last = Math.min(column + Math.max(1, columns), Limits.COLUMNS) - 1;
        if (last < column) {
            throw opening.refusals().tooMany(null);
        }
        int lastRow = Math.min(rows.size() + Math.max(1, down) - 1, Limits.ROWS);
        rows.getLast().cells().add(cell);
        if (last > column || lastRow > rows.size()) {
            lengthened.put(column, areas.size());
            areas.add(new Area(rows.size(), lastRow, column, last));
        }
        if (last >= takenUntil.length) {
            takenUntil = Arrays.copyOf(takenUntil, Math.max(last + 1, 2 * takenUntil.length));
        }
        Arrays.fill(takenUntil, column, last + 1, lastRow);
        column = last + 1;
        width = Math.max(width, column);
    }

    /// Leaves so many columns of the row free.
    public void skip(int columns) {
        column = Math.min(column + Math.max(0, columns), Limits.COLUMNS);
    }

    /// The cell at [#nextColumn()] only continues the one above: the area that ends there is lengthened.
    public void continueDown(int columns) {
        int last = Math.min(column + Math.max(1, columns), Limits.COLUMNS) - 1;
        int above = rows.size() - 1;
        Integer open = lengthened.get(column);
        if (open != null && areas.get(open).lastRow() == above) {
            Area area = areas.get(open);
            areas.set(open, new Area(area.firstRow(), above + 1, column, area.lastColumn()));
        } else if (above > 0 && last >= column) {
            lengthened.put(column, areas.size());
            areas.add(new Area(above, above + 1, column, last));
        }
        skip(columns);
    }

    public void hideColumns(int first, int last) {
        hiddenColumns.add(new Area(1, 1, first, last));
    }

    /// A table of three rows and columns may be a list; smaller ones only place headings and signatures.
    boolean mayBeList() {
        return width >= 3 && rows.size() >= 3;
    }

    int width() {
        return width;
    }

    /// Adds its rows behind `above` rows of the sheet; answers how many there are then.
    int addTo(SheetBuilder sheet, int above) {
        int number = above;
        for (Row row : rows) {
            sheet.row(++number, row.hidden());
            row.cells().forEach(sheet::cell);
        }
        for (Area area : areas) {
            sheet.merge(
                    new Area(area.firstRow() + above, area.lastRow() + above, area.firstColumn(), area.lastColumn()));
        }
        hiddenColumns.forEach(h -> sheet.hideColumns(h.firstColumn(), h.lastColumn()));
        return number;
    }
}
