package guongsang.ui.shell;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The layer over the window for one card at a time: palette, help, questions. Keeps the keyboard inside the card,
/// goes away with Esc or a click beside it, and gives the focus back. A layer of the same window and no popup, so
/// that
/// input methods work and nothing stays open when the window closes.
public final class Overlay extends StackPane {
    private final ChangeListener<Node> keepFocus = (_, _, now) -> keep(now);
    private @Nullable Node card;
    private @Nullable Node focusBefore;

    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        setOnMousePressed(e -> {
            if (e.getTarget() == this) {
                hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                e.consume();
                hide();
            }
        });
    }

    /// Shows the card instead of the one before and puts the focus on `first`.
    public void show(Region newCard, Pos where, Node first) {
        Scene scene = getScene();
        if (!isVisible()) {
            focusBefore = scene.getFocusOwner();
            scene.focusOwnerProperty().addListener(keepFocus);
        }
        card = newCard;
        newCard.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(newCard);
        setAlignment(newCard, where);
        setVisible(true);
        toFront();
        first.requestFocus();
    }

    public void hide() {
        if (!isVisible()) {
            return;
        }
        getScene().focusOwnerProperty().removeListener(keepFocus);
        setVisible(false);
        getChildren().clear();
        card = null;
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
        focusBefore = null;
    }

    private void keep(@Nullable Node now) {
        Node inside = card;
        if (inside == null || now == null) {
            return;
        }
        for (Node n = now; n != null; n = n.getParent()) {
            if (n == inside) {
                return;
            }
        }
        Node first = firstFocusable(inside);
        if (first != null) {
            first.requestFocus();
        }
    }

    private static @Nullable Node firstFocusable(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
            return node;
        }
        if (node instanceof javafx.scene.Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = firstFocusable(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
