package guongsang.ui.board;

import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.State;
import guongsang.service.RegisterService.Row;
import guongsang.ui.Messages;
import guongsang.ui.board.BoardModel.Item;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// One card: name, kind and unit and field, and the line about how things stand. Or the name of a unit over its
/// cards.
final class BoardCell extends ListCell<Item> {
    static final double HEIGHT = 90;

    private final Stage stage;
    private final BoardModel model;
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label hint = new Label();
    private final VBox card = new VBox(1, name, about, hint);
    private final Label head = new Label();

    /// `selected` tells which cards go along when this one is dragged.
    BoardCell(Stage stage, BoardModel model, BoardDrag drag, Supplier<List<UUID>> selected) {
        this.stage = stage;
        this.model = model;
        getStyleClass().add("board-cell");
        card.getStyleClass().add("board-card");
        card.setMinWidth(0);
        name.getStyleClass().add("board-name");
        about.getStyleClass().add("board-about");
        hint.getStyleClass().add("board-hint");
        VBox.setMargin(hint, new Insets(3, 0, 0, 0));
        head.getStyleClass().add("group-head");
        setPrefWidth(0);
        setOnDragDetected(e -> {
            List<UUID> cards = selected.get();
            if (getItem() instanceof Item.Card && !cards.isEmpty()) {
                Dragboard board = startDragAndDrop(TransferMode.MOVE);
                ClipboardContent content = new ClipboardContent();
                content.putString(name.getText());
                board.setContent(content);
                SnapshotParameters clear = new SnapshotParameters();
                clear.setFill(Color.TRANSPARENT);
                board.setDragView(card.snapshot(clear, null), e.getX(), e.getY());
                drag.begin(stage, cards);
                e.consume();
            }
        });
        setOnDragDone(_ -> drag.end());
    }

    @Override
    protected void updateItem(@Nullable Item item, boolean empty) {
        super.updateItem(item, empty);
        draw();
    }

    void draw() {
        Item item = isEmpty() ? null : getItem();
        switch (item) {
            case null -> setGraphic(null);
            case Item.Head(UUID _, String unit, int cards) -> {
                head.setText(Messages.t("board.group", unit, cards));
                setPrefHeight(Region.USE_COMPUTED_SIZE);
                setGraphic(head);
            }
            case Item.Card(UUID id) -> {
                setPrefHeight(HEIGHT);
                show(model.row(stage, id));
                setGraphic(card);
            }
        }
    }

    private void tone(String styleClass) {
        if (!hint.getStyleClass().contains(styleClass)) {
            hint.getStyleClass().setAll("label", "board-hint", styleClass);
        }
    }

    private void show(@Nullable Row row) {
        if (row == null) {
            name.setText("…");
            about.setText("");
            hint.setVisible(false);
            return;
        }
        name.setText(row.registered().exemplar().name());
        about.setText(model.about(row));
        boolean stopped = row.registered().registration().state() == State.STOPPED;
        CardHint line = stopped ? new CardHint(Messages.t(State.STOPPED), CardHint.Tone.PLAIN) : model.hint(row);
        hint.setText(line.text());
        tone("hint-" + line.tone().name().toLowerCase(Locale.ROOT));
        hint.setVisible(!line.text().isEmpty());
    }
}
