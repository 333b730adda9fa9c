package guongsang.ui.shell;

import guongsang.ui.Messages;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.util.Callback;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.TaskProgressView;

/// The jobs that run, each with its progress and a way to stop it, in a popover over the status bar.
final class RunningJobs {
    private final TaskProgressView<Task<?>> view = new TaskProgressView<>();
    private final PopOver popover = new PopOver(view);
    private boolean translated;

    RunningJobs(ObservableList<Task<?>> lasting) {
        view.setPrefSize(380, 220);
        view.getTasks().addAll(lasting);
        // The view takes finished tasks out by itself.
        lasting.addListener((ListChangeListener<Task<?>>) change -> {
            while (change.next()) {
                view.getTasks().addAll(change.getAddedSubList());
            }
            if (lasting.isEmpty()) {
                hide();
            }
        });
        popover.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
        popover.setDetachable(false);
        popover.setTitle(Messages.t("shell.running"));
    }

    void toggle(Node owner) {
        if (popover.isShowing()) {
            hide();
            return;
        }
        popover.show(owner);
        if (!translated) {
            translated = true;
            translate();
        }
    }

    void hide() {
        popover.hide(javafx.util.Duration.ZERO);
    }

    /// ControlsFX has English words fixed in its cells.
    @SuppressWarnings("unchecked")
    private void translate() {
        view.applyCss();
        if (view.lookup(".list-view") instanceof ListView<?> found) {
            ListView<Task<?>> list = (ListView<Task<?>>) found;
            list.setPlaceholder(new Label(Messages.t("shell.no-jobs")));
            Callback<ListView<Task<?>>, ListCell<Task<?>>> theirs = list.getCellFactory();
            list.setCellFactory(v -> {
                ListCell<Task<?>> cell = theirs.call(v);
                cell.graphicProperty().addListener((_, _, graphic) -> translate(graphic));
                return cell;
            });
        }
    }

    private static void translate(@org.jspecify.annotations.Nullable Node graphic) {
        if (graphic != null && graphic.lookup(".task-cancel-button") instanceof Button cancel) {
            cancel.setText(Messages.t("shell.stop"));
            cancel.setTooltip(null);
        }
    }
}
