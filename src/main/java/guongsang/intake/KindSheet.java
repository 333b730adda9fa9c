package guongsang.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.office.ListColumn;
import guongsang.intake.RegistrationForm.Filled;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

/// One sheet of the registration template: the table of a kind, with last year's records where they are to be
/// confirmed.
///
/// Its columns are [RegistrationTemplate#NUMBER_HEADING], those the office asks for, and where records are filled in
/// [Confirmation#HEADING] and [Confirmation#CODE_HEADING].
final class KindSheet {
    /// Rows ready to be filled in on each sheet, beside those filled in already.
    private static final int ROWS = 60;
    /// So far down cells help with choosing, also in rows that are added.
    private static final int LAST_CHOICE = 2_000;

    private static final int HEADER_ROW = 3;
    /// Characters that fit across an A4 page in landscape at the size used.
    private static final double PAGE_CHARACTERS = 132;
    private static final int NARROWEST = 7;
    private static final int CONFIRMATION_WIDTH = 12;
    private static final int LAST_COLUMN = 16_384;
    /// Points for a line of what is asked.
    private static final float LINE_HEIGHT = 17;

    private final RegistrationForm form;
    private final Kind kind;
    private final TemplateStyles styles;
    private final RegistrationWorkbook.Choices choices;
    private final List<ListColumn> columns;

    KindSheet(RegistrationForm form, Kind kind, TemplateStyles styles, RegistrationWorkbook.Choices choices) {
        this.form = form;
        this.kind = kind;
        this.styles = styles;
        this.choices = choices;
        this.columns = form.columns().getOrDefault(kind, List.of());
    }

    void fill(XSSFSheet sheet) {
        int last = Math.max(1, columns.size() + (form.confirms() ? 2 : 0));
        line(sheet, 0, last, title(), styles.title());
        line(sheet, 1, last, "Đơn vị: " + form.unitName(), styles.subtitle());
        line(sheet, 2, last, String.join("\n", form.asked()), styles.asked());
        sheet.getRow(2).setHeightInPoints(Math.max(1, form.asked().size()) * LINE_HEIGHT);
        header(sheet);
        List<Filled> filled = form.lastYear().getOrDefault(kind, List.of());
        for (int r = 0; r < filled.size() + ROWS; r++) {
            row(sheet.createRow(HEADER_ROW + 1 + r), r, r < filled.size() ? filled.get(r) : null);
        }
        for (int i = 0; i < columns.size(); i++) {
            choose(sheet, i + 1, columns.get(i).attribute());
        }
        if (form.confirms()) {
            validate(
                    sheet, columns.size() + 1, listOf(sheet, choices.confirmation()), "Hãy chọn: tiếp tục, sửa, thôi.");
        }
        page(sheet);
        open(sheet, last + 1);
        protect(sheet);
    }

    private String title() {
        return "ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN NĂM " + form.year() + ": "
                + kind.word().toUpperCase(Locale.ROOT);
    }

    private static void line(XSSFSheet sheet, int number, int last, String text, CellStyle style) {
        Row row = sheet.createRow(number);
        row.createCell(0).setCellValue(text);
        row.getCell(0).setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, last));
    }

    private void header(XSSFSheet sheet) {
        Row header = sheet.createRow(HEADER_ROW);
        header.setHeightInPoints(48);
        head(sheet, header, 0, RegistrationTemplate.NUMBER_HEADING, 6, styles.typedText());
        double sum = columns.stream().mapToDouble(ListColumn::weight).sum();
        double room = PAGE_CHARACTERS - (form.confirms() ? 2 * CONFIRMATION_WIDTH : 0);
        for (int i = 0; i < columns.size(); i++) {
            ListColumn column = columns.get(i);
            double width = Math.max(NARROWEST, column.weight() / sum * room);
            head(sheet, header, i + 1, column.heading(), width, styles.below(column.attribute()));
        }
        if (form.confirms()) {
            int next = columns.size() + 1;
            head(sheet, header, next, Confirmation.HEADING, CONFIRMATION_WIDTH, styles.typedText());
            head(sheet, header, next + 1, Confirmation.CODE_HEADING, CONFIRMATION_WIDTH, styles.typedText());
        }
    }

    private void head(XSSFSheet sheet, Row header, int column, String text, double width, CellStyle below) {
        header.createCell(column).setCellValue(text);
        header.getCell(column).setCellStyle(styles.header());
        sheet.setColumnWidth(column, (int) Math.round(width * 256));
        sheet.setDefaultColumnStyle(column, below);
    }

    private void row(Row row, int number, @Nullable Filled filled) {
        row.createCell(0).setCellValue(number + 1);
        row.getCell(0).setCellStyle(styles.number());
        for (int i = 0; i < columns.size(); i++) {
            Attribute attribute = columns.get(i).attribute();
            var cell = row.createCell(i + 1);
            cell.setCellStyle(styles.of(attribute));
            String text = filled == null ? "" : filled.values().getOrDefault(attribute, "");
            if (TemplateStyles.amount(attribute) && text.matches("\\d{1,15}")) {
                cell.setCellValue(Long.parseLong(text));
            } else if (!text.isEmpty()) {
                cell.setCellValue(text);
            }
        }
        if (form.confirms()) {
            int next = columns.size() + 1;
            row.createCell(next).setCellStyle(styles.confirmation());
            row.createCell(next + 1).setCellStyle(styles.confirmation());
            if (filled != null) {
                row.getCell(next + 1).setCellValue(filled.code());
            }
        }
    }

    private void choose(XSSFSheet sheet, int column, Attribute attribute) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        choices.of(attribute)
                .ifPresent(name ->
                        validate(sheet, column, listOf(sheet, name), "Hãy chọn một dòng trong danh sách xổ xuống."));
        if (TemplateStyles.amount(attribute)) {
            validate(
                    sheet,
                    column,
                    helper.createNumericConstraint(
                            DataValidationConstraint.ValidationType.INTEGER,
                            DataValidationConstraint.OperatorType.BETWEEN,
                            "0",
                            "1000000000000"),
                    "Hãy ghi một số nguyên, chỉ dùng chữ số.");
        }
    }

    private static DataValidationConstraint listOf(XSSFSheet sheet, String name) {
        return sheet.getDataValidationHelper().createFormulaListConstraint(name);
    }

    private static void validate(XSSFSheet sheet, int column, DataValidationConstraint constraint, String error) {
        DataValidation validation = sheet.getDataValidationHelper()
                .createValidation(constraint, new CellRangeAddressList(HEADER_ROW + 1, LAST_CHOICE, column, column));
        validation.setShowErrorBox(true);
        validation.createErrorBox("Gương Sáng", error);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    private static void page(XSSFSheet sheet) {
        sheet.createFreezePane(2, HEADER_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /// The columns beside the table are open as well: a row with one locked cell cannot be deleted or sorted.
    private void open(XSSFSheet sheet, int from) {
        CTCol beside = sheet.getCTWorksheet().getColsArray(0).addNewCol();
        beside.setMin(from + 1L);
        beside.setMax(LAST_COLUMN);
        beside.setWidth(sheet.getDefaultColumnWidth() + 0.71);
        beside.setStyle(styles.typedText().getIndex());
    }

    /// No password: whoever has to may take the lock off.
    static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }
}
