package guongsang.ui.part;

import guongsang.text.Folding;
import guongsang.ui.Messages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list to tick several things in, searchable when it is long. Typing searches, arrows move, Space or Enter ticks.
public final class CheckList<T> extends VBox {
    private static final int SEARCHED_FROM = 9;
    private static final int ROW = 30;

    private final Function<T, String> word;
    private final TextField search = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Set<T> ticked = new LinkedHashSet<>();
    private final Consumer<Set<T>> changed;
    private final boolean single;
    private List<T> choices = List.of();

    /// `single`: ticking one unticks the other. `changed` gets everything that is ticked after each tick.
    public CheckList(Function<T, String> word, boolean single, Consumer<Set<T>> changed) {
        this.word = word;
        this.single = single;
        this.changed = changed;
        getStyleClass().add("check-list");
        search.setPromptText(Messages.t("part.search"));
        search.textProperty().subscribe(_ -> narrow());
        search.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER && list.getItems().size() == 1) {
                toggle(list.getItems().getFirst());
                e.consume();
            }
        });
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        getChildren().setAll(search, list);
    }

    private void keys(KeyEvent e) {
        T at = list.getSelectionModel().getSelectedItem();
        if ((e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER) && at != null) {
            toggle(at);
            e.consume();
        } else if (e.getCode() == KeyCode.UP
                && list.getSelectionModel().getSelectedIndex() <= 0
                && search.isVisible()) {
            search.requestFocus();
            e.consume();
        }
    }

    /// What is offered and what of it is ticked.
    public void show(List<T> all, Set<T> now) {
        choices = List.copyOf(all);
        ticked.clear();
        ticked.addAll(now);
        boolean searched = all.size() >= SEARCHED_FROM;
        search.setVisible(searched);
        search.setManaged(searched);
        search.clear();
        narrow();
        list.setPrefSize(300, Math.min(10, all.size()) * ROW + 4);
    }

    /// What is ticked now.
    public Set<T> ticked() {
        return Set.copyOf(ticked);
    }

    /// Puts the focus where typing begins.
    public void begin() {
        if (search.isVisible()) {
            search.requestFocus();
        } else {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        }
    }

    private void narrow() {
        String typed = Folding.fold(search.getText()).strip();
        list.getItems()
                .setAll(choices.stream()
                        .filter(c -> Folding.fold(word.apply(c)).contains(typed))
                        .toList());
    }

    private void toggle(T choice) {
        boolean was = ticked.contains(choice);
        if (single) {
            ticked.clear();
        }
        if (was) {
            ticked.remove(choice);
        } else {
            ticked.add(choice);
        }
        list.refresh();
        changed.accept(new LinkedHashSet<>(ticked));
    }

    private final class Cell extends ListCell<T> {
        private final CheckBox box = new CheckBox();

        Cell() {
            box.setFocusTraversable(false);
            box.setMouseTransparent(true);
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    toggle(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            setPrefWidth(0);
            box.setText(word.apply(item));
            box.setSelected(ticked.contains(item));
            setGraphic(box);
        }
    }
}
