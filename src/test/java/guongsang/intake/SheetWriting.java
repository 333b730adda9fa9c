package guongsang.intake;

import guongsang.intake.raw.RawCell;
import guongsang.intake.raw.RawRow;
import guongsang.intake.raw.RawSheet;
import guongsang.text.LegacyWriting;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// A sheet as it is being written, for tests: cells anywhere, merged areas, hidden rows, in an old font or not.
final class SheetWriting {
    /// What the text of the sheet is written in.
    enum Script {
        UNICODE,
        NFD,
        TCVN3,
        VNI
    }

    private final String name;
    private final Script script;
    private final boolean merges;
    private final TreeMap<Integer, TreeMap<Integer, RawCell>> rows = new TreeMap<>();
    private final List<RawSheet.Area> merged = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();

    /// `merges`: the format knows merged cells.
    SheetWriting(String name, Script script, boolean merges) {
        this.name = name;
        this.script = script;
        this.merges = merges;
    }

    void text(int row, int column, String text) {
        String written =
                switch (script) {
                    case UNICODE -> text;
                    case NFD -> Normalizer.normalize(text, Normalizer.Form.NFD);
                    case TCVN3 -> LegacyWriting.tcvn3(text);
                    case VNI -> LegacyWriting.vni(text);
                };
        String font =
                switch (script) {
                    case TCVN3 -> ".VnTime";
                    case VNI -> "VNI-Times";
                    default -> "Times New Roman";
                };
        put(row, new RawCell(column, RawCell.Type.TEXT, written, font));
    }

    void number(int row, int column, int number) {
        put(row, new RawCell(column, RawCell.Type.NUMBER, Integer.toString(number), null));
    }

    void date(int row, int column, String date) {
        put(row, new RawCell(column, RawCell.Type.DATE, date, null));
    }

    private void put(int row, RawCell cell) {
        rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(cell.column(), cell);
    }

    /// Rows from 1, columns from 0, both ends included; nothing where the format has no merged cells.
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (merges && (lastRow > firstRow || lastColumn > firstColumn)) {
            merged.add(new RawSheet.Area(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    void hide(int row) {
        hiddenRows.add(row);
    }

    RawSheet sheet() {
        List<RawRow> all = new ArrayList<>();
        rows.forEach((number, cells) ->
                all.add(new RawRow(number, hiddenRows.contains(number), List.copyOf(cells.values()))));
        return new RawSheet(name, false, all, merged, hiddenColumns);
    }
}
