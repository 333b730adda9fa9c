package guongsang.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Damages files at random: their bytes, the parts inside a zip file, or the cells of a workbook that stays whole.
public final class Damage {
    private static final String[] PIECES = {
        "t=\"b\"", "t=\"e\"", "t=\"d\"", "t=\"inlineStr\"", "t=\"str\"", "r=\"XFD1048576\"", "r=\"\"", "1e999999999",
                "-1", "99999999999",
        "<v>", "</c>", "&#0;", "\u0000", "&x;", "<![CDATA[", "\"", "s=\"9999\"", "A1:XFD1048576", "yyyy"
    };
    private static final String[] TEXTS = {
        "",
        " ",
        "x",
        "Nam",
        "Họ và tên",
        "TỔNG CỘNG",
        "I. TẬP THỂ",
        "31/02/1979",
        "=1+1",
        "\u00a0\u200b",
        "Nguyễn Văn A",
        "\ud83d\ude00",
        "a\nb\tc",
        "-",
        "nt",
        "2026",
        "0123456789012345678901234567890",
        "Điển hình ".repeat(900)
    };

    private Damage() {}

    /// The bytes changed somewhere, or the parts of a zip file.
    public static byte[] file(byte[] sample, Random random) throws IOException {
        return sample[0] == 'P' && random.nextInt(3) > 0 ? parts(sample, random) : bytes(sample, random);
    }

    private static byte[] bytes(byte[] sample, Random random) {
        byte[] bytes = sample.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            case 1 -> {
                int from = random.nextInt(bytes.length);
                int length = Math.min(bytes.length - from, 1 + random.nextInt(600));
                Arrays.fill(bytes, from, from + length, (byte) random.nextInt(256));
            }
            case 2 -> {
                int from = random.nextInt(bytes.length);
                int to = random.nextInt(bytes.length);
                int length = Math.min(bytes.length - Math.max(from, to), random.nextInt(2000));
                System.arraycopy(sample, from, bytes, to, length);
            }
            default -> {
                for (int n = 1 + random.nextInt(40); n > 0; n--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return bytes;
    }

    /// Damages what is inside the parts, so that the zip file itself stays whole.
    private static byte[] parts(byte[] sample, Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sample));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                int fate = random.nextInt(8);
                if (fate == 0 && part.length > 0) {
                    part = bytes(part, random);
                } else if (fate < 4) {
                    part = withPieces(part, random);
                } else if (fate == 4 && random.nextInt(6) == 0) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withPieces(byte[] part, Random random) {
        StringBuilder text = new StringBuilder(new String(part, StandardCharsets.UTF_8));
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(text.length() + 1);
            String piece = PIECES[random.nextInt(PIECES.length)];
            int end = random.nextBoolean() ? at : Math.min(text.length(), at + piece.length());
            // Half of them where an attribute or number stands, so that the XML often stays whole.
            int mark = text.indexOf(
                    piece.startsWith("t=") || piece.startsWith("r=") || piece.startsWith("s=")
                            ? piece.substring(0, 3)
                            : "<v>",
                    at);
            if (mark >= 0 && random.nextInt(4) > 0) {
                boolean attribute = piece.indexOf('=') == 1;
                at = attribute ? mark : mark + 3;
                int close = text.indexOf(attribute ? "\"" : "<", attribute ? mark + 3 : at);
                end = close < 0 ? at : close + (attribute ? 1 : 0);
            }
            text.replace(at, Math.max(at, end), piece);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A workbook (.xlsx) with cells of other kinds and values, rows doubled, taken out and merged; it opens in Excel.
    public static byte[] cells(byte[] sample, Random random) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sample))) {
            Sheet sheet = book.getSheetAt(random.nextInt(book.getNumberOfSheets()));
            for (int n = 1 + random.nextInt(30); n > 0 && sheet.getLastRowNum() >= 0; n--) {
                Row row = sheet.getRow(random.nextInt(sheet.getLastRowNum() + 1));
                if (row != null && row.getLastCellNum() > 0) {
                    change(sheet, row, random);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void change(Sheet sheet, Row row, Random random) {
        int column = random.nextInt(row.getLastCellNum() + 2);
        switch (random.nextInt(12)) {
            case 0 -> sheet.removeRow(row);
            case 1 -> copy(row, sheet.createRow(sheet.getLastRowNum() + 1));
            case 2 -> {
                Row other = sheet.getRow(random.nextInt(sheet.getLastRowNum() + 1));
                if (other != null) {
                    copy(row, other);
                }
            }
            case 3 ->
                sheet.addMergedRegionUnsafe(new CellRangeAddress(
                        row.getRowNum(), row.getRowNum() + random.nextInt(4), column, column + 1 + random.nextInt(6)));
            case 4 -> row.setZeroHeight(true);
            default -> change(row.createCell(column), random);
        }
    }

    private static void change(Cell cell, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> cell.setCellValue(random.nextGaussian() * Math.pow(10, random.nextInt(20)));
            case 1 -> cell.setCellValue(random.nextBoolean());
            case 2 -> cell.setCellErrorValue(FormulaError.REF.getCode());
            case 3 -> cell.setCellValue(LocalDate.of(1900 + random.nextInt(300), 1 + random.nextInt(12), 1));
            default -> cell.setCellValue(TEXTS[random.nextInt(TEXTS.length)]);
        }
    }

    private static void copy(Row from, Row to) {
        for (Cell cell : from) {
            Cell copy = to.createCell(cell.getColumnIndex());
            switch (cell.getCellType()) {
                case STRING -> copy.setCellValue(cell.getStringCellValue());
                case NUMERIC -> copy.setCellValue(cell.getNumericCellValue());
                case BOOLEAN -> copy.setCellValue(cell.getBooleanCellValue());
                default -> {}
            }
        }
    }
}
