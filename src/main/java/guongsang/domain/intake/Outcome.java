package guongsang.domain.intake;

/// What became of a row that was taken in: it made a record, changed one, or said nothing new.
public enum Outcome {
    NEW,
    UPDATED,
    SAME
}
