package guongsang.ui.intake;

import atlantafx.base.theme.Styles;
import guongsang.service.ImportService.Preview;
import guongsang.service.ImportService.RowState;
import guongsang.ui.Messages;
import guongsang.ui.intake.IntakeFile.State;
import guongsang.ui.part.Tone;
import guongsang.ui.part.ToneChip;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The files that were dropped, a card each with what would become of its rows; Delete takes one off the list.
final class FileList {
    private final IntakeModel model;
    private final IntakeView.Actions actions;
    private final ListView<IntakeFile> list = new ListView<>();
    private final VBox node;
    private boolean following;

    FileList(IntakeModel model, IntakeView.Actions actions) {
        this.model = model;
        this.actions = actions;
        list.setItems(model.files());
        list.setCellFactory(_ -> new Card());
        list.getStyleClass().add(Styles.DENSE);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, file) -> {
            if (file != null && !following) {
                model.chosen().set(file);
            }
        });
        model.chosen().addListener((_, _, file) -> follow(file));
        list.setOnKeyPressed(key -> {
            IntakeFile file = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.DELETE && file != null) {
                actions.remove(file);
                key.consume();
            }
        });
        Label more = new Label(Messages.t("intake.drop-more"));
        more.setWrapText(true);
        more.getStyleClass().addAll("drop-place", "muted", "small");
        more.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(10, list, more);
        node.getStyleClass().add("file-list");
    }

    Node node() {
        return node;
    }

    private void follow(@Nullable IntakeFile file) {
        following = true;
        list.getSelectionModel().select(file);
        following = false;
    }

    private final class Card extends ListCell<IntakeFile> {
        Card() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable IntakeFile file, boolean empty) {
            super.updateItem(file, empty);
            setText(null);
            setGraphic(empty || file == null ? null : card(file));
            setAccessibleText(empty || file == null ? null : file.name());
        }

        private Node card(IntakeFile file) {
            Label name = new Label(file.name());
            name.getStyleClass().add("strong");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Button off = new Button(null, new FontIcon("fth-x"));
            off.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, Styles.BUTTON_ICON);
            off.setAccessibleText(Messages.t("intake.off-list", file.name()));
            off.setFocusTraversable(false);
            off.setOnAction(_ -> actions.remove(file));
            HBox top = new HBox(4, name, off);
            top.setAlignment(Pos.CENTER_LEFT);
            Label who = new Label(who(file));
            who.getStyleClass().addAll("small", "muted");
            FlowPane chips = new FlowPane(4, 4);
            chips(file, chips);
            VBox card = new VBox(3, top, who, chips);
            card.setPrefWidth(0);
            return card;
        }

        private static String who(IntakeFile file) {
            return switch (file.state()) {
                case State.Ready(Preview preview) -> who(preview);
                case State.Taken(Preview preview) -> who(preview);
                case State.Reading() -> Messages.t("intake.being-read");
                case State.Unreadable _ -> Messages.t("intake.not-read");
            };
        }

        private static String who(Preview preview) {
            int rows = preview.sheets().stream().mapToInt(s -> s.rows().size()).sum();
            return preview.unit() == null
                    ? Messages.t("intake.unit-missing", rows)
                    : Messages.t("intake.unit-rows", preview.unit().name(), rows);
        }

        private static void chips(IntakeFile file, FlowPane chips) {
            switch (file.state()) {
                case State.Ready(Preview preview) -> {
                    for (RowState state : RowState.values()) {
                        long count = preview.count(state);
                        if (count > 0) {
                            chips.getChildren()
                                    .add(new ToneChip(Messages.t("intake.chip." + state, count), RowTable.tone(state)));
                        }
                    }
                }
                case State.Taken(Preview preview) ->
                    chips.getChildren()
                            .add(new ToneChip(
                                    Messages.t("intake.chip.taken", IntakeFile.rowsToTake(preview)), Tone.GOOD));
                case State.Unreadable _ ->
                    chips.getChildren().add(new ToneChip(Messages.t("intake.chip.unreadable"), Tone.BAD));
                case State.Reading() -> {}
            }
        }
    }
}
