package guongsang.ui.plan.selection;

import atlantafx.base.theme.Styles;
import guongsang.service.SelectionService.Candidate;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.part.EmptyState;
import guongsang.ui.plan.selection.SelectionModel.Source;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Left: the shortlist or everything registered, and what keys do with the chosen one. The keys of single letters work
/// only while the list has the focus, so that they never disturb typing.
final class CandidatePane extends VBox {
    private final SelectionModel model;
    private final ToggleButton shortlist = new ToggleButton();
    private final ToggleButton all = new ToggleButton();
    private final BrowseBar browse;
    private final ListView<Candidate> list = new ListView<>();
    private final StackPane middle = new StackPane(list);
    private final ReasonStrip reason;
    private final Label more = new Label();
    private boolean showing;

    CandidatePane(SelectionModel model, SelectionKeys keys, SelectionActions actions) {
        this.model = model;
        getStyleClass().add("candidates");
        browse = new BrowseBar(model);
        reason = new ReasonStrip(actions::decline, list::requestFocus);
        ToggleGroup sources = new ToggleGroup();
        source(shortlist, Source.SHORTLIST, sources);
        source(all, Source.ALL, sources);
        HBox choice = new HBox(shortlist, all);
        choice.getStyleClass().add("kind-choice");
        list.setId("candidates");
        list.setFixedCellSize(CandidateCell.HEIGHT);
        list.setCellFactory(_ -> new CandidateCell(model, actions::mark));
        list.setItems(model.candidates());
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!showing && item != null) {
                model.current().set(item.id());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                actions.open();
            }
        });
        model.marked().subscribe(list::refresh);
        VBox.setVgrow(middle, Priority.ALWAYS);
        more.getStyleClass().addAll("small", "muted");
        more.setWrapText(true);
        Label how = new Label(Messages.t("selection.how"));
        how.getStyleClass().addAll("small", "muted", "selection-how");
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(choice, browse, middle, more, reason, how);
        model.source().subscribe(now -> {
            (now == Source.ALL ? all : shortlist).setSelected(true);
            browse.setVisible(now == Source.ALL);
            browse.setManaged(now == Source.ALL);
        });
    }

    private void source(ToggleButton button, Source one, ToggleGroup group) {
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.source().set(one);
        });
    }

    BrowseBar browse() {
        return browse;
    }

    ReasonStrip reason() {
        return reason;
    }

    void refused(Jobs.Problem why) {
        reason.refused(why);
    }

    /// Puts the focus where the keys are.
    void focus() {
        list.requestFocus();
    }

    /// Draws what the model has now and keeps the chosen one chosen; `registered`: how many there are in the year.
    void show(int registered) {
        var overview = model.overview().get();
        int chosen = overview == null ? 0 : overview.shortlist().size();
        shortlist.setText(Messages.t("selection.source.SHORTLIST", chosen));
        all.setText(Messages.t("selection.source.ALL", registered));
        chooseCurrent();
        boolean few = model.candidates().size() < model.total();
        more.setText(few ? Messages.t("selection.first", model.candidates().size(), model.total()) : "");
        more.setVisible(few);
        more.setManaged(few);
        // The list stays in the scene, or it would lose the focus each time something was done.
        middle.getChildren().removeIf(n -> n != list);
        if (model.candidates().isEmpty()) {
            middle.getChildren().add(empty(registered));
        }
    }

    /// After the model's own choice changed, not by the list.
    void chooseCurrent() {
        Candidate chosen = list.getSelectionModel().getSelectedItem();
        UUID id = model.current().get();
        if (id == null || chosen != null && chosen.id().equals(id)) {
            return;
        }
        showing = true;
        for (int at = 0; at < model.candidates().size(); at++) {
            if (model.candidates().get(at).id().equals(id)) {
                list.getSelectionModel().clearAndSelect(at);
                list.getFocusModel().focus(at);
                reveal(at);
            }
        }
        showing = false;
    }

    /// Scrolls only when the row is out of sight.
    private void reveal(int at) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() <= at
                && at < flow.getLastVisibleCell().getIndex()) {
            return;
        }
        list.scrollTo(Math.max(0, at - 4));
    }

    private EmptyState empty(int registered) {
        if (registered == 0) {
            return new EmptyState(
                    "fth-inbox", Messages.t("selection.empty.year"), Messages.t("selection.empty.year.next"));
        }
        boolean browsing = model.source().get() == Source.ALL;
        Button next = new Button(Messages.t(browsing ? "register.filter.clear" : "selection.browse"));
        next.getStyleClass().add(Styles.ACCENT);
        next.setOnAction(_ -> {
            browse.clear();
            model.source().set(Source.ALL);
        });
        return browsing
                ? new EmptyState(
                        "fth-search",
                        Messages.t("selection.empty.found"),
                        Messages.t("selection.empty.found.next"),
                        next)
                : new EmptyState("fth-list", Messages.t("selection.empty"), Messages.t("selection.empty.next"), next);
    }
}
