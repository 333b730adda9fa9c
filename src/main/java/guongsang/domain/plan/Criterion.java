package guongsang.domain.plan;

import guongsang.domain.exemplar.Kind;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Tiêu chí. `field`: the field or kind of model it is for, as the plan names it (absent for general ones); `kinds`
/// empty: for all; `measure`: a unit of quantity where it can be counted; `evidence`: what shows it; `unitId`: the
/// unit whose own criterion it is; `year` absent: every year of the plan; `planId` absent: of no plan, the office's
/// own.
public record Criterion(
        UUID id,
        int version,
        @Nullable UUID planId,
        String clause,
        String text,
        Scope scope,
        @Nullable String field,
        Set<Kind> kinds,
        @Nullable String measure,
        @Nullable String evidence,
        @Nullable UUID unitId,
        @Nullable Integer year,
        int order)
        implements PlanPart {
    public Criterion {
        kinds = Set.copyOf(kinds);
    }

    /// Whom it binds: everyone (S3 III.2), those of a field (S3 III.3), those of one unit (S3 III.2, second dash).
    public enum Scope {
        GENERAL,
        FIELD,
        OWN
    }
}
