package guongsang.service.intake;

import guongsang.intake.raw.RawBook;
import guongsang.intake.raw.RawCell;
import java.nio.file.Path;
import java.util.List;

/// A file that was opened, with what a person said about it so far; it can be looked at again without being read again.
public record OpenedFile(Path path, RawBook book, FileChoices choices) {
    public String name() {
        return book.name();
    }

    /// The first values of a column (counted from 0) under the row `below`, as they stand in the file; at most `most`.
    public List<String> samples(String sheet, int column, int below, int most) {
        return book.sheets().stream()
                .filter(s -> s.name().equals(sheet))
                .flatMap(s -> s.rows().stream())
                .filter(row -> row.number() > below)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == column && !cell.text().isBlank())
                .map(RawCell::text)
                .distinct()
                .limit(most)
                .toList();
    }

    public OpenedFile with(FileChoices other) {
        return new OpenedFile(path, book, other);
    }
}
