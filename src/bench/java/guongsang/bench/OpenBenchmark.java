package guongsang.bench;

import guongsang.intake.open.BookOpener;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// Lists of 15 columns as they come in: opening .xlsx against fastexcel-reader, opening .xls against POI, each going
/// through every value; and whether 50,000 rows fit into 256 MB.
final class OpenBenchmark {
    private static final int ROWS = 10_000;
    private static final int MANY_ROWS = 50_000;
    private static final int COLUMNS = 15;
    private static final String MEMORY = "-Xmx256m";

    private final Path folder = Path.of("target", "bench");
    private final BookOpener opener = new BookOpener();

    Stream<Timing.Pair> run() throws Exception {
        Files.createDirectories(folder);
        Path xlsx = xlsx(ROWS);
        Path xls = xls(ROWS);
        return Stream.of(
                Timing.sideBySide(
                        "list of 10,000 rows opened, .xlsx, against fastexcel-reader",
                        1.2,
                        10,
                        21,
                        () -> opener.open(xlsx, () -> false),
                        () -> fastexcel(xlsx)),
                Timing.sideBySide(
                        "list of 10,000 rows opened, .xls, against POI",
                        1.3,
                        5,
                        11,
                        () -> opener.open(xls, () -> false),
                        () -> poi(xls)));
    }

    /// Opens long lists in a JVM of 256 MB each; a line of the table for each.
    Stream<String> memory() throws Exception {
        Files.createDirectories(folder);
        return Stream.of(memory(xlsx(MANY_ROWS)), memory(xls(MANY_ROWS)));
    }

    /// Opens the file named by the argument; ends with 1 when it cannot.
    public static void main(String[] args) {
        int rows = new BookOpener()
                .open(Path.of(args[0]), () -> false)
                .sheets()
                .getFirst()
                .rows()
                .size();
        System.exit(rows == MANY_ROWS ? 0 : 1);
    }

    private static String memory(Path file) throws Exception {
        int end = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpenBenchmark.class.getName(),
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
        return "| list of 50,000 rows opened with %s: %s | | | | ≤ 256 MB | %s |"
                .formatted(MEMORY, file.getFileName(), end == 0 ? "reached" : "missed");
    }

    private int fastexcel(Path file) throws IOException {
        int[] letters = {0};
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                for (var cell : row) {
                    letters[0] += cell == null ? 0 : cell.getText().length();
                }
            });
        }
        return letters[0];
    }

    private double poi(Path file) throws IOException {
        double sum = 0;
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(files)) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    sum += switch (cell.getCellType()) {
                        case STRING -> cell.getStringCellValue().length();
                        default -> cell.getNumericCellValue();
                    };
                }
            }
        }
        return sum;
    }

    private Path xlsx(int rows) throws IOException {
        Path file = folder.resolve("list-" + rows + ".xlsx");
        Random random = new Random(42);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            var sheet = workbook.newWorksheet("Danh sách");
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < COLUMNS; c++) {
                    switch (value(r, c, random)) {
                        case Integer number -> sheet.value(r, c, number);
                        case LocalDate day -> {
                            sheet.value(r, c, day);
                            sheet.style(r, c).format("dd/mm/yyyy").set();
                        }
                        case Object text -> sheet.value(r, c, text.toString());
                    }
                }
            }
        }
        return file;
    }

    private Path xls(int rows) throws IOException {
        Path file = folder.resolve("list-" + rows + ".xls");
        Random random = new Random(42);
        try (OutputStream out = Files.newOutputStream(file);
                HSSFWorkbook workbook = new HSSFWorkbook()) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            var sheet = workbook.createSheet("Danh sách");
            for (int r = 0; r < rows; r++) {
                HSSFRow row = sheet.createRow(r);
                for (int c = 0; c < COLUMNS; c++) {
                    switch (value(r, c, random)) {
                        case Integer number -> row.createCell(c).setCellValue(number);
                        case LocalDate day -> {
                            row.createCell(c).setCellValue(day);
                            row.getCell(c).setCellStyle(date);
                        }
                        case Object text -> row.createCell(c).setCellValue(text.toString());
                    }
                }
            }
            workbook.write(out);
        }
        return file;
    }

    /// Numbers, dates, words that repeat and texts that do not, as in real lists.
    private static Object value(int row, int column, Random random) {
        return switch (column) {
            case 0 -> row + 1;
            case 1 -> "Nguyễn Thị Mẫu " + random.nextInt(100_000);
            case 2 -> random.nextBoolean() ? "Nam" : "Nữ";
            case 3 -> LocalDate.of(1950 + random.nextInt(50), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case 4 -> 1950 + random.nextInt(50);
            case 9 ->
                "Vận động %d hộ hiến %d m² đất, góp %d triệu đồng mở rộng đường liên thôn, giúp hộ nghèo"
                        .formatted(random.nextInt(90), random.nextInt(9000), random.nextInt(600));
            case 10 -> "Giấy khen số " + random.nextInt(4000) + "/QĐ-UBND";
            default -> "Thôn " + random.nextInt(20) + ", xã Tân Lập, cột " + column;
        };
    }
}
