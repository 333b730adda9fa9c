package guongsang.ui.intake;

import guongsang.domain.exemplar.Attribute;
import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A cell of a list that is corrected in place: F2 or Enter opens it, leaving it by Enter, Tab or a click elsewhere
// says
/// the correction, Esc leaves it as it was. The text is never touched while it is typed.
final class EditCell extends TableCell<Line, Line> {
    private final IntakeModel model;
    private final Function<Line, Attribute> attribute;
    private final TextField field = new TextField();
    private @Nullable Line edited;

    EditCell(IntakeModel model, Function<Line, Attribute> attribute) {
        this.model = model;
        this.attribute = attribute;
        field.getStyleClass().add("cell-field");
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && isEditing()) {
                leave();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && !e.isAltDown() && !e.isShortcutDown() || e.getCode() == KeyCode.TAB) {
                leave();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                edited = null;
                leave();
                e.consume();
            } else if (e.getCode() == KeyCode.F8) {
                leave();
            }
        });
    }

    @Override
    public void startEdit() {
        Line line = getItem();
        if (line == null) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        edited = line;
        model.editing(true);
        field.setText(line.text(attribute.apply(line)));
        setText(null);
        setGraphic(field);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        field.selectAll();
        field.requestFocus();
    }

    private void leave() {
        var table = getTableView();
        cancelEdit();
        if (table != null) {
            table.requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        Line line = edited;
        String typed = field.getText();
        edited = null;
        super.cancelEdit();
        setGraphic(null);
        setContentDisplay(ContentDisplay.LEFT);
        updateItem(getItem(), isEmpty());
        if (line != null) {
            model.correct(line, attribute.apply(line), typed.strip());
        }
        model.editing(false);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (isEditing()) {
            return;
        }
        getStyleClass().removeAll("cell-wrong", "cell-look");
        setGraphic(null);
        if (empty || line == null) {
            setText(null);
            return;
        }
        Attribute what = attribute.apply(line);
        String text = line.text(what);
        setText(text.isEmpty() && what == Attribute.NAME ? "–" : text);
        line.problem(what).ifPresent(p -> getStyleClass()
                .add(
                        switch (p.severity()) {
                            case ERROR -> "cell-wrong";
                            case WARNING -> "cell-look";
                        }));
    }
}
