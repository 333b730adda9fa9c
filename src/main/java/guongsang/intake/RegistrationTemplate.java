package guongsang.intake;

import guongsang.intake.raw.RawBook;
import guongsang.intake.raw.RawSheet;
import guongsang.text.Text;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// What makes a workbook the program's own registration template: a hidden sheet that says so, and for which unit and
/// year it was written.
/// Whoever writes the template and whoever reads it back agree here.
public final class RegistrationTemplate {
    /// The hidden sheet: A1 the format, A2 the unit's name (may be empty), A3 the year, A4 the unit's id (absent in
    // older
    /// templates).
    public static final String MARKER_SHEET = "_guong_sang";

    public static final String FORMAT = "guong-sang/registration/1";
    /// The heading above the running number, first of every table.
    public static final String NUMBER_HEADING = "STT";

    /// In a list that is sent back with its problems: where a row stood, and what is wrong with it.
    public static final String SOURCE_ROW_HEADING = "Dòng trong tệp gửi";

    public static final String PROBLEM_HEADING = "Vấn đề và cách sửa";

    private RegistrationTemplate() {}

    /// Writes the marker as the last, hidden sheet; `unit` null: for any.
    static void mark(XSSFWorkbook workbook, RegistrationForm.@Nullable Sender unit, int year) {
        Sheet sheet = workbook.createSheet(MARKER_SHEET);
        sheet.createRow(0).createCell(0).setCellValue(FORMAT);
        sheet.createRow(1).createCell(0).setCellValue(unit == null ? "" : unit.name());
        sheet.createRow(2).createCell(0).setCellValue(Integer.toString(year));
        sheet.createRow(3)
                .createCell(0)
                .setCellValue(unit == null ? "" : unit.id().toString());
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /// For whom the template was written; absent where it does not say.
    public record Marker(
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable UUID unitId) {}

    /// Empty when the file is not a template of ours.
    public static Optional<Marker> marker(RawBook book) {
        return book.sheets().stream()
                .filter(s -> s.name().equals(MARKER_SHEET) && text(s, 1).equals(FORMAT))
                .findFirst()
                .map(s -> marker(text(s, 2), text(s, 3), text(s, 4)));
    }

    private static Marker marker(String unit, String year, String id) {
        return new Marker(
                unit.isEmpty() ? null : unit,
                year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(id) : null);
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
