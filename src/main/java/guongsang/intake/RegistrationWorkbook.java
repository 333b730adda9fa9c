package guongsang.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Gender;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.domain.exemplar.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes the program's own registration template: a sheet of instructions, a sheet for each kind with the headings
/// of the office's templates and lists to choose from, and the marker by which it is known again under any name.
///
/// Headings and instructions are locked (without a password, against slips); what is to be filled in is not.
public final class RegistrationWorkbook {
    /// Choices live on a hidden sheet: a drop-down list written into the sheet itself may not pass 255 characters.
    private static final String CHOICES = "_danh_muc";

    private final RegistrationForm form;

    public RegistrationWorkbook(RegistrationForm form) {
        this.form = form;
    }

    /// Writes the workbook; the stream is left open.
    public void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            TemplateStyles styles = new TemplateStyles(workbook);
            InstructionSheet.write(workbook, styles, form);
            Map<Kind, XSSFSheet> sheets = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                sheets.put(kind, workbook.createSheet(sheetName(kind)));
            }
            Choices choices = choices(workbook);
            sheets.forEach((kind, sheet) -> new KindSheet(form, kind, styles, choices).fill(sheet));
            RegistrationTemplate.mark(workbook, form.unit(), form.year());
            workbook.setActiveSheet(0);
            workbook.write(out);
        }
    }

    /// The name of a kind's sheet: "Cá nhân".
    static String sheetName(Kind kind) {
        String word = kind.word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private List<String> choicesOf(Attribute attribute) {
        return switch (attribute.type()) {
            case FIELD -> form.fields();
            case MOVEMENT -> form.movements();
            case GENDER -> Arrays.stream(Gender.values()).map(Gender::word).toList();
            case SOCIAL_GROUP ->
                Arrays.stream(SocialGroup.values()).map(SocialGroup::word).toList();
            case SOURCE -> Arrays.stream(Source.values()).map(Source::word).toList();
            case FLAG -> List.of("Có", "Không");
            default -> List.of();
        };
    }

    /// Names of the lists on the hidden sheet.
    record Choices(Map<Attribute, String> names, String confirmation) {
        Optional<String> of(Attribute attribute) {
            return Optional.ofNullable(names.get(attribute));
        }
    }

    private Choices choices(XSSFWorkbook workbook) {
        Sheet sheet = workbook.createSheet(CHOICES);
        Map<Attribute, String> names = new EnumMap<>(Attribute.class);
        int column = 0;
        for (Attribute attribute : Attribute.values()) {
            List<String> choices = choicesOf(attribute);
            if (!choices.isEmpty()
                    && form.columns().values().stream()
                            .anyMatch(l -> l.stream().anyMatch(c -> c.attribute() == attribute))) {
                names.put(attribute, list(sheet, column++, attribute.name().toLowerCase(Locale.ROOT), choices));
            }
        }
        String confirmation = list(
                sheet,
                column,
                "xac_nhan",
                Arrays.stream(Confirmation.Answer.values())
                        .map(Confirmation.Answer::word)
                        .toList());
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        return new Choices(names, confirmation);
    }

    /// Puts a list into a column of the hidden sheet and returns the name it goes by.
    private static String list(Sheet sheet, int column, String about, List<String> choices) {
        for (int i = 0; i < choices.size(); i++) {
            Row row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            row.createCell(column).setCellValue(choices.get(i));
        }
        String name = "danh_muc_" + about;
        String letter = CellReference.convertNumToColString(column);
        var named = sheet.getWorkbook().createName();
        named.setNameName(name);
        named.setRefersToFormula("'%s'!$%s$1:$%s$%d".formatted(CHOICES, letter, letter, choices.size()));
        return name;
    }
}
