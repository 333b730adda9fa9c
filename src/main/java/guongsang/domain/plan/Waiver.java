package guongsang.domain.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why a broken quota or deadline is let stand for a unit (absent: the office itself) in a year (design decision 7).
public record Waiver(
        UUID id, int version, UUID ruleId, @Nullable UUID unitId, int year, String reason) {}
