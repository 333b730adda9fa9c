package guongsang.cli;

import static guongsang.cli.ExpectedRow.choices;
import static guongsang.cli.ExpectedRow.map;
import static guongsang.cli.ExpectedRow.maps;
import static guongsang.cli.ExpectedRow.plain;
import static guongsang.cli.ExpectedRow.right;
import static guongsang.cli.ExpectedRow.unit;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The sample lists from the command to the stored records: every key of `expected.json` is held.
class SampleListsImportTest {
    private static final Path SAMPLES = Path.of("src/test/resources/guongsang/intake/samples");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    Path data;

    private record Answer(int code, String out, String err) {
        Map<String, Object> json() {
            return read(out);
        }
    }

    private record Sample(Map<String, Object> map) {
        String file() {
            return map.get("file").toString();
        }

        boolean isIn(String list) {
            return ((List<?>) expected().get(list)).contains(file());
        }

        List<String> units() {
            return choices(Objects.requireNonNullElse(map.get("unit"), map.get("giveUnit")))
                    .map(ExpectedRow::unit)
                    .toList();
        }

        @Override
        public String toString() {
            return file();
        }
    }

    private static Map<String, Object> read(String json) {
        try {
            return JSON.std.mapFrom(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    private static Map<String, Object> expected() {
        try {
            return read(Files.readString(SAMPLES.resolve("expected.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Sample> samples() {
        return maps(expected().get("files")).stream().map(Sample::new);
    }

    private static Stream<Sample> readable() {
        return samples().filter(s -> s.map().get("outcome").equals("read"));
    }

    private static Sample sample(Object file) {
        return samples().filter(s -> s.file().equals(file)).findFirst().orElseThrow();
    }

    private Answer call(String... arguments) {
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
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Answer takeIn(Sample sample, String... more) {
        List<String> all = new ArrayList<>(
                List.of("import", SAMPLES.resolve(sample.file()).toString(), "--year", "2026", "--json"));
        if (sample.map().get("giveUnit") instanceof String given) {
            all.addAll(List.of("--unit", given));
        }
        all.addAll(List.of(more));
        return call(all.toArray(String[]::new));
    }

    private static Map<String, Object> file(Answer answer) {
        assertThat(answer.code()).as(answer.err()).isZero();
        return maps(answer.json().get("files")).getFirst();
    }

    private List<Map<String, Object>> records() {
        return maps(call("records", "--year", "2026", "--json").json().get("records"));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void theUnitAndTheSheetsAreFound(Sample sample) {
        Map<String, Object> file = file(takeIn(sample, "--dry-run"));
        assertThat(unit(file.get("unit"))).isIn(sample.units());
        List<Map<String, Object>> sheets = maps(file.get("sheets"));
        List<Map<String, Object>> wanted = maps(sample.map().get("sheets"));
        assertThat(sheets).hasSameSizeAs(wanted);
        for (Map<String, Object> want : wanted) {
            assertThat(sheets).as(want.toString()).anyMatch(sheet -> want.entrySet().stream()
                    .allMatch(e -> e.getValue() == null
                            || choices(e.getValue()).anyMatch(v -> Objects.equals(v, sheet.get(e.getKey())))));
        }
    }

    @ParameterizedTest
    @MethodSource("readable")
    void everyRowBecomesTheRecordACarefulClerkWouldType(Sample sample) {
        List<Map<String, Object>> problems = maps(file(takeIn(sample)).get("problems"));
        List<Map<String, Object>> records = records();
        List<ExpectedRow> rows =
                maps(sample.map().get("records")).stream().map(ExpectedRow::new).toList();
        assertThat(records).hasSizeLessThanOrEqualTo(rows.size()).allSatisfy(record -> {
            assertThat(unit(record.get("registeringUnit"))).isIn(sample.units());
            assertThat(rows).anyMatch(row -> row.named(record));
        });
        for (ExpectedRow row : rows) {
            boolean refused = problems.stream()
                    .anyMatch(p -> Objects.equals(p.get("row"), row.row())
                            && (row.sheet() == null || row.sheet().equals(p.get("sheet")))
                            && p.get("severity").equals("error"));
            List<List<String>> wrong = records.stream()
                    .filter(row::named)
                    .map(record -> row.wrongIn(record, problems))
                    .toList();
            if (row.is("noName")) {
                assertThat(refused).as("row %s without a name", row.row()).isTrue();
            } else if (row.isSaidTwice()) {
                assertThat(wrong).as("row %s merged or kept", row.row()).isNotEmpty();
            } else if (!(row.is("mayReject") && refused)) {
                assertThat(refused).as("row %s is good", row.row()).isFalse();
                assertThat(wrong).as("row %s", row.row()).anySatisfy(w -> assertThat(w)
                        .isEmpty());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readable")
    void everyTroubleIsTold(Sample sample) {
        List<Map<String, Object>> problems =
                maps(file(takeIn(sample, "--dry-run")).get("problems"));
        for (Map<String, Object> want : maps(sample.map().get("problems"))) {
            if (!Boolean.TRUE.equals(want.get("optional"))) {
                assertThat(problems).as(want.toString()).anyMatch(told(want));
            }
        }
    }

    private static Predicate<Map<String, Object>> told(Map<String, Object> want) {
        return problem -> choices(want.get("row")).anyMatch(row -> Objects.equals(row, problem.get("row")))
                && (want.get("sheet") == null
                        || problem.get("sheet") == null
                        || right(want.get("sheet"), problem.get("sheet")))
                && right(want.get("severity"), problem.get("severity"))
                && (want.get("column") == null
                        || choices(want.get("column"))
                                .anyMatch(c -> plain(c).equalsIgnoreCase(plain(problem.get("column")))))
                && (want.get("words") == null
                        || choices(want.get("words"))
                                .anyMatch(word -> (problem.get("message") + " " + problem.get("code"))
                                        .toLowerCase(Locale.ROOT)
                                        .contains(word.toString())));
    }

    @Test
    void aListWithoutAUnitAsksForOne() {
        List<Sample> asking = samples()
                .filter(s -> Boolean.TRUE.equals(s.map().get("asksForUnit")))
                .toList();
        assertThat(asking).isNotEmpty().allSatisfy(sample -> {
            Answer answer = call("import", SAMPLES.resolve(sample.file()).toString(), "--year", "2026", "--json");
            assertThat(answer.code()).isEqualTo(2);
            assertThat(answer.err()).contains("--unit");
        });
        assertThat(records()).isEmpty();
    }

    @Test
    void aListThatCannotBeReadIsRefusedInOneSentence() {
        List<Sample> refused =
                samples().filter(s -> s.map().get("outcome").equals("refuse")).toList();
        assertThat(refused).isNotEmpty().allSatisfy(sample -> {
            Answer answer = takeIn(sample);
            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err().strip()).isNotEmpty().doesNotContain("\n", "Exception");
        });
        assertThat(records()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFileStaysAsItWas(Sample sample) throws IOException {
        byte[] before = Files.readAllBytes(SAMPLES.resolve(sample.file()));
        takeIn(sample);
        assertThat(SAMPLES.resolve(sample.file())).hasBinaryContent(before);
    }

    @ParameterizedTest
    @MethodSource("readable")
    void aDryRunStoresNothingAndASecondTimeDoublesNothing(Sample sample) {
        Answer dry = takeIn(sample, "--dry-run");
        assertThat(dry.json()).containsEntry("committed", false);
        assertThat(records()).isEmpty();
        assertThat(takeIn(sample).json()).containsEntry("committed", true);
        int once = records().size();
        takeIn(sample);
        assertThat(records()).hasSize(once).isNotEmpty();
    }

    @Test
    void theListsOfDryRunAndRepeatAreAmongThoseRead() {
        for (String list : List.of("dryRun", "repeat")) {
            assertThat((List<?>) expected().get(list)).isNotEmpty().allSatisfy(f -> assertThat(readable())
                    .anyMatch(s -> s.file().equals(f) && s.isIn(list)));
        }
    }

    @Test
    void aPersonSentByAnotherUnitIsToldAsKnown() throws IOException {
        for (Map<String, Object> sequence : maps(expected().get("sequences"))) {
            data = Files.createTempDirectory(data, "sequence");
            List<Map<String, Object>> problems = List.of();
            for (Object name : (List<?>) sequence.get("files")) {
                problems = maps(file(takeIn(sample(name))).get("problems"));
            }
            for (Map<String, Object> again : maps(sequence.get("again"))) {
                assertThat(problems).as(again.toString()).anyMatch(p -> Objects.equals(p.get("row"), again.get("row")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void withoutJsonTheProblemsArePrintedAlsoThoseOfAWholeColumn(String language) {
        String hidden = SAMPLES.resolve("03-phong-giao-duc.xlsx").toString();
        Answer answer = call("--lang", language, "import", hidden, "--year", "2026", "--dry-run");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).contains("03-phong-giao-duc.xlsx", "Cá nhân", "–", "Danh hiệu đã đạt");
        assertThat(answer.out().lines().count()).isGreaterThan(2);
    }
}
