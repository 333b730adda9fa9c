package guongsang.intake;

import guongsang.domain.intake.IntakeProblem;
import guongsang.domain.intake.IntakeProblem.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a list with its problems marked, for the unit to put right and send back: doubtful cells are coloured and
/// carry a note. It bears the template's marker, so that it is known again and its own remarks are not read as data.
public final class ProblemWorkbook {
    private static final String SUMMARY = "Vấn đề cần sửa";
    private static final int HEADER_ROW = 4;
    /// Before the columns of the list: number, row, kind.
    private static final int OWN_COLUMNS = 3;

    private static final int LONGEST_CELL = 32_000;
    private static final int WIDEST = 48;
    private static final int NARROWEST = 9;

    private final ProblemList list;

    public ProblemWorkbook(ProblemList list) {
        this.list = list;
    }

    /// Writes the workbook; the stream is left open.
    public void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            ProblemStyles styles = new ProblemStyles(workbook);
            Sheet summary = workbook.createSheet(SUMMARY);
            Map<String, ProblemList.Sheet> named = new LinkedHashMap<>();
            for (ProblemList.Sheet sheet : list.sheets()) {
                String name = free(workbook, sheet.name());
                workbook.createSheet(name);
                named.put(name, sheet);
            }
            summary(summary, styles, named);
            named.forEach((name, sheet) -> fill(workbook.getSheet(name), sheet, styles));
            RegistrationTemplate.mark(workbook, list.unit(), list.year());
            workbook.write(out);
        }
    }

    private static String free(XSSFWorkbook workbook, String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted);
        String name = safe;
        for (int i = 2; workbook.getSheet(name) != null || name.startsWith("_"); i++) {
            name = safe.substring(0, Math.min(safe.length(), 24)).replaceFirst("^_+", "") + " (" + i + ")";
        }
        return name;
    }

    private void summary(Sheet sheet, ProblemStyles styles, Map<String, ProblemList.Sheet> named) {
        sheet.setColumnWidth(0, 34 * 256);
        sheet.setColumnWidth(1, 96 * 256);
        line(sheet, 0, styles.title(), "VẤN ĐỀ CẦN SỬA TRONG DANH SÁCH NĂM " + list.year());
        line(sheet, 1, styles.plain(), "Đơn vị: " + unit());
        line(sheet, 2, styles.plain(), "Tệp: " + list.source());
        line(
                sheet,
                3,
                styles.plain(),
                "Ô tô màu có vấn đề: trỏ vào ô để xem. Hãy sửa ngay trong các trang sau rồi gửi lại tệp này.");
        line(sheet, 5, styles.header(), "Vị trí", "Nội dung và cách sửa");
        int next = 6;
        for (IntakeProblem problem : list.problems()) {
            String place = problem.sheet() == null ? "Cả tệp" : "Trang " + problem.sheet();
            line(sheet, next++, styles.plain(), place, problem.message());
        }
        for (var one : named.entrySet()) {
            for (ProblemList.Row row : one.getValue().rows()) {
                for (ProblemList.Remark remark : row.remarks()) {
                    line(sheet, next++, styles.plain(), place(one.getKey(), row, remark), sentence(remark));
                }
            }
        }
        if (next == 6) {
            line(sheet, next, styles.plain(), "", "Không có vấn đề nào.");
        }
        page(sheet, false);
    }

    private String unit() {
        return list.unit() == null ? "…" : list.unit().name();
    }

    private static String place(String sheet, ProblemList.Row row, ProblemList.Remark remark) {
        String column = remark.problem().column();
        return "Trang %s, dòng %d%s".formatted(sheet, row.number(), column == null ? "" : ", cột " + column);
    }

    private static void line(Sheet sheet, int number, CellStyle style, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(cut(texts[i]));
            row.getCell(i).setCellStyle(style);
        }
    }

    private void fill(Sheet sheet, ProblemList.Sheet from, ProblemStyles styles) {
        int last = OWN_COLUMNS + from.headings().size();
        line(sheet, 0, styles.plain(), "Đơn vị: " + unit());
        line(sheet, 1, styles.title(), "DANH SÁCH ĐIỂN HÌNH TIÊN TIẾN NĂM " + list.year());
        line(sheet, 2, styles.plain(), "Tệp đơn vị đã gửi: " + list.source() + ", trang " + from.name());
        Row header = sheet.createRow(HEADER_ROW);
        head(sheet, header, 0, RegistrationTemplate.NUMBER_HEADING, 6, styles);
        head(sheet, header, 1, RegistrationTemplate.SOURCE_ROW_HEADING, 10, styles);
        head(sheet, header, 2, "Loại điển hình", 12, styles);
        for (int i = 0; i < from.headings().size(); i++) {
            head(sheet, header, OWN_COLUMNS + i, from.headings().get(i), width(from, i), styles);
        }
        head(sheet, header, last, RegistrationTemplate.PROBLEM_HEADING, 60, styles);
        Drawing<?> notes = sheet.createDrawingPatriarch();
        for (int r = 0; r < from.rows().size(); r++) {
            row(sheet.createRow(HEADER_ROW + 1 + r), r + 1, from.rows().get(r), last, notes, styles);
        }
        sheet.createFreezePane(0, HEADER_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        page(sheet, true);
    }

    private static int width(ProblemList.Sheet sheet, int column) {
        int longest = sheet.rows().stream()
                .mapToInt(r -> r.cells().get(column).length())
                .max()
                .orElse(0);
        int title = Math.ceilDiv(sheet.headings().get(column).length(), 2);
        return Math.clamp(Math.max(longest, title) + 2, NARROWEST, WIDEST);
    }

    private static void head(Sheet sheet, Row header, int column, String text, int width, ProblemStyles styles) {
        header.createCell(column).setCellValue(text);
        header.getCell(column).setCellStyle(styles.header());
        sheet.setColumnWidth(column, width * 256);
    }

    private static void row(
            Row row, int number, ProblemList.Row from, int last, Drawing<?> notes, ProblemStyles styles) {
        cell(row, 0, Integer.toString(number), styles.text());
        cell(row, 1, Integer.toString(from.number()), styles.text());
        cell(row, 2, from.kind().word(), styles.text());
        for (int i = 0; i < from.cells().size(); i++) {
            cell(row, OWN_COLUMNS + i, from.cells().get(i), styles.text());
        }
        String all = from.remarks().stream().map(ProblemWorkbook::sentence).collect(Collectors.joining("\n"));
        cell(row, last, all, styles.text());
        Map<Integer, List<ProblemList.Remark>> byColumn = from.remarks().stream()
                .collect(Collectors.groupingBy(
                        r -> r.column() == null ? last : OWN_COLUMNS + r.column(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byColumn.forEach((column, remarks) -> {
            boolean error = remarks.stream().anyMatch(r -> r.problem().severity() == Severity.ERROR);
            Cell cell = row.getCell(column);
            cell.setCellStyle(error ? styles.wrong() : styles.doubtful());
            if (column != last) {
                note(cell, remarks.stream().map(ProblemWorkbook::sentence).collect(Collectors.joining("\n")), notes);
            }
        });
    }

    private static String sentence(ProblemList.Remark remark) {
        String fix = remark.problem().fix();
        return fix == null ? remark.problem().message() : remark.problem().message() + " Đề nghị: " + fix + ".";
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(cut(text));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
    }

    private static void note(Cell cell, String text, Drawing<?> notes) {
        var workbook = cell.getSheet().getWorkbook().getCreationHelper();
        ClientAnchor anchor = workbook.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setRow1(cell.getRowIndex());
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow2(cell.getRowIndex() + 5);
        Comment comment = notes.createCellComment(anchor);
        comment.setString(workbook.createRichTextString(cut(text)));
        comment.setAuthor("Gương Sáng");
        cell.setCellComment(comment);
    }

    private static void page(Sheet sheet, boolean landscape) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
