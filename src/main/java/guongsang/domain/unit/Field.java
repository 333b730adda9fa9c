package guongsang.domain.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lĩnh vực; `source` names the plan it comes from.
public record Field(
        UUID id,
        int version,
        String name,
        String shortName,
        int order,
        @Nullable String source) {}
