package guongsang.document.xlsx;

import guongsang.document.content.Align;
import guongsang.document.layout.Nd30;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The cell styles of one workbook, each made once.
final class Styles {
    static final String FONT = "Times New Roman";
    /// Letter size in tables, points; not prescribed by the decree.
    static final float TABLE = 11;

    private static final String TEXT_FORMAT = "@";

    private final XSSFWorkbook workbook;
    final XSSFCellStyle superior;
    final XSSFCellStyle issuer;
    final XSSFCellStyle motto;
    final XSSFCellStyle ruleLine;
    final XSSFCellStyle number;
    final XSSFCellStyle date;
    final XSSFCellStyle title;
    final XSSFCellStyle attached;
    final XSSFCellStyle signature;
    final XSSFCellStyle paragraph;
    final XSSFCellStyle header;
    final XSSFCellStyle part;
    final XSSFCellStyle none;
    final XSSFCellStyle day;
    final XSSFCellStyle boldDay;
    final Map<Align, CellStyles> plain = new EnumMap<>(Align.class);
    final Map<Align, CellStyles> bold = new EnumMap<>(Align.class);

    /// Styles of one alignment by what a cell holds.
    ///
    /// @param text stays text when it is edited
    /// @param longText for more than 255 characters, which older Excel shows as #### in cells marked as text
    /// @param whole whole numbers
    /// @param fraction other numbers
    record CellStyles(int text, int longText, int whole, int fraction) {}

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeight(TABLE);
        XSSFFont bold = font(TABLE, true, false);
        this.superior = free(font(Nd30.BODY_NAME, false, false), HorizontalAlignment.CENTER);
        this.issuer = free(font(Nd30.BODY_NAME, true, false), HorizontalAlignment.CENTER);
        this.motto = free(font(Nd30.MOTTO, true, false), HorizontalAlignment.CENTER);
        this.ruleLine = free(font(6, true, false), HorizontalAlignment.CENTER);
        this.ruleLine.setVerticalAlignment(VerticalAlignment.TOP);
        this.number = free(font(Nd30.NUMBER, false, false), HorizontalAlignment.CENTER);
        this.date = free(font(Nd30.DATE, false, true), HorizontalAlignment.CENTER);
        this.title = free(font(Nd30.TITLE, true, false), HorizontalAlignment.CENTER);
        this.attached = free(font(Nd30.ATTACHED, false, true), HorizontalAlignment.CENTER);
        this.signature = title;
        this.paragraph = free(font(Nd30.ATTACHED, false, false), HorizontalAlignment.LEFT);
        this.header = ruled(bold, HorizontalAlignment.CENTER);
        this.header.setVerticalAlignment(VerticalAlignment.CENTER);
        this.part = ruled(bold, HorizontalAlignment.LEFT);
        this.none = ruled(font(TABLE, false, true), HorizontalAlignment.CENTER);
        this.day = formatted(ruled(standard, HorizontalAlignment.CENTER), "dd/mm/yyyy");
        this.boldDay = formatted(ruled(bold, HorizontalAlignment.CENTER), "dd/mm/yyyy");
        for (Align align : Align.values()) {
            HorizontalAlignment horizontal =
                    switch (align) {
                        case LEFT -> HorizontalAlignment.LEFT;
                        case CENTER -> HorizontalAlignment.CENTER;
                        case RIGHT -> HorizontalAlignment.RIGHT;
                    };
            plain.put(align, cells(standard, horizontal));
            this.bold.put(align, cells(bold, horizontal));
        }
    }

    private CellStyles cells(XSSFFont font, HorizontalAlignment align) {
        return new CellStyles(
                formatted(ruled(font, align), TEXT_FORMAT).getIndex(),
                ruled(font, align).getIndex(),
                formatted(ruled(font, align), "#,##0").getIndex(),
                formatted(ruled(font, align), "#,##0.##").getIndex());
    }

    private XSSFFont font(float size, boolean bold, boolean italic) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeight(size);
        font.setBold(bold);
        font.setItalic(italic);
        return font;
    }

    private XSSFCellStyle free(XSSFFont font, HorizontalAlignment align) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(align);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle ruled(XSSFFont font, HorizontalAlignment align) {
        XSSFCellStyle style = free(font, align);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private XSSFCellStyle formatted(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
