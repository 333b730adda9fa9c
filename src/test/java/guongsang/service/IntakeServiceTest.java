package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.intake.ColumnMapping;
import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.IntakeProblem;
import guongsang.domain.intake.Outcome;
import guongsang.domain.intake.RowPlace;
import guongsang.domain.intake.TakenRow;
import guongsang.domain.unit.Unit;
import guongsang.service.intake.Decision;
import guongsang.service.intake.FileChoices;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.OpenedFile;
import guongsang.service.intake.PreviewRow;
import guongsang.service.intake.RowState;
import guongsang.service.intake.SheetPreview;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Templates written by the program and filled in as an office does, and lists as they come, taken into a real
// register.
class IntakeServiceTest {
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

        FilePreview preview = preview(file);
        assertThat(preview.sender().id()).isEqualTo(unit.id());
        assertThat(preview.count(RowState.NEW)).isEqualTo(2);
        assertThat(preview.rows()).allSatisfy(r -> assertThat(r.problems()).isEmpty());
        take(preview);

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
        take(preview(file));
        FilePreview again = preview(file);
        assertThat(again.count(RowState.NEW)).isZero();
        assertThat(again.count(RowState.DUPLICATE)).isEqualTo(1);
        take(again);
        assertThat(names()).containsExactly("Lê Thị Vân");
        assertThat(fixture.workspace().plans().submissions(Fixture.YEAR)).hasSize(1);
    }

    @Test
    void aCorrectedFileUpdatesWhatItSentBefore() throws Exception {
        fill(Kind.INDIVIDUAL, "Phạm Quốc Thịnh", Map.of(Attribute.POSITION, "Công chức", Attribute.BIRTH, "1980"));
        take(preview(file));
        change("Công chức", "Công chức Văn phòng");
        FilePreview preview = preview(file);
        assertThat(preview.count(RowState.UPDATED)).isEqualTo(1);
        take(preview);
        assertThat(fixture.read(ids().getFirst()).exemplar().value(Attribute.POSITION))
                .contains("Công chức Văn phòng");
    }

    @Test
    void aBadRowIsToldWithSheetRowAndColumnAndStopsNobodyElse() throws Exception {
        int bad = fill(Kind.INDIVIDUAL, "Nguyễn Văn Bình", Map.of(Attribute.BIRTH, "31/02/1975"));
        fill(Kind.INDIVIDUAL, "", Map.of(Attribute.BIRTH, "1982"));
        fill(Kind.INDIVIDUAL, "Đinh Văn Ân", Map.of(Attribute.BIRTH, "1988"));
        FilePreview preview = preview(file);

        assertThat(preview.count(RowState.REJECTED)).isEqualTo(2);
        assertThat(preview.count(RowState.NEW)).isEqualTo(1);
        IntakeProblem date = problem(preview, "date.impossible");
        assertThat(date.row()).isEqualTo(bad);
        assertThat(date.column()).isEqualTo("Ngày, năm sinh");
        assertThat(date.value()).isEqualTo("31/02/1975");
        assertThat(date.fix()).isEqualTo("1975");
        assertThat(problem(preview, "name.missing").row()).isEqualTo(bad + 1);
        take(preview);
        assertThat(names()).containsExactly("Đinh Văn Ân");
    }

    @Test
    void theFixOfAProblemPutInPlaceBringsTheRowIn() throws Exception {
        fill(Kind.INDIVIDUAL, "Nguyễn Văn Bình", Map.of(Attribute.BIRTH, "31/02/1975"));
        OpenedFile opened = open(file);
        FilePreview before = preview(opened);
        IntakeProblem date = problem(before, "date.impossible");
        RowPlace place = new RowPlace(date.sheet(), date.row());
        take(preview(opened.with(FileChoices.NONE.withCorrection(place, Attribute.BIRTH, date.fix()))));
        assertThat(fixture.read(ids().getFirst()).exemplar().value(Attribute.BIRTH))
                .contains("1975");
    }

    @Test
    void onePersonTwiceInAFileIsTakenOnceAndBothRowsStandBehind() throws Exception {
        fill(Kind.INDIVIDUAL, "Phan Thị Hoà", Map.of(Attribute.BIRTH, "12/6/1980"));
        fill(Kind.INDIVIDUAL, "Phan Thị Hòa", Map.of(Attribute.BIRTH, "12/6/1980", Attribute.GENDER, "Nữ"));
        FilePreview preview = preview(file);
        assertThat(preview.count(RowState.NEW)).isEqualTo(1);
        assertThat(preview.count(RowState.DUPLICATE)).isEqualTo(1);
        problem(preview, "row.twice");
        take(preview);
        assertThat(names()).hasSize(1);
        assertThat(fixture.workspace().merges().sources(ids().getFirst()))
                .extracting(TakenRow::outcome)
                .containsExactly(Outcome.NEW, Outcome.UPDATED);
    }

    @Test
    void aDoubtfulRowIsRememberedAndMergedLaterWithBothSourcesAndUndone() throws Exception {
        Path other = csv("don-vi-khac.csv", "Họ và tên,Năm sinh,Nơi ở", "Nguyễn Thị Hồng Ngát,1979,Thôn 2");
        fill(Kind.INDIVIDUAL, "Nguyễn Thị Hồng Ngát", Map.of(Attribute.BIRTH, "08/3/1979"));
        take(preview(file));
        OpenedFile opened = open(other).with(FileChoices.NONE.withUnit("Hội LHPN huyện (mẫu)"));
        FilePreview preview = preview(opened);
        assertThat(preview.count(RowState.DOUBTFUL)).isEqualTo(1);
        assertThat(preview.rows().getFirst().doubts().getFirst().percent()).isBetween(1, 100);
        take(preview);
        assertThat(names()).hasSize(2);

        MergeService merges = fixture.workspace().merges();
        MergeService.Pair pair = merges.pairs().getFirst();
        assertThat(pair.first().exemplar().name())
                .isEqualTo(pair.second().exemplar().name());
        merges.merge(pair.likeness().exemplarId(), pair.likeness().otherId());
        assertThat(names()).containsExactly("Nguyễn Thị Hồng Ngát");
        assertThat(merges.pairs()).isEmpty();
        assertThat(merges.sources(ids().getFirst())).hasSize(2);

        fixture.workspace().journal().undo();
        assertThat(names()).hasSize(2);
        assertThat(merges.pairs()).hasSize(1);
        merges.different(merges.pairs().getFirst().likeness());
        assertThat(merges.pairs()).isEmpty();
    }

    @Test
    void decidedToBeTheSameARowJoinsTheDossierOfAnotherUnit() throws Exception {
        Path other = csv("khac.csv", "Họ và tên,Năm sinh,Nơi ở", "Nguyễn Thị Hồng Ngát,1979,Thôn 2");
        fill(Kind.INDIVIDUAL, "Nguyễn Thị Hồng Ngát", Map.of(Attribute.BIRTH, "08/3/1979"));
        take(preview(file));
        OpenedFile opened = open(other).with(FileChoices.NONE.withUnit("Hội LHPN huyện (mẫu)"));
        PreviewRow row = preview(opened).rows().getFirst();
        RowPlace place = new RowPlace(preview(opened).sheets().getFirst().name(), row.number());
        take(preview(opened.with(
                opened.choices().withDecision(place, row.doubts().getFirst().join()))));
        assertThat(names()).containsExactly("Nguyễn Thị Hồng Ngát");
        assertThat(fixture.read(ids().getFirst()).exemplar().value(Attribute.ADDRESS))
                .contains("Thôn 2");
        assertThat(fixture.workspace().merges().sources(ids().getFirst())).hasSize(2);
    }

    @Test
    void oneRowIsTakenBackAloneAndTheOthersStay() throws Exception {
        fill(Kind.INDIVIDUAL, "Vũ Thị Nga", Map.of(Attribute.BIRTH, "1988"));
        fill(Kind.INDIVIDUAL, "Đặng Hữu Phước", Map.of(Attribute.BIRTH, "1986"));
        UUID submission = take(preview(file)).getFirst();
        List<TakenRow> rows = fixture.workspace().intake().rowsOf(submission);
        assertThat(rows).hasSize(2);
        fixture.workspace().intake().undoRow(rows.getFirst().id());
        assertThat(names()).containsExactly("Đặng Hữu Phước");
        assertThatThrownBy(() ->
                        fixture.workspace().intake().undoRow(rows.getFirst().id()))
                .isInstanceOf(Refused.class);
        fixture.workspace().journal().undo();
        assertThat(names()).hasSize(2);
    }

    @Test
    void twoFilesAreOneActionAndARowOfOneMayBeARowOfTheOther() throws Exception {
        fill(Kind.INDIVIDUAL, "Vũ Thị Nga", Map.of(Attribute.BIRTH, "12/5/1988", Attribute.GENDER, "Nữ"));
        Path other = csv(
                "Danh sách UBND xã Tân Lập.csv",
                "Họ và tên,Ngày sinh,Giới tính",
                "Vũ Thị Nga,12/5/1988,Nữ",
                "Hồ Văn Lợi,1975,Nam");
        List<OpenedFile> opened = List.of(open(file), open(other).with(FileChoices.NONE.withUnit("UBND xã Tân Lập")));
        List<FilePreview> previews = fixture.workspace().intake().preview(opened, Fixture.YEAR, () -> false);
        assertThat(previews.getLast().count(RowState.DUPLICATE)).isEqualTo(1);
        fixture.workspace().intake().takeIn(previews, () -> false);
        assertThat(names()).containsExactlyInAnyOrder("Vũ Thị Nga", "Hồ Văn Lợi");
        assertThat(fixture.workspace().plans().submissions(Fixture.YEAR)).hasSize(2);
        fixture.workspace().journal().undo();
        assertThat(names()).isEmpty();
    }

    @Test
    void whatWasSaidAboutAColumnIsRememberedForTheSenderAndLayout() throws Exception {
        Path first = csv("một.csv", "Họ và tên,Năm sinh,Zxq", "Siu H'Mai,1988,Hội viên");
        OpenedFile opened = open(first).with(FileChoices.NONE.withUnit("Hội Nông dân (mẫu)"));
        SheetPreview sheet = preview(opened).sheets().getFirst();
        IntakeFile.Column strange = sheet.columns().getLast();
        assertThat(strange.attribute()).isNull();
        ColumnMapping said = new ColumnMapping(Map.of(strange.index(), Attribute.POSITION), Set.of(), null);
        take(preview(opened.with(opened.choices().withColumns(new RowPlace(sheet.name(), sheet.headerRow()), said))));

        Path next = csv("hai.csv", "Họ và tên,Năm sinh,Zxq", "Trịnh Quang Hậu,1991,Chi hội trưởng");
        FilePreview again = preview(open(next).with(FileChoices.NONE.withUnit("Hội Nông dân (mẫu)")));
        IntakeFile.Column known = again.sheets().getFirst().columns().getLast();
        assertThat(known.attribute()).isEqualTo(Attribute.POSITION);
        assertThat(known.match()).isEqualTo(IntakeFile.Match.REMEMBERED);
        assertThat(again.rows().getFirst().value(Attribute.POSITION)).contains("Chi hội trưởng");
    }

    @Test
    void aRowLeftOutIsNotTaken() throws Exception {
        int row = fill(Kind.INDIVIDUAL, "Vũ Thị Nga", Map.of(Attribute.BIRTH, "1988"));
        OpenedFile opened = open(file);
        String sheet = preview(opened).sheets().stream()
                .filter(s -> !s.rows().isEmpty())
                .findFirst()
                .orElseThrow()
                .name();
        take(preview(opened.with(FileChoices.NONE.withDecision(new RowPlace(sheet, row), new Decision.LeaveOut()))));
        assertThat(names()).isEmpty();
    }

    @Test
    void cancellingLeavesNothingBehind() throws Exception {
        fill(Kind.INDIVIDUAL, "Lý Văn Một", Map.of(Attribute.BIRTH, "1971"));
        fill(Kind.INDIVIDUAL, "Lý Văn Hai", Map.of(Attribute.BIRTH, "1972"));
        FilePreview preview = preview(file);
        int[] asked = {0};
        assertThatThrownBy(() -> fixture.workspace().intake().takeIn(List.of(preview), () -> asked[0]++ == 1))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("import.cancelled"));
        assertThat(names()).isEmpty();
        assertThat(fixture.workspace().plans().submissions(Fixture.YEAR)).isEmpty();
    }

    @Test
    void aFileOfNobodyKnowsWhomIsRefused() throws Exception {
        FilePreview preview = preview(open(csv("x.csv", "Họ và tên,Năm sinh", "Vũ Thị Nga,1988")));
        assertThat(preview.sender()).isNull();
        assertThatThrownBy(() -> take(preview))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("import.unit"));
    }

    @Test
    void unreadableFilesAreOneSentenceEachAndATemplateOfAnotherYearIsRefused() throws Exception {
        Path empty = Files.createFile(folder.resolve("rỗng.xlsx"));
        Path cut = Files.write(folder.resolve("cụt.xlsx"), Arrays.copyOf(Files.readAllBytes(file), 900));
        for (Path bad : List.of(empty, cut, folder.resolve("không có.xlsx"), folder)) {
            assertThatThrownBy(() -> preview(open(bad)))
                    .as(bad.toString())
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("hãy");
        }
        assertThatThrownBy(() -> fixture.workspace().intake().preview(List.of(open(file)), 2021, () -> false))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("file.year"));
    }

    private List<String> names() {
        return fixture.names(RegisterFilter.of(Fixture.YEAR));
    }

    private List<UUID> ids() {
        return fixture.workspace()
                .register()
                .find(RegisterFilter.of(Fixture.YEAR), RegisterService.Order.NAME, false)
                .ids();
    }

    private OpenedFile open(Path path) {
        return fixture.workspace().intake().open(path, () -> false);
    }

    private FilePreview preview(Path path) {
        return preview(open(path));
    }

    private FilePreview preview(OpenedFile opened) {
        return fixture.workspace()
                .intake()
                .preview(List.of(opened), Fixture.YEAR, () -> false)
                .getFirst();
    }

    private List<UUID> take(FilePreview preview) {
        return fixture.workspace().intake().takeIn(List.of(preview), () -> false);
    }

    private static IntakeProblem problem(FilePreview preview, String code) {
        return preview.problems().stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " not in " + preview.problems()));
    }

    private Path csv(String name, String... lines) throws Exception {
        return Files.write(folder.resolve(name), List.of(lines));
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
