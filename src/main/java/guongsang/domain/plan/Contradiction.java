package guongsang.domain.plan;

import guongsang.domain.unit.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two plans in force that ask one unit for things that cannot both be done: quotas whose ranges do not meet, other
/// dates for the same thing. `units`: those it is so for, none when it is the office itself. `binding` is the plan that
/// binds by [Plan#BINDING], the other one still stays checked and shown.
public record Contradiction(int year, String subject, Side first, Side second, List<Unit> units, Plan binding) {
    /// What one of the two says: "từ 05 đến 06", "trước ngày 15/01/2023".
    public record Side(Plan plan, PlanPart rule, String says) {
        /// "S2 IV.1.d"
        public String clause() {
            return plan.cite(rule.clause());
        }
    }

    public Contradiction {
        units = List.copyOf(units);
    }

    /// For one of its units, or (absent) the office.
    public String sentence(@Nullable Unit unit) {
        return said(unit == null ? "cơ quan" : unit.name());
    }

    /// For all of them: "UBND xã Tân Lập và 19 đơn vị khác".
    public String sentence() {
        if (units.isEmpty()) {
            return sentence(null);
        }
        String name = units.getFirst().name();
        return said(units.size() == 1 ? name : "%s và %d đơn vị khác".formatted(name, units.size() - 1));
    }

    private String said(String whom) {
        return "Hai kế hoạch trái nhau về %s năm %d của %s: mục %s của %s ghi %s, mục %s của %s ghi %s; đang theo %s."
                .formatted(
                        subject,
                        year,
                        whom,
                        first.rule().clause(),
                        first.plan().cited(),
                        first.says(),
                        second.rule().clause(),
                        second.plan().cited(),
                        second.says(),
                        binding.cited());
    }

    private record Pair(PlanPart first, PlanPart second) {}

    /// Between every two of the plans that cover the year, for the units that are valid in it.
    public static List<Contradiction> among(Collection<Plan> plans, Collection<Unit> units, int year) {
        List<Plan> asked =
                plans.stream().filter(p -> p.covers(year)).sorted(Plan.BINDING).toList();
        List<Unit> valid = units.stream().filter(u -> u.validIn(year)).toList();
        List<Contradiction> all = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            for (int j = i + 1; j < asked.size(); j++) {
                all.addAll(between(asked.get(i), asked.get(j), valid, year));
            }
        }
        return all;
    }

    /// `second` binds.
    private static Collection<Contradiction> between(Plan first, Plan second, List<Unit> units, int year) {
        Map<Pair, Contradiction> found = new LinkedHashMap<>();
        Set<UUID> firstLeads = first.leads();
        Set<UUID> secondLeads = second.leads();
        Optional<Quota> selection = selection(first);
        selection(second).ifPresent(b -> selection
                .filter(a -> apart(a, b))
                .ifPresent(a -> put(found, quotas(first, a, second, b, year, null), null)));
        for (Deadline.What what : Deadline.What.values()) {
            if (!what.perUnit()) {
                dates(first, second, what, null, firstLeads, secondLeads, year).ifPresent(c -> put(found, c, null));
            }
        }
        for (Unit unit : units) {
            Optional<Quota> a = Compliance.quotaOf(first, unit, firstLeads);
            Optional<Quota> b = Compliance.quotaOf(second, unit, secondLeads);
            if (a.isPresent() && b.isPresent() && apart(a.get(), b.get())) {
                put(found, quotas(first, a.get(), second, b.get(), year, unit), unit);
            }
            for (Deadline.What what : Deadline.What.values()) {
                if (what.perUnit()) {
                    dates(first, second, what, unit, firstLeads, secondLeads, year)
                            .ifPresent(c -> put(found, c, unit));
                }
            }
        }
        return found.values();
    }

    private static Optional<Quota> selection(Plan plan) {
        return plan.quotas().stream()
                .filter(q -> q.what() == Quota.What.SELECTION)
                .findFirst();
    }

    private static void put(Map<Pair, Contradiction> found, Contradiction one, @Nullable Unit unit) {
        found.merge(new Pair(one.first().rule(), one.second().rule()), one, (known, _) -> {
            List<Unit> units = new ArrayList<>(known.units());
            if (unit != null) {
                units.add(unit);
            }
            return new Contradiction(
                    known.year(), known.subject(), known.first(), known.second(), units, known.binding());
        });
    }

    /// No number keeps both.
    private static boolean apart(Quota a, Quota b) {
        return least(a) > most(b) || least(b) > most(a);
    }

    private static int least(Quota quota) {
        return quota.min() == null ? 0 : quota.min();
    }

    private static int most(Quota quota) {
        return quota.max() == null || quota.reading() == Quota.Reading.MINIMUM ? Integer.MAX_VALUE : quota.max();
    }

    private static Contradiction quotas(Plan first, Quota a, Plan second, Quota b, int year, @Nullable Unit unit) {
        return new Contradiction(
                year,
                a.what() == Quota.What.SELECTION ? "số điển hình gửi cấp trên" : "số đăng ký",
                new Side(first, a, PlanWords.range(a)),
                new Side(second, b, PlanWords.range(b)),
                unit == null ? List.of() : List.of(unit),
                second);
    }

    /// Other last days for the same thing. Awards and conferences are the same thing only on the same occasion.
    private static Optional<Contradiction> dates(
            Plan first,
            Plan second,
            Deadline.What what,
            @Nullable Unit unit,
            Set<UUID> firstLeads,
            Set<UUID> secondLeads,
            int year) {
        Deadline a = Compliance.dueOf(first, what, unit, year, firstLeads).orElse(null);
        Deadline b = Compliance.dueOf(second, what, unit, year, secondLeads).orElse(null);
        if (a == null || b == null || !sameThing(a, b)) {
            return Optional.empty();
        }
        LocalDate one = lastDay(a, year);
        LocalDate other = lastDay(b, year);
        if (one == null || other == null || one.equals(other)) {
            return Optional.empty();
        }
        return Optional.of(new Contradiction(
                year,
                "hạn " + PlanWords.what(what),
                new Side(first, a, PlanWords.day(a.dueIn(year).orElse(null), a.strictIn(year))),
                new Side(second, b, PlanWords.day(b.dueIn(year).orElse(null), b.strictIn(year))),
                unit == null ? List.of() : List.of(unit),
                second));
    }

    private static boolean sameThing(Deadline a, Deadline b) {
        return switch (a.what()) {
            case AWARD, CONFERENCE ->
                a.due() instanceof Due.Occasion x
                        && b.due() instanceof Due.Occasion y
                        && x.name().equals(y.name());
            default -> true;
        };
    }

    private static @Nullable LocalDate lastDay(Deadline deadline, int year) {
        return deadline.dueIn(year)
                .map(due -> deadline.strictIn(year) ? due.minusDays(1) : due)
                .orElse(null);
    }
}
