package guongsang.document.xlsx;

import guongsang.document.content.Appendix;
import guongsang.document.content.Block;
import guongsang.document.content.Letterhead;
import guongsang.document.content.ListDocument;
import guongsang.document.content.ListTable;
import guongsang.document.layout.GlyphWidths;
import guongsang.document.layout.Nd30;
import guongsang.document.layout.PageStyle;
import guongsang.document.layout.Printable;
import guongsang.document.layout.Wording;
import java.util.Locale;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// All of a list's sheet that stands above its rows, and how it prints: built with POI, because there is little of
/// it.
final class Shell {
    /// Percent: the heading stands still above the rows, so a small screen needs room below it.
    private static final int ZOOM = 85;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Columns columns;
    private int next;
    private int headerStart;

    Shell(XSSFWorkbook workbook, Styles styles, Columns columns) {
        this.sheet = workbook.createSheet("Danh sách");
        this.styles = styles;
        this.columns = columns;
        for (int c = 0; c < columns.count(); c++) {
            sheet.setColumnWidth(c, columns.width256(c));
        }
    }

    /// Writes everything down to the table's header.
    void build(ListDocument list, PageStyle style) {
        letterhead(list.letterhead());
        titles(list.appendix());
        for (Block block : list.appendix().content()) {
            if (block instanceof Block.TableBlock(ListTable table)) {
                headerStart = next;
                header(table);
                sheet.setRepeatingRows(new CellRangeAddress(headerStart, next - 1, -1, -1));
                break;
            }
            across(Texts.of(block), styles.paragraph);
        }
        sheet.createFreezePane(0, next);
        sheet.setZoom(ZOOM);
        print(style);
    }

    /// How many rows there are above the first of the list.
    int rows() {
        return next;
    }

    /// Where the pages will be turned, beginning under what is built.
    PageBreaks breaks(PageStyle style) {
        float page = Nd30.A4_SHORT - (style.topMm() + style.bottomMm()) * Nd30.MM;
        return new PageBreaks(columns.pageHeights(page, style), heightOf(0, next), heightOf(headerStart, next));
    }

    private float heightOf(int from, int to) {
        float sum = 0;
        for (int r = from; r < to; r++) {
            sum += sheet.getRow(r).getHeightInPoints();
        }
        return sum;
    }

    private void letterhead(Letterhead letterhead) {
        int split = columns.splitAt(0.4f);
        int rows = letterhead.issuer().size() + (letterhead.superior() == null ? 0 : 1);
        String[] left = new String[Math.max(rows, 2)];
        int at = 0;
        if (letterhead.superior() != null) {
            left[at++] = letterhead.superior();
        }
        for (String line : letterhead.issuer()) {
            left[at++] = line;
        }
        for (int i = 0; i < left.length; i++) {
            boolean superior = i == 0 && letterhead.superior() != null;
            String right = i == 0 ? Nd30.NATION_NAME : i == 1 ? Nd30.MOTTO_TEXT : "";
            pair(
                    left[i] == null ? "" : left[i].toUpperCase(Locale.ROOT),
                    superior ? styles.superior : styles.issuer,
                    right,
                    i == 0 ? styles.issuer : styles.motto,
                    split);
        }
        XSSFRow rules = pair("—".repeat(7), styles.ruleLine, "—".repeat(26), styles.ruleLine, split);
        rules.setHeightInPoints(9);
        pair(Wording.number(letterhead), styles.number, Wording.placeAndDate(letterhead), styles.date, split);
        sheet.createRow(next++).setHeightInPoints(8);
    }

    /// Left and right half of the heading; one under the other where there are not columns enough.
    private XSSFRow pair(String left, XSSFCellStyle leftStyle, String right, XSSFCellStyle rightStyle, int split) {
        if (columns.count() == 2) {
            if (!left.isEmpty()) {
                across(left, leftStyle);
            }
            return across(right, rightStyle);
        }
        XSSFRow row = sheet.createRow(next++);
        int lines = Math.max(put(row, left, leftStyle, 0, split), put(row, right, rightStyle, split, columns.count()));
        float size = Math.max(
                leftStyle.getFont().getFontHeightInPoints(),
                rightStyle.getFont().getFontHeightInPoints());
        row.setHeightInPoints(Columns.height(lines, size));
        return row;
    }

    private int put(XSSFRow row, String text, XSSFCellStyle style, int from, int to) {
        String shown = Printable.text(text);
        var cell = row.createCell(from);
        cell.setCellStyle(style);
        cell.setCellValue(shown);
        if (to - from > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to - 1));
        }
        GlyphWidths glyphs = style.getFont().getBold() ? GlyphWidths.TIMES_BOLD : GlyphWidths.TIMES;
        return columns.lines(shown, glyphs, style.getFont().getFontHeightInPoints(), from, to);
    }

    private void titles(Appendix appendix) {
        across(Wording.appendix(appendix.number()), styles.title);
        for (String line : appendix.titleLines()) {
            across(line.toUpperCase(Locale.ROOT), styles.title);
        }
        if (appendix.attachedTo() != null) {
            across(Wording.attached(appendix.attachedTo()), styles.attached);
        }
        sheet.createRow(next++).setHeightInPoints(8);
    }

    private XSSFRow across(String text, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(next++);
        int lines = put(row, text, style, 0, columns.count());
        row.setHeightInPoints(Columns.height(lines, style.getFont().getFontHeightInPoints()));
        return row;
    }

    private void header(ListTable table) {
        int lead = table.numbered() ? 1 : 0;
        boolean grouped = table.grouped();
        XSSFRow upper = sheet.createRow(next++);
        XSSFRow lower = grouped ? sheet.createRow(next++) : upper;
        for (int c = 0; c < columns.count(); c++) {
            upper.createCell(c).setCellStyle(styles.header);
            lower.createCell(c).setCellStyle(styles.header);
        }
        int whole = 1;
        int groupLines = 0;
        int underLines = 0;
        if (lead == 1) {
            title(upper, lower, 0, "STT");
        }
        for (int c = 0; c < table.columns().size(); c++) {
            var column = table.columns().get(c);
            String group = column.group();
            String text = Printable.text(column.title());
            int lines = columns.lines(text, GlyphWidths.TIMES_BOLD, Styles.TABLE, c + lead, c + lead + 1);
            if (group == null) {
                title(upper, lower, c + lead, text);
                whole = Math.max(whole, lines);
                continue;
            }
            lower.getCell(c + lead).setCellValue(text);
            underLines = Math.max(underLines, lines);
            if (c == 0 || !group.equals(table.columns().get(c - 1).group())) {
                int end = c + 1;
                while (end < table.columns().size()
                        && group.equals(table.columns().get(end).group())) {
                    end++;
                }
                upper.getCell(c + lead).setCellValue(Printable.text(group));
                if (end - c > 1) {
                    sheet.addMergedRegionUnsafe(
                            new CellRangeAddress(upper.getRowNum(), upper.getRowNum(), c + lead, end + lead - 1));
                }
                groupLines = Math.max(
                        groupLines, columns.lines(group, GlyphWidths.TIMES_BOLD, Styles.TABLE, c + lead, end + lead));
            }
        }
        float top = Columns.height(grouped ? groupLines : whole, Styles.TABLE);
        upper.setHeightInPoints(top);
        if (grouped) {
            lower.setHeightInPoints(
                    Math.max(Columns.height(underLines, Styles.TABLE), Columns.height(whole, Styles.TABLE) - top));
        }
        if (table.columnNumbers()) {
            XSSFRow numbers = sheet.createRow(next++);
            for (int c = 0; c < columns.count(); c++) {
                numbers.createCell(c).setCellStyle(styles.none);
                numbers.getCell(c).setCellValue("(" + (c + 1) + ")");
            }
        }
    }

    private void title(XSSFRow upper, XSSFRow lower, int column, String text) {
        upper.getCell(column).setCellValue(text);
        if (upper != lower) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(upper.getRowNum(), lower.getRowNum(), column, column));
        }
    }

    /// A4 landscape, the decree's margins, as wide as one page, page numbers in the middle of the top margin from
    /// page 2 (NĐ 30 PL I mục I).
    private void print(PageStyle style) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.TOP, style.topMm() / 25.4);
        sheet.setMargin(PageMargin.BOTTOM, style.bottomMm() / 25.4);
        sheet.setMargin(PageMargin.LEFT, style.leftMm() / 25.4);
        sheet.setMargin(PageMargin.RIGHT, style.rightMm() / 25.4);
        sheet.setMargin(PageMargin.HEADER, 10 / 25.4);
        sheet.setMargin(PageMargin.FOOTER, 10 / 25.4);
        sheet.getHeaderFooterProperties().setDifferentFirst(true);
        sheet.getHeader().setCenter("&\"" + Styles.FONT + ",Regular\"&14&P");
        sheet.setHorizontallyCenter(true);
    }
}
