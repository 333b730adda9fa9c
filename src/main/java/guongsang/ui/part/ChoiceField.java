package guongsang.ui.part;

import guongsang.text.Folding;
import guongsang.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A choice from a list that is typed: the list narrows to what is typed, accents or not, and nothing in the field is
/// rewritten before it is left. Arrows choose, Enter takes, Esc brings the former choice back.
public final class ChoiceField<T> extends TextField {
    private static final int SHOWN = 8;

    private final Function<T, String> word;
    private final ListView<T> list = new ListView<>();
    private final PopupCard popup = new PopupCard(list);
    private List<T> choices = List.of();
    private @Nullable T value;
    private boolean typing = true;
    private Consumer<Optional<T>> taken = _ -> {};

    public ChoiceField(Function<T, String> word) {
        this.word = word;
        getStyleClass().add("choice-field");
        list.getStyleClass().addAll("choice-list", "dense");
        list.setFocusTraversable(false);
        list.setFixedCellSize(28);
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : word.apply(item));
            }
        });
        list.setOnMouseClicked(_ -> takeListed());
        textProperty().subscribe(_ -> {
            if (typing && isFocused()) {
                open();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 1 && !popup.isShowing() && isEditable()) {
                selectAll();
                open();
            }
        });
    }

    private void keys(KeyEvent e) {
        if (e.isControlDown() || e.isAltDown()) {
            return;
        }
        if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
            if (popup.isShowing()) {
                step(e.getCode() == KeyCode.DOWN ? 1 : -1);
            } else {
                open();
            }
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && popup.isShowing()) {
            takeListed();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE && (popup.isShowing() || wrong())) {
            popup.hide();
            show(value);
            e.consume();
        }
    }

    /// What can be chosen, in the order it is offered.
    public void choices(List<T> all) {
        choices = List.copyOf(all);
    }

    /// Called when the field is left or a choice is taken with another choice than before; empty: none.
    public void onTaken(Consumer<Optional<T>> listener) {
        taken = listener;
    }

    /// Shows a choice without telling anybody; absent: none.
    public void show(@Nullable T choice) {
        value = choice;
        write(choice == null ? "" : word.apply(choice));
    }

    public @Nullable T value() {
        return value;
    }

    /// True when what stands in the field is no choice of the list.
    public boolean wrong() {
        String typed = Folding.fold(getText());
        return value == null ? !typed.isBlank() : !typed.equals(Folding.fold(word.apply(value)));
    }

    private void write(String text) {
        typing = false;
        setText(text);
        typing = true;
    }

    private void open() {
        String typed = Folding.fold(getText()).strip();
        boolean unchanged = value != null && typed.equals(Folding.fold(word.apply(value)));
        String[] words = unchanged || typed.isEmpty() ? new String[0] : typed.split(" ");
        List<T> fitting = choices.stream().filter(c -> fits(c, words)).toList();
        list.getItems().setAll(fitting);
        if (fitting.isEmpty()) {
            popup.hide();
            return;
        }
        list.setPrefSize(Math.max(getWidth() - 10, 260), Math.min(SHOWN, fitting.size()) * 28 + 4);
        int at = unchanged ? fitting.indexOf(value) : words.length == 0 ? -1 : 0;
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(Math.max(0, at));
        if (!popup.isShowing()) {
            popup.under(this);
        }
    }

    private boolean fits(T choice, String[] words) {
        String text = Folding.fold(word.apply(choice));
        for (String w : words) {
            if (!text.contains(w)) {
                return false;
            }
        }
        return true;
    }

    private void step(int by) {
        int next = Math.clamp(
                list.getSelectionModel().getSelectedIndex() + by,
                0,
                list.getItems().size() - 1);
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(Math.max(0, next - SHOWN / 2));
    }

    private void takeListed() {
        T chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            take(chosen);
            end();
        }
    }

    /// Takes what was typed as leaving the field does, for a key that means "done" while the field has the focus.
    public void settle() {
        leave();
    }

    /// Leaving takes what was typed in full, or the only one or the marked one that fits; else the text stays and
    /// [#wrong] says so.
    private void leave() {
        boolean open = popup.isShowing();
        T marked = open ? list.getSelectionModel().getSelectedItem() : null;
        popup.hide();
        String typed = Folding.fold(getText()).strip();
        if (typed.isEmpty()) {
            take(null);
        } else if (wrong()) {
            choices.stream()
                    .filter(c -> Folding.fold(word.apply(c)).equals(typed))
                    .findFirst()
                    .or(() -> Optional.ofNullable(marked))
                    .ifPresentOrElse(this::take, () -> taken.accept(Optional.empty()));
        }
    }

    private void take(@Nullable T choice) {
        boolean other = choice == null ? value != null : !choice.equals(value);
        show(choice);
        if (other) {
            taken.accept(Optional.ofNullable(choice));
        }
    }

    /// The sentence for a text that is no choice.
    public String wrongSentence() {
        return Messages.t("part.choice.wrong", getText().strip());
    }
}
