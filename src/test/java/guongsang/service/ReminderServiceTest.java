package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import guongsang.domain.office.DocumentKind;
import guongsang.domain.plan.Arrears;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Submission;
import guongsang.service.ReminderDraft.Own;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReminderServiceTest {
    private static final int YEAR = 2022;
    private static final LocalDate ON = LocalDate.of(2022, 12, 20);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2022-12-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("data"), CLOCK, "thử nghiệm");
        workspace.demo().fill(2021, 120);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private ReminderService reminders() {
        return workspace.reminders();
    }

    private ReminderDraft draft() {
        return reminders().draft(YEAR, ON);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private String shown(ReminderDraft draft) throws IOException {
        try (DocumentPreview preview = reminders().preview(draft)) {
            return text(preview.pdf());
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void whoeverOwesSomethingIsNamedAndNobodyElse() throws IOException {
        List<Arrears> owing = reminders().owing(YEAR, ON);
        assertThat(owing).isNotEmpty();
        String text = shown(draft());
        Set<UUID> named = owing.stream().map(a -> a.unit().id()).collect(Collectors.toSet());
        for (Arrears one : owing) {
            assertThat(text).contains(squeezed(one.unit().name()));
        }
        workspace.catalogue().units().stream()
                .filter(u -> !named.contains(u.id()) && u.kind().area())
                .forEach(u -> assertThat(text).doesNotContain(squeezed("- " + u.name() + ";")));
    }

    @Test
    void anAnswerIsAskedForFiveWorkingDaysLater() throws IOException {
        assertThat(draft().answerBy()).isEqualTo(LocalDate.of(2022, 12, 27));
        assertThat(draft().symbol()).isEqualTo("PNV-TĐKT");
        assertThat(shown(draft())).contains("trướcngày27/12/2022", "Số:/PNV-TĐKT", "-Nhưtrên;-Lưu:VT,TĐKT.");
    }

    @Test
    void theDraftIsRememberedOverTheNightAndUndoTakesAChangeBack() throws IOException {
        UUID out = reminders().owing(YEAR, ON).getFirst().unit().id();
        ReminderDraft changed = draft().withLeftOut(Set.of(out))
                .withContact("đồng chí Văn Thư")
                .withAnswerBy(LocalDate.of(2022, 12, 30))
                .withOwn(new Own("đôn đốc lần 2", null, null, null));
        reminders().keep(changed);
        workspace.close();
        workspace = Workspace.open(folder.resolve("data"), CLOCK, "thử nghiệm");
        assertThat(draft()).isEqualTo(changed);
        assertThat(shown(draft())).contains("V/vđônđốclần2", "(đồngchíVănThư)", "trướcngày30/12/2022");
        workspace.journal().undo();
        assertThat(draft().own().none()).isTrue();
        assertThat(draft().leftOut()).isEmpty();
    }

    @Test
    void theClerksOwnWordsFollowTheDayToAnswerBy() {
        List<String> closing = List.of("Đề nghị gửi trước ngày 27/12/2022.", "Không có ngày.");
        ReminderDraft own = draft().withOwn(new Own(null, null, null, closing));
        assertThat(own.withAnswerBy(LocalDate.of(2023, 1, 5)).own().closing())
                .containsExactly("Đề nghị gửi trước ngày 05/01/2023.", "Không có ngày.");
    }

    @Test
    void anIssuedLetterIsAFileWhereWantedAndAmongTheIssuedDocumentsAndTheNextOneBeginsAnew() throws IOException {
        Path target = folder.resolve("công văn.pdf");
        ReminderDraft mine = draft().withContact("đồng chí Văn Thư")
                .withNumber("12", LocalDate.of(2022, 12, 21))
                .withOwn(new Own("đôn đốc lần 2", null, null, null));
        var issued = reminders().issue(mine, target);
        assertThat(issued.kind()).isEqualTo(DocumentKind.REMINDER.code());
        assertThat(issued.number()).isEqualTo("12");
        assertThat(workspace.documents().issued(YEAR)).contains(issued);
        var kept = workspace.documents().files(issued);
        assertThat(kept).singleElement().satisfies(file -> assertThat(
                        Files.readAllBytes(workspace.documents().path(file)))
                .isEqualTo(Files.readAllBytes(target)));
        assertThat(text(Files.readAllBytes(target))).contains("Số:12/PNV-TĐKT", "ngày21tháng12năm2022");
        try (DocumentPreview again = workspace.documents().preview(issued)) {
            assertThat(again.pages()).isPositive();
        }
        assertThat(draft().own().none()).isTrue();
        assertThat(draft().number()).isNull();
        assertThat(draft().contact()).isEqualTo("đồng chí Văn Thư");
        assertThat(draft().answerBy()).isEqualTo(LocalDate.of(2022, 12, 27));
    }

    @Test
    void whenNobodyIsLateThereIsNoLetterAndASentenceSaysSo() {
        Path target = folder.resolve("a.pdf");
        ReminderDraft early = reminders().draft(YEAR, LocalDate.of(2022, 3, 1));
        assertThatThrownBy(() -> reminders().write(early, target))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("reminder.nobody"))
                .hasMessageContaining("01/3/2022");
        assertThatThrownBy(() -> reminders().preview(reminders().draft(2040, ON)))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("reminder.no-plan"));
        assertThat(target).doesNotExist();
    }

    @Test
    void withEverybodyLeftOutThereIsNothingToIssue() {
        Set<UUID> all =
                reminders().owing(YEAR, ON).stream().map(a -> a.unit().id()).collect(Collectors.toSet());
        assertThatThrownBy(() -> reminders().issue(draft().withLeftOut(all), folder.resolve("a.pdf")))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("reminder.none-chosen"));
        assertThat(workspace.documents().issued(YEAR)).noneMatch(d -> d.kind().equals(DocumentKind.REMINDER.code()));
    }

    @Test
    void whatASettingHoldsThatIsNoDraftIsNotTakenForOne() {
        for (String part : List.of("left-out", "answer-by", "signer", "date")) {
            workspace.office().set("reminder-" + YEAR + "-" + part, "hôm qua");
        }
        assertThat(draft().leftOut()).isEmpty();
        assertThat(draft().answerBy()).isEqualTo(LocalDate.of(2022, 12, 27));
        assertThat(draft().signer()).isNull();
        assertThat(draft().date()).isNull();
    }

    @Test
    void theJournalShowsThePartThatWasChangedAlone() {
        reminders().keep(draft().withContact("đồng chí Văn Thư"));
        var entry = workspace.journal().latest(1).getFirst();
        assertThat(workspace.journal().rowsOf(entry.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.after().get("text_value")).isEqualTo("đồng chí Văn Thư"));
    }

    @Test
    void theListOfWhatWasSentHasEveryPaperAndWhatIsMissing() throws IOException {
        var unit = reminders().owing(YEAR, ON).getFirst().unit();
        workspace
                .plans()
                .received(new Submission(
                        new UUID(0, 0),
                        0,
                        YEAR,
                        unit.id(),
                        Deadline.What.UNIT_REPORT,
                        "99/BC-THỬ",
                        LocalDate.of(2022, 12, 17),
                        LocalDate.of(2022, 12, 18),
                        null));
        Path xlsx = folder.resolve("văn bản.xlsx");
        workspace.documents().write(DocumentRequest.of(DocumentKind.SUBMISSIONS_LIST, YEAR), xlsx);
        List<List<String>> rows = rows(xlsx);
        assertThat(rows).anySatisfy(row -> assertThat(row)
                .contains(unit.name(), "99/BC-THỬ, 17/12/2022", "18/12/2022", "muộn 03 ngày", "đủ"));
        Arrears other = reminders().owing(YEAR, ON).getFirst();
        assertThat(rows).anySatisfy(row -> assertThat(row).contains(other.unit().name(), "quá 05 ngày", "báo cáo"));
        int units = (int) workspace.catalogue().units().stream()
                .filter(u -> u.validIn(YEAR))
                .count();
        int missing = reminders().owing(YEAR, ON).size();
        assertThat(rows.stream().flatMap(List::stream))
                .anyMatch(
                        c -> c.equals("Danh sách có: %d đơn vị; %d đơn vị không thiếu văn bản, %02d đơn vị còn thiếu./."
                                .formatted(units, units - missing, missing)));
    }

    @Test
    void theListOfUnitsHasTheirOtherNamesQuotaAndCounts() throws IOException {
        Path xlsx = folder.resolve("đơn vị.xlsx");
        workspace.documents().write(DocumentRequest.of(DocumentKind.UNITS_LIST, YEAR), xlsx);
        var unit = workspace.catalogue().unitNamed("UBND xã Tân Lập").orElseThrow();
        int registered = workspace.register().countByUnit(YEAR).getOrDefault(unit.id(), 0);
        assertThat(rows(xlsx)).anySatisfy(row -> assertThat(row)
                .contains("UBND xã Tân Lập", "xã Tân Lập", "Cụm thi đua số 1", "10-15", Integer.toString(registered)));
        assertThat(rows(xlsx)).anySatisfy(row -> assertThat(row).anyMatch(c -> c.contains("Phòng TC-KH")));
    }

    private static List<List<String>> rows(Path xlsx) throws IOException {
        DataFormatter formatter = new DataFormatter();
        try (var in = Files.newInputStream(xlsx);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<List<String>> rows = new java.util.ArrayList<>();
            workbook.getSheetAt(0).forEach(row -> {
                List<String> cells = new java.util.ArrayList<>();
                row.forEach(c -> cells.add(formatter.formatCellValue(c)));
                rows.add(cells);
            });
            return rows;
        }
    }
}
