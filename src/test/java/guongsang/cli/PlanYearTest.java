package guongsang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import guongsang.domain.unit.Unit;
import guongsang.service.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Years of S2 (2022 with its other dates, 2023) and of S3 on the invented district, through the command line. What
/// each state must be is worked out here from the plan's words, the printed records and the printed dates alone.
class PlanYearTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Set<String> NAMED_BY_SECTOR =
            Set.of("Công an", "Ban Chỉ huy", "Phòng Giáo dục", "Trung tâm Y");

    @TempDir
    private static Path shared;

    @TempDir
    private Path own;

    private static Path both;
    private static Map<String, Boolean> areas = Map.of();

    @BeforeAll
    static void fill() {
        both = shared.resolve("both");
        assertThat(call(both, "demo", "--exemplars", "450")).isEmpty();
        assertThat(text(both, "plan", "adopt", "hung-yen-district-2022")).contains("Bồi dưỡng và nhân rộng");
        try (Workspace workspace = Workspace.open(both, CLOCK, "test")) {
            areas = workspace.catalogue().units().stream()
                    .collect(Collectors.toMap(Unit::name, u -> u.kind().area()));
        }
    }

    private static String text(Path data, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--data", data.toString()));
        all.addAll(List.of(arguments));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.run(
                all,
                new Surroundings(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        CLOCK,
                        Map.of(),
                        "test",
                        (_, _, _) -> {}));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    /// The printed text where it is JSON, else nothing.
    private static Map<String, Object> call(Path data, String... arguments) {
        String printed = text(data, arguments);
        try {
            return printed.startsWith("{") ? JSON.std.mapFrom(printed) : Map.of();
        } catch (IOException e) {
            throw new AssertionError(printed, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> answer, String key) {
        return (List<Map<String, Object>>) (List<?>) Objects.requireNonNull(answer.get(key));
    }

    private static List<Map<String, Object>> items(int year, String on, String tag) {
        return list(call(both, "compliance", "--year", year + "", "--on", on, "--json"), "items").stream()
                .filter(i -> i.get("clause").toString().startsWith(tag + " "))
                .toList();
    }

    private static Map<String, Integer> registered(int year) {
        Map<String, Integer> counts = new HashMap<>();
        list(call(both, "records", "--year", year + "", "--json"), "records")
                .forEach(r -> counts.merge(r.get("registeringUnit").toString(), 1, Integer::sum));
        return counts;
    }

    private static List<Map<String, Object>> of(List<Map<String, Object>> items, String rule, String what) {
        return items.stream()
                .filter(i -> i.get("rule").equals(rule) && i.get("what").equals(what))
                .toList();
    }

    private static @Nullable LocalDate date(Map<String, Object> item, String key) {
        Object date = item.get(key);
        return date == null ? null : LocalDate.parse(date.toString());
    }

    private static boolean area(Object unit) {
        return Boolean.TRUE.equals(areas.get(unit.toString()));
    }

    // S2

    @ParameterizedTest(name = "S2 in {0} as on {1}")
    @CsvSource({
        "2022, 2022-05-29, 2022-05-30, false",
        "2022, 2022-05-30, 2022-05-30, true",
        "2022, 2022-05-31, 2022-05-30, true",
        "2023, 2023-01-14, 2023-01-15, false",
        "2023, 2023-01-15, 2023-01-15, true",
        "2023, 2023-01-16, 2023-01-15, true"
    })
    void communesUnderS2(int year, LocalDate on, LocalDate due, boolean over) {
        List<Map<String, Object>> items = items(year, on.toString(), "S2");
        Map<String, Integer> registered = registered(year);

        List<Map<String, Object>> quotas = of(items, "quota", "registrations").stream()
                .filter(i -> i.get("unit") != null)
                .toList();
        assertThat(quotas).hasSize(20).allSatisfy(i -> {
            assertThat(area(i.get("unit"))).isTrue();
            assertThat(i)
                    .containsEntry("clause", "S2 IV.1.d")
                    .containsEntry("min", 5)
                    .containsEntry("max", 6)
                    .containsEntry("due", due.toString())
                    .containsEntry("strict", true)
                    .containsEntry(
                            "found", registered.getOrDefault(i.get("unit").toString(), 0));
            int found = (Integer) i.get("found");
            assertThat(i.get("state")).isEqualTo(found > 6 ? "over" : found >= 5 ? "ok" : over ? "short" : "open");
        });

        assertThat(quotas).extracting(i -> i.get("state")).contains(over ? "short" : "open", "ok");

        List<Map<String, Object>> lists = of(items, "deadline", "unit-list");
        assertThat(lists).hasSize(20).allSatisfy(i -> {
            assertThat(area(i.get("unit"))).isTrue();
            assertThat(i).containsEntry("due", due.toString()).containsEntry("strict", true);
            LocalDate done = date(i, "doneOn");
            assertThat(i.get("state"))
                    .isEqualTo(done != null ? done.isBefore(due) ? "done" : "late" : over ? "late" : "open");
        });
        assertThat(lists)
                .extracting(i -> i.get("state"))
                .contains(year == 2022 ? new Object[] {"done"} : new Object[] {"done", over ? "late" : "open"});
        assertThat(of(items, "deadline", "unit-report")).isEmpty();
        assertThat(of(items, "deadline", "unit-plan")).isEmpty();
    }

    @ParameterizedTest(name = "the office under S2 in {0} as on {1}: list {2}")
    @CsvSource({
        "2022, 2022-06-10, open",
        "2022, 2022-06-11, late",
        "2022, 2022-06-12, late",
        "2023, 2023-02-14, open",
        "2023, 2023-02-15, late",
        "2023, 2023-02-16, late"
    })
    void theOfficeUnderS2(int year, LocalDate on, String list) {
        List<Map<String, Object>> items = items(year, on.toString(), "S2");
        assertThat(of(items, "deadline", "upward-list")).singleElement().satisfies(i -> assertThat(i)
                .containsEntry("unit", null)
                .containsEntry("due", year == 2022 ? "2022-06-11" : "2023-02-15")
                .containsEntry("strict", true)
                .containsEntry("state", list));
        long selected = list(call(both, "records", "--year", year + "", "--json"), "records").stream()
                .filter(r -> Boolean.TRUE.equals(r.get("selected")))
                .count();
        assertThat(of(items, "quota", "selection")).singleElement().satisfies(i -> assertThat(i)
                .containsEntry("min", 10)
                .containsEntry("max", 15)
                .containsEntry("found", (int) selected)
                .containsEntry("state", selected >= 10 ? "ok" : list.equals("late") ? "short" : "open"));
    }

    @Test
    void theLeadsOfMovementsAreStillToBeChosenUnderS2() {
        assertThat(of(items(2023, "2023-12-31", "S2"), "quota", "registrations").stream()
                        .filter(i -> i.get("unit") == null))
                .singleElement()
                .satisfies(i -> {
                    assertThat(i)
                            .containsEntry("min", 3)
                            .containsEntry("max", 7)
                            .containsEntry("found", null)
                            .containsEntry("state", "open");
                    assertThat((List<?>) i.get("remarks")).isNotEmpty();
                });
    }

    @Test
    void theElevenOfJuneAndTheConferenceUnderS2() {
        assertThat(of(items(2023, "2023-06-01", "S2"), "deadline", "award"))
                .singleElement()
                .satisfies(i -> assertThat(i)
                        .containsEntry("due", "2023-06-11")
                        .containsEntry("strict", false)
                        .containsEntry("clause", "S2 IV.1.đ"));
        assertThat(of(items(2023, "2023-06-01", "S2"), "deadline", "conference"))
                .isEmpty();
        for (Map.Entry<String, String> day :
                Map.of("2025-12-31", "open", "2026-01-01", "late").entrySet()) {
            assertThat(of(items(2025, day.getKey(), "S2"), "deadline", "conference"))
                    .singleElement()
                    .satisfies(i -> assertThat(i)
                            .containsEntry("due", null)
                            .containsEntry("clause", "S2 IV.5.e")
                            .containsEntry("state", day.getValue()));
        }
    }

    @Test
    void weekendsAreWarnedOfInBothYears() {
        for (String on : List.of("2022-05-20", "2023-01-10")) {
            assertThat(of(items(Integer.parseInt(on.substring(0, 4)), on, "S2"), "deadline", "unit-list"))
                    .allSatisfy(i -> assertThat(i.get("remarks").toString()).contains("Chủ nhật"));
        }
    }

    // S3

    @ParameterizedTest(name = "S3 in 2021 as on {0}")
    @ValueSource(strings = {"2021-08-24", "2021-08-25", "2021-08-26", "2021-12-31", "2022-01-01"})
    void everyUnitUnderS3InItsFirstYear(String day) {
        LocalDate on = LocalDate.parse(day);
        LocalDate due = LocalDate.of(2021, 8, 25);
        boolean over = !on.isBefore(due);
        List<Map<String, Object>> items = items(2021, day, "S3");
        Map<String, Integer> registered = registered(2021);
        for (String what : List.of("unit-list", "unit-plan")) {
            assertThat(of(items, "deadline", what)).hasSize(60).allSatisfy(i -> {
                assertThat(i)
                        .containsEntry("clause", "S3 V.1")
                        .containsEntry("due", "2021-08-25")
                        .containsEntry("strict", true);
                LocalDate done = date(i, "doneOn");
                assertThat(i.get("state"))
                        .isEqualTo(done != null ? done.isBefore(due) ? "done" : "late" : over ? "late" : "open");
            });
        }
        assertThat(of(items, "quota", "registrations")).hasSize(60).allSatisfy(i -> {
            String unit = i.get("unit").toString();
            boolean sector = NAMED_BY_SECTOR.stream().anyMatch(unit::startsWith);
            int min = area(unit) ? 10 : sector ? 5 : 1;
            int max = area(unit) ? 15 : sector ? 7 : 2;
            boolean atLeast = !area(unit) && !sector;
            int found = registered.getOrDefault(unit, 0);
            assertThat(i)
                    .containsEntry("clause", "S3 IV.1")
                    .containsEntry("min", min)
                    .containsEntry("max", max)
                    .containsEntry("found", found);
            String state = found < min ? over ? "short" : "open" : found > max && !atLeast ? "over" : "ok";
            assertThat(i.get("state")).as(unit).isEqualTo(state);
        });
    }

    @ParameterizedTest(name = "reports of {0} under S3")
    @ValueSource(ints = {2021, 2022, 2023})
    void theYearlyReportUnderS3(int year) {
        for (int day = 14; day <= 16; day++) {
            boolean over = day == 16;
            assertThat(of(items(year, year + "-12-" + day, "S3"), "deadline", "unit-report"))
                    .hasSize(60)
                    .allSatisfy(i -> {
                        assertThat(i)
                                .containsEntry("clause", "S3 IV.3")
                                .containsEntry("due", year + "-12-15")
                                .containsEntry("strict", false);
                        LocalDate done = date(i, "doneOn");
                        LocalDate due = LocalDate.of(year, 12, 15);
                        assertThat(i.get("state"))
                                .isEqualTo(done != null ? done.isAfter(due) ? "late" : "done" : over ? "late" : "open");
                    });
        }
    }

    // both

    @Test
    void whereTheTwoContradictEachOtherIsSaidAndNothingIsHidden() {
        Map<String, Object> answer = call(both, "compliance", "--year", "2023", "--on", "2023-03-01", "--json");
        assertThat(list(answer, "contradictions")).singleElement().satisfies(c -> {
            assertThat((List<?>) c.get("units")).hasSize(20);
            assertThat(c).containsEntry("first", "S3 IV.1").containsEntry("second", "S2 IV.1.d");
            assertThat(c.get("message").toString()).contains("từ 10 đến 15", "từ 05 đến 06", "đang theo");
        });
        assertThat(list(answer, "items"))
                .extracting(i -> i.get("clause").toString().split(" ")[0])
                .contains("S2", "S3");
        assertThat(text(both, "compliance", "--year", "2023", "--on", "2023-03-01"))
                .contains("trái nhau", "101/KH-UBND")
                .doesNotContain("S2 ", "S3 ");
    }

    @Test
    void allFivePlansAreListedAndCanBePutIntoForce() {
        List<Map<String, Object>> plans = list(call(own, "plan", "list", "--json"), "plans");
        assertThat(plans).hasSize(5).allSatisfy(p -> {
            assertThat(p)
                    .containsKeys(
                            "code", "number", "issuedOn", "issuer", "tier", "title", "from", "to", "parent", "adopted");
            assertThat(p).containsEntry("adopted", false);
        });
        Map<Object, Map<String, Object>> byCode = plans.stream().collect(Collectors.toMap(p -> p.get("code"), p -> p));
        assertThat(byCode.get("hung-yen-district-2022"))
                .containsEntry("number", null)
                .containsEntry("issuedOn", null)
                .containsEntry("tier", "DISTRICT")
                .containsEntry("from", 2022)
                .containsEntry("to", 2025)
                .containsEntry("parent", "79/KH-UBND ngày 21/4/2022 của UBND tỉnh");
        assertThat(byCode.get("hung-yen-province-79-kh-ubnd-2022"))
                .containsEntry("number", "79/KH-UBND")
                .containsEntry("issuedOn", "2022-04-21")
                .containsEntry("to", null)
                .containsEntry("parent", null);
        assertThat(byCode.get("hung-yen-province-90-kh-ubnd-2021"))
                .containsEntry("issuedOn", "2021-06-11")
                .containsEntry("to", 2025);
        assertThat(byCode.get("bac-giang-province-08-kh-hdtdkt-2021"))
                .containsEntry("number", "08/KH-HĐTĐKT")
                .containsEntry("tier", "PROVINCE")
                .containsEntry("from", 2021)
                .containsEntry("to", 2021);
        byCode.keySet().forEach(code -> text(own, "plan", "adopt", code.toString()));
        assertThat(list(call(own, "plan", "list", "--json"), "plans"))
                .allSatisfy(p -> assertThat(p).containsEntry("adopted", true));
        assertThat(text(own, "plan", "list")).contains("101/KH-UBND", "2022–2025", "từ 2022");
        assertThat(call(own, "compliance", "--year", "2021", "--json")).containsEntry("year", 2021);
    }
}
