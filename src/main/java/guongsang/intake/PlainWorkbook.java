package guongsang.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook of one sheet as a person types it: lines of texts, nothing else.
public final class PlainWorkbook {
    private PlainWorkbook() {}

    /// Throws IOException when `out` cannot be written.
    public static void write(OutputStream out, String sheetName, List<List<String>> lines) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet(sheetName);
            for (int i = 0; i < lines.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < lines.get(i).size(); j++) {
                    if (!lines.get(i).get(j).isEmpty()) {
                        row.createCell(j).setCellValue(lines.get(i).get(j));
                    }
                }
            }
            workbook.write(out);
        }
    }
}
