package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Gender;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.intake.IntakeProblem;
import guongsang.domain.intake.RowPlace;
import guongsang.domain.unit.Unit;
import guongsang.service.intake.Decision;
import guongsang.service.intake.FileChoices;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.PreviewRow;
import guongsang.service.intake.RowState;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Templates go out, are filled in as units do it, and come back under any name.
class RegistrationTemplateTest {
    private static final int NEXT = Fixture.YEAR + 1;
    private static final int HEADER = 3;

    @TempDir
    private Path folder;

    private Fixture fixture;
    private Unit unit;
    private Path file;

    @BeforeEach
    void open() {
        fixture = new Fixture(folder.resolve("data"));
        unit = fixture.unit("UBND xã Tân Lập");
        file = folder.resolve("mau.xlsx");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aTemplateSaysForWhomItIsWhatThePlanAsksAndByWhen() throws Exception {
        fixture.workspace().plans().adopt("dak-doa-district-101-kh-ubnd-2021");
        fixture.workspace().templates().writeTemplate(file, unit, 2021);
        try (XSSFWorkbook book = read()) {
            String sheet = book.getSheet("Cá nhân").getRow(2).getCell(0).getStringCellValue();
            assertThat(book.getSheet("Cá nhân").getRow(1).getCell(0).getStringCellValue())
                    .contains("UBND xã Tân Lập");
            assertThat(sheet)
                    .contains("Chỉ tiêu: ")
                    .contains("Thời hạn gửi danh sách: ")
                    .contains("101/KH-UBND");
            List<String> instructions = new ArrayList<>();
            book.getSheet("Hướng dẫn")
                    .forEach(r -> instructions.add(r.getCell(0).getStringCellValue()));
            assertThat(instructions).containsAll(sheet.lines().toList());
        }
    }

    @Test
    void headingsAndInstructionsAreLockedWithoutAPasswordAndCellsToFillInAreOpen() throws Exception {
        fixture.workspace().templates().writeTemplate(file, unit, Fixture.YEAR);
        try (XSSFWorkbook book = read()) {
            for (String name : List.of("Hướng dẫn", "Cá nhân", "Tập thể", "Mô hình", "Hộ gia đình")) {
                assertThat(book.getSheet(name).getProtect()).isTrue();
                assertThat(book.getSheet(name)
                                .getCTWorksheet()
                                .getSheetProtection()
                                .isSetPassword())
                        .isFalse();
            }
            Sheet sheet = book.getSheet("Cá nhân");
            sheet.getRow(HEADER)
                    .forEach(c -> assertThat(c.getCellStyle().getLocked()).isTrue());
            sheet.getRow(HEADER + 1)
                    .forEach(c -> assertThat(c.getCellStyle().getLocked()).isFalse());
            assertThat(sheet.getColumnStyle(40).getLocked()).isFalse();
            assertThat(sheet.getDataValidations()).isNotEmpty();
        }
    }

    @Test
    void aRenamedFileWithAddedRowsAndMovedColumnsIsMatchedToItsUnitAlsoWhenThatWasRenamed() throws Exception {
        fixture.workspace().templates().writeTemplate(file, unit, Fixture.YEAR);
        edit(book -> {
            Sheet sheet = book.getSheet("Cá nhân");
            int name = column(sheet, "Họ và tên");
            int other = name + 1;
            for (int r = HEADER; r < HEADER + 100; r++) {
                Row row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
                String left = text(row.getCell(name));
                String right = text(row.getCell(other));
                cell(row, name).setCellValue(right);
                cell(row, other).setCellValue(left);
                if (r == HEADER + 1) {
                    cell(row, other).setCellValue("Nguyễn Thị Hồng Ngát");
                }
                if (r == HEADER + 80) {
                    cell(row, other).setCellValue("Lê Văn Thuận");
                    cell(row, 0).setCellValue(80);
                }
            }
        });
        Path renamed = Files.move(file, folder.resolve("ban cuoi (2).xlsx"));
        fixture.workspace()
                .catalogue()
                .save(fixture.unit(unit.name()).withName("UBND xã Tân Lập Mới", "xã Tân Lập Mới"));

        FilePreview preview = look(renamed, Fixture.YEAR, FileChoices.NONE);

        assertThat(preview.sender()).isNotNull();
        assertThat(preview.sender().id()).isEqualTo(unit.id());
        assertThat(preview.ownTemplate()).isTrue();
        assertThat(preview.rows()).extracting(PreviewRow::name).containsExactly("Nguyễn Thị Hồng Ngát", "Lê Văn Thuận");
        assertThat(preview.rows()).allMatch(r -> r.state() == RowState.NEW && r.kind() == Kind.INDIVIDUAL);
    }

    @Test
    void lastYearsRecordsAreFilledInAndGoOnOnlyAsTheUnitConfirms() throws Exception {
        UUID stays = fixture.add(
                Kind.INDIVIDUAL,
                "Lê Thị Vân",
                Map.of(Attribute.BIRTH, "1979-03-08", Attribute.GENDER, Gender.FEMALE.name()));
        UUID changes = fixture.add(Kind.INDIVIDUAL, "Phạm Quốc Thịnh", Map.of(Attribute.POSITION, "Công chức"));
        fixture.person("Trần Văn Thôi");
        fixture.person("Đỗ Thị Chưa");
        fixture.add(Kind.COLLECTIVE, "Trường Tiểu học số 2", Map.of(Attribute.MEMBERS, "35"));
        fixture.workspace().templates().writeTemplate(file, unit, NEXT, true);
        edit(book -> {
            Sheet sheet = book.getSheet("Cá nhân");
            confirm(sheet, "Lê Thị Vân", "tiếp tục");
            Row changed = confirm(sheet, "Phạm Quốc Thịnh", "sửa");
            cell(changed, column(sheet, "Họ và tên")).setCellValue("Phạm Quốc Thinh");
            confirm(sheet, "Trần Văn Thôi", "thôi");
            cell(sheet.getRow(HEADER + 6), column(sheet, "Họ và tên")).setCellValue("Võ Thị Mới");
            confirm(book.getSheet("Tập thể"), "Trường Tiểu học số 2", "tiếp tục");
        });

        FilePreview preview = look(file, NEXT, FileChoices.NONE);

        PreviewRow van = row(preview, "Lê Thị Vân");
        assertThat(van.state()).isEqualTo(RowState.NEW);
        assertThat(van.exemplarId()).isEqualTo(fixture.read(stays).exemplar().id());
        assertThat(van.values()).containsEntry(Attribute.BIRTH, "1979-03-08").containsEntry(Attribute.GENDER, "FEMALE");
        assertThat(van.values()).doesNotContainKey(Attribute.NOTE);
        PreviewRow thinh = row(preview, "Phạm Quốc Thinh");
        assertThat(thinh.exemplarId())
                .isEqualTo(fixture.read(changes).exemplar().id());
        assertThat(row(preview, "Trần Văn Thôi").state()).isEqualTo(RowState.LEFT_OUT);
        assertThat(row(preview, "Trần Văn Thôi").problems())
                .extracting(IntakeProblem::code)
                .contains("record.stopped");
        assertThat(row(preview, "Đỗ Thị Chưa").state()).isEqualTo(RowState.LEFT_OUT);
        assertThat(row(preview, "Đỗ Thị Chưa").problems())
                .extracting(IntakeProblem::code)
                .contains("record.unconfirmed");
        assertThat(row(preview, "Võ Thị Mới").exemplarId()).isNull();
        assertThat(row(preview, "Trường Tiểu học số 2").exemplarId()).isNotNull();
        assertThat(preview.problems()).extracting(IntakeProblem::code).doesNotContain("column.unknown");

        fixture.workspace().intake().takeIn(List.of(preview), () -> false);
        assertThat(fixture.workspace().register().countByUnit(NEXT)).containsEntry(unit.id(), 4);
        assertThat(fixture.read(changes).exemplar().name()).isEqualTo("Phạm Quốc Thinh");
    }

    @Test
    void aPersonOfTheOfficeMayStillTakeInWhatWasNotConfirmed() throws Exception {
        UUID id = fixture.person("Đỗ Thị Chưa");
        fixture.workspace().templates().writeTemplate(file, unit, NEXT, true);
        edit(_ -> {});
        PreviewRow out = row(look(file, NEXT, FileChoices.NONE), "Đỗ Thị Chưa");
        FileChoices anyway = FileChoices.NONE.withDecision(new RowPlace("Cá nhân", out.number()), new Decision.Later());

        PreviewRow in = row(look(file, NEXT, anyway), "Đỗ Thị Chưa");

        assertThat(out.state()).isEqualTo(RowState.LEFT_OUT);
        assertThat(in.state()).isEqualTo(RowState.NEW);
        assertThat(in.exemplarId()).isEqualTo(fixture.read(id).exemplar().id());
    }

    @Test
    void aRowOverwrittenWithSomebodyElseIsNotJoinedToTheRecordWhoseCodeStandsThere() throws Exception {
        fixture.person("Lê Thị Vân");
        fixture.workspace().templates().writeTemplate(file, unit, NEXT, true);
        edit(book -> {
            Sheet sheet = book.getSheet("Cá nhân");
            Row row = confirm(sheet, "Lê Thị Vân", "tiếp tục");
            cell(row, column(sheet, "Họ và tên")).setCellValue("Hoàng Minh Đức");
        });

        PreviewRow row = row(look(file, NEXT, FileChoices.NONE), "Hoàng Minh Đức");

        assertThat(row.exemplarId()).isNull();
        assertThat(row.state()).isEqualTo(RowState.NEW);
        assertThat(row.problems()).extracting(IntakeProblem::code).containsExactly("record.other");
    }

    @Test
    void twoRowsOfOneKnownPersonMakeOneRegistration() throws Exception {
        fixture.add(Kind.INDIVIDUAL, "Lê Thị Vân", Map.of(Attribute.BIRTH, "1979-03-08"));
        fixture.workspace().templates().writeTemplate(file, unit, NEXT, true);
        edit(book -> {
            Sheet sheet = book.getSheet("Cá nhân");
            Row row = confirm(sheet, "Lê Thị Vân", "tiếp tục");
            Row again = sheet.getRow(row.getRowNum() + 1);
            for (Cell cell : row) {
                if (cell.getColumnIndex() > 0) {
                    cell(again, cell.getColumnIndex()).setCellValue(text(cell));
                }
            }
        });
        FilePreview preview = look(file, NEXT, FileChoices.NONE);
        assertThat(preview.rows()).extracting(PreviewRow::state).containsExactly(RowState.NEW, RowState.DUPLICATE);
        fixture.workspace().intake().takeIn(List.of(preview), () -> false);
        assertThat(fixture.workspace().register().countByUnit(NEXT)).containsEntry(unit.id(), 1);
    }

    @Test
    void allUnitsGetAFileOfTheirOwn() throws Exception {
        fixture.unit("Trường THCS Lê Lợi / Phân hiệu 2");
        fixture.person("Lê Thị Vân");
        List<Path> files =
                fixture.workspace().templates().writeTemplates(folder.resolve("gui di"), NEXT, true, () -> false);
        assertThat(files).hasSize(2).allMatch(Files::isRegularFile);
        for (Path one : files) {
            FilePreview preview = look(one, NEXT, FileChoices.NONE);
            assertThat(preview.sender().id()).isNotNull();
            assertThat(preview.rows()).hasSize(preview.sender().id().equals(unit.id()) ? 1 : 0);
        }
    }

    private FilePreview look(Path path, int year, FileChoices choices) {
        IntakeService intake = fixture.workspace().intake();
        return intake.preview(List.of(intake.open(path, () -> false).with(choices)), year, () -> false)
                .getFirst();
    }

    private static PreviewRow row(FilePreview preview, String name) {
        return preview.rows().stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " not in "
                        + preview.rows().stream().map(PreviewRow::name).toList()));
    }

    private static Row confirm(Sheet sheet, String name, String answer) {
        int names = 1;
        for (Row row : sheet) {
            if (row.getRowNum() > HEADER && text(row.getCell(names)).equals(name)) {
                cell(row, column(sheet, "Xác nhận")).setCellValue(answer);
                return row;
            }
        }
        throw new AssertionError(name);
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(HEADER)) {
            if (text(cell).equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(heading);
    }

    private static String text(Cell cell) {
        return cell == null
                ? ""
                : switch (cell.getCellType()) {
                    case STRING -> cell.getStringCellValue();
                    case NUMERIC -> Long.toString((long) cell.getNumericCellValue());
                    default -> "";
                };
    }

    private static Cell cell(Row row, int column) {
        return row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
    }

    private XSSFWorkbook read() throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private void edit(Consumer<XSSFWorkbook> change) throws Exception {
        try (XSSFWorkbook book = read()) {
            change.accept(book);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }
}
