package guongsang.domain.figure;

import guongsang.domain.exemplar.Gender;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.domain.exemplar.Source;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.State;
import guongsang.domain.figure.Figure.Behind;
import guongsang.domain.figure.YearFacts.RegistrationRow;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/// Who was found and registered, by kind, unit, field and group; where they stand; who was selected for the level
/// above (domain.md 2.2, tables 1, 2, 3 and 5).
final class RegisteredFigures {
    private static final String ALL =
            "Tính mọi hồ sơ đăng ký trong năm, kể cả hồ sơ đã dừng theo dõi; mỗi điển hình một hồ sơ một năm. Kèm theo là hồ sơ đăng ký.";

    private final Tally tally;
    private final YearFacts facts;
    private final List<RegistrationRow> rows;

    RegisteredFigures(Tally tally, YearFacts facts) {
        this.tally = tally;
        this.facts = facts;
        this.rows = facts.registrations();
    }

    void add() {
        count("registered.total", "Điển hình tiên tiến đăng ký trong năm", ALL, _ -> true);
        Map<Kind, List<UUID>> kinds = byKind(rows);
        for (Kind kind : Kind.values()) {
            put("registered.kind." + kind, upper(kind.word()) + " đăng ký trong năm", ALL, of(kinds, kind));
        }
        origin();
        groups();
        units();
        fields();
        stages();
        selected();
    }

    private void origin() {
        boolean given = rows.stream().anyMatch(r -> r.source() != null);
        String from =
                "Theo mục “Nguồn phát hiện” của hồ sơ đăng ký trong năm; để trống khi chưa hồ sơ nào ghi mục này.";
        countIf(given, "discovered.total", "Điển hình mới phát hiện trong năm", from, r -> r.source() == Source.NEW);
        countIf(
                given,
                "discovered.praised",
                "Điển hình đã được tuyên dương trước đó",
                from,
                r -> r.source() == Source.PRAISED);
        YearFacts before = facts.previous();
        Set<UUID> earlier = before == null
                ? Set.of()
                : before.registrations().stream()
                        .map(RegistrationRow::exemplarId)
                        .collect(java.util.stream.Collectors.toSet());
        countIf(
                !earlier.isEmpty(),
                "registered.again",
                "Điển hình tiếp tục đăng ký từ năm trước",
                "Hồ sơ đăng ký trong năm của điển hình đã có hồ sơ đăng ký năm liền trước; để trống khi năm trước không có hồ sơ nào.",
                r -> earlier.contains(r.exemplarId()));
    }

    private void groups() {
        boolean grouped = rows.stream().anyMatch(r -> r.group() != null);
        Map<SocialGroup, List<UUID>> groups = new EnumMap<>(SocialGroup.class);
        rows.stream().filter(r -> r.group() != null).forEach(r -> groups.computeIfAbsent(
                        Objects.requireNonNull(r.group()), _ -> new ArrayList<>())
                .add(r.id()));
        for (SocialGroup group : SocialGroup.values()) {
            tally.countIf(
                    grouped,
                    "registered.group." + group,
                    "Cá nhân là " + group.word(),
                    "Cá nhân đăng ký trong năm có ghi đối tượng này; để trống khi chưa hồ sơ nào ghi đối tượng. Kèm theo là hồ sơ đăng ký.",
                    Behind.REGISTRATIONS,
                    groups.getOrDefault(group, List.of()));
        }
        given(
                "registered.women",
                "Cá nhân là nữ",
                "Cá nhân đăng ký trong năm có ghi giới tính nữ",
                RegistrationRow::gender,
                r -> r.gender() == Gender.FEMALE);
        given(
                "registered.direct-labour",
                "Người lao động trực tiếp",
                "Cá nhân, hộ gia đình đăng ký trong năm có ghi là lao động trực tiếp",
                RegistrationRow::directLabour,
                r -> Boolean.TRUE.equals(r.directLabour()));
        given(
                "registered.hard-area",
                "Điển hình ở địa bàn khó khăn",
                "Hồ sơ đăng ký trong năm có ghi ở địa bàn khó khăn, vùng sâu, vùng xa",
                RegistrationRow::hardArea,
                r -> Boolean.TRUE.equals(r.hardArea()));
        given(
                "registered.minority",
                "Người dân tộc thiểu số",
                "Cá nhân, chủ hộ đăng ký trong năm có ghi dân tộc khác dân tộc Kinh",
                RegistrationRow::minority,
                r -> Boolean.TRUE.equals(r.minority()));
    }

    private void given(
            String id,
            String label,
            String definition,
            Function<RegistrationRow, ?> value,
            Predicate<RegistrationRow> condition) {
        boolean any = rows.stream().anyMatch(r -> value.apply(r) != null);
        countIf(
                any,
                id,
                label,
                definition + "; để trống khi chưa hồ sơ nào ghi mục này. Kèm theo là hồ sơ đăng ký.",
                condition);
    }

    private void units() {
        Map<UUID, List<RegistrationRow>> byUnit = grouped(RegistrationRow::unitId);
        for (Unit unit : facts.units()) {
            List<RegistrationRow> own = byUnit.getOrDefault(unit.id(), List.of());
            if (unit.validIn(facts.year()) || !own.isEmpty()) {
                putKinds("registered.unit." + unit.id(), "Đăng ký của " + unit.name(), own);
            }
        }
    }

    private void fields() {
        Map<UUID, List<RegistrationRow>> byField = grouped(RegistrationRow::fieldId);
        for (Field field : facts.fields()) {
            putKinds(
                    "registered.field." + field.id(),
                    "Đăng ký thuộc lĩnh vực " + field.name(),
                    byField.getOrDefault(field.id(), List.of()));
        }
        Set<UUID> known = new HashSet<>();
        facts.fields().forEach(f -> known.add(f.id()));
        putKinds(
                "registered.field.none",
                "Đăng ký chưa ghi lĩnh vực",
                rows.stream()
                        .filter(r -> r.fieldId() == null || !known.contains(r.fieldId()))
                        .toList());
    }

    private void putKinds(String id, String label, List<RegistrationRow> own) {
        put(id, label, ALL, own.stream().map(RegistrationRow::id).toList());
        Map<Kind, List<UUID>> kinds = byKind(own);
        for (Kind kind : Kind.values()) {
            put(id + "." + kind, label + ": " + kind.word(), ALL, of(kinds, kind));
        }
    }

    private void stages() {
        String stock =
                "Số hiện có, không phải số trong năm: hồ sơ đăng ký của năm còn theo dõi và đang đứng ở khâu này vào ngày lập số liệu. Kèm theo là hồ sơ đăng ký.";
        Map<Stage, List<RegistrationRow>> standing = new EnumMap<>(Stage.class);
        rows.stream().filter(r -> r.state() == State.ACTIVE).forEach(r -> standing.computeIfAbsent(
                        r.stage(), _ -> new ArrayList<>())
                .add(r));
        for (Stage stage : Stage.values()) {
            List<RegistrationRow> here = standing.getOrDefault(stage, List.of());
            String label = "Đang ở khâu " + stage.word();
            put(
                    "stage." + stage,
                    label,
                    stock,
                    here.stream().map(RegistrationRow::id).toList());
            Map<Kind, List<UUID>> kinds = byKind(here);
            for (Kind kind : Kind.values()) {
                put("stage." + stage + "." + kind, label + ": " + kind.word(), stock, of(kinds, kind));
            }
        }
        List<RegistrationRow> stopped =
                rows.stream().filter(r -> r.state() == State.STOPPED).toList();
        String halted = "Hồ sơ đăng ký của năm đã dừng theo dõi vào ngày lập số liệu. Kèm theo là hồ sơ đăng ký.";
        put(
                "stage.stopped",
                "Đã dừng theo dõi",
                halted,
                stopped.stream().map(RegistrationRow::id).toList());
        Map<Kind, List<UUID>> kinds = byKind(stopped);
        for (Kind kind : Kind.values()) {
            put("stage.stopped." + kind, "Đã dừng theo dõi: " + kind.word(), halted, of(kinds, kind));
        }
    }

    private void selected() {
        String chosen = "Hồ sơ đăng ký trong năm được chọn vào danh sách gửi cấp trên. Kèm theo là hồ sơ đăng ký.";
        List<RegistrationRow> own =
                rows.stream().filter(RegistrationRow::selected).toList();
        put(
                "selected.total",
                "Điển hình được chọn gửi cấp trên",
                chosen,
                own.stream().map(RegistrationRow::id).toList());
        Map<Kind, List<UUID>> kinds = byKind(own);
        for (Kind kind : Kind.values()) {
            put("selected.kind." + kind, upper(kind.word()) + " được chọn gửi cấp trên", chosen, of(kinds, kind));
        }
    }

    private void count(String id, String label, String definition, Predicate<RegistrationRow> condition) {
        put(id, label, definition, Tally.ids(rows, RegistrationRow::id, condition));
    }

    private void countIf(
            boolean given, String id, String label, String definition, Predicate<RegistrationRow> condition) {
        tally.countIf(
                given, id, label, definition, Behind.REGISTRATIONS, Tally.ids(rows, RegistrationRow::id, condition));
    }

    private void put(String id, String label, String definition, List<UUID> records) {
        tally.count(id, label, definition, Behind.REGISTRATIONS, records);
    }

    private Map<UUID, List<RegistrationRow>> grouped(Function<RegistrationRow, UUID> by) {
        Map<UUID, List<RegistrationRow>> groups = new HashMap<>();
        for (RegistrationRow row : rows) {
            groups.computeIfAbsent(by.apply(row), _ -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    private static Map<Kind, List<UUID>> byKind(List<RegistrationRow> some) {
        Map<Kind, List<UUID>> kinds = new EnumMap<>(Kind.class);
        some.forEach(
                r -> kinds.computeIfAbsent(r.kind(), _ -> new ArrayList<>()).add(r.id()));
        return kinds;
    }

    private static List<UUID> of(Map<Kind, List<UUID>> kinds, Kind kind) {
        return kinds.getOrDefault(kind, List.of());
    }

    private static String upper(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
