package guongsang.domain.match;

import java.util.Comparator;
import java.util.List;

/// A subject that may be the asked one, or related to it. `score`: how likely, 0 to 1, comparable within one index.
/// `reasons` in the order in which they are best shown.
/// `again`: name, birth, unit and places are written alike on both sides, or absent on both, as when a unit sends its
/// list once more; then even a common name, doubtful among strangers, means one.
public record Match(
        Subject other, Relation relation, Verdict verdict, double score, boolean again, List<Reason> reasons) {
    /// The sure before the doubtful, the same before the related, the likely before the less likely; then by id.
    static final Comparator<Match> ORDER = Comparator.comparing(Match::verdict)
            .thenComparing(Match::relation)
            .thenComparing(Comparator.comparingDouble(Match::score).reversed())
            .thenComparing(m -> m.other().id());

    public Match {
        reasons = List.copyOf(reasons);
    }
}
