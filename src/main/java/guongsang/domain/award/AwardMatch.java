package guongsang.domain.award;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a mentioned award is among those already known of the same exemplar. `known`: the commendation it is, or those
/// it may be; empty for a new one. `type`: the award type it names, null where none or several fit. `reason`: a
/// Vietnamese fragment for the person who decides.
public record AwardMatch(
        AwardMention mention,
        Outcome outcome,
        List<Commendation> known,
        @Nullable AwardType type,
        String reason) {
    public AwardMatch {
        known = List.copyOf(known);
    }

    public enum Outcome {
        /// Known already.
        MATCHED,
        /// Not known yet.
        NEW,
        /// May be known: to be decided.
        DOUBTFUL
    }
}
