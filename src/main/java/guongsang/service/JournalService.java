package guongsang.service;

import guongsang.domain.journal.JournalEntry;
import guongsang.domain.journal.JournalRow;
import guongsang.store.Journal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Nhật ký: what was done, undo and redo across restarts.
public final class JournalService {
    private final Journal journal;

    public JournalService(Journal journal) {
        this.journal = journal;
    }

    /// The newest actions first.
    public List<JournalEntry> latest(int limit) {
        return journal.latest(limit);
    }

    public List<JournalRow> rowsOf(UUID actionId) {
        return journal.rowsOf(actionId);
    }

    public Optional<JournalEntry> nextUndo() {
        return journal.nextUndo();
    }

    public Optional<JournalEntry> nextRedo() {
        return journal.nextRedo();
    }

    /// Takes back the last action; empty when there is none.
    public Optional<JournalEntry> undo() {
        return journal.undo();
    }

    /// Takes back one action, also an older one. Throws [guongsang.domain.Refused] when its values were changed
    /// since.
    public JournalEntry undo(UUID actionId) {
        return journal.undo(actionId);
    }

    /// Does again what was last taken back; empty when there is nothing.
    public Optional<JournalEntry> redo() {
        return journal.redo();
    }
}
