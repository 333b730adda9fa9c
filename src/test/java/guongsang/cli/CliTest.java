package guongsang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import guongsang.service.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The contract with other programs: names, options, exit codes, JSON shapes, one sentence on standard error.
class CliTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    static Path shared;

    @TempDir
    Path own;

    private static Path demo;

    private record Answer(int code, String out, String err, List<String> opened) {
        Map<String, Object> json() {
            try {
                return JSON.std.mapFrom(out);
            } catch (IOException e) {
                throw new AssertionError(out, e);
            }
        }

        @SuppressWarnings("unchecked")
        List<Map<String, Object>> list(String key) {
            return (List<Map<String, Object>>) (List<?>) json().get(key);
        }
    }

    private static Answer call(Path data, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--data", data.toString()));
        all.addAll(List.of(arguments));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> opened = new ArrayList<>();
        int code = Cli.run(
                all,
                new Surroundings(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        CLOCK,
                        Map.of(),
                        "test",
                        (folder, _, language) -> opened.add(folder + " " + language)));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), opened);
    }

    @BeforeAll
    static void fill() {
        demo = shared.resolve("dữ liệu mẫu");
        assertThat(call(demo, "demo", "--exemplars", "150").code()).isZero();
    }

    private static void oneSentence(Answer answer) {
        assertThat(answer.err().strip()).isNotEmpty().doesNotContain("\n", "Exception", "\tat ");
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void withoutACommandTheWindowOpensOnTheDataFolder() {
        Answer answer = call(own, "--lang", "en");
        assertThat(answer.code()).isZero();
        assertThat(answer.opened()).containsExactly(own + " en");
    }

    @Test
    void theSameSeedPrintsTheSameRecords() {
        for (String name : List.of("a", "b")) {
            assertThat(call(own.resolve(name), "demo", "--seed", "5", "--exemplars", "30")
                            .code())
                    .isZero();
        }
        String first = call(own.resolve("a"), "records", "--json").out();
        assertThat(first)
                .contains("\"id\"")
                .isEqualTo(call(own.resolve("b"), "records", "--json").out());
    }

    @Test
    void recordsHaveTheirShapeAndAYearRestrictsThem() {
        List<Map<String, Object>> all = call(demo, "records", "--json").list("records");
        List<Map<String, Object>> year =
                call(demo, "records", "--year", "2022", "--json").list("records");
        assertThat(all).hasSizeGreaterThan(150).allSatisfy(record -> {
            assertThat(record)
                    .containsKeys(
                            "id",
                            "year",
                            "kind",
                            "name",
                            "birth",
                            "gender",
                            "position",
                            "unit",
                            "registeringUnit",
                            "address",
                            "field",
                            "movement",
                            "achievement",
                            "awards",
                            "stage",
                            "state",
                            "selected");
            assertThat(record.get("kind")).isIn("MODEL", "COLLECTIVE", "INDIVIDUAL", "HOUSEHOLD");
            assertThat(record.get("stage")).isIn("DISCOVER", "NURTURE", "REVIEW", "REPLICATE");
            assertThat(record.get("state")).isIn("active", "stopped");
            assertThat(record.get("selected")).isInstanceOf(Boolean.class);
            assertThat(record.get("gender")).isIn(null, "Nam", "Nữ");
        });
        assertThat(year).isNotEmpty().allSatisfy(record -> assertThat(record).containsEntry("year", 2022));
        assertThat(new TreeSet<>(all.stream().map(r -> (Integer) r.get("year")).toList()))
                .containsExactly(2021, 2022, 2023, 2024, 2025);
    }

    @Test
    void theTotalOfTheFiguresIsTheNumberOfRecords() {
        Answer answer = call(demo, "figures", "--year", "2023", "--json");
        assertThat(answer.json()).containsEntry("year", 2023);
        Map<String, Object> total = answer.list("figures").stream()
                .filter(f -> "registered.total".equals(f.get("id")))
                .findFirst()
                .orElseThrow();
        List<Object> ids = call(demo, "records", "--year", "2023", "--json").list("records").stream()
                .map(r -> r.get("id"))
                .toList();
        assertThat(total).containsEntry("value", ids.size()).containsKey("label");
        assertThat(Set.copyOf((List<?>) total.get("records"))).isEqualTo(Set.copyOf(ids));
    }

    @Test
    void figuresOfTodaysUnitsAreAnExtraThatChangesNothingUnlessAskedFor() {
        Answer usual = call(demo, "figures", "--year", "2023", "--json");
        assertThat(usual.json()).containsOnlyKeys("year", "figures");
        Answer today = call(demo, "figures", "--year", "2023", "--json", "--today-units");
        assertThat(today.json()).containsEntry("todayUnits", true).containsKey("notes");
        assertThat(today.list("figures"))
                .filteredOn(f -> "registered.total".equals(f.get("id")))
                .isEqualTo(usual.list("figures").stream()
                        .filter(f -> "registered.total".equals(f.get("id")))
                        .toList());
    }

    @Test
    void complianceNamesUnitClauseWantedFoundAndState() {
        Answer answer = call(demo, "compliance", "--year", "2021", "--on", "2021-08-25", "--json");
        assertThat(answer.json()).containsEntry("year", 2021).containsEntry("on", "2021-08-25");
        List<Map<String, Object>> items = answer.list("items");
        assertThat(items).allSatisfy(item -> {
            assertThat(item)
                    .containsOnlyKeys(
                            "plan", "clause", "unit", "rule", "what", "min", "max", "found", "due", "strict", "doneOn",
                            "state", "waived", "remarks");
            assertThat(item).containsEntry("plan", "101/KH-UBND");
            assertThat((String) item.get("clause")).startsWith("S3 ");
            assertThat(item.get("state"))
                    .isIn(
                            item.get("rule").equals("quota")
                                    ? List.of("ok", "short", "over", "open").toArray()
                                    : List.of("open", "done", "late").toArray());
        });
        assertThat(items).anySatisfy(item -> assertThat(item)
                .containsEntry("rule", "quota")
                .containsEntry("what", "registrations")
                .containsEntry("min", 10)
                .containsEntry("max", 15)
                .containsEntry("clause", "S3 IV.1")
                .containsEntry("due", "2021-08-25")
                .containsEntry("strict", true)
                .containsEntry("doneOn", null));
        assertThat(items).anySatisfy(item -> assertThat(item)
                .containsEntry("what", "unit-report")
                .containsEntry("due", "2021-12-15")
                .containsEntry("strict", false)
                .containsEntry("state", "open")
                .containsEntry("found", null));
    }

    @Test
    void aDayMayBeWrittenAsPeopleWriteIt() {
        assertThat(call(demo, "compliance", "--year", "2021", "--on", "25/8/2021", "--json")
                        .json())
                .containsEntry("on", "2021-08-25");
    }

    @Test
    void thePlansAreListedAndPutIntoForce() {
        Map<String, Object> before =
                call(own, "plan", "list", "--json").list("plans").getFirst();
        assertThat(before)
                .containsEntry("code", "dak-doa-district-101-kh-ubnd-2021")
                .containsEntry("number", "101/KH-UBND")
                .containsEntry("issuedOn", "2021-08-18")
                .containsEntry("tier", "DISTRICT")
                .containsEntry("from", 2021)
                .containsEntry("to", 2025)
                .containsEntry("adopted", false)
                .containsKeys("issuer", "title", "parent");
        assertThat(call(own, "plan", "adopt", "dak-doa-district-101-kh-ubnd-2021")
                        .code())
                .isZero();
        assertThat(call(own, "plan", "list", "--json").list("plans").getFirst()).containsEntry("adopted", true);
        Answer unknown = call(own, "plan", "adopt", "khong-co");
        assertThat(unknown.code()).isEqualTo(1);
        oneSentence(unknown);
    }

    @Test
    void backupRestoreAndCheckKeepEverything() {
        Path file = own.resolve("sao lưu.gsbackup");
        assertThat(call(demo, "backup", "-o", file.toString()).code()).isZero();
        Answer twice = call(demo, "backup", "-o", file.toString());
        assertThat(twice.code()).isEqualTo(1);
        oneSentence(twice);
        Path elsewhere = own.resolve("khác");
        assertThat(call(elsewhere, "restore", file.toString()).code()).isZero();
        assertThat(call(elsewhere, "records", "--json").out())
                .isEqualTo(call(demo, "records", "--json").out());
        assertThat(call(elsewhere, "check", "--json").json())
                .containsEntry("ok", true)
                .containsEntry("exemplars", 150)
                .containsEntry("problems", List.of())
                .containsKeys("registrations", "journal");
        Answer missing = call(elsewhere, "restore", own.resolve("không có").toString());
        assertThat(missing.code()).isEqualTo(1);
        oneSentence(missing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registration.xlsx",
                "registration.pdf",
                "upward.pdf",
                "upward.xlsx",
                "submissions.pdf",
                "submissions.xlsx",
                "units.pdf",
                "units.xlsx"
            })
    void listsAreWrittenByTheEndingOfTheFile(String name) {
        Path file = own.resolve(name);
        Answer answer = call(demo, "list", name.split("\\.")[0], "--year", "2022", "-o", file.toString());
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void theReminderIsWrittenForADayOnWhichUnitsAreLateAndForNoOther() {
        Path file = own.resolve("đôn đốc.pdf");
        Answer answer = call(demo, "letter", "reminder", "--year", "2022", "--on", "20/12/2022", "-o", file.toString());
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(file).isNotEmptyFile();
        Path none = own.resolve("không.pdf");
        Answer nobody = call(demo, "letter", "reminder", "--year", "2022", "--on", "2022-03-01", "-o", none.toString());
        assertThat(nobody.code()).isEqualTo(1);
        oneSentence(nobody);
        assertThat(nobody.err()).contains("không cần công văn đôn đốc", "reminder.nobody");
        assertThat(none).doesNotExist();
    }

    @Test
    void theYearEndReportIsWritten() {
        Path file = own.resolve("báo cáo.pdf");
        assertThat(call(demo, "report", "year-end", "--year", "2022", "-o", file.toString())
                        .code())
                .isZero();
        assertThat(file).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list commendation --year 2022 -o x.pdf",
                "list registration --year 2022 -o x.docx",
                "report half-year --year 2022 -o x.pdf",
                "report period --year 2022 -o x.pdf",
                "report year-end --year 2022 -o x.docx",
                "letter reminder --year 2022 -o x.docx",
                "migrate --to jdbc:postgresql:x"
            })
    void whatComesLaterSaysSo(String command) {
        Answer answer = call(demo, command.split(" "));
        assertThat(answer.code()).isEqualTo(2);
        oneSentence(answer);
        assertThat(answer.err()).startsWith("Chưa có");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "records --yeer 2022",
                "records --year 22",
                "records --year 2022 --year 2023",
                "compliance --json",
                "compliance --year 2022 --on 31/02/2022",
                "list registration --year 2022",
                "list registration --year 2022 -o x.txt",
                "list nothing --year 2022 -o x.pdf",
                "list reminder --year 2022 -o x.pdf",
                "report reminder --year 2022 -o x.pdf",
                "letter nothing --year 2022 -o x.pdf",
                "letter reminder --year 2022 -o x.xlsx",
                "letter reminder --year 2022 --on gần-đây -o x.pdf",
                "report nothing --year 2022 -o x.pdf",
                "report year-end --year 2022 -o x.xlsx",
                "demo --exemplars many",
                "plan",
                "plan adopt",
                "restore",
                "nothing",
                "import --year 2022",
                "--lang fr check"
            })
    void wrongUsageIsOneSentenceAndTwo(String command) {
        Answer answer = call(demo, command.split(" "));
        assertThat(answer.code()).as(answer.err()).isEqualTo(2);
        oneSentence(answer);
    }

    @Test
    void templatesAreWrittenForOneUnitOrForAllIntoAFolder() {
        Path file = own.resolve("mau.xlsx");
        Answer one = call(demo, "template", "--year", "2023", "--with-last-year", "-o", file.toString());
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(file).isRegularFile();
        Path all = own.resolve("mau cho don vi");
        Answer many = call(demo, "template", "--year", "2023", "-o", all.toString());
        assertThat(many.code()).as(many.err()).isZero();
        assertThat(all).isDirectoryContaining(f -> f.toString().endsWith(".xlsx"));
        Answer wrong = call(demo, "template", "--year", "2023", "--unit", "xã", "-o", all.toString());
        assertThat(wrong.code()).isEqualTo(2);
    }

    @Test
    void helpIsInBothLanguagesAndKeepsStillAboutWhatComesLater() {
        Answer vietnamese = call(own, "--help");
        assertThat(vietnamese.code()).isZero();
        assertThat(vietnamese.out())
                .contains("Cách dùng", "records", "compliance")
                .doesNotContain("migrate", "??");
        Answer english = call(own, "--lang", "en", "--help");
        assertThat(english.out()).contains("Usage", "Without a command");
        for (String command : List.of(
                "demo",
                "import",
                "list",
                "report",
                "figures",
                "records",
                "compliance",
                "plan",
                "backup",
                "restore",
                "check")) {
            Answer help = call(own, command, "--help");
            assertThat(help.code()).isZero();
            assertThat(help.out()).contains("Cách dùng: guong-sang " + command).contains("--data");
        }
        assertThat(own).isEmptyDirectory();
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(call(own, "--version").out()).startsWith("Gương Sáng ");
    }

    @Test
    void demoNeverGoesIntoAFolderWithData() {
        Answer answer = call(demo, "demo");
        assertThat(answer.code()).isEqualTo(1);
        oneSentence(answer);
        assertThat(answer.err()).contains("demo.not-empty");
    }

    @Test
    void aFolderThatIsOpenElsewhereIsRefused() {
        try (Workspace _ = Workspace.open(own, CLOCK, "other")) {
            Answer answer = call(own, "records", "--json");
            assertThat(answer.code()).isEqualTo(1);
            oneSentence(answer);
            assertThat(answer.err()).contains("folder.in-use");
            assertThat(call(own, "--lang", "en", "records").err()).contains("another window");
        }
    }

    @Test
    void aBrokenDatabaseIsRefusedAndLeftAsItIs() throws IOException {
        Path file = own.resolve("guong-sang.mv.db");
        Files.writeString(file, "không phải cơ sở dữ liệu");
        Answer answer = call(own, "records", "--json");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err().strip()).doesNotContain("\n", "Exception");
        assertThat(file).hasContent("không phải cơ sở dữ liệu");
    }

    @Test
    void tablesForPeopleAreVietnamese() {
        assertThat(call(demo, "records", "--year", "2022").out()).contains("Họ và tên", "2022-0001");
        assertThat(call(demo, "compliance", "--year", "2022").out())
                .contains("Tình trạng", "IV.1")
                .doesNotContain("S3");
        assertThat(call(demo, "figures", "--year", "2022").out()).contains("registered.total");
        assertThat(call(demo, "plan", "list").out()).contains("101/KH-UBND", "có");
        assertThat(call(demo, "check").out()).contains("nguyên vẹn");
    }
}
