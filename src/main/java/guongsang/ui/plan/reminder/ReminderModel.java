package guongsang.ui.plan.reminder;

import guongsang.service.DocumentPreview;
import guongsang.ui.Jobs;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the reminder pane shows; no nodes.
final class ReminderModel {
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final IntegerProperty owing = new SimpleIntegerProperty();
    private final ObjectProperty<@Nullable ReminderData> data = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DocumentPreview> preview = new SimpleObjectProperty<>();
    private final ObjectProperty<Jobs.@Nullable Problem> problem = new SimpleObjectProperty<>();
    private final IntegerProperty page = new SimpleIntegerProperty(1);

    BooleanProperty open() {
        return open;
    }

    /// How many units are late or short today.
    IntegerProperty owing() {
        return owing;
    }

    /// The draft as it is shown; absent before it was read.
    ObjectProperty<@Nullable ReminderData> data() {
        return data;
    }

    /// Its pages; absent before they were built, and when there can be none.
    ObjectProperty<@Nullable DocumentPreview> preview() {
        return preview;
    }

    /// Why there are no pages; absent when there are.
    ObjectProperty<Jobs.@Nullable Problem> problem() {
        return problem;
    }

    /// The page that is looked at, from 1.
    IntegerProperty page() {
        return page;
    }

    /// Shows a draft with its pages, closing the old ones, or why there are none; an absent draft leaves the one
    // before.
    void show(@Nullable ReminderData now, @Nullable DocumentPreview pages, Jobs.@Nullable Problem why) {
        if (now != null) {
            data.set(now);
        }
        problem.set(why);
        showPages(pages);
    }

    /// Forgets the draft.
    void clear() {
        data.set(null);
        problem.set(null);
        showPages(null);
    }

    private void showPages(@Nullable DocumentPreview pages) {
        DocumentPreview old = preview.get();
        preview.set(pages);
        if (old != null) {
            old.close();
        }
    }
}
