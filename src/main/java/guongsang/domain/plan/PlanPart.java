package guongsang.domain.plan;

import java.util.UUID;

/// What a plan consists of and is edited by, each with the clause it comes from. Version 0: not in the register yet.
public sealed interface PlanPart permits Quota, Deadline, PlanStage, PlanField, Criterion, PlanClause {
    UUID id();

    int version();

    String clause();
}
