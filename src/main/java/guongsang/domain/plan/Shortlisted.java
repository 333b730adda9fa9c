package guongsang.domain.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A registration considered for the list to the level above; `place` is its rank, 1 first.
public record Shortlisted(
        UUID id,
        int version,
        UUID registrationId,
        int place,
        Verdict verdict,
        @Nullable String reason) {
    /// What became of it; declining asks for a reason.
    public enum Verdict {
        OPEN,
        SELECTED,
        DECLINED
    }
}
