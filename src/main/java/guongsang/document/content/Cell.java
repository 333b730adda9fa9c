package guongsang.document.content;

import guongsang.text.DocumentDate;
import guongsang.text.DocumentNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What stands in one cell: always something to print, sometimes a value a workbook can reckon with.
public sealed interface Cell {

    /// The printed text.
    String shown();

    /// The figure this cell stands for, or null.
    default @Nullable String figureId() {
        return null;
    }

    /// Text, which stays text in a workbook even when it looks like a number or a formula.
    record Text(String shown) implements Cell {}

    /// A number and the way it is printed ("1.234").
    record Number(double value, String shown, @Nullable String figureId) implements Cell {}

    /// A full date, printed dd/MM/yyyy. A year alone is [Text].
    record Day(LocalDate date) implements Cell {
        @Override
        public String shown() {
            return DocumentDate.table(date);
        }
    }

    /// An empty cell.
    Cell EMPTY = new Text("");

    /// A text cell.
    static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    /// A whole number, printed with dots between thousands.
    static Cell number(long value) {
        return new Number(value, DocumentNumber.plain(value), null);
    }

    /// A number that stands for a figure.
    static Cell figure(double value, String shown, String figureId) {
        return new Number(value, shown, figureId);
    }

    /// A full date.
    static Cell date(LocalDate date) {
        return new Day(date);
    }
}
