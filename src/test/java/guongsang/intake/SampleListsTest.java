package guongsang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.IntakeProblem;
import guongsang.intake.open.BookOpener;
import guongsang.text.Administrative;
import guongsang.text.PartialDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Eight lists as they really come in, held against what a careful clerk would take from them (expected.json).
class SampleListsTest {
    private static final Path SAMPLES = Path.of("src/test/resources/guongsang/intake/samples");
    /// What the checks tell later, not the reading.
    private static final Set<String> TOLD_LATER = Set.of(
            "ngày sinh không có thật (31/02)",
            "thiếu họ và tên",
            "một người có hai dòng trong danh sách (Hoà/Hòa)",
            "một người vừa là cá nhân vừa là chủ hộ",
            "nội dung dài hơn 2.000 ký tự",
            "ngày sinh ở tương lai",
            "số căn cước 11 chữ số vì lưu kiểu số (mất số 0 đầu), hoặc cột không được nhận vì chưa bật",
            "cột nhạy cảm chưa bật");

    static IntakeFile read(String file) {
        return ListReader.read(new BookOpener().open(SAMPLES.resolve(file), () -> false), ReadingAids.none(2026));
    }

    private static Stream<Map<?, ?>> files() throws IOException {
        Map<String, Object> expected =
                JSON.std.mapFrom(SAMPLES.resolve("expected.json").toFile());
        return list(expected.get("files")).stream()
                .<Map<?, ?>>map(f -> (Map<?, ?>) f)
                .filter(f -> f.get("outcome").equals("read"));
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSampleIsReadAsExpected(Map<?, ?> expected) {
        IntakeFile file = read((String) expected.get("file"));
        List<String> wrong = new ArrayList<>();
        unit(file, expected, wrong);
        sheets(file, expected, wrong);
        for (Object one : list(expected.get("records"))) {
            Map<?, ?> record = (Map<?, ?>) one;
            IntakeFile.Row row = row(file, record);
            if (row == null) {
                wrong.add("không đọc được dòng " + record);
            } else {
                record(row, record, wrong);
            }
        }
        problems(file, expected, wrong);
        assertThat(wrong).isEmpty();
    }

    private static void unit(IntakeFile file, Map<?, ?> expected, List<String> wrong) {
        List<?> units = list(expected.get("unit"));
        boolean right = units.isEmpty()
                ? file.unit() == null
                : file.unit() != null
                        && units.stream().anyMatch(u -> Administrative.unitKey((String) u)
                                .equals(Administrative.unitKey(file.unit())));
        if (!right) {
            wrong.add("đơn vị " + file.unit() + " thay vì " + units);
        }
    }

    private static void sheets(IntakeFile file, Map<?, ?> expected, List<String> wrong) {
        List<?> sheets = list(expected.get("sheets"));
        if (sheets.size() != file.sheets().size()) {
            wrong.add(file.sheets().size() + " bảng thay vì " + sheets.size());
            return;
        }
        for (int i = 0; i < sheets.size(); i++) {
            Map<?, ?> want = (Map<?, ?>) sheets.get(i);
            IntakeFile.Sheet sheet = file.sheets().get(i);
            same("trang", list(want.get("sheet")), sheet.name(), wrong);
            same("dòng tiêu đề", list(want.get("headerRow")), sheet.headerRow(), wrong);
            same("bảng mã", list(want.get("encoding")), sheet.encoding(), wrong);
            same("số dòng", list(want.get("rows")), sheet.rows().size(), wrong);
        }
    }

    private static void same(String what, List<?> anyOf, Object found, List<String> wrong) {
        if (!anyOf.isEmpty() && !anyOf.contains(found)) {
            wrong.add(what + ": " + found + " thay vì " + anyOf);
        }
    }

    private static IntakeFile.Row row(IntakeFile file, Map<?, ?> record) {
        return file.sheets().stream()
                .filter(s -> record.get("sheet") == null || s.name().equals(record.get("sheet")))
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.number() == (Integer) record.get("row"))
                .findFirst()
                .orElse(null);
    }

    private static void record(IntakeFile.Row row, Map<?, ?> record, List<String> wrong) {
        ((Map<?, ?>) record.get("expect")).forEach((key, want) -> {
            List<String> found = Stream.of(((String) key).split("\\|"))
                    .map(k -> value(row, k))
                    .filter(Objects::nonNull)
                    .toList();
            boolean right = want == null ? found.isEmpty() : list(want).stream().anyMatch(w -> fits(w, found));
            if (!right) {
                wrong.add("dòng " + row.number() + ", " + key + ": " + found + " thay vì " + want);
            }
        });
        for (Object one : list(record.get("kept"))) {
            Map<?, ?> kept = (Map<?, ?>) one;
            boolean there = list(kept.get("value")).stream()
                    .anyMatch(v -> row.values().values().stream()
                                    .anyMatch(x -> x.text().contains((String) v))
                            || row.others().containsValue(v));
            if (!there) {
                wrong.add("dòng " + row.number() + " mất " + kept);
            }
        }
    }

    private static boolean fits(Object want, List<String> found) {
        return switch (want) {
            case null -> found.isEmpty();
            case Map<?, ?> contains -> found.stream().anyMatch(f -> f.contains((String) contains.get("contains")));
            default -> found.stream().anyMatch(f -> f.equals(((String) want).replace('\n', ' ')));
        };
    }

    private static String value(IntakeFile.Row row, String key) {
        return switch (key) {
            case "kind" -> row.kind().name();
            case "name" -> text(row, Attribute.NAME);
            case "birth" ->
                row.value(Attribute.BIRTH)
                        .map(v -> PartialDate.parseTyped(v.text()))
                        .map(p -> p instanceof PartialDate.Parsed.Ok(PartialDate date) ? date.iso() : null)
                        .orElse(null);
            case "gender" -> text(row, Attribute.GENDER);
            case "position" -> text(row, Attribute.POSITION);
            case "unit" -> first(text(row, Attribute.WORKPLACE), text(row, Attribute.LEAD_UNIT));
            case "address" -> text(row, Attribute.ADDRESS);
            case "field" -> text(row, Attribute.FIELD);
            case "movement" -> text(row, Attribute.MOVEMENT);
            case "achievement" -> first(text(row, Attribute.SUMMARY), text(row, Attribute.RESULT));
            case "awards" -> text(row, Attribute.AWARDS);
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static String first(String one, String other) {
        return one == null ? other : one;
    }

    private static String text(IntakeFile.Row row, Attribute attribute) {
        return row.value(attribute).map(v -> v.text().replace('\n', ' ')).orElse(null);
    }

    private static void problems(IntakeFile file, Map<?, ?> expected, List<String> wrong) {
        List<IntakeProblem> told = new ArrayList<>(file.problems());
        file.sheets().forEach(s -> s.rows().forEach(r -> told.addAll(r.problems())));
        for (Object one : list(expected.get("problems"))) {
            Map<?, ?> want = (Map<?, ?>) one;
            if (!TOLD_LATER.contains(want.get("what")) && told.stream().noneMatch(p -> isTold(p, want))) {
                wrong.add("không nói: " + want);
            }
        }
        told.stream()
                .filter(p -> p.severity() == IntakeProblem.Severity.ERROR)
                .forEach(p -> wrong.add("lỗi không đáng có: " + p));
        told.stream()
                .filter(p -> list(expected.get("problems")).stream().noneMatch(want -> isTold(p, (Map<?, ?>) want)))
                .forEach(p -> wrong.add("nói thừa: " + p));
    }

    private static boolean isTold(IntakeProblem problem, Map<?, ?> want) {
        List<?> rows =
                want.get("row") instanceof List<?> any ? any : java.util.Collections.singletonList(want.get("row"));
        List<?> columns = list(want.get("column"));
        List<?> words = list(want.get("words"));
        return Objects.equals(problem.sheet(), want.get("sheet"))
                && rows.contains(problem.row())
                && (columns.isEmpty() || columns.contains(problem.column()))
                && (words.isEmpty()
                        || words.stream().anyMatch(w -> problem.message().contains((String) w)));
    }
}
