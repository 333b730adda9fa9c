package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.intake.IntakeProblem;
import guongsang.domain.unit.Unit;
import guongsang.service.ImportService.RowState;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Templates are written by the program, filled in as an office does with Excel, and read back.
class ImportServiceTest {
    @TempDir
    private Path folder;

    private Fixture fixture;
    private Unit unit;
    private Path file;

    @BeforeEach
    void write() {
        fixture = new Fixture(folder.resolve("data"));
        unit = fixture.unit("UBND xã Tân Lập");
        file = folder.resolve("mẫu Tân Lập.xlsx");
        fixture.workspace().templates().writeTemplate(file, unit, Fixture.YEAR);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aFilledTemplateIsTakenInAndOneUndoTakesAllOfItBack() throws Exception {
        fill(Kind.INDIVIDUAL, "Nguyễn Thị Hồng Ngát", Map.of(Attribute.GENDER, "Nữ", Attribute.BIRTH, "08/3/1979"));
        fill(Kind.COLLECTIVE, "Trường Tiểu học số 2 Tân Lập", Map.of(Attribute.MEMBERS, "35"));
        byte[] before = Files.readAllBytes(file);

        var preview = fixture.workspace().imports().preview(file, Fixture.YEAR, null);
        assertThat(preview.unit()).isEqualTo(unit);
        assertThat(preview.count(RowState.NEW)).isEqualTo(2);
        assertThat(preview.problems()).isEmpty();
        fixture.workspace().imports().commit(preview, () -> false);

        assertThat(names()).containsExactlyInAnyOrder("Nguyễn Thị Hồng Ngát", "Trường Tiểu học số 2 Tân Lập");
        assertThat(fixture.workspace().plans().submissions(Fixture.YEAR)).hasSize(1);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);

        fixture.workspace().journal().undo();
        assertThat(names()).isEmpty();
        assertThat(fixture.workspace().plans().submissions(Fixture.YEAR)).isEmpty();
    }

    @Test
    void takingAFileInTwiceDoublesNothing() throws Exception {
        fill(Kind.INDIVIDUAL, "Lê Thị Vân", Map.of(Attribute.BIRTH, "1990"));
        take();
        var again = fixture.workspace().imports().preview(file, Fixture.YEAR, null);
        assertThat(again.count(RowState.NEW)).isZero();
        assertThat(again.count(RowState.DUPLICATE)).isEqualTo(1);
        fixture.workspace().imports().commit(again, () -> false);

        assertThat(names()).containsExactly("Lê Thị Vân");
        assertThat(fixture.workspace().plans().submissions(Fixture.YEAR)).hasSize(1);
    }

    @Test
    void aCorrectedFileUpdatesWhatItSentBefore() throws Exception {
        fill(Kind.INDIVIDUAL, "Phạm Quốc Thịnh", Map.of(Attribute.POSITION, "Công chức"));
        take();
        change("Công chức", "Công chức Văn phòng");
        var preview = fixture.workspace().imports().preview(file, Fixture.YEAR, null);
        assertThat(preview.count(RowState.UPDATED)).isEqualTo(1);
        fixture.workspace().imports().commit(preview, () -> false);

        UUID id = fixture.workspace()
                .register()
                .find(RegisterFilter.of(Fixture.YEAR), RegisterService.Order.NAME, false)
                .ids()
                .getFirst();
        assertThat(fixture.read(id).exemplar().value(Attribute.POSITION)).contains("Công chức Văn phòng");
    }

    @Test
    void aBadRowIsToldWithSheetRowAndColumnAndStopsNobodyElse() throws Exception {
        fill(Kind.INDIVIDUAL, "Nguyễn Văn Bình", Map.of(Attribute.BIRTH, "31/02/1975"));
        fill(Kind.INDIVIDUAL, "", Map.of(Attribute.BIRTH, "1982"));
        int good = fill(Kind.INDIVIDUAL, "Đinh Văn Ân", Map.of(Attribute.FIELD, "Lĩnh vực lạ"));
        var preview = fixture.workspace().imports().preview(file, Fixture.YEAR, null);

        assertThat(preview.count(RowState.REJECTED)).isEqualTo(2);
        assertThat(preview.count(RowState.NEW)).isEqualTo(1);
        assertThat(preview.problems())
                .extracting(IntakeProblem::code)
                .containsExactly("date.impossible", "name.missing", "name.unknown");
        assertThat(preview.problems().getLast().row()).isEqualTo(good);
        assertThat(preview.problems().getFirst().column()).isEqualTo("Ngày, năm sinh");
        assertThat(preview.problems().getFirst().value()).isEqualTo("31/02/1975");
        fixture.workspace().imports().commit(preview, () -> false);
        assertThat(names()).containsExactly("Đinh Văn Ân");
    }

    @Test
    void onePersonTwiceInAFileIsTakenOnce() throws Exception {
        fill(Kind.INDIVIDUAL, "Phan Thị Hoà", Map.of(Attribute.BIRTH, "1980"));
        fill(Kind.INDIVIDUAL, "Phan Thị Hòa", Map.of(Attribute.BIRTH, "1980"));
        var preview = fixture.workspace().imports().preview(file, Fixture.YEAR, null);
        assertThat(preview.count(RowState.NEW)).isEqualTo(1);
        assertThat(preview.problems()).extracting(IntakeProblem::code).containsExactly("row.twice");
    }

    @Test
    void twoRowsThatMeanOneKnownPersonAreTakenOnce() throws Exception {
        fill(Kind.INDIVIDUAL, "Nguyễn Văn An", Map.of(Attribute.BIRTH, "1975"));
        take();
        fill(Kind.INDIVIDUAL, "Nguyễn Văn An", Map.of(Attribute.BIRTH, "08/03/1975"));
        take();
        assertThat(names()).containsExactly("Nguyễn Văn An");
    }

    @Test
    void aPersonOfTheSameNameFromAnotherUnitIsNotTakenForTheSame() throws Exception {
        fill(Kind.INDIVIDUAL, "Nguyễn Văn Hùng", Map.of());
        take();
        Unit other = fixture.unit("UBND xã Đồng Tiến");
        fixture.workspace().templates().writeTemplate(file, other, Fixture.YEAR);
        fill(Kind.INDIVIDUAL, "Nguyễn Văn Hùng", Map.of());
        var preview = fixture.workspace().imports().preview(file, Fixture.YEAR, null);
        assertThat(preview.problems()).extracting(IntakeProblem::code).containsExactly("name.same");
        fixture.workspace().imports().commit(preview, () -> false);

        assertThat(fixture.workspace().register().countByUnit(Fixture.YEAR))
                .containsEntry(unit.id(), 1)
                .containsEntry(other.id(), 1);
    }

    @Test
    void cancellingLeavesNothingBehind() throws Exception {
        fill(Kind.INDIVIDUAL, "Một", Map.of());
        fill(Kind.INDIVIDUAL, "Hai", Map.of());
        var preview = fixture.workspace().imports().preview(file, Fixture.YEAR, null);
        int[] asked = {0};
        assertThatThrownBy(() -> fixture.workspace().imports().commit(preview, () -> asked[0]++ == 1))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("import.cancelled"));
        assertThat(names()).isEmpty();
    }

    @Test
    void foreignAndUnreadableFilesAreOneSentenceEach() throws Exception {
        Path text = Files.writeString(folder.resolve("thư.xlsx"), "xin chào");
        Path empty = Files.createFile(folder.resolve("rỗng.xlsx"));
        Path cut = Files.write(folder.resolve("cụt.xlsx"), Arrays.copyOf(Files.readAllBytes(file), 900));
        Path other = folder.resolve("khác.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(other)) {
            workbook.createSheet("A").createRow(0).createCell(0).setCellValue("STT");
            workbook.write(out);
        }
        for (Path bad : List.of(text, empty, cut, other, folder.resolve("không có.xlsx"), folder)) {
            assertThatThrownBy(() -> fixture.workspace().imports().preview(bad, Fixture.YEAR, null))
                    .as(bad.toString())
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("hãy");
        }
        assertThatThrownBy(() -> fixture.workspace().imports().preview(file, 2021, null))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("file.year"));
    }

    private List<String> names() {
        return fixture.names(RegisterFilter.of(Fixture.YEAR));
    }

    private void take() {
        fixture.workspace()
                .imports()
                .commit(fixture.workspace().imports().preview(file, Fixture.YEAR, null), () -> false);
    }

    /// Writes one row under the header of the kind's sheet; returns its row number as Excel shows it.
    private int fill(Kind kind, String name, Map<Attribute, String> values) throws Exception {
        Map<String, Attribute> headings =
                fixture.workspace().templates().headings().get(kind);
        try (XSSFWorkbook workbook = open()) {
            for (Sheet sheet : workbook) {
                for (Row header : sheet) {
                    long known = 0;
                    for (var cell : header) {
                        known += headings.containsKey(guongsang.text.Folding.fold(cell.toString())) ? 1 : 0;
                    }
                    if (known == headings.size()) {
                        int number = header.getRowNum() + 1;
                        while (sheet.getRow(number) != null && written(sheet.getRow(number))) {
                            number++;
                        }
                        Row row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
                        for (var cell : header) {
                            Attribute attribute = headings.get(guongsang.text.Folding.fold(cell.toString()));
                            if (attribute == Attribute.NAME) {
                                row.createCell(cell.getColumnIndex()).setCellValue(name);
                            } else if (attribute != null && values.containsKey(attribute)) {
                                row.createCell(cell.getColumnIndex()).setCellValue(values.get(attribute));
                            }
                        }
                        save(workbook);
                        return number + 1;
                    }
                }
            }
        }
        throw new AssertionError("no sheet for " + kind);
    }

    private static boolean written(Row row) {
        for (var cell : row) {
            if (cell.getColumnIndex() > 0 && !cell.toString().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private void change(String from, String to) throws Exception {
        try (XSSFWorkbook workbook = open()) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (var cell : row) {
                        if (cell.toString().equals(from)) {
                            cell.setCellValue(to);
                        }
                    }
                }
            }
            save(workbook);
        }
    }

    private XSSFWorkbook open() throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private void save(XSSFWorkbook workbook) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }
}
