package guongsang.intake.row;

import guongsang.intake.column.Meaning.Part;
import guongsang.intake.word.CellMarks;
import java.util.Optional;

/// An x in the column of men or in that of women, or a date of birth there.
final class GenderMarks {
    private boolean male;
    private boolean female;
    private String raw = "";

    /// False where the cell has something else than a mark.
    boolean add(Part part, String text) {
        String word = CellValues.gender(text);
        if (!CellMarks.tick(text) && !word.equals("Nam") && !word.equals("Nữ")) {
            return false;
        }
        born(part == Part.MALE, text);
        return true;
    }

    void born(boolean man, String text) {
        male |= man;
        female |= !man;
        raw = text;
    }

    Optional<String> word() {
        return male == female ? Optional.empty() : Optional.of(male ? "Nam" : "Nữ");
    }

    boolean contradicts() {
        return male && female;
    }

    String raw() {
        return raw;
    }
}
