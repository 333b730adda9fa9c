package guongsang.intake;

import guongsang.intake.raw.RawBook;
import guongsang.intake.raw.RawSheet;
import guongsang.text.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What makes a workbook the program's own registration template: a hidden sheet that says so, and for which unit and
/// year it was written.
/// Whoever writes the template and whoever reads it back agree here.
public final class RegistrationTemplate {
    /// The hidden sheet: A1 the format, A2 the unit's name (may be empty), A3 the year.
    public static final String MARKER_SHEET = "_guong_sang";

    public static final String FORMAT = "guong-sang/registration/1";
    /// The heading above the running number, first of every table.
    public static final String NUMBER_HEADING = "STT";

    private RegistrationTemplate() {}

    /// For whom the template was written; absent where it does not say.
    public record Marker(@Nullable String unit, @Nullable Integer year) {}

    /// Empty when the file is not a template of ours.
    public static Optional<Marker> marker(RawBook book) {
        return book.sheets().stream()
                .filter(s -> s.name().equals(MARKER_SHEET) && text(s, 1).equals(FORMAT))
                .findFirst()
                .map(s -> marker(text(s, 2), text(s, 3)));
    }

    private static Marker marker(String unit, String year) {
        return new Marker(unit.isEmpty() ? null : unit, year.matches("\\d{4}") ? Integer.valueOf(year) : null);
    }

    private static String text(RawSheet sheet, int row) {
        return sheet.rows().stream()
                .filter(r -> r.number() == row
                        && !r.cells().isEmpty()
                        && r.cells().getFirst().column() == 0)
                .findFirst()
                .map(r -> Text.clean(r.cells().getFirst().text()))
                .orElse("");
    }
}
