package guongsang.ui.board;

import guongsang.domain.exemplar.Stage;
import guongsang.ui.Messages;
import guongsang.ui.board.BoardModel.Item;
import guongsang.ui.part.StageDot;
import guongsang.ui.part.StageStyle;
import guongsang.ui.part.ValueText;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The cards of one stage. Only the cards on screen have nodes.
final class BoardColumn extends VBox {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final Stage stage;
    private final BoardModel model;
    private final ListView<Item> list = new ListView<>();
    private final Label count = new Label();
    private final Label over = new Label();
    private final Label drop = new Label();
    private final Set<BoardCell> cells = Collections.newSetFromMap(new WeakHashMap<>());

    BoardColumn(Stage stage, BoardModel model, BoardDrag drag) {
        this.stage = stage;
        this.model = model;
        getStyleClass().add("board-column");
        StageStyle.set(this, stage);
        Label name = new Label(Messages.t(stage), new StageDot(stage));
        name.getStyleClass().add("board-stage");
        name.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("board-count");
        count.setMinWidth(USE_PREF_SIZE);
        over.getStyleClass().add("board-over");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, name, count, space, over);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("board-head");
        list.getStyleClass().add("board-list");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> {
            BoardCell cell = new BoardCell(stage, model, drag, () -> cards());
            cells.add(cell);
            return cell;
        });
        Label none = new Label(Messages.t("board.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setAccessibleText(Messages.t(stage));
        drop.setText(Messages.t("board.drop", Messages.t(stage)));
        drop.getStyleClass().add("drop-zone");
        drop.setMaxWidth(Double.MAX_VALUE);
        drop.setVisible(false);
        drop.managedProperty().bind(drop.visibleProperty());
        StackPane rows = new StackPane(list);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(head, drop, rows);
        setOnDragOver(e -> {
            if (drag.goesTo(stage)) {
                e.acceptTransferModes(TransferMode.MOVE);
                e.consume();
            }
        });
        setOnDragEntered(_ -> target(drag.goesTo(stage)));
        setOnDragExited(_ -> target(false));
        setOnDragDropped((DragEvent e) -> {
            target(false);
            e.setDropCompleted(drag.goesTo(stage));
            drag.drop(stage);
            e.consume();
        });
    }

    private void target(boolean on) {
        pseudoClassStateChanged(DROP, on);
        drop.setVisible(on);
    }

    Stage stage() {
        return stage;
    }

    ListView<Item> list() {
        return list;
    }

    /// The selected cards.
    List<UUID> cards() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Item.Card.class::isInstance)
                .map(item -> ((Item.Card) item).id())
                .toList();
    }

    /// Shows what the model holds, keeping the cards that are selected.
    void load() {
        Set<UUID> selected = new HashSet<>(cards());
        int focused = list.getFocusModel().getFocusedIndex();
        list.setFixedCellSize(model.grouped().get() ? Region.USE_COMPUTED_SIZE : BoardCell.HEIGHT);
        if (!list.getItems().equals(model.items(stage))) {
            list.getItems().setAll(model.items(stage));
            list.getSelectionModel().clearSelection();
            for (int i = 0; i < list.getItems().size() && !selected.isEmpty(); i++) {
                if (list.getItems().get(i) instanceof Item.Card(UUID id) && selected.remove(id)) {
                    list.getSelectionModel().select(i);
                }
            }
            if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
                list.getFocusModel()
                        .focus(Math.clamp(focused, 0, list.getItems().size() - 1));
            }
        }
        count.setText(ValueText.count(model.count(stage)));
        over.setText(model.over(stage));
        draw();
    }

    /// Draws the cards on screen again.
    void draw() {
        List.copyOf(cells).forEach(BoardCell::draw);
    }

    /// Puts the focus on the card at a place, as near as there is one.
    void enter(int place) {
        list.requestFocus();
        int last = list.getItems().size() - 1;
        if (last < 0) {
            return;
        }
        int at = Math.clamp(place, 0, last);
        while (at < last && list.getItems().get(at) instanceof Item.Head) {
            at++;
        }
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(Math.max(0, at - 2));
    }
}
