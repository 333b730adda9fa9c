package guongsang.intake.table;

import guongsang.intake.raw.RawCell;
import guongsang.intake.raw.RawRow;
import guongsang.intake.raw.RawSheet;
import guongsang.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A sheet with its text in Unicode: its lines that hold something, its merged areas, and what it was written in.
public final class Grid {
    private final String name;
    private final List<Line> lines;
    private final Map<Long, RawSheet.Area> merged = new HashMap<>();
    private final List<RawSheet.Area> upright = new ArrayList<>();
    private final Set<Integer> hiddenColumns;
    private final String encoding;

    private Grid(RawSheet sheet, List<Line> lines, String encoding) {
        this.name = Text.clean(sheet.name());
        this.lines = lines;
        this.encoding = encoding;
        this.hiddenColumns = sheet.hiddenColumns();
        for (RawSheet.Area area : sheet.merged()) {
            merged.put(key(area.firstRow(), area.firstColumn()), area);
            if (area.lastRow() > area.firstRow()) {
                upright.add(area);
            }
        }
    }

    private static long key(int row, int column) {
        return (long) row << 16 | column;
    }

    /// Converts a whole sheet.
    public static Grid of(RawSheet sheet) {
        SheetText text = SheetText.of(sheet);
        List<Line> lines = new ArrayList<>(sheet.rows().size());
        for (RawRow row : sheet.rows()) {
            Line line = line(row, text);
            if (line.filled() > 0) {
                lines.add(line);
            }
        }
        return new Grid(sheet, lines, text.encoding());
    }

    private static Line line(RawRow row, SheetText text) {
        int width = row.cells().isEmpty() ? 0 : row.cells().getLast().column() + 1;
        @Nullable Cell[] cells = new Cell[width];
        int filled = 0;
        for (RawCell raw : row.cells()) {
            String clean = text.of(raw);
            if (!clean.isEmpty()) {
                cells[raw.column()] = new Cell(clean, raw.text(), raw.type());
                filled++;
            }
        }
        return new Line(row.number(), row.hidden(), cells, filled);
    }

    public String name() {
        return name;
    }

    /// Lines that hold text, from top to bottom.
    public List<Line> lines() {
        return lines;
    }

    /// unicode, nfd, tcvn3, vni or mixed.
    public String encoding() {
        return encoding;
    }

    public boolean hidden(int column) {
        return hiddenColumns.contains(column);
    }

    /// The merged area that begins at a cell.
    RawSheet.@Nullable Area areaAt(int row, int column) {
        return merged.get(key(row, column));
    }

    /// The last column of the area that begins at a cell; the column itself where none does.
    int lastColumn(int row, int column) {
        RawSheet.Area area = areaAt(row, column);
        return area == null ? column : area.lastColumn();
    }

    /// Areas that reach over several rows.
    List<RawSheet.Area> upright() {
        return upright;
    }
}
