package guongsang.domain.figure;

import guongsang.domain.exemplar.Kind;
import guongsang.domain.figure.Figure.Behind;
import guongsang.domain.figure.YearFacts.ActivityRow;
import guongsang.domain.figure.YearFacts.CommendationRow;
import guongsang.domain.figure.YearFacts.RegistrationRow;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.OfficeDone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The one place where every number of the year-end report is counted. Pure: the same facts give the same figures.
///
/// What a word counts differs (domain.md 2.2): "đăng ký" and "phát hiện" are counts in the year, "đang bồi dưỡng" is
/// a
/// stock on a day, "khen thưởng" counts decisions.
public final class Figures {
    private static final List<String> COMPARED = compared();

    private Figures() {}

    /// All figures of a year in the order of the report.
    public static List<Figure> of(YearFacts facts) {
        Tally tally = base(facts);
        tally.permille(
                "units.on-time.permille",
                "Tỷ lệ đơn vị gửi văn bản đúng hạn",
                "Đơn vị gửi mọi loại văn bản đúng hạn so với đơn vị đúng hạn và đơn vị chậm, phần nghìn.",
                tally.valueOf("units.on-time"),
                sum(tally.valueOf("units.on-time"), tally.valueOf("units.late")));
        tally.permille(
                "units.with-plan.permille",
                "Tỷ lệ đơn vị có kế hoạch",
                "Đơn vị có kế hoạch so với mọi đơn vị trong danh mục, phần nghìn.",
                tally.valueOf("units.with-plan"),
                tally.valueOf("units.total"));
        tally.permille(
                "units.registering.permille",
                "Tỷ lệ đơn vị có điển hình đăng ký",
                "Đơn vị có điển hình đăng ký so với mọi đơn vị trong danh mục, phần nghìn.",
                tally.valueOf("units.registering"),
                tally.valueOf("units.total"));
        compare(tally, facts);
        return tally.all();
    }

    private static Tally base(YearFacts facts) {
        Tally tally = new Tally();
        new UnitFigures(tally, facts).add();
        new RegisteredFigures(tally, facts).add();
        new WorkFigures(tally, facts).add();
        new CommendedFigures(tally, facts).add();
        return tally;
    }

    private static List<String> compared() {
        List<String> ids = new ArrayList<>(List.of("registered.total"));
        for (Kind kind : Kind.values()) {
            ids.add("registered.kind." + kind);
        }
        ids.addAll(List.of(
                "registered.women",
                "registered.direct-labour",
                "selected.total",
                "nurture.inspections",
                "review.done",
                "replicate.adoptions",
                "commended.decisions",
                "commended.awards",
                "outreach.total",
                "visits.total",
                "visits.people",
                "cost.total"));
        return List.copyOf(ids);
    }

    /// The figures that are compared with the year before: each has `previous.…`, `difference.…` and
    /// `difference.….permille`.
    public static List<String> comparedIds() {
        return COMPARED;
    }

    private static void compare(Tally tally, YearFacts facts) {
        YearFacts before = facts.previous();
        Tally earlier = before == null || before.empty() ? new Tally() : base(before);
        for (String id : COMPARED) {
            Figure now = Objects.requireNonNull(tally.get(id));
            Long then = earlier.valueOf(id);
            Long value = now.value();
            Figure old = earlier.get(id);
            tally.value(
                    "previous." + id,
                    now.label() + " (năm trước)",
                    "Cùng cách tính, của năm " + (facts.year() - 1)
                            + "; để trống khi năm đó chưa có số liệu. Kèm theo là hồ sơ năm đó.",
                    then,
                    now.behind(),
                    old == null ? List.of() : old.records(),
                    now.measure());
            tally.value(
                    "difference." + id,
                    now.label() + ": tăng, giảm so với năm trước",
                    "Số của năm trừ số của năm trước; số âm là giảm, để trống khi thiếu một trong hai.",
                    then == null || value == null ? null : (Long) (value - then),
                    Behind.REGISTRATIONS,
                    List.of(),
                    now.measure());
            tally.permille(
                    "difference." + id + ".permille",
                    now.label() + ": tỷ lệ tăng, giảm so với năm trước",
                    "Phần tăng, giảm so với số của năm trước, phần nghìn; để trống khi năm trước là 0.",
                    tally.valueOf("difference." + id),
                    then);
        }
    }

    private static @Nullable Long sum(@Nullable Long a, @Nullable Long b) {
        return a == null || b == null ? null : (Long) (a + b);
    }

    /// What the plans ask of each unit in the year and how it stands, as the screen of plans counts it.
    public static List<Compliance.Item> compliance(YearFacts facts) {
        Map<UUID, Integer> registrations = new HashMap<>();
        int selected = 0;
        for (var row : facts.registrations()) {
            registrations.merge(row.unitId(), 1, Integer::sum);
            selected += row.selected() ? 1 : 0;
        }
        return Compliance.check(
                facts.plans(),
                new Compliance.Facts(
                        facts.year(),
                        facts.units(),
                        registrations,
                        selected,
                        facts.submissions(),
                        OfficeDone.NOTHING,
                        List.of()),
                facts.on());
    }

    /// The registrations to open for a figure, whatever its records are: those of its activities, of its commended
    /// exemplars, of its units.
    public static Set<UUID> registrationsBehind(YearFacts year, Figure figure) {
        YearFacts before = year.previous();
        YearFacts facts = before != null && figure.id().startsWith("previous.") ? before : year;
        Set<UUID> records = new HashSet<>(figure.records());
        return switch (figure.behind()) {
            case REGISTRATIONS -> records;
            case ACTIVITIES -> {
                Set<UUID> found = new HashSet<>();
                for (ActivityRow row : facts.activities()) {
                    UUID registration = row.registrationId();
                    if (registration != null && records.contains(row.id())) {
                        found.add(registration);
                    }
                }
                yield found;
            }
            case COMMENDATIONS -> {
                Set<UUID> exemplars = facts.commendations().stream()
                        .filter(c -> records.contains(c.id()))
                        .map(CommendationRow::exemplarId)
                        .collect(Collectors.toSet());
                yield registrations(facts, r -> exemplars.contains(r.exemplarId()));
            }
            case UNITS -> registrations(facts, r -> records.contains(r.unitId()));
        };
    }

    private static Set<UUID> registrations(YearFacts facts, Predicate<RegistrationRow> condition) {
        return facts.registrations().stream()
                .filter(condition)
                .map(RegistrationRow::id)
                .collect(Collectors.toSet());
    }

    /// Figures by their ids.
    public static Map<String, Figure> byId(List<Figure> figures) {
        Map<String, Figure> map = new HashMap<>();
        figures.forEach(f -> map.put(f.id(), f));
        return map;
    }
}
