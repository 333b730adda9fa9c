package guongsang.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Gender;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.domain.exemplar.Source;
import guongsang.domain.office.ListColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// Writes the program's own registration template: a sheet of instructions, a sheet for each kind with the headings
/// of
/// the office's templates and lists to choose from, and the marker by which [RegistrationTemplate] knows it again.
///
/// The columns of a kind's sheet are [RegistrationTemplate#NUMBER_HEADING] and then those given, in their order.
public final class RegistrationWorkbook {
    /// Rows ready to be filled in on each sheet.
    private static final int ROWS = 60;
    private static final int HEADER_ROW = 3;
    /// Characters that fit across an A4 page in landscape at the size used.
    private static final double PAGE_CHARACTERS = 132;
    private static final int NARROWEST = 7;
    /// Choices live on a hidden sheet: a drop-down list written into the sheet itself may not pass 255 characters.
    private static final String CHOICES = "_danh_muc";

    private final @Nullable String unit;
    private final int year;
    private final Map<Kind, List<ListColumn>> columns;
    private final List<String> fields;
    private final List<String> movements;

    /// @param unit name of the unit the template is for; null when any may use it
    /// @param columns what each kind's sheet asks for
    /// @param fields names of fields to choose from
    /// @param movements names of movements to choose from
    public RegistrationWorkbook(
            @Nullable String unit,
            int year,
            Map<Kind, List<ListColumn>> columns,
            List<String> fields,
            List<String> movements) {
        this.unit = unit;
        this.year = year;
        this.columns = Map.copyOf(columns);
        this.fields = List.copyOf(fields);
        this.movements = List.copyOf(movements);
    }

    /// Writes the workbook; the stream is left open.
    public void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            TemplateStyles styles = new TemplateStyles(workbook);
            InstructionSheet.write(workbook, styles, unit, year);
            Map<Attribute, String> names = new EnumMap<>(Attribute.class);
            for (Kind kind : Kind.values()) {
                List<ListColumn> own = columns.getOrDefault(kind, List.of());
                own.forEach(c -> names.putIfAbsent(c.attribute(), ""));
            }
            Sheet[] sheets = new Sheet[Kind.values().length];
            for (Kind kind : Kind.values()) {
                sheets[kind.ordinal()] = workbook.createSheet(sheetName(kind));
            }
            choices(workbook, names);
            for (Kind kind : Kind.values()) {
                fill(sheets[kind.ordinal()], kind, names, styles);
            }
            marker(workbook);
            workbook.setActiveSheet(0);
            workbook.write(out);
        }
    }

    /// The name of a kind's sheet: "Cá nhân".
    static String sheetName(Kind kind) {
        String word = kind.word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void marker(XSSFWorkbook workbook) {
        Sheet sheet = workbook.createSheet(RegistrationTemplate.MARKER_SHEET);
        sheet.createRow(0).createCell(0).setCellValue(RegistrationTemplate.FORMAT);
        sheet.createRow(1).createCell(0).setCellValue(unit == null ? "" : unit);
        sheet.createRow(2).createCell(0).setCellValue(Integer.toString(year));
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private List<String> choicesOf(Attribute attribute) {
        return switch (attribute.type()) {
            case FIELD -> fields;
            case MOVEMENT -> movements;
            case GENDER -> Arrays.stream(Gender.values()).map(Gender::word).toList();
            case SOCIAL_GROUP ->
                Arrays.stream(SocialGroup.values()).map(SocialGroup::word).toList();
            case SOURCE -> Arrays.stream(Source.values()).map(Source::word).toList();
            case FLAG -> List.of("Có", "Không");
            default -> List.of();
        };
    }

    /// Puts every list of choices into a column of the hidden sheet under a name, and gives the names.
    private void choices(XSSFWorkbook workbook, Map<Attribute, String> names) {
        Sheet sheet = workbook.createSheet(CHOICES);
        int column = 0;
        for (var entry : names.entrySet()) {
            List<String> choices = choicesOf(entry.getKey());
            if (choices.isEmpty()) {
                continue;
            }
            for (int i = 0; i < choices.size(); i++) {
                Row row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(column).setCellValue(choices.get(i));
            }
            String name = "danh_muc_" + entry.getKey().name().toLowerCase(Locale.ROOT);
            var named = workbook.createName();
            named.setNameName(name);
            String letter = org.apache.poi.ss.util.CellReference.convertNumToColString(column);
            named.setRefersToFormula("'%s'!$%s$1:$%s$%d".formatted(CHOICES, letter, letter, choices.size()));
            entry.setValue(name);
            column++;
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private void fill(Sheet sheet, Kind kind, Map<Attribute, String> names, TemplateStyles styles) {
        List<ListColumn> own = columns.getOrDefault(kind, List.of());
        int last = Math.max(1, own.size());
        title(
                sheet,
                0,
                last,
                "ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN NĂM " + year + ": " + kind.word().toUpperCase(Locale.ROOT),
                styles.title());
        title(sheet, 1, last, "Đơn vị: " + (unit == null ? "…" : unit), styles.subtitle());
        Row header = sheet.createRow(HEADER_ROW);
        header.setHeightInPoints(48);
        header.createCell(0).setCellValue(RegistrationTemplate.NUMBER_HEADING);
        header.getCell(0).setCellStyle(styles.header());
        sheet.setColumnWidth(0, 6 * 256);
        double sum = own.stream().mapToDouble(ListColumn::weight).sum();
        for (int i = 0; i < own.size(); i++) {
            ListColumn column = own.get(i);
            header.createCell(i + 1).setCellValue(column.heading());
            header.getCell(i + 1).setCellStyle(styles.header());
            double width = Math.max(NARROWEST, column.weight() / sum * PAGE_CHARACTERS);
            sheet.setColumnWidth(i + 1, (int) Math.round(width * 256));
            sheet.setDefaultColumnStyle(i + 1, styles.below(column.attribute()));
        }
        for (int r = 1; r <= ROWS; r++) {
            Row row = sheet.createRow(HEADER_ROW + r);
            row.createCell(0).setCellValue(r);
            row.getCell(0).setCellStyle(styles.number());
            for (int i = 0; i < own.size(); i++) {
                CellStyle style = styles.of(own.get(i).attribute());
                row.createCell(i + 1).setCellStyle(style);
            }
        }
        for (int i = 0; i < own.size(); i++) {
            validate(sheet, i + 1, own.get(i).attribute(), names);
        }
        page(sheet);
    }

    private static void title(Sheet sheet, int number, int last, String text, CellStyle style) {
        Row row = sheet.createRow(number);
        row.createCell(0).setCellValue(text);
        row.getCell(0).setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, last));
    }

    private static void validate(Sheet sheet, int column, Attribute attribute, Map<Attribute, String> names) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String name = names.getOrDefault(attribute, "");
        DataValidationConstraint constraint;
        String error;
        if (!name.isEmpty()) {
            constraint = helper.createFormulaListConstraint(name);
            error = "Hãy chọn một dòng trong danh sách xổ xuống.";
        } else if (attribute.type() == Attribute.Type.NUMBER || attribute.type() == Attribute.Type.MONEY) {
            constraint = helper.createNumericConstraint(
                    DataValidationConstraint.ValidationType.INTEGER,
                    DataValidationConstraint.OperatorType.BETWEEN,
                    "0",
                    "1000000000000");
            error = "Hãy ghi một số nguyên, chỉ dùng chữ số.";
        } else {
            return;
        }
        DataValidation validation = helper.createValidation(
                constraint, new CellRangeAddressList(HEADER_ROW + 1, HEADER_ROW + ROWS, column, column));
        validation.setShowErrorBox(true);
        validation.createErrorBox("Gương Sáng", error);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    private static void page(Sheet sheet) {
        sheet.createFreezePane(2, HEADER_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
