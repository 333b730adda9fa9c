package guongsang.domain.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a registered exemplar stands against a criterion: đạt or chưa đạt, with what shows it.
public record CriterionMark(
        UUID id,
        int version,
        UUID registrationId,
        UUID criterionId,
        boolean met,
        @Nullable String note) {}
