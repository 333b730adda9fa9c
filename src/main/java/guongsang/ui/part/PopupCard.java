package guongsang.ui.part;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Screen;

/// A card that drops down under a node, keeps inside the screen and goes away with Esc or a click elsewhere.
public final class PopupCard {
    private final Popup popup = new Popup();
    private final StackPane card = new StackPane();

    public PopupCard(Node content, String... screens) {
        card.getChildren().add(content);
        card.getStyleClass().add("popup-card");
        Sheets.add(card, screens);
        popup.getContent().add(card);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setAutoFix(true);
    }

    /// Drops the card under the node, left edges in line; right edges where the screen ends.
    public void under(Node anchor) {
        Bounds at = anchor.localToScreen(anchor.getLayoutBounds());
        if (at == null || anchor.getScene() == null) {
            return;
        }
        popup.show(anchor, at.getMinX(), at.getMaxY() + 4);
        double right = anchor.getScene().getWindow().getX()
                + anchor.getScene().getWindow().getWidth();
        if (popup.getX() + popup.getWidth() > right && !Screen.getScreens().isEmpty()) {
            popup.setX(Math.max(0, at.getMaxX() - popup.getWidth()));
        }
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    public void hide() {
        popup.hide();
    }
}
