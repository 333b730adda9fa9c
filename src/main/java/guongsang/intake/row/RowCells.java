package guongsang.intake.row;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.IntakeFile.Match;
import guongsang.intake.column.MatchedColumn;
import guongsang.intake.raw.RawCell;
import guongsang.intake.table.Cell;
import guongsang.intake.table.FoundTable;
import guongsang.intake.table.Line;
import guongsang.intake.table.MergedDown;
import guongsang.intake.word.CellMarks;
import guongsang.text.Folding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The cells of a table's rows as they are meant: merged cells filled down, ditto marks read, errors and strokes
/// taken for nothing. Rows must be asked for from top to bottom.
final class RowCells {
    private final List<MatchedColumn> columns;
    private final Map<MatchedColumn, String> titles = new HashMap<>();
    private final MergedDown merged;
    private final Map<Integer, Cell> above = new HashMap<>();

    /// `titles`: how each column is called, by its place.
    RowCells(FoundTable table, List<MatchedColumn> columns, Map<Integer, String> titles) {
        this.columns = columns.stream()
                .filter(c -> c.match() != Match.IGNORED)
                .sorted(Comparator.comparing(RowCells::isWiderPlace))
                .toList();
        columns.forEach(c -> this.titles.put(c, titles.getOrDefault(c.index(), "")));
        this.merged = new MergedDown(table);
    }

    /// The commune stands behind the village, wherever its column is.
    private static boolean isWiderPlace(MatchedColumn column) {
        String title = Folding.fold(column.title().text());
        return column.is(Attribute.ADDRESS)
                && title.matches("(?:.* )?(?:xa|phuong|thi tran|huyen|dia phuong)")
                && !title.contains("thon");
    }

    /// The columns that are read, in the order in which their values are put together.
    List<MatchedColumn> columns() {
        return columns;
    }

    /// The first column of an attribute.
    @Nullable
    MatchedColumn column(Attribute attribute) {
        for (MatchedColumn column : columns) {
            if (column.is(attribute)) {
                return column;
            }
        }
        return null;
    }

    String title(@Nullable MatchedColumn column) {
        return column == null ? "" : titles.getOrDefault(column, "");
    }

    /// The cell of a column; null where it says nothing.
    @Nullable
    Cell cell(Line line, MatchedColumn column, Doubts doubts) {
        boolean name = column.is(Attribute.NAME);
        Cell cell = line.at(column.index());
        if (cell == null && !name) {
            cell = merged.at(line.number(), column.index());
        }
        if (cell != null && (cell.type() == RawCell.Type.ERROR || CellMarks.error(cell.text()))) {
            doubts.add(
                    column,
                    column.meaning() == null ? null : column.meaning().attribute(),
                    cell.text(),
                    "cell.error",
                    "Ô cột “%s” báo lỗi %s: để trống, hãy mở tệp gửi xem lại công thức rồi điền vào."
                            .formatted(title(column), cell.text()));
            cell = null;
        }
        if (cell != null && !name && CellMarks.ditto(cell.text())) {
            cell = above.get(column.index());
        }
        if (cell != null && CellMarks.nothing(cell.text())) {
            cell = null;
        }
        if (cell == null) {
            above.remove(column.index());
        } else {
            above.put(column.index(), cell);
        }
        return cell;
    }
}
