package guongsang.intake;

import guongsang.domain.exemplar.Attribute;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How the cells of the registration template look: Times New Roman, borders; dates and numbers of documents are
/// text, so that Excel leaves "1975" and "08/03/1979" as typed.
final class TemplateStyles {
    private static final String FONT = "Times New Roman";

    private final CellStyle title;
    private final CellStyle subtitle;
    private final CellStyle header;
    private final CellStyle text;
    private final CellStyle number;
    private final CellStyle amount;
    private final CellStyle plain;
    private final CellStyle typedText;
    private final CellStyle typedAmount;
    private final CellStyle asked;
    private final CellStyle confirmation;

    TemplateStyles(XSSFWorkbook workbook) {
        short textFormat = workbook.createDataFormat().getFormat("@");
        short amountFormat = workbook.createDataFormat().getFormat("#,##0");
        title = style(workbook, 14, true, HorizontalAlignment.CENTER, false);
        subtitle = style(workbook, 13, true, HorizontalAlignment.LEFT, false);
        header = style(workbook, 12, true, HorizontalAlignment.CENTER, true);
        text = style(workbook, 12, false, HorizontalAlignment.LEFT, true);
        text.setDataFormat(textFormat);
        number = style(workbook, 12, false, HorizontalAlignment.CENTER, true);
        amount = style(workbook, 12, false, HorizontalAlignment.RIGHT, true);
        amount.setDataFormat(amountFormat);
        plain = style(workbook, 13, false, HorizontalAlignment.LEFT, false);
        plain.setWrapText(true);
        typedText = style(workbook, 12, false, HorizontalAlignment.LEFT, false);
        typedText.setDataFormat(textFormat);
        typedText.setWrapText(true);
        typedAmount = style(workbook, 12, false, HorizontalAlignment.RIGHT, false);
        typedAmount.setDataFormat(amountFormat);
        asked = style(workbook, 12, false, HorizontalAlignment.LEFT, false);
        asked.setWrapText(true);
        confirmation = style(workbook, 12, false, HorizontalAlignment.CENTER, true);
        confirmation.setDataFormat(textFormat);
        for (CellStyle open : new CellStyle[] {text, number, amount, typedText, typedAmount, confirmation}) {
            open.setLocked(false);
        }
    }

    private static CellStyle style(
            XSSFWorkbook workbook, int size, boolean bold, HorizontalAlignment align, boolean bordered) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(align);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (bordered) {
            style.setWrapText(true);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    CellStyle title() {
        return title;
    }

    CellStyle subtitle() {
        return subtitle;
    }

    CellStyle header() {
        return header;
    }

    /// The running number.
    CellStyle number() {
        return number;
    }

    /// Running text of the instructions.
    CellStyle plain() {
        return plain;
    }

    /// What the plans ask, above the table.
    CellStyle asked() {
        return asked;
    }

    /// The answer and the code of a record that is filled in.
    CellStyle confirmation() {
        return confirmation;
    }

    /// Open cells without borders.
    CellStyle typedText() {
        return typedText;
    }

    /// True for a column of numbers to reckon with.
    static boolean amount(Attribute attribute) {
        return attribute.type() == Attribute.Type.NUMBER || attribute.type() == Attribute.Type.MONEY;
    }

    /// For rows that are added below the ruled ones: the same formats without borders.
    CellStyle below(Attribute attribute) {
        return amount(attribute) ? typedAmount : typedText;
    }

    /// A ruled cell to be filled in.
    CellStyle of(Attribute attribute) {
        return amount(attribute) ? amount : text;
    }
}
