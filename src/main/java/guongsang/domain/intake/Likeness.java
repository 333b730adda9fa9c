package guongsang.domain.intake;

import java.util.List;
import java.util.UUID;

/// Two exemplars that may be one, with what speaks for and against it.
public record Likeness(UUID id, int version, UUID exemplarId, UUID otherId, List<String> reasons, Verdict verdict) {
    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /// `OPEN`: to be decided; `DIFFERENT`: decided, not to be asked again. The same ones are merged.
    public enum Verdict {
        OPEN,
        DIFFERENT
    }
}
