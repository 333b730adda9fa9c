package guongsang.store;

import com.fasterxml.jackson.jr.ob.JSON;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Due;
import guongsang.domain.plan.Lead;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanClause;
import guongsang.domain.plan.PlanContent;
import guongsang.domain.plan.PlanField;
import guongsang.domain.plan.PlanStage;
import guongsang.domain.plan.Quota;
import guongsang.domain.plan.Tier;
import guongsang.domain.unit.Sector;
import guongsang.domain.unit.UnitKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The plans that ship with the program, one JSON file each; the file's name is the plan's code.
public final class ShippedPlans {
    private static final List<String> CODES = List.of(
            "dak-doa-district-101-kh-ubnd-2021",
            "hung-yen-district-2022",
            "hung-yen-province-79-kh-ubnd-2022",
            "hung-yen-province-90-kh-ubnd-2021",
            "bac-giang-province-08-kh-hdtdkt-2021");
    private static final UUID NONE = new UUID(0, 0);

    private ShippedPlans() {}

    /// All of them, none in the register yet (version 0), to be adopted.
    public static List<Plan> all() {
        return CODES.stream().map(ShippedPlans::read).toList();
    }

    private static Plan read(String code) {
        try (InputStream in = Objects.requireNonNull(
                ShippedPlans.class.getResourceAsStream("/guongsang/plans/" + code + ".json"), code)) {
            Map<String, Object> json = JSON.std.mapFrom(in);
            return new Plan(
                    NONE,
                    0,
                    code,
                    text(json, "tag"),
                    Objects.requireNonNullElse(text(json, "number"), ""),
                    date(text(json, "issuedOn")),
                    required(json, "issuer"),
                    Tier.valueOf(required(json, "tier")),
                    required(json, "title"),
                    Objects.requireNonNull(number(json, "from")),
                    number(json, "to"),
                    text(json, "parent"),
                    null,
                    true,
                    0,
                    text(json, "known"),
                    list(json, "quotas").stream().map(ShippedPlans::quota).toList(),
                    list(json, "deadlines").stream().map(ShippedPlans::deadline).toList(),
                    content(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Quota quota(Map<String, Object> json) {
        boolean atLeast = flag(json, "atLeast");
        return new Quota(
                NONE,
                0,
                required(json, "clause"),
                required(json, "wording"),
                byCode(Quota.What.values(), Quota.What::code, required(json, "what")),
                choices(json, "unitKinds", UnitKind::valueOf),
                choices(json, "sectors", Sector::valueOf),
                flag(json, "movementLeads"),
                Set.of(),
                number(json, "min"),
                number(json, "max"),
                atLeast,
                Quota.Reading.of(atLeast));
    }

    private static Deadline deadline(Map<String, Object> json) {
        return new Deadline(
                NONE,
                0,
                required(json, "clause"),
                required(json, "wording"),
                byCode(Deadline.What.values(), Deadline.What::code, required(json, "what")),
                choices(json, "unitKinds", UnitKind::valueOf),
                flag(json, "movementLeads"),
                due(json),
                flag(json, "strict"),
                list(json, "exceptions").stream().map(ShippedPlans::otherDate).toList());
    }

    /// One of "yearly": "01-15", "once": "2021-08-25", "quarters": [2, 3], "occasion": "…" (with "day": "06-11" where
    /// it has one); the last two with "year" where they are for that year alone.
    private static Due due(Map<String, Object> json) {
        Integer year = number(json, "year");
        if (json.get("yearly") instanceof String yearly) {
            MonthDay day = MonthDay.parse("--" + yearly);
            return new Due.Yearly(day.getMonthValue(), day.getDayOfMonth());
        }
        if (json.get("once") instanceof String once) {
            return new Due.Once(LocalDate.parse(once));
        }
        if (json.get("quarters") instanceof List<?> quarters) {
            return new Due.Quarters(year, (Integer) quarters.getFirst(), (Integer) quarters.getLast());
        }
        @Nullable MonthDay day = json.get("day") instanceof String text ? MonthDay.parse("--" + text) : null;
        return new Due.Occasion(
                required(json, "occasion"),
                year,
                day == null ? null : day.getMonthValue(),
                day == null ? null : day.getDayOfMonth());
    }

    private static Deadline.OtherDate otherDate(Map<String, Object> json) {
        return new Deadline.OtherDate(
                NONE,
                0,
                Objects.requireNonNull(number(json, "year")),
                LocalDate.parse(required(json, "date")),
                flag(json, "strict"),
                required(json, "wording"));
    }

    private static PlanContent content(Map<String, Object> json) {
        return new PlanContent(
                texts(json, "bases"),
                texts(json, "recipients"),
                list(json, "stages").stream().map(ShippedPlans::stage).toList(),
                numbered(list(json, "fields"), ShippedPlans::field),
                numbered(list(json, "criteria"), ShippedPlans::criterion),
                list(json, "clauses").stream().map(ShippedPlans::clause).toList());
    }

    private static PlanStage stage(Map<String, Object> json) {
        return new PlanStage(
                NONE,
                0,
                Stage.valueOf(required(json, "stage")),
                required(json, "name"),
                required(json, "clause"),
                required(json, "wording"),
                number(json, "year"),
                number(json, "fromMonth"),
                number(json, "toMonth"));
    }

    private static PlanField field(Map<String, Object> json, int order) {
        return new PlanField(
                NONE,
                0,
                required(json, "code"),
                required(json, "clause"),
                required(json, "name"),
                texts(json, "movements"),
                choices(json, "kinds", Kind::valueOf),
                text(json, "objects"),
                flag(json, "oneOff"),
                order,
                list(json, "leads").stream().map(ShippedPlans::lead).toList());
    }

    private static Lead lead(Map<String, Object> json) {
        return new Lead(
                NONE,
                0,
                required(json, "body"),
                Lead.Wording.valueOf(required(json, "wording")),
                !Boolean.FALSE.equals(json.get("chairs")),
                text(json, "movement"),
                null,
                text(json, "successor"),
                text(json, "successorSource"));
    }

    private static Criterion criterion(Map<String, Object> json, int order) {
        return new Criterion(
                NONE,
                0,
                null,
                required(json, "clause"),
                required(json, "text"),
                Criterion.Scope.valueOf(required(json, "scope")),
                text(json, "field"),
                choices(json, "kinds", Kind::valueOf),
                text(json, "measure"),
                text(json, "evidence"),
                null,
                number(json, "year"),
                order);
    }

    private static PlanClause clause(Map<String, Object> json) {
        return new PlanClause(
                NONE,
                0,
                required(json, "clause"),
                PlanClause.Topic.valueOf(required(json, "topic")),
                text(json, "who"),
                required(json, "text"),
                number(json, "year"));
    }

    private static <E> List<E> numbered(List<Map<String, Object>> all, BiFunction<Map<String, Object>, Integer, E> of) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> of.apply(all.get(i), i + 1))
                .toList();
    }

    private static boolean flag(Map<String, Object> json, String key) {
        return Boolean.TRUE.equals(json.get(key));
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> json, String key) {
        return (List<String>) json.getOrDefault(key, List.of());
    }

    private static <E> E byCode(E[] all, Function<E, String> code, String wanted) {
        return Arrays.stream(all)
                .filter(e -> code.apply(e).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String text(Map<String, Object> json, String key) {
        return (String) json.get(key);
    }

    private static String required(Map<String, Object> json, String key) {
        return Objects.requireNonNull(text(json, key), key);
    }

    private static @Nullable Integer number(Map<String, Object> json, String key) {
        return (Integer) json.get(key);
    }

    private static @Nullable LocalDate date(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> json, String key) {
        return (List<Map<String, Object>>) json.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static <E> Set<E> choices(Map<String, Object> json, String key, Function<String, E> of) {
        return ((List<String>) json.getOrDefault(key, List.of()))
                .stream().map(of).collect(Collectors.toSet());
    }
}
