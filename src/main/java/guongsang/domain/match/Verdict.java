package guongsang.domain.match;

/// How sure a match is.
public enum Verdict {
    /// May be joined without asking (and taken apart again).
    SURE,
    /// To be shown side by side for a decision.
    DOUBTFUL
}
