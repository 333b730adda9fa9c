package guongsang.service.intake;

import java.util.UUID;

/// What a person decided about a row that may be somebody who is known already.
public sealed interface Decision {
    /// It is that exemplar of the register.
    record Join(UUID exemplarId) implements Decision {}

    /// It is the same as that row before it, of this or another file.
    record JoinRow(RowId row) implements Decision {}

    /// It is somebody else.
    record Separate() implements Decision {}

    /// To be decided after it was taken in.
    record Later() implements Decision {}

    /// The row is not taken in.
    record LeaveOut() implements Decision {}
}
