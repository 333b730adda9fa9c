package guongsang.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One row of the expected results of the sample lists, and how a record is compared with it.
record ExpectedRow(Map<String, Object> map) {

    @Nullable
    Object sheet() {
        return map.get("sheet");
    }

    Object row() {
        return Objects.requireNonNull(map.get("row"));
    }

    boolean is(String flag) {
        return Boolean.TRUE.equals(map.get(flag));
    }

    boolean isSaidTwice() {
        return map.containsKey("sameAs");
    }

    boolean named(Map<String, Object> record) {
        return expect().containsKey("name") && right(expect().get("name"), record.get("name"));
    }

    /// What of this row is not as it should be in the record; empty when everything is right.
    List<String> wrongIn(Map<String, Object> record, List<Map<String, Object>> problems) {
        List<String> wrong = new ArrayList<>();
        expect().forEach((key, wanted) -> {
            if (!holds(key, wanted, record)) {
                wrong.add(key + ": expected " + wanted + " in " + record);
            }
        });
        for (Map<String, Object> kept : maps(map.get("kept"))) {
            String whole = plain(record.toString());
            boolean stored = choices(kept.get("value")).anyMatch(v -> whole.contains(plain(v)));
            boolean told = problems.stream()
                    .anyMatch(p ->
                            p.get("column") != null && plain(p.get("column")).equals(plain(kept.get("column"))));
            if (!stored && !told) {
                wrong.add("lost " + kept + " in " + record);
            }
        }
        return wrong;
    }

    private Map<String, Object> expect() {
        return map(map.get("expect"));
    }

    private static boolean holds(String key, @Nullable Object wanted, Map<String, Object> record) {
        return switch (key) {
            case "unit|address" -> shared(wanted, record.get("unit"), record.get("address"));
            case "achievement|awards" ->
                right(wanted, record.get("achievement")) || right(wanted, record.get("awards"));
            case "unit" ->
                right(wanted, record.get("unit"))
                        || wanted != null
                                && unit(wanted)
                                        .equals(unit(Objects.requireNonNullElse(
                                                record.get("unit"), record.get("registeringUnit"))));
            default -> right(wanted, record.get(key));
        };
    }

    private static boolean shared(@Nullable Object wanted, @Nullable Object unit, @Nullable Object address) {
        String both = plain(String.join(
                ", ",
                Stream.of(unit, address)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList()));
        return right(wanted, unit)
                || right(wanted, address)
                || right(wanted, both)
                || wanted != null
                        && Stream.of(wanted.toString().split(", ")).allMatch(part -> both.contains(plain(part)));
    }

    static boolean right(@Nullable Object wanted, @Nullable Object found) {
        return switch (wanted) {
            case null -> found == null || found.toString().isEmpty();
            case List<?> any -> any.stream().anyMatch(one -> right(one, found));
            case Map<?, ?> part -> found != null && plain(found).contains(plain(part.get("contains")));
            default -> found != null && plain(wanted).equals(plain(found));
        };
    }

    static String plain(@Nullable Object text) {
        return Normalizer.normalize(String.valueOf(text), Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    /// A unit's name without regard to capitals, "UBND" and short forms.
    static String unit(@Nullable Object name) {
        return plain(plain(name)
                .toLowerCase(Locale.ROOT)
                .replace("ủy ban nhân dân", "")
                .replace("ubnd", "")
                .replaceAll("(?U)\\bx\\. ?", "xã ")
                .replaceAll("(?U)\\btt\\. ?", "thị trấn "));
    }

    /// The values any of which is right; a lone null is a choice too.
    static Stream<? extends @Nullable Object> choices(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream() : Collections.singletonList(value).stream();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(@Nullable Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }
}
