package guongsang.ui.intake;

import guongsang.service.intake.FileChoices;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.OpenedFile;
import guongsang.service.intake.RowState;
import guongsang.ui.Jobs;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file on the intake screen and how far it has come. `number` stays its own while others come and go; rows of other
/// files are named by it in `choices`.
record FileEntry(int number, Path path, FileChoices choices, State state) {
    sealed interface State {
        /// Being opened.
        record Opening() implements State {}

        /// Could not be opened or understood; `opened` is there when it may be looked at again under another year.
        record Failed(Jobs.Problem problem, @Nullable OpenedFile opened) implements State {}

        /// Opened; `preview` is absent until it was looked at for the first time.
        record Ready(OpenedFile opened, @Nullable FilePreview preview) implements State {}

        /// Taken in as that submission.
        record Taken(OpenedFile opened, FilePreview preview, UUID submission) implements State {}
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    FileEntry with(State now) {
        return new FileEntry(number, path, choices, now);
    }

    FileEntry with(FileChoices other) {
        return new FileEntry(number, path, other, state);
    }

    /// What was opened and may be looked at again; absent while it is opened, or once it was taken in.
    @Nullable
    OpenedFile waiting() {
        return switch (state) {
            case State.Ready ready -> ready.opened();
            case State.Failed failed -> failed.opened();
            case State.Opening _, State.Taken _ -> null;
        };
    }

    /// How it stands; absent until it was looked at.
    @Nullable
    FilePreview preview() {
        return switch (state) {
            case State.Ready ready -> ready.preview();
            case State.Taken taken -> taken.preview();
            case State.Opening _, State.Failed _ -> null;
        };
    }

    boolean taken() {
        return state instanceof State.Taken;
    }

    /// True when nobody knows yet which unit sent it.
    boolean unitWanted() {
        FilePreview preview = state instanceof State.Ready ready ? ready.preview() : null;
        return preview != null && preview.sender() == null;
    }

    /// True when it can be taken in: looked at, its unit known, and with a row to take.
    boolean takeable() {
        FilePreview preview = state instanceof State.Ready ready ? ready.preview() : null;
        return preview != null && preview.sender() != null && rowsIn(preview) > 0;
    }

    /// Rows that go in: those that make or change a record, and those that stand behind one as a second source.
    static int rowsIn(FilePreview preview) {
        return preview.rows().size() - rowsOut(preview);
    }

    /// Rows that stay out: wrong ones and those left out by hand.
    static int rowsOut(FilePreview preview) {
        return preview.count(RowState.REJECTED) + preview.count(RowState.LEFT_OUT);
    }
}
