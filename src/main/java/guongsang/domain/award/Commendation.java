package guongsang.domain.award;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Khen thưởng: one award of one decision to one exemplar.
public record Commendation(
        UUID id,
        int version,
        UUID exemplarId,
        int year,
        UUID awardTypeId,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String reason) {}
