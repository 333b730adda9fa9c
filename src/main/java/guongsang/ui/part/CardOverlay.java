package guongsang.ui.part;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Lays a card over a screen for one question; Esc or a click beside it takes it away, and focus goes back.
public final class CardOverlay extends StackPane {
    private final StackPane card = new StackPane();
    private @Nullable Node before;

    /// Over `screen`, which stays where it is.
    public CardOverlay(Node screen) {
        Sheets.add(this);
        Region veil = new Region();
        veil.getStyleClass().add("veil");
        veil.setOnMousePressed(_ -> close());
        card.getStyleClass().add("card-window");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("card-overlay");
        StackPane over = new StackPane(veil, card);
        over.setVisible(false);
        over.managedProperty().bind(over.visibleProperty());
        over.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        getChildren().addAll(screen, over);
    }

    public void show(Node content) {
        before = getScene() == null ? null : getScene().getFocusOwner();
        card.getChildren().setAll(content);
        over().setVisible(true);
    }

    public void close() {
        over().setVisible(false);
        card.getChildren().clear();
        if (before != null) {
            before.requestFocus();
        }
    }

    public boolean isOpen() {
        return over().isVisible();
    }

    private Node over() {
        return getChildren().get(1);
    }
}
