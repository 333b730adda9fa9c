package guongsang.intake.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import guongsang.domain.Refused;
import guongsang.intake.raw.RawBook;
import guongsang.intake.raw.RawCell;
import guongsang.intake.raw.RawRow;
import guongsang.intake.raw.RawSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Files written for tests, and what was opened of them.
final class Opened {
    static final List<String> SAMPLES = List.of(
            "01-xa-tan-lap.xlsx",
            "02-xa-dong-tien.xls",
            "03-phong-giao-duc.xlsx",
            "04-hoi-nong-dan.xls",
            "05-thi-tran-binh-minh.xlsx",
            "06-mat-tran.csv",
            "07-xa-phu-cuong.xls",
            "08-co-mat-khau.xlsx");

    private Opened() {}

    static Path sample(String name, Path folder) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Opened.class.getResourceAsStream("/guongsang/intake/samples/" + name))) {
            return Files.write(folder.resolve(name), in.readAllBytes());
        }
    }

    static RawBook open(Path file) {
        return new BookOpener().open(file, () -> false);
    }

    /// Opens what is expected to be refused; checks that the sentence names the file and says what to do.
    static Refused refused(Path file) {
        Refused refused = catchThrowableOfType(Refused.class, () -> open(file));
        assertThat(refused).as("%s is refused", file).isNotNull();
        assertThat(refused.sentence()).contains(file.getFileName().toString()).endsWith(".");
        return refused;
    }

    static @Nullable RawCell cell(RawSheet sheet, int row, int column) {
        return sheet.rows().stream()
                .filter(r -> r.number() == row)
                .flatMap(r -> r.cells().stream())
                .filter(c -> c.column() == column)
                .findFirst()
                .orElse(null);
    }

    /// "" for an empty cell.
    static String text(RawSheet sheet, int row, int column) {
        RawCell cell = cell(sheet, row, column);
        return cell == null ? "" : cell.text();
    }

    static List<Integer> hiddenRows(RawSheet sheet) {
        return sheet.rows().stream().filter(RawRow::hidden).map(RawRow::number).toList();
    }

    /// Every value with its kind, row by row: "1: TEXT STT | NUMBER 5".
    static List<String> lines(RawSheet sheet) {
        return sheet.rows().stream()
                .map(r -> r.number() + ": "
                        + String.join(
                                " | ",
                                r.cells().stream()
                                        .map(c -> c.type() + " " + c.text())
                                        .toList()))
                .toList();
    }

    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }

    /// A workbook of one sheet whose XML is that, with these shared strings (`<si>` elements).
    static Path workbook(Path file, String sheet, String strings) throws IOException {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String packages = "http://schemas.openxmlformats.org/package/2006/relationships";
        return zip(
                file,
                Map.of(
                        "_rels/.rels",
                        "<Relationships xmlns='%s'><Relationship Id='a' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
                                .formatted(packages, office),
                        "xl/workbook.xml",
                        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='DS' sheetId='1' r:id='b'/></sheets></workbook>"
                                .formatted(main, office),
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns='%1$s'><Relationship Id='b' Type='%2$s/worksheet' Target='/xl/worksheets/sheet1.xml'/><Relationship Id='c' Type='%2$s/sharedStrings' Target='sharedStrings.xml'/></Relationships>"
                                .formatted(packages, office),
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns='%s'>%s</worksheet>".formatted(main, sheet),
                        "xl/sharedStrings.xml",
                        "<sst xmlns='%s'>%s</sst>".formatted(main, strings)));
    }
}
