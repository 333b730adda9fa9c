package guongsang.domain.plan;

import guongsang.domain.exemplar.Kind;
import guongsang.domain.plan.PlanDifference.Section;
import guongsang.domain.unit.Unit;
import guongsang.text.DocumentDate;
import guongsang.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lays two plans side by side and says where they differ, part by part. Things are the same when they are for the same
/// units and about the same matter; clause numbers may differ.
public final class PlanComparison {
    private final Plan left;
    private final Plan right;
    private final Map<UUID, Unit> units;
    private final List<PlanDifference> found = new ArrayList<>();

    private PlanComparison(Plan left, Plan right, Map<UUID, Unit> units) {
        this.left = left;
        this.right = right;
        this.units = units;
    }

    /// The differences in the order of [Section]; empty for plans that say the same.
    public static List<PlanDifference> of(Plan left, Plan right, Map<UUID, Unit> units) {
        return new PlanComparison(left, right, units).compared();
    }

    private List<PlanDifference> compared() {
        head();
        parts(Section.QUOTA, Plan::quotas, this::subject, this::words);
        parts(Section.DEADLINE, Plan::deadlines, PlanComparison::subject, PlanComparison::words);
        parts(Section.STAGE, p -> p.content().stages(), s -> "Khâu " + s.stage().word(), PlanComparison::words);
        parts(Section.FIELD, p -> p.content().fields(), f -> "Lĩnh vực " + f.code(), PlanComparison::words);
        parts(Section.CRITERION, p -> p.content().criteria(), PlanComparison::subject, Criterion::text);
        parts(Section.CLAUSE, p -> p.content().clauses(), PlanComparison::subject, PlanClause::text);
        lines(Section.BASIS, left.content().bases(), right.content().bases());
        lines(Section.RECIPIENT, left.content().recipients(), right.content().recipients());
        return found;
    }

    private void head() {
        head("Số, ký hiệu", left.number(), right.number());
        head("Ngày ban hành", date(left), date(right));
        head("Cơ quan ban hành", left.issuer(), right.issuer());
        head("Tên kế hoạch", left.title(), right.title());
        head("Thời gian thực hiện", left.years(), right.years());
        head("Theo kế hoạch", left.parent(), right.parent());
    }

    private static @Nullable String date(Plan plan) {
        return Optional.ofNullable(plan.issuedOn()).map(DocumentDate::shortForm).orElse(null);
    }

    private void head(String what, @Nullable String a, @Nullable String b) {
        String one = a == null || a.isEmpty() ? null : a;
        String other = b == null || b.isEmpty() ? null : b;
        if (!Objects.equals(one, other)) {
            found.add(new PlanDifference(Section.HEAD, "", what, one, other));
        }
    }

    private <P extends PlanPart> void parts(
            Section section, Function<Plan, List<P>> parts, Function<P, String> subject, Function<P, String> words) {
        SequencedMap<String, List<P>> lefts = grouped(parts.apply(left), subject);
        SequencedMap<String, List<P>> rights = grouped(parts.apply(right), subject);
        SequencedSet<String> subjects = new LinkedHashSet<>(lefts.keySet());
        subjects.addAll(rights.keySet());
        for (String what : subjects) {
            List<P> a = new ArrayList<>(lefts.getOrDefault(what, List.of()));
            List<P> b = new ArrayList<>(rights.getOrDefault(what, List.of()));
            // What both say stays out, in whatever order they say it.
            a.removeIf(p -> take(b, other -> same(words.apply(p), words.apply(other))));
            for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
                P one = i < a.size() ? a.get(i) : null;
                P other = i < b.size() ? b.get(i) : null;
                found.add(new PlanDifference(
                        section,
                        clauses(one, other),
                        what,
                        one == null ? null : words.apply(one),
                        other == null ? null : words.apply(other)));
            }
        }
    }

    private static <P> boolean take(List<P> from, Predicate<P> wanted) {
        for (int i = 0; i < from.size(); i++) {
            if (wanted.test(from.get(i))) {
                from.remove(i);
                return true;
            }
        }
        return false;
    }

    private static <P> SequencedMap<String, List<P>> grouped(List<P> parts, Function<P, String> subject) {
        return parts.stream().collect(Collectors.groupingBy(subject, LinkedHashMap::new, Collectors.toList()));
    }

    private static boolean same(String a, String b) {
        return Folding.fold(a).equals(Folding.fold(b));
    }

    /// "IV.1", or "IV.1 – IV.1.d" where the two have it in other places.
    private static String clauses(@Nullable PlanPart one, @Nullable PlanPart other) {
        if (one == null || other == null) {
            return one != null ? one.clause() : other != null ? other.clause() : "";
        }
        return one.clause().equals(other.clause()) ? one.clause() : one.clause() + " – " + other.clause();
    }

    private void lines(Section section, List<String> a, List<String> b) {
        a.stream()
                .filter(x -> b.stream().noneMatch(y -> same(x, y)))
                .forEach(x -> found.add(new PlanDifference(section, "", section.word(), x, null)));
        b.stream()
                .filter(x -> a.stream().noneMatch(y -> same(x, y)))
                .forEach(x -> found.add(new PlanDifference(section, "", section.word(), null, x)));
    }

    private String subject(Quota quota) {
        String whom = PlanWords.whom(quota, units);
        return whom.substring(0, 1).toUpperCase(Locale.ROOT) + whom.substring(1);
    }

    private String words(Quota quota) {
        return PlanWords.range(quota);
    }

    private static String subject(Deadline deadline) {
        String what = PlanWords.what(deadline.what());
        return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + ", " + PlanWords.whom(deadline);
    }

    private static String words(Deadline deadline) {
        String others = deadline.exceptions().stream()
                .map(e -> "; năm %d: %s".formatted(e.year(), PlanWords.day(e.date(), e.strict())))
                .collect(Collectors.joining());
        return PlanWords.due(deadline) + others;
    }

    private static String words(PlanStage stage) {
        String months = stage.fromMonth() == null
                ? ""
                : " (tháng %d–%d)".formatted(stage.fromMonth(), Objects.requireNonNullElse(stage.toMonth(), 12));
        return stage.name() + months + ": " + stage.wording();
    }

    private static String words(PlanField field) {
        String leads = field.leads().stream()
                .map(l -> l.wording().word() + " " + l.body())
                .collect(Collectors.joining("; "));
        String movements = String.join("; ", field.movements());
        return field.name() + (movements.isEmpty() ? "" : ": " + movements) + (leads.isEmpty() ? "" : ". " + leads);
    }

    private static String subject(Criterion criterion) {
        String field = criterion.field();
        String kinds = criterion.kinds().stream().sorted().map(Kind::word).collect(Collectors.joining(", "));
        return (field == null ? "Tiêu chí chung" : field) + (kinds.isEmpty() ? "" : ", " + kinds);
    }

    private static String subject(PlanClause clause) {
        String who = clause.who();
        return clause.topic().word() + (who == null ? "" : ", " + who);
    }
}
