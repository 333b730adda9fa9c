package guongsang.ui.plan.edit;

import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Lead;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanField;
import guongsang.domain.plan.PlanPart;
import guongsang.domain.plan.PlanRules;
import guongsang.domain.plan.Problem;
import guongsang.domain.unit.Unit;
import guongsang.service.PlanService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Where something that a card edits stands in a plan: how it is found again, what rules it has to keep, how it is
/// saved.
public interface Keeping<P> {
    /// As it is stored now; empty when somebody removed it.
    Optional<P> find(Plan plan);

    List<Problem> problems(Plan plan, P changed, List<Plan> others, Map<UUID, Unit> units);

    void save(PlanService plans, Plan plan, P changed);

    /// The head of the plan itself.
    static Keeping<Plan> head() {
        return new Keeping<>() {
            @Override
            public Optional<Plan> find(Plan plan) {
                return Optional.of(plan);
            }

            @Override
            public List<Problem> problems(Plan plan, Plan changed, List<Plan> others, Map<UUID, Unit> units) {
                return PlanRules.head(changed, others);
            }

            @Override
            public void save(PlanService plans, Plan plan, Plan changed) {
                plans.save(changed);
            }
        };
    }

    /// A quota, deadline, stage, field or clause of the plan.
    static <P extends PlanPart> Keeping<P> part(Class<P> type, UUID id) {
        return new Keeping<>() {
            @Override
            public Optional<P> find(Plan plan) {
                return parts(plan)
                        .filter(p -> p.id().equals(id))
                        .map(type::cast)
                        .findFirst();
            }

            @Override
            public List<Problem> problems(Plan plan, P changed, List<Plan> others, Map<UUID, Unit> units) {
                return PlanRules.part(plan, changed, units);
            }

            @Override
            public void save(PlanService plans, Plan plan, P changed) {
                plans.save(plan.id(), changed);
            }
        };
    }

    private static Stream<PlanPart> parts(Plan plan) {
        return Stream.of(
                        plan.quotas(),
                        plan.deadlines(),
                        plan.content().stages(),
                        plan.content().fields(),
                        plan.content().clauses())
                .flatMap(List::stream);
    }

    /// A lead of a field.
    static Keeping<Lead> lead(UUID fieldId, UUID leadId) {
        return new Keeping<>() {
            @Override
            public Optional<Lead> find(Plan plan) {
                return part(PlanField.class, fieldId).find(plan).flatMap(f -> f.leads().stream()
                        .filter(l -> l.id().equals(leadId))
                        .findFirst());
            }

            @Override
            public List<Problem> problems(Plan plan, Lead changed, List<Plan> others, Map<UUID, Unit> units) {
                return PlanRules.lead(plan, changed, units);
            }

            @Override
            public void save(PlanService plans, Plan plan, Lead changed) {
                plans.save(plan.id(), fieldId, changed);
            }
        };
    }

    /// Another date of a deadline for one year.
    static Keeping<Deadline.OtherDate> otherDate(UUID deadlineId, UUID dateId) {
        return new Keeping<>() {
            private Optional<Deadline> deadline(Plan plan) {
                return part(Deadline.class, deadlineId).find(plan);
            }

            @Override
            public Optional<Deadline.OtherDate> find(Plan plan) {
                return deadline(plan).flatMap(d -> d.exceptions().stream()
                        .filter(e -> e.id().equals(dateId))
                        .findFirst());
            }

            @Override
            public List<Problem> problems(
                    Plan plan, Deadline.OtherDate changed, List<Plan> others, Map<UUID, Unit> units) {
                return deadline(plan)
                        .map(d -> PlanRules.otherDate(plan, d, changed))
                        .orElse(List.of());
            }

            @Override
            public void save(PlanService plans, Plan plan, Deadline.OtherDate changed) {
                deadline(plan).ifPresent(d -> plans.save(plan.id(), d, changed));
            }
        };
    }
}
