package guongsang.ui.dossier;

import guongsang.ui.Messages;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A field of a small form under its word.
final class FormField extends VBox {
    FormField(String labelKey, Node field) {
        super(3);
        Label label = new Label(Messages.t(labelKey));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        getChildren().addAll(label, field);
    }

    void shown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    /// An area of text that Tab leaves.
    static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
                area.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                e.consume();
            }
        });
        return area;
    }

    /// What was typed, absent when that is nothing.
    static @org.jspecify.annotations.Nullable String given(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
