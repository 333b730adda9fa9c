package guongsang.domain.plan;

import java.util.List;

/// What a plan says beside quotas and deadlines; lists are empty where it says nothing, or where only a part of it is
/// known (S0, S1: the first page).
public record PlanContent(
        List<String> bases,
        List<String> recipients,
        List<PlanStage> stages,
        List<PlanField> fields,
        List<Criterion> criteria,
        List<PlanClause> clauses) {
    public static final PlanContent NONE =
            new PlanContent(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public PlanContent {
        bases = List.copyOf(bases);
        recipients = List.copyOf(recipients);
        stages = List.copyOf(stages);
        fields = List.copyOf(fields);
        criteria = List.copyOf(criteria);
        clauses = List.copyOf(clauses);
    }
}
