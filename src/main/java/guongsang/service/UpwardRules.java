package guongsang.service;

import guongsang.domain.office.OfficeProfile;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanContent;
import guongsang.domain.plan.Quota;
import guongsang.domain.plan.Tier;
import guongsang.domain.unit.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What plans ask of the list that goes up: the quotas and deadlines of the plans in force, and the quotas of those
/// above them in the register. What a plan above lets each commune register (S2 IV.1.d: 05–06 before 15/01) is for a
/// commune's own office what it sends up.
record UpwardRules(List<Plan> inForce, List<Plan> all, Optional<OfficeProfile> office) {

    /// `above`: of a plan of a level above the office, not of its own.
    record Rule(Compliance.QuotaItem item, boolean above) {}

    List<Rule> quotas(Compliance.Facts facts, LocalDate on) {
        List<Rule> rules = new ArrayList<>();
        for (Plan plan : withParents()) {
            for (Compliance.Item item : Compliance.check(List.of(ours(plan)), facts, on)) {
                if (item instanceof Compliance.QuotaItem quota && quota.quota().what() == Quota.What.SELECTION) {
                    rules.add(new Rule(quota, above(plan)));
                }
            }
        }
        return rules;
    }

    /// The list that goes up, as plans in force want it.
    List<Compliance.DeadlineItem> due(Compliance.Facts facts, LocalDate on) {
        List<Plan> ours = inForce.stream().map(this::ours).toList();
        List<Compliance.DeadlineItem> due = new ArrayList<>();
        for (Compliance.Item item : Compliance.check(ours, facts, on)) {
            if (item instanceof Compliance.DeadlineItem deadline
                    && deadline.deadline().what() == Deadline.What.UPWARD_LIST) {
                due.add(deadline);
            }
        }
        return due;
    }

    /// The plans and those they follow, as far as these are in the register; each once.
    private List<Plan> withParents() {
        Map<UUID, Plan> byId = all.stream().collect(Collectors.toMap(Plan::id, Function.identity()));
        List<Plan> chain = new ArrayList<>(inForce);
        for (int i = 0; i < chain.size(); i++) {
            UUID parent = chain.get(i).parentId();
            boolean known = chain.stream().anyMatch(p -> p.id().equals(parent));
            if (parent != null && !known && byId.containsKey(parent)) {
                chain.add(Objects.requireNonNull(byId.get(parent)));
            }
        }
        return chain;
    }

    private boolean above(Plan plan) {
        return office.filter(o -> plan.tier().compareTo(o.tier()) < 0).isPresent();
    }

    /// A plan as it speaks to the office: to a commune, what a plan above asks of communes.
    private Plan ours(Plan plan) {
        boolean commune = office.filter(o -> o.tier() == Tier.COMMUNE).isPresent();
        if (!commune || !above(plan)) {
            return plan;
        }
        return new Plan(
                plan.id(),
                plan.version(),
                plan.code(),
                plan.tag(),
                plan.number(),
                plan.issuedOn(),
                plan.issuer(),
                plan.tier(),
                plan.title(),
                plan.fromYear(),
                plan.toYear(),
                plan.parent(),
                plan.parentId(),
                plan.inForce(),
                plan.precedence(),
                plan.note(),
                plan.quotas().stream()
                        .filter(q -> q.what() == Quota.What.REGISTRATIONS && names(q.unitKinds()))
                        .map(UpwardRules::selection)
                        .toList(),
                plan.deadlines().stream()
                        .filter(d -> d.what() == Deadline.What.UNIT_LIST
                                && (d.unitKinds().isEmpty() || names(d.unitKinds())))
                        .map(UpwardRules::upward)
                        .toList(),
                PlanContent.NONE);
    }

    private static boolean names(Set<UnitKind> kinds) {
        return kinds.stream().anyMatch(UnitKind::area);
    }

    private static Quota selection(Quota q) {
        return new Quota(
                q.id(),
                q.version(),
                q.clause(),
                q.wording(),
                Quota.What.SELECTION,
                q.unitKinds(),
                q.sectors(),
                q.movementLeads(),
                q.units(),
                q.min(),
                q.max(),
                q.atLeast(),
                q.reading());
    }

    private static Deadline upward(Deadline d) {
        return new Deadline(
                d.id(),
                d.version(),
                d.clause(),
                d.wording(),
                Deadline.What.UPWARD_LIST,
                d.unitKinds(),
                d.movementLeads(),
                d.due(),
                d.strict(),
                d.exceptions());
    }
}
