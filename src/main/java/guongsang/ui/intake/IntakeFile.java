package guongsang.ui.intake;

import guongsang.service.ImportService.Preview;
import guongsang.service.ImportService.RowState;
import guongsang.ui.Jobs;
import java.nio.file.Path;

/// A file on the intake screen and how far it has come.
record IntakeFile(Path path, State state) {
    /// Being read, ready to be taken in, not readable, or taken in.
    sealed interface State {
        record Reading() implements State {}

        record Ready(Preview preview) implements State {}

        record Unreadable(Jobs.Problem problem) implements State {}

        record Taken(Preview preview) implements State {}
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    IntakeFile with(State now) {
        return new IntakeFile(path, now);
    }

    /// True when its rows can be taken in: it was read, its unit is known, and there is something to take.
    boolean takeable() {
        return state instanceof State.Ready(Preview preview) && preview.unit() != null && rowsToTake(preview) > 0;
    }

    /// How many rows taking a file in would add or change.
    static long rowsToTake(Preview preview) {
        return preview.count(RowState.NEW) + preview.count(RowState.UPDATED);
    }

    /// How many rows would be left out.
    static long rowsLeftOut(Preview preview) {
        return preview.count(RowState.DUPLICATE) + preview.count(RowState.REJECTED);
    }
}
