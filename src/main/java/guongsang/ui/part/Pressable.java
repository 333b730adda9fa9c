package guongsang.ui.part;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/// Any content that can be pressed like a button: by mouse, Enter or Space, and by a screen reader.
public final class Pressable extends StackPane {
    private final Runnable action;

    /// `spoken` is what a screen reader says.
    public Pressable(Node content, String spoken, Runnable action) {
        super(content);
        this.action = action;
        getStyleClass().add("pressable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        setOnMouseClicked(click -> {
            requestFocus();
            action.run();
            click.consume();
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                action.run();
                key.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction what, Object... parameters) {
        if (what == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(what, parameters);
        }
    }
}
