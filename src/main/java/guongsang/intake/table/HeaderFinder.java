package guongsang.intake.table;

import guongsang.domain.exemplar.Attribute;
import guongsang.intake.column.ColumnTitles;
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
    private final HeaderBlock block;

    HeaderFinder(Grid grid) {
        this.grid = grid;
        this.block = new HeaderBlock(grid);
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
                            && block.near(i, i + 1)
                            && block.isSubHeader(i, i, i + 1)
                            && isHeader(i, i + 1, from > 0)) {
                return block.around(i, from);
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
        return titles.isTitle(Folding.fold(text)) || titles.clear(text) != null;
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
                Meaning meaning = titles.clear(line.text(column));
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

    /// "(1) (2) (3) …", "A B 1 2 3".
    static boolean isColumnNumbers(Line line) {
        if (line.filled() < 3) {
            return false;
        }
        for (int c = 0; c < line.width(); c++) {
            String text = line.text(c);
            if (!text.isEmpty()
                    && (text.length() > 12 || !COLUMN_NUMBER.matcher(text).matches())) {
                return false;
            }
        }
        return true;
    }
}
