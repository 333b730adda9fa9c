package guongsang.intake.open.grid;

import guongsang.intake.raw.RawCell;
import guongsang.intake.raw.RawRow;
import guongsang.intake.raw.RawSheet;
import guongsang.intake.raw.RawSheet.Area;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts a sheet together as its cells come: empty cells and rows are dropped, rows and cells that come out of order
/// are put in order, of a cell that comes twice the last one counts.
public final class SheetBuilder {
    private final Opening opening;
    private final String name;
    private boolean hidden;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<RawCell> cells = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private int number;
    private boolean rowHidden;
    private boolean cellsInOrder = true;
    private boolean rowsInOrder = true;
    private int lastColumn = -1;

    public SheetBuilder(Opening opening, String name, boolean hidden) {
        this.opening = opening;
        this.name = name;
        this.hidden = hidden;
    }

    /// The cells that follow stand in row `number`, counted from 1.
    public void row(int number, boolean hidden) {
        endRow();
        this.number = number;
        this.rowHidden = hidden;
    }

    /// A cell of the present row; dropped when there is nothing in it.
    public void cell(RawCell cell) {
        if (blank(cell.text())) {
            return;
        }
        if (cell.column() < 0 || cell.column() >= Limits.COLUMNS) {
            throw opening.refusals().tooMany(null);
        }
        opening.keepCell();
        if (!cells.isEmpty() && cells.getLast().column() >= cell.column()) {
            cellsInOrder = false;
        }
        cells.add(cell);
        lastColumn = Math.max(lastColumn, cell.column());
    }

    public void cell(int column, RawCell.Type type, String text, @Nullable String font) {
        cell(new RawCell(column, type, text, font));
    }

    /// An area of cells made one; one that makes no sense is left out.
    public void merge(Area area) {
        if (area.firstRow() < 1
                || area.firstColumn() < 0
                || area.lastRow() < area.firstRow()
                || area.lastColumn() < area.firstColumn()) {
            return;
        }
        if (areas.size() >= Limits.AREAS) {
            throw opening.refusals().tooMany(null);
        }
        areas.add(area);
    }

    /// The sheet is a hidden one.
    public void hide() {
        hidden = true;
    }

    /// Columns counted from 0, both ends belong to it.
    public void hideColumns(int first, int last) {
        if (first >= 0 && first <= last && first < Limits.COLUMNS) {
            hiddenColumns.set(first, Math.min(last, Limits.COLUMNS) + 1);
        }
    }

    public RawSheet build() {
        endRow();
        if (!rowsInOrder) {
            putRowsInOrder();
        }
        int lastRow = rows.isEmpty() ? 0 : rows.getLast().number();
        Set<Integer> columns = new HashSet<>();
        hiddenColumns.stream().takeWhile(c -> c <= lastColumn).forEach(columns::add);
        // A merged area may reach to the last row a sheet can have; beyond what is filled it means nothing.
        List<Area> merged = areas.stream()
                .filter(a -> a.firstRow() <= lastRow && a.firstColumn() <= lastColumn)
                .map(a -> new Area(
                        a.firstRow(),
                        Math.min(a.lastRow(), lastRow),
                        a.firstColumn(),
                        Math.min(a.lastColumn(), lastColumn)))
                .filter(a -> a.firstRow() < a.lastRow() || a.firstColumn() < a.lastColumn())
                .toList();
        return new RawSheet(name, hidden, rows, merged, columns);
    }

    private void endRow() {
        opening.step();
        if (cells.isEmpty()) {
            return;
        }
        if (rows.size() >= Limits.ROWS) {
            throw opening.refusals().tooMany(null);
        }
        if (!cellsInOrder) {
            putInOrder(cells);
            cellsInOrder = true;
        }
        if (!rows.isEmpty() && rows.getLast().number() >= number) {
            rowsInOrder = false;
        }
        rows.add(new RawRow(number, rowHidden, cells));
        cells.clear();
    }

    private static void putInOrder(List<RawCell> cells) {
        cells.sort(Comparator.comparingInt(RawCell::column));
        for (int i = cells.size() - 2; i >= 0; i--) {
            if (cells.get(i).column() == cells.get(i + 1).column()) {
                cells.remove(i);
            }
        }
    }

    private void putRowsInOrder() {
        rows.sort(Comparator.comparingInt(RawRow::number));
        List<RawRow> ordered = new ArrayList<>(rows.size());
        for (RawRow row : rows) {
            if (!ordered.isEmpty() && ordered.getLast().number() == row.number()) {
                RawRow earlier = ordered.removeLast();
                List<RawCell> both = new ArrayList<>(earlier.cells());
                both.addAll(row.cells());
                putInOrder(both);
                ordered.add(new RawRow(row.number(), earlier.hidden() && row.hidden(), both));
            } else {
                ordered.add(row);
            }
        }
        rows.clear();
        rows.addAll(ordered);
    }

    /// Only spaces, no-break spaces and line breaks. A soft hyphen is a letter in TCVN3 and so something.
    private static boolean blank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\u00A0') {
                return false;
            }
        }
        return true;
    }
}
