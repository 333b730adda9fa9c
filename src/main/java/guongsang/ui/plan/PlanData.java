package guongsang.ui.plan;

import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Contradiction;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.DeadlineStanding;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Quota;
import guongsang.domain.plan.Submission;
import guongsang.domain.unit.Unit;
import guongsang.service.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything the plan screen shows of a year, read in one job. `plan` is the one looked at among those `inForce`, the
/// binding one unless another was chosen; absent when none in force covers the year, then `shipped` are those that
/// could be adopted. `contradictions`: between those in force.
record PlanData(
        int year,
        LocalDate on,
        @Nullable Plan plan,
        List<UnitRow> units,
        List<DeadlineStanding> deadlines,
        Optional<Compliance.QuotaItem> selection,
        List<Plan> shipped,
        List<Plan> inForce,
        List<Contradiction> contradictions) {

    /// A unit against its quota. `quota` and `listDue` are absent where the plan asks nothing of it; `sent` is
    /// everything received from it in the year, the earliest first.
    record UnitRow(
            Unit unit,
            Compliance.@Nullable QuotaItem quota,
            int found,
            Compliance.@Nullable DeadlineItem listDue,
            List<Submission> sent,
            int selected) {
        /// The first list the unit sent.
        Optional<Submission> list() {
            return sent.stream()
                    .filter(s -> s.what() == Deadline.What.UNIT_LIST)
                    .findFirst();
        }

        /// Something is short, over or late, and no reason is written that lets it stand.
        boolean wanting() {
            return quota != null && quota.breach() || listDue != null && listDue.breach();
        }

        boolean ofSector() {
            return quota != null && !quota.quota().sectors().isEmpty();
        }
    }

    /// `chosen`: the plan to look at where several are in force; absent: the binding one.
    static PlanData read(Workspace workspace, int year, @Nullable UUID chosen) {
        LocalDate today = LocalDate.now(workspace.clock());
        List<Plan> inForce = workspace.plans().inForce(year);
        Plan plan = inForce.stream()
                .filter(p -> p.id().equals(chosen))
                .findFirst()
                .or(() -> inForce.stream().reduce((_, last) -> last))
                .orElse(null);
        if (plan == null) {
            return new PlanData(
                    year,
                    today,
                    null,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    workspace.plans().shipped(),
                    List.of(),
                    List.of());
        }
        List<Compliance.Item> items = workspace.plans().compliance(year, today).stream()
                .filter(i -> i.plan().id().equals(plan.id()))
                .toList();
        return new PlanData(
                year,
                today,
                plan,
                unitRows(workspace, year, items),
                DeadlineStanding.of(items),
                items.stream()
                        .filter(Compliance.QuotaItem.class::isInstance)
                        .map(Compliance.QuotaItem.class::cast)
                        .filter(q -> q.quota().what() == Quota.What.SELECTION)
                        .findFirst(),
                List.of(),
                inForce,
                inForce.size() > 1 ? workspace.plans().contradictions(year) : List.of());
    }

    private static List<UnitRow> unitRows(Workspace workspace, int year, List<Compliance.Item> items) {
        Map<UUID, Compliance.QuotaItem> quotas = new HashMap<>();
        Map<UUID, Compliance.DeadlineItem> lists = new HashMap<>();
        for (Compliance.Item item : items) {
            Unit unit = item.unit();
            if (unit == null) {
                continue;
            }
            switch (item) {
                case Compliance.QuotaItem quota -> quotas.put(unit.id(), quota);
                case Compliance.DeadlineItem due
                when due.deadline().what() == Deadline.What.UNIT_LIST -> lists.put(unit.id(), due);
                case Compliance.DeadlineItem _ -> {}
            }
        }
        Map<UUID, List<Submission>> sent = new HashMap<>();
        workspace.plans().submissions(year).stream()
                .sorted(Comparator.comparing(Submission::receivedOn))
                .forEach(s ->
                        sent.computeIfAbsent(s.unitId(), _ -> new ArrayList<>()).add(s));
        Map<UUID, Integer> found = workspace.register().countByUnit(year);
        Map<UUID, Integer> selected = workspace.register().selectedByUnit(year);
        return workspace.catalogue().units().stream()
                .filter(u -> u.validIn(year))
                .map(u -> new UnitRow(
                        u,
                        quotas.get(u.id()),
                        found.getOrDefault(u.id(), 0),
                        lists.get(u.id()),
                        List.copyOf(sent.getOrDefault(u.id(), List.of())),
                        selected.getOrDefault(u.id(), 0)))
                .toList();
    }
}
