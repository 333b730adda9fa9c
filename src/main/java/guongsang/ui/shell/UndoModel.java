package guongsang.ui.shell;

import guongsang.domain.journal.JournalEntry;
import guongsang.service.JournalService;
import guongsang.ui.Jobs;
import guongsang.ui.JournalWords;
import guongsang.ui.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What undo and redo would do now, read from the journal, so that both work across restarts.
public final class UndoModel {
    private final JournalService journal;
    private final Jobs jobs;
    private final Consumer<String> told;
    private final ReadOnlyObjectWrapper<@Nullable JournalEntry> undo = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable JournalEntry> redo = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable JournalEntry> latest = new ReadOnlyObjectWrapper<>();

    private record State(Optional<JournalEntry> undo, Optional<JournalEntry> redo, Optional<JournalEntry> latest) {}

    /// `told` gets the sentence that says what was taken back or done again.
    public UndoModel(JournalService journal, Jobs jobs, Consumer<String> told) {
        this.journal = journal;
        this.jobs = jobs;
        this.told = told;
    }

    /// Reads the journal anew.
    public void refresh() {
        jobs.run(
                _ -> new State(
                        journal.nextUndo(),
                        journal.nextRedo(),
                        journal.latest(1).stream().findFirst()),
                state -> {
                    undo.set(state.undo().orElse(null));
                    redo.set(state.redo().orElse(null));
                    latest.set(state.latest().orElse(null));
                });
    }

    public void undo() {
        jobs.run(_ -> journal.undo(), done -> tell("shell.undone", "shell.nothing-to-undo", done));
    }

    public void redo() {
        jobs.run(_ -> journal.redo(), done -> tell("shell.redone", "shell.nothing-to-redo", done));
    }

    private void tell(String key, String nothing, Optional<JournalEntry> done) {
        told.accept(done.map(e -> Messages.t(key, JournalWords.of(e))).orElseGet(() -> Messages.t(nothing)));
    }

    /// What Ctrl+Z would take back; absent when there is nothing.
    public ReadOnlyObjectProperty<@Nullable JournalEntry> nextUndo() {
        return undo.getReadOnlyProperty();
    }

    /// What Ctrl+Y would do again; absent when there is nothing.
    public ReadOnlyObjectProperty<@Nullable JournalEntry> nextRedo() {
        return redo.getReadOnlyProperty();
    }

    /// The last thing that was written; absent in an empty register.
    public ReadOnlyObjectProperty<@Nullable JournalEntry> latest() {
        return latest.getReadOnlyProperty();
    }

    BooleanExpression canUndo() {
        return undo.isNotNull();
    }

    BooleanExpression canRedo() {
        return redo.isNotNull();
    }
}
