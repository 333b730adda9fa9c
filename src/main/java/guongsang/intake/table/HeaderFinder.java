package guongsang.intake.table;

import guongsang.domain.exemplar.Attribute;
import guongsang.intake.column.ColumnTitles;
import guongsang.intake.column.ColumnTitles.Guess;
import guongsang.intake.column.Meaning;
import guongsang.intake.column.Meaning.Part;
import guongsang.intake.raw.RawCell;
import guongsang.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the lines that are headers of tables, wherever they stand in a sheet.
final class HeaderFinder {
    /// How surely a cell must be a title to count when a line is judged.
    private static final int CLEAR = 70;

    private static final int LONGEST_TITLE = 160;
    /// So much of a line of titles is known to the dictionary.
    private static final double LEAST_SHARE = 0.4;

    /// Titles that stand in rows as well, as values.
    private static final Set<String> WORDS_OF_ROWS = Set.of(
            "ca nhan",
            "tap the",
            "mo hinh",
            "ho gia dinh",
            "dien hinh",
            "nam",
            "nu",
            "chu ho",
            "to truong",
            "chu nhiem",
            "dang vien",
            "lao dong",
            "don vi",
            "thon",
            "xa",
            "nhom",
            "nganh",
            "ho",
            "ten");

    private static final Pattern COLUMN_NUMBER = Pattern.compile("[(\\[]?(?:\\d{1,2}|[A-Za-z])[)\\].]?(?: ?=.*)?");

    private final Grid grid;
    private final ColumnTitles titles = ColumnTitles.shipped();

    HeaderFinder(Grid grid) {
        this.grid = grid;
    }

    /// The first header at or below a line; null when there is none.
    @Nullable
    Header next(int from) {
        List<Line> lines = grid.lines();
        for (int i = from; i < lines.size(); i++) {
            if (!couldBeTitles(lines.get(i))) {
                continue;
            }
            if (isHeader(i, i, from > 0)
                    || i + 1 < lines.size()
                            && near(i, i + 1)
                            && isSubHeader(i, i, i + 1)
                            && isHeader(i, i + 1, from > 0)) {
                return block(i, from);
            }
        }
        return null;
    }

    /// A quick look: words, not numbers, and one of the first is a title as the dictionary has it.
    private boolean couldBeTitles(Line line) {
        if (line.filled() < 2) {
            return false;
        }
        int seen = 0;
        boolean title = false;
        for (int c = 0; c < line.width() && seen < 4; c++) {
            Cell cell = line.at(c);
            if (cell != null) {
                if (seen == 0 && cell.numeric()) {
                    return false;
                }
                seen++;
                title |= cell.text().length() <= LONGEST_TITLE && isTitle(cell.text());
            }
        }
        return title;
    }

    private boolean isTitle(String text) {
        return titles.isTitle(Folding.fold(text)) || clear(text) != null;
    }

    private @Nullable Meaning clear(String text) {
        List<Guess> guesses = titles.guesses(text);
        return guesses.isEmpty() || guesses.getFirst().score() < CLEAR
                ? null
                : guesses.getFirst().meaning();
    }

    /// A name and something more, or four things where no title heads the names; and not much else in the line. Below
    /// a header rows may be taken for another one: then two titles must be just as the dictionary has them.
    private boolean isHeader(int first, int last, boolean below) {
        Set<Meaning> found = new HashSet<>();
        int known = 0;
        int exact = 0;
        int filled = 0;
        for (int i = first; i <= last; i++) {
            Line line = grid.lines().get(i);
            for (int column : line.columns()) {
                if (isValue(line, column)) {
                    return false;
                }
                filled++;
                Meaning meaning = clear(line.text(column));
                if (meaning != null) {
                    known++;
                    String folded = Folding.fold(line.text(column));
                    exact += titles.isTitle(folded) && !WORDS_OF_ROWS.contains(folded) ? 1 : 0;
                    found.add(meaning);
                }
            }
        }
        boolean names = found.stream().anyMatch(m -> m.is(Attribute.NAME));
        long attributes = found.stream().filter(m -> m.attribute() != null).count();
        long telling = found.stream().filter(m -> m.part() != Part.OTHER).count();
        return known >= LEAST_SHARE * filled
                && exact >= (below ? 2 : 1)
                && (names ? attributes >= 2 : telling >= 4 && attributes >= 3);
    }

    /// A date, or a number that is no year of a title ("2025").
    private static boolean isValue(Line line, int column) {
        Cell cell = line.at(column);
        return cell != null
                && (cell.type() == RawCell.Type.DATE
                        || cell.type() == RawCell.Type.NUMBER && !cell.text().matches("20\\d\\d"));
    }

    private boolean near(int line, int next) {
        return grid.lines().get(next).number() - grid.lines().get(line).number() == 1;
    }

    /// The whole header around a line of titles.
    private Header block(int line, int from) {
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
        while (body < grid.lines().size() && isColumnNumbers(grid.lines().get(body))) {
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
                var area = grid.areaAt(line.number(), column);
                if (area != null && area.lastRow() >= number && area.lastRow() - area.firstRow() < 5) {
                    reaching++;
                }
            }
        }
        Line line = grid.lines().get(next);
        boolean brief = line.columns().stream().noneMatch(c -> line.text(c).length() > LONGEST_TITLE);
        boolean known = line.columns().stream().anyMatch(c -> clear(line.text(c)) != null);
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
            if (clear(above.text(column)) == null) {
                continue;
            }
            var area = grid.areaAt(above.number(), column);
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
    private boolean isSubHeader(int first, int last, int lower) {
        Line below = grid.lines().get(lower);
        boolean known = false;
        for (int column : below.columns()) {
            Cell cell = below.at(column);
            if (cell == null || cell.numeric() || cell.text().length() > 60 || !isOpen(first, last, column)) {
                return false;
            }
            known |= clear(cell.text()) != null;
        }
        return known && !SectionLabel.isNumber(below.first());
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

    /// "(1) (2) (3) …", "A B 1 2 3".
    static boolean isColumnNumbers(Line line) {
        return line.filled() >= 3
                && line.columns().stream()
                        .allMatch(c -> COLUMN_NUMBER.matcher(line.text(c)).matches());
    }
}
