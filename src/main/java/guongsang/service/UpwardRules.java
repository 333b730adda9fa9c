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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What plans ask of the list that goes up: the quotas of the plans in force and of those above them in the register,
/// and the day the list is due.
final class UpwardRules {
    private UpwardRules() {}

    /// `above`: of a plan of a level above the office, not of its own.
    record Rule(Compliance.QuotaItem item, boolean above) {}

    static List<Rule> quotas(
            List<Plan> inForce, List<Plan> all, Optional<OfficeProfile> office, Compliance.Facts facts, LocalDate on) {
        List<Rule> rules = new ArrayList<>();
        for (Plan plan : withParents(inForce, all)) {
            boolean above = office.filter(o -> plan.tier().ordinal() < o.tier().ordinal())
                    .isPresent();
            List<Quota> asked = new ArrayList<>(plan.quotas().stream()
                    .filter(q -> q.what() == Quota.What.SELECTION)
                    .toList());
            if (above && office.filter(o -> o.tier() == Tier.COMMUNE).isPresent()) {
                // What a commune sends up is what the plan above lets it register (S2 IV.1.d: 05–06).
                asked = new ArrayList<>(plan.quotas().stream()
                        .filter(UpwardRules::forCommunes)
                        .map(UpwardRules::asSelection)
                        .toList());
            }
            Compliance.check(List.of(asking(plan, asked)), facts, on).stream()
                    .filter(Compliance.QuotaItem.class::isInstance)
                    .map(i -> new Rule((Compliance.QuotaItem) i, above))
                    .forEach(rules::add);
        }
        return rules;
    }

    /// The list that goes up, as plans in force want it.
    static List<Compliance.DeadlineItem> due(List<Plan> inForce, Compliance.Facts facts, LocalDate on) {
        return Compliance.check(inForce, facts, on).stream()
                .filter(Compliance.DeadlineItem.class::isInstance)
                .map(i -> (Compliance.DeadlineItem) i)
                .filter(i -> i.deadline().what() == Deadline.What.UPWARD_LIST)
                .toList();
    }

    /// The plans and those they follow, as far as these are in the register; each once.
    private static List<Plan> withParents(List<Plan> inForce, List<Plan> all) {
        var byId = all.stream().collect(Collectors.toMap(Plan::id, Function.identity()));
        List<Plan> chain = new ArrayList<>(inForce);
        List<UUID> known = new ArrayList<>(inForce.stream().map(Plan::id).toList());
        for (int i = 0; i < chain.size(); i++) {
            UUID parent = chain.get(i).parentId();
            if (parent != null && !known.contains(parent) && byId.containsKey(parent)) {
                known.add(parent);
                chain.add(Objects.requireNonNull(byId.get(parent)));
            }
        }
        return chain;
    }

    private static boolean forCommunes(Quota quota) {
        return quota.what() == Quota.What.REGISTRATIONS
                && quota.unitKinds().stream().anyMatch(UnitKind::area);
    }

    private static Quota asSelection(Quota q) {
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

    private static Plan asking(Plan p, List<Quota> quotas) {
        return new Plan(
                p.id(),
                p.version(),
                p.code(),
                p.tag(),
                p.number(),
                p.issuedOn(),
                p.issuer(),
                p.tier(),
                p.title(),
                p.fromYear(),
                p.toYear(),
                p.parent(),
                p.parentId(),
                p.inForce(),
                quotas,
                p.deadlines().stream()
                        .filter(d -> d.what() == Deadline.What.UPWARD_LIST)
                        .toList(),
                PlanContent.NONE);
    }
}
