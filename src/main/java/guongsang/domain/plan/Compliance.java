package guongsang.domain.plan;

import guongsang.domain.unit.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds the quotas and deadlines of plans against what is there on a day. Pure: the same input gives the same
/// answer.
public final class Compliance {
    private Compliance() {}

    /// The state of a quota (ok, short, over, open) or a deadline (open, done, late).
    public enum State {
        OK,
        SHORT,
        OVER,
        OPEN,
        DONE,
        LATE
    }

    /// One rule for one unit (absent for what the office itself owes). `due` is the date the plan names, absent when
    /// it names none.
    public sealed interface Item {
        Plan plan();

        String clause();

        @Nullable
        Unit unit();

        @Nullable
        LocalDate due();

        State state();
    }

    public record QuotaItem(
            Plan plan,
            Quota quota,
            @Nullable Unit unit,
            int found,
            @Nullable LocalDate due,
            boolean strict,
            State state)
            implements Item {
        @Override
        public String clause() {
            return quota.clause();
        }

        /// How many are missing to the minimum.
        public int missing() {
            return quota.min() == null ? 0 : Math.max(0, quota.min() - found);
        }
    }

    /// `due` is absent for an occasion without a date; it is open until the year is over. `strict` as in that year.
    public record DeadlineItem(
            Plan plan,
            Deadline deadline,
            @Nullable Unit unit,
            @Nullable LocalDate due,
            boolean strict,
            @Nullable LocalDate doneOn,
            State state)
            implements Item {
        @Override
        public String clause() {
            return deadline.clause();
        }
    }

    /// What is there in the year: active registrations and selected ones by unit, what units sent.
    public record Facts(
            int year,
            Collection<Unit> units,
            Map<UUID, Integer> registrations,
            int selected,
            Collection<Submission> submissions,
            Map<Deadline.What, LocalDate> officeDone) {}

    /// Every quota and deadline of the plans that cover the year, as they stand at the end of day `on`.
    public static List<Item> check(Collection<Plan> plans, Facts facts, LocalDate on) {
        List<Item> items = new ArrayList<>();
        List<Unit> units = facts.units().stream()
                .filter(u -> u.validIn(facts.year()))
                .sorted(Comparator.comparingInt(Unit::order))
                .toList();
        Map<UUID, Map<Deadline.What, LocalDate>> received = new HashMap<>();
        for (Submission s : facts.submissions()) {
            received.computeIfAbsent(s.unitId(), _ -> new HashMap<>())
                    .merge(s.what(), s.receivedOn(), (a, b) -> a.isBefore(b) ? a : b);
        }
        for (Plan plan : plans) {
            if (!plan.covers(facts.year())) {
                continue;
            }
            quotas(plan, units, facts, on, items);
            deadlines(plan, units, received, facts, on, items);
        }
        return items;
    }

    private static void quotas(Plan plan, List<Unit> units, Facts facts, LocalDate on, List<Item> items) {
        Set<UUID> leads = plan.leads();
        for (Quota quota : plan.quotas()) {
            if (quota.what() == Quota.What.SELECTION) {
                items.add(quotaItem(plan, quota, null, facts.selected(), Deadline.What.UPWARD_LIST, facts.year(), on));
                continue;
            }
            for (Unit unit : units) {
                if (quotaOf(plan, unit, leads).filter(quota::equals).isPresent() && asked(plan, unit, facts.year())) {
                    int found = facts.registrations().getOrDefault(unit.id(), 0);
                    items.add(quotaItem(plan, quota, unit, found, Deadline.What.UNIT_LIST, facts.year(), on));
                }
            }
        }
    }

    /// A unit that ends, or begins, in the year owes registrations only when it is there on the day the list is due, or
    /// on the year's first day where no day is named: after a merger nobody is asked twice for the same area.
    private static boolean asked(Plan plan, Unit unit, int year) {
        return dueOf(plan, Deadline.What.UNIT_LIST, unit, year, plan.leads())
                .flatMap(d -> d.dueIn(year))
                .map(unit::validOn)
                .orElseGet(() -> unit.validOn(LocalDate.of(year, 1, 1)));
    }

    /// The quota of registrations that binds a unit: the one that names it most narrowly.
    public static Optional<Quota> quotaOf(Plan plan, Unit unit) {
        return quotaOf(plan, unit, plan.leads());
    }

    private static Optional<Quota> quotaOf(Plan plan, Unit unit, Set<UUID> leads) {
        return plan.quotas().stream()
                .filter(q -> q.what() == Quota.What.REGISTRATIONS && q.names(unit, leads))
                .max(Comparator.comparingInt(Quota::narrowness));
    }

    private static QuotaItem quotaItem(
            Plan plan, Quota quota, @Nullable Unit unit, int found, Deadline.What by, int year, LocalDate on) {
        Optional<Deadline> deadline = dueOf(plan, by, unit, year, plan.leads());
        LocalDate due = deadline.flatMap(d -> d.dueIn(year)).orElse(null);
        boolean strict = deadline.map(d -> d.strictIn(year)).orElse(false);
        boolean past = deadline.map(d -> d.lateOn(year, on)).orElse(on.isAfter(LocalDate.of(year, 12, 31)));
        State state;
        if (quota.min() != null && found < quota.min()) {
            state = past ? State.SHORT : State.OPEN;
        } else if (quota.exceededBy(found)) {
            state = State.OVER;
        } else {
            state = State.OK;
        }
        return new QuotaItem(plan, quota, unit, found, due, strict, state);
    }

    /// The deadline that binds in a year: one for that year alone goes before the yearly one (S3 V.1: "trước ngày
    /// 25/8/2021"), one for the leads of movements before one for everybody.
    private static Optional<Deadline> dueOf(
            Plan plan, Deadline.What what, @Nullable Unit unit, int year, Set<UUID> leads) {
        return plan.deadlines().stream()
                .filter(d -> d.what() == what && d.asksIn(year) && (unit == null || d.names(unit, leads)))
                .max(Comparator.comparing((Deadline d) -> d.due() instanceof Due.Once)
                        .thenComparing(Deadline::movementLeads));
    }

    private static void deadlines(
            Plan plan,
            List<Unit> units,
            Map<UUID, Map<Deadline.What, LocalDate>> received,
            Facts facts,
            LocalDate on,
            List<Item> items) {
        int year = facts.year();
        Set<UUID> leads = plan.leads();
        for (Deadline deadline : plan.deadlines()) {
            if (!deadline.asksIn(year)) {
                continue;
            }
            if (!deadline.what().perUnit()) {
                items.add(deadlineItem(plan, deadline, null, facts.officeDone().get(deadline.what()), year, on));
                continue;
            }
            for (Unit unit : units) {
                if (dueOf(plan, deadline.what(), unit, year, leads)
                                .filter(deadline::equals)
                                .isPresent()
                        && deadline.dueIn(year).map(unit::validOn).orElse(true)) {
                    LocalDate done = received.getOrDefault(unit.id(), Map.of()).get(deadline.what());
                    items.add(deadlineItem(plan, deadline, unit, done, year, on));
                }
            }
        }
    }

    private static DeadlineItem deadlineItem(
            Plan plan, Deadline deadline, @Nullable Unit unit, @Nullable LocalDate done, int year, LocalDate on) {
        LocalDate known = done != null && !done.isAfter(on) ? done : null;
        State state;
        if (known != null) {
            state = deadline.lateOn(year, known) ? State.LATE : State.DONE;
        } else {
            state = deadline.lateOn(year, on) ? State.LATE : State.OPEN;
        }
        LocalDate due = deadline.dueIn(year).orElse(null);
        return new DeadlineItem(plan, deadline, unit, due, deadline.strictIn(year), known, state);
    }
}
