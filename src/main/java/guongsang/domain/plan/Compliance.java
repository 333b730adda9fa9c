package guongsang.domain.plan;

import guongsang.domain.unit.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
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

        /// The plan says "trước ngày": late from the named day itself.
        boolean strict();

        State state();

        /// The year it is asked for in.
        int year();

        /// Why a breach is let stand, where the office wrote that down.
        @Nullable
        Waiver waiver();

        /// Short, over or late, without a written reason.
        default boolean breach() {
            return waiver() == null && (state() == State.SHORT || state() == State.OVER || state() == State.LATE);
        }

        /// What else has to be known about it, in sentences: a day on a weekend, leads that are not chosen yet.
        default List<String> remarks() {
            List<String> remarks = new ArrayList<>();
            LocalDate due = due();
            if (due != null) {
                Weekend.warning(due, strict()).ifPresent(remarks::add);
            }
            if (this instanceof QuotaItem quota && quota.unassigned()) {
                remarks.add(NO_LEAD);
            }
            return remarks;
        }
    }

    private static final String NO_LEAD =
            "Chưa chọn cơ quan chủ trì phong trào nào: hãy ghi đơn vị chủ trì vào các lĩnh vực của kế hoạch.";

    /// Without a unit it is the office's selection, or a quota for the leads of movements while none is chosen
    /// ([#unassigned]): open, and nothing to count.
    public record QuotaItem(
            Plan plan,
            Quota quota,
            @Nullable Unit unit,
            int found,
            @Nullable LocalDate due,
            boolean strict,
            State state,
            int year,
            @Nullable Waiver waiver)
            implements Item {
        @Override
        public String clause() {
            return quota.clause();
        }

        /// True for a quota of the leads of movements whose plan names no unit as one yet.
        public boolean unassigned() {
            return unit == null && quota.what() == Quota.What.REGISTRATIONS;
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
            State state,
            int year,
            @Nullable Waiver waiver)
            implements Item {
        @Override
        public String clause() {
            return deadline.clause();
        }
    }

    /// What is there in the year: active registrations and selected ones by unit, what units sent, what the office
    /// did, which breaches are let stand.
    public record Facts(
            int year,
            Collection<Unit> units,
            Map<UUID, Integer> registrations,
            int selected,
            Collection<Submission> submissions,
            OfficeDone done,
            Collection<Waiver> waivers) {}

    /// Every quota and deadline of the plans that cover the year, as they stand at the end of day `on`.
    public static List<Item> check(Collection<Plan> plans, Facts facts, LocalDate on) {
        List<Unit> units = facts.units().stream()
                .filter(u -> u.validIn(facts.year()))
                .sorted(Comparator.comparingInt(Unit::order))
                .toList();
        Map<UUID, Map<Deadline.What, LocalDate>> received = new HashMap<>();
        for (Submission s : facts.submissions()) {
            received.computeIfAbsent(s.unitId(), _ -> new EnumMap<>(Deadline.What.class))
                    .merge(s.what(), s.receivedOn(), (a, b) -> a.isBefore(b) ? a : b);
        }
        Map<WaiverKey, Waiver> waivers = new HashMap<>();
        for (Waiver waiver : facts.waivers()) {
            if (waiver.year() == facts.year()) {
                waivers.put(new WaiverKey(waiver.ruleId(), waiver.unitId()), waiver);
            }
        }
        List<Item> items = new ArrayList<>();
        for (Plan plan : plans) {
            if (plan.covers(facts.year())) {
                new Check(plan, facts, on, units, received, waivers, plan.leads(), items).run();
            }
        }
        return items;
    }

    private record WaiverKey(UUID rule, @Nullable UUID unit) {}

    /// One plan held against the facts.
    private record Check(
            Plan plan,
            Facts facts,
            LocalDate on,
            List<Unit> units,
            Map<UUID, Map<Deadline.What, LocalDate>> received,
            Map<WaiverKey, Waiver> waivers,
            Set<UUID> leads,
            List<Item> items) {
        /// A unit that ends, or begins, in the year owes registrations only when it is there on the day the list is
        /// due, or on the year's first day where no day is named: after a merger nobody is asked twice for one
        // area.
        private boolean asked(Unit unit) {
            return dueOf(plan, Deadline.What.UNIT_LIST, unit, facts.year(), leads)
                    .flatMap(d -> d.dueIn(facts.year()))
                    .map(unit::validOn)
                    .orElseGet(() -> unit.validOn(LocalDate.of(facts.year(), 1, 1)));
        }

        void run() {
            for (Quota quota : plan.quotas()) {
                if (quota.what() == Quota.What.SELECTION) {
                    items.add(quotaItem(quota, null, facts.selected(), Deadline.What.UPWARD_LIST));
                } else if (quota.onlyForLeads() && leads.isEmpty()) {
                    items.add(new QuotaItem(plan, quota, null, 0, null, false, State.OPEN, facts.year(), null));
                }
            }
            for (Unit unit : units) {
                quotaOf(plan, unit, leads).filter(_ -> asked(unit)).ifPresent(quota -> {
                    int found = facts.registrations().getOrDefault(unit.id(), 0);
                    items.add(quotaItem(quota, unit, found, Deadline.What.UNIT_LIST));
                });
            }
            for (Deadline deadline : plan.deadlines()) {
                if (deadline.asksIn(facts.year())) {
                    deadline(deadline);
                }
            }
        }

        private QuotaItem quotaItem(Quota quota, @Nullable Unit unit, int found, Deadline.What by) {
            int year = facts.year();
            Optional<Deadline> deadline = dueOf(plan, by, unit, year, leads);
            LocalDate due = deadline.flatMap(d -> d.dueIn(year)).orElse(null);
            boolean strict = deadline.map(d -> d.strictIn(year)).orElse(false);
            State state;
            if (quota.min() != null && found < quota.min()) {
                boolean past = deadline.map(d -> d.lateOn(year, on)).orElse(on.isAfter(LocalDate.of(year, 12, 31)));
                state = past ? State.SHORT : State.OPEN;
            } else {
                state = quota.exceededBy(found) ? State.OVER : State.OK;
            }
            return new QuotaItem(plan, quota, unit, found, due, strict, state, year, waiver(quota, unit));
        }

        private void deadline(Deadline deadline) {
            int year = facts.year();
            if (!deadline.what().perUnit()) {
                items.add(deadlineItem(
                        deadline, null, facts.done().dayOf(deadline, year).orElse(null)));
                return;
            }
            for (Unit unit : units) {
                if (dueOf(plan, deadline.what(), unit, year, leads)
                                .filter(d -> d == deadline)
                                .isPresent()
                        && deadline.dueIn(year).map(unit::validOn).orElse(true)) {
                    items.add(deadlineItem(
                            deadline,
                            unit,
                            received.getOrDefault(unit.id(), Map.of()).get(deadline.what())));
                }
            }
        }

        private DeadlineItem deadlineItem(Deadline deadline, @Nullable Unit unit, @Nullable LocalDate done) {
            int year = facts.year();
            LocalDate known = done != null && !done.isAfter(on) ? done : null;
            State state;
            if (known != null) {
                state = deadline.lateOn(year, known) ? State.LATE : State.DONE;
            } else {
                state = deadline.lateOn(year, on) ? State.LATE : State.OPEN;
            }
            LocalDate due = deadline.dueIn(year).orElse(null);
            return new DeadlineItem(
                    plan, deadline, unit, due, deadline.strictIn(year), known, state, year, waiver(deadline, unit));
        }

        private @Nullable Waiver waiver(PlanPart rule, @Nullable Unit unit) {
            return waivers.isEmpty() ? null : waivers.get(new WaiverKey(rule.id(), unit == null ? null : unit.id()));
        }
    }

    /// The quota of registrations that binds a unit: the one that names it most narrowly.
    public static Optional<Quota> quotaOf(Plan plan, Unit unit) {
        return quotaOf(plan, unit, plan.leads());
    }

    /// The deadline for a thing that binds a unit in a year.
    public static Optional<Deadline> deadlineOf(Plan plan, Deadline.What what, Unit unit, int year) {
        return dueOf(plan, what, unit, year, plan.leads());
    }

    static Optional<Quota> quotaOf(Plan plan, Unit unit, Set<UUID> leads) {
        return plan.quotas().stream()
                .filter(q -> q.what() == Quota.What.REGISTRATIONS && q.names(unit, leads))
                .max(Comparator.comparingInt(Quota::narrowness));
    }

    /// The deadline for a thing that binds a unit (absent: the office) in a year, by the leads of the plan: one for
    /// that year alone goes before the yearly one (S3 V.1: "trước ngày 25/8/2021"), one for the leads of movements
    /// before one for everybody.
    static Optional<Deadline> dueOf(Plan plan, Deadline.What what, @Nullable Unit unit, int year, Set<UUID> leads) {
        return plan.deadlines().stream()
                .filter(d -> d.what() == what && d.asksIn(year) && (unit == null || d.names(unit, leads)))
                .max(Comparator.comparing((Deadline d) -> d.due() instanceof Due.Once)
                        .thenComparing(Deadline::movementLeads));
    }
}
