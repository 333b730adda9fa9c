package guongsang.domain.journal;

import java.time.OffsetDateTime;
import java.util.UUID;

/// One thing that was done. `undone`: it was taken back since.
public record JournalEntry(
        UUID id,
        long seq,
        OffsetDateTime at,
        String who,
        Type type,
        ActionName name,
        String about,
        boolean undoable,
        boolean undone) {

    /// Done, taken back, or done again.
    public enum Type {
        DO,
        UNDO,
        REDO
    }
}
