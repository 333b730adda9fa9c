package guongsang.domain.plan;

import guongsang.domain.exemplar.Stage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a plan calls one of the four stages, what it asks for in it, and in which months (1–12, absent: all year) of
/// which year (absent: each).
public record PlanStage(
        UUID id,
        int version,
        Stage stage,
        String name,
        String clause,
        String wording,
        @Nullable Integer year,
        @Nullable Integer fromMonth,
        @Nullable Integer toMonth)
        implements PlanPart {}
