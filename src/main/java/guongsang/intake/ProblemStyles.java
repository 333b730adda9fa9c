package guongsang.intake;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// How a list with its problems marked looks: errors on rose, warnings on light yellow; all values are text.
record ProblemStyles(
        CellStyle title, CellStyle plain, CellStyle header, CellStyle text, CellStyle wrong, CellStyle doubtful) {
    ProblemStyles(XSSFWorkbook workbook) {
        this(
                style(workbook, 14, true, false, null),
                style(workbook, 12, false, false, null),
                header(workbook),
                style(workbook, 12, false, true, null),
                style(workbook, 12, false, true, IndexedColors.ROSE),
                style(workbook, 12, false, true, IndexedColors.LIGHT_YELLOW));
    }

    private static CellStyle header(XSSFWorkbook workbook) {
        CellStyle style = style(workbook, 12, true, true, null);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private static CellStyle style(
            XSSFWorkbook workbook, int size, boolean bold, boolean ruled, @Nullable IndexedColors fill) {
        Font font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(ruled || !bold);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        if (ruled) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (fill != null) {
            style.setFillForegroundColor(fill.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
