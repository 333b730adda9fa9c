package guongsang.intake.row;

import guongsang.intake.column.Meaning.Part;
import guongsang.intake.table.Cell;
import java.util.Optional;

/// A birth whose day, month and year stand in three cells.
final class BirthParts {
    private String day = "";
    private String month = "";
    private String year = "";
    private String raw = "";

    void add(Part part, Cell cell) {
        raw = raw.isEmpty() ? cell.raw() : raw + "/" + cell.raw();
        switch (part) {
            case DAY -> day = cell.text();
            case MONTH -> month = cell.text();
            default -> year = cell.text();
        }
    }

    /// "08/3/1979", or the year alone where there is no more.
    Optional<String> text() {
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(day.isEmpty() && month.isEmpty() ? year : day + "/" + month + "/" + year);
    }

    String raw() {
        return raw;
    }
}
