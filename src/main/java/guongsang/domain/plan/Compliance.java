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

    public record DeadlineItem(
            Plan plan,
            Deadline deadline,
            @Nullable Unit unit,
            LocalDate due,
            @Nullable LocalDate doneOn,
            State state) implements Item {
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
        for (Quota quota : plan.quotas()) {
            if (quota.what() == Quota.What.SELECTION) {
                items.add(quotaItem(plan, quota, null, facts.selected(), Deadline.What.UPWARD_LIST, facts.year(), on));
                continue;
            }
            for (Unit unit : units) {
                if (quotaOf(plan, unit).filter(q -> q.equals(quota)).isPresent()) {
                    int found = facts.registrations().getOrDefault(unit.id(), 0);
                    items.add(quotaItem(plan, quota, unit, found, Deadline.What.UNIT_LIST, facts.year(), on));
                }
            }
        }
    }

    /// The quota of registrations that binds a unit: one for its sector goes before one for its kind (S3 IV.1 "riêng
    /// đối với ngành …").
    public static Optional<Quota> quotaOf(Plan plan, Unit unit) {
        return plan.quotas().stream()
                .filter(q -> q.what() == Quota.What.REGISTRATIONS && q.names(unit))
                .min(Comparator.comparing((Quota q) -> q.sectors().isEmpty())
                        .thenComparing(q -> q.unitKinds().isEmpty()));
    }

    private static QuotaItem quotaItem(
            Plan plan, Quota quota, @Nullable Unit unit, int found, Deadline.What by, int year, LocalDate on) {
        Optional<Deadline> deadline = dueOf(plan, by, unit, year);
        LocalDate due = deadline.flatMap(d -> d.dueIn(year)).orElse(null);
        boolean strict = deadline.map(Deadline::strict).orElse(false);
        boolean past = due == null
                ? on.isAfter(LocalDate.of(year, 12, 31))
                : deadline.orElseThrow().lateOn(due, on);
        State state;
        if (quota.min() != null && found < quota.min()) {
            state = past ? State.SHORT : State.OPEN;
        } else if (quota.max() != null && !quota.atLeast() && found > quota.max()) {
            state = State.OVER;
        } else {
            state = State.OK;
        }
        return new QuotaItem(plan, quota, unit, found, due, strict, state);
    }

    /// The deadline that binds in a year: one for that year alone goes before the yearly one (S2 IV.1.d: "năm 2022
    /// gửi … trước ngày 30/5").
    private static Optional<Deadline> dueOf(Plan plan, Deadline.What what, @Nullable Unit unit, int year) {
        return plan.deadlines().stream()
                .filter(d -> d.what() == what && d.dueIn(year).isPresent() && (unit == null || d.names(unit)))
                .max(Comparator.comparing(d -> d.onlyYear() != null));
    }

    private static void deadlines(
            Plan plan,
            List<Unit> units,
            Map<UUID, Map<Deadline.What, LocalDate>> received,
            Facts facts,
            LocalDate on,
            List<Item> items) {
        for (Deadline deadline : plan.deadlines()) {
            Optional<LocalDate> due = deadline.dueIn(facts.year());
            if (due.isEmpty()) {
                continue;
            }
            if (!deadline.what().perUnit()) {
                if (dueOf(plan, deadline.what(), null, facts.year())
                        .filter(deadline::equals)
                        .isPresent()) {
                    items.add(deadlineItem(
                            plan, deadline, null, due.get(), facts.officeDone().get(deadline.what()), on));
                }
                continue;
            }
            for (Unit unit : units) {
                if (dueOf(plan, deadline.what(), unit, facts.year())
                                .filter(deadline::equals)
                                .isPresent()
                        && unit.validOn(due.get())) {
                    LocalDate done = received.getOrDefault(unit.id(), Map.of()).get(deadline.what());
                    items.add(deadlineItem(plan, deadline, unit, due.get(), done, on));
                }
            }
        }
    }

    private static DeadlineItem deadlineItem(
            Plan plan, Deadline deadline, @Nullable Unit unit, LocalDate due, @Nullable LocalDate done, LocalDate on) {
        LocalDate known = done != null && !done.isAfter(on) ? done : null;
        State state;
        if (known != null) {
            state = deadline.lateOn(due, known) ? State.LATE : State.DONE;
        } else {
            state = deadline.lateOn(due, on) ? State.LATE : State.OPEN;
        }
        return new DeadlineItem(plan, deadline, unit, due, known, state);
    }
}
