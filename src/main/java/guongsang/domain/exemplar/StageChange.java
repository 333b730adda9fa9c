package guongsang.domain.exemplar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One step through the four stages: forward, back, stopped or taken up again.
/// `reason` and `evidence` are absent where nobody gave them; `skipped` when a stage was jumped over.
public record StageChange(
        UUID id,
        UUID registrationId,
        Type type,
        Stage from,
        Stage to,
        LocalDate on,
        @Nullable String reason,
        @Nullable String evidence,
        boolean skipped) {

    public enum Type {
        ADVANCE,
        RETURN,
        STOP,
        RESUME
    }
}
