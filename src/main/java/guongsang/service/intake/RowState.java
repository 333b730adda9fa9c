package guongsang.service.intake;

/// What taking a row in would do. `DOUBTFUL`: it may be somebody known; without a decision it becomes a new record and
/// the doubt is remembered.
public enum RowState {
    NEW,
    DOUBTFUL,
    UPDATED,
    DUPLICATE,
    REJECTED,
    LEFT_OUT;

    /// True when a record comes of it or changes.
    public boolean taken() {
        return this == NEW || this == DOUBTFUL || this == UPDATED;
    }
}
