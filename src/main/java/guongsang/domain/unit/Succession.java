package guongsang.domain.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One unit took over from another from a day on; a unit may be split among several and several may become one.
public record Succession(
        UUID id,
        int version,
        UUID from,
        UUID to,
        LocalDate on,
        @Nullable String decision) {}
