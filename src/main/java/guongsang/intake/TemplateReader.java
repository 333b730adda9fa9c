package guongsang.intake;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.intake.IntakeFile;
import guongsang.text.Folding;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Reads a filled-in registration template back. The file is only read, never written.
public final class TemplateReader {
    private static final long LARGEST_FILE = 50L << 20;
    private static final int LAST_HEADER_ROW = 40;

    /// Headings of each kind's sheet, folded, as the office's templates have them.
    private final Map<Kind, Map<String, Attribute>> headings;

    public TemplateReader(Map<Kind, Map<String, Attribute>> headings) {
        this.headings = Map.copyOf(headings);
    }

    /// Throws [Refused] with one sentence when the file cannot be read, has a password, is too large, or is not the
    /// template.
    public IntakeFile read(Path file) {
        String name = file.getFileName().toString();
        try {
            if (!Files.isRegularFile(file)) {
                throw new Refused("file.missing", "Không thấy tệp %s: hãy xem lại đường dẫn.".formatted(name));
            }
            if (Files.size(file) > LARGEST_FILE) {
                throw new Refused("file.large", "Tệp %s lớn hơn 50 MB: hãy gửi riêng trang danh sách.".formatted(name));
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                switch (FileMagic.valueOf(in)) {
                    case OOXML -> {}
                    case OLE2 ->
                        throw new Refused(
                                "file.password",
                                "Tệp %s có mật khẩu hoặc là định dạng cũ (.xls): hãy bỏ mật khẩu, lưu thành .xlsx rồi nhận lại."
                                        .formatted(name));
                    default -> throw notTemplate(name);
                }
                try (OPCPackage pkg = OPCPackage.open(in);
                        XSSFWorkbook workbook = new XSSFWorkbook(pkg)) {
                    return read(name, workbook);
                }
            }
        } catch (EncryptedDocumentException e) {
            throw new Refused("file.password", "Tệp %s có mật khẩu: hãy bỏ mật khẩu rồi nhận lại.".formatted(name), e);
        } catch (Refused e) {
            throw e;
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            throw new Refused(
                    "file.unreadable",
                    "Không đọc được tệp %s (hỏng hoặc không phải bảng tính): hãy mở bằng Excel, lưu lại thành .xlsx rồi nhận lại."
                            .formatted(name),
                    e);
        }
    }

    private static Refused notTemplate(String name) {
        return new Refused(
                "file.not-template",
                "Tệp %s không phải mẫu đăng ký của Gương Sáng: hãy gửi đơn vị mẫu (nút Lấy mẫu đăng ký) và nhận lại tệp đã điền."
                        .formatted(name));
    }

    private IntakeFile read(String name, XSSFWorkbook workbook) {
        List<IntakeFile.Sheet> sheets = new ArrayList<>();
        for (Sheet sheet : workbook) {
            if (!workbook.isSheetHidden(workbook.getSheetIndex(sheet))
                    && !workbook.isSheetVeryHidden(workbook.getSheetIndex(sheet))) {
                read(sheet).ifPresent(sheets::add);
            }
        }
        if (sheets.isEmpty()) {
            throw notTemplate(name);
        }
        RegistrationTemplate.Marker marker =
                RegistrationTemplate.marker(workbook).orElseThrow(() -> notTemplate(name));
        return new IntakeFile(name, marker.unit(), marker.unitId(), marker.year(), true, sheets, List.of());
    }

    private Optional<IntakeFile.Sheet> read(Sheet sheet) {
        for (Row row : sheet) {
            if (row.getRowNum() > LAST_HEADER_ROW) {
                break;
            }
            TreeMap<Integer, String> titles = new TreeMap<>();
            row.forEach(cell -> titles.put(cell.getColumnIndex(), Folding.fold(CellTexts.of(cell))));
            if (!titles.containsValue("stt")) {
                continue;
            }
            for (var kind : headings.entrySet()) {
                Map<Integer, Attribute> columns = new TreeMap<>();
                titles.forEach((column, title) -> {
                    Attribute attribute = kind.getValue().get(title);
                    if (attribute != null) {
                        columns.put(column, attribute);
                    }
                });
                if (columns.size() == kind.getValue().size()) {
                    return Optional.of(rows(sheet, row, kind.getKey(), columns));
                }
            }
        }
        return Optional.empty();
    }

    private static IntakeFile.Sheet rows(Sheet sheet, Row header, Kind kind, Map<Integer, Attribute> columns) {
        List<IntakeFile.Column> titles = new ArrayList<>();
        columns.forEach((column, attribute) -> titles.add(new IntakeFile.Column(
                column, CellTexts.of(header.getCell(column)), false, attribute, IntakeFile.Match.TEMPLATE)));
        List<IntakeFile.Row> rows = new ArrayList<>();
        for (int number = header.getRowNum() + 1; number <= sheet.getLastRowNum(); number++) {
            Row row = sheet.getRow(number);
            if (row == null) {
                continue;
            }
            Map<Attribute, String> values = new EnumMap<>(Attribute.class);
            columns.forEach((column, attribute) -> {
                String text = CellTexts.of(row.getCell(column));
                if (!text.isEmpty()) {
                    values.put(attribute, text);
                }
            });
            if (!values.isEmpty() && !isColumnNumbers(values)) {
                Map<Attribute, IntakeFile.Value> read = new EnumMap<>(Attribute.class);
                values.forEach((attribute, text) -> read.put(attribute, IntakeFile.Value.of(text)));
                rows.add(new IntakeFile.Row(number + 1, kind, false, read, Map.of(), List.of()));
            }
        }
        return new IntakeFile.Sheet(sheet.getSheetName(), header.getRowNum() + 1, "unicode", "", titles, rows);
    }

    /// The row (1), (2), (3) … under some headers.
    private static boolean isColumnNumbers(Map<Attribute, String> values) {
        return values.size() > 3 && values.values().stream().allMatch(v -> v.matches("\\(?\\d{1,2}\\)?"));
    }
}
