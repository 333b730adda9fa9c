package guongsang.ui.catalogue;

import java.util.function.BiConsumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A cell of text that saves when it is left, by Enter, Tab or a click elsewhere; Esc leaves it as it was.
/// The usual cell of JavaFX forgets what was typed when it is left by a click.
final class LeavingCell<T> extends TableCell<T, String> {
    private final BiConsumer<T, String> save;
    private final TextField field = new TextField();
    private boolean given;
    private @Nullable T row;

    LeavingCell(BiConsumer<T, String> save) {
        this.save = save;
        field.getStyleClass().add("cell-field");
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && isEditing()) {
                leave();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.TAB) {
                leave();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                given = true;
                cancelEdit();
                e.consume();
            }
        });
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        given = false;
        row = getTableRow().getItem();
        field.setText(getItem());
        setText(null);
        setGraphic(field);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        field.selectAll();
        field.requestFocus();
    }

    private void leave() {
        cancelEdit();
        if (getTableView() != null) {
            getTableView().requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        T edited = row;
        String typed = field.getText();
        boolean changed = !typed.equals(getItem() == null ? "" : getItem());
        super.cancelEdit();
        setText(getItem());
        setGraphic(null);
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        if (!given && edited != null && changed) {
            given = true;
            setText(typed);
            save.accept(edited, typed);
        }
        row = null;
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        if (!isEditing()) {
            setGraphic(null);
            setContentDisplay(ContentDisplay.TEXT_ONLY);
            setText(empty ? null : text);
        }
    }
}
