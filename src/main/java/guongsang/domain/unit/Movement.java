package guongsang.domain.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Phong trào thi đua, usually of one field.
public record Movement(
        UUID id,
        int version,
        String name,
        @Nullable UUID fieldId,
        int order,
        @Nullable String source) {}
