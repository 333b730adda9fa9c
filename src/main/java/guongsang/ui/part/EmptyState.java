package guongsang.ui.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a screen shows when it has nothing to show: what is missing, and what to do next.
public final class EmptyState extends VBox {
    /// `icon` is an Ikonli literal; `next` are the buttons that lead on, the most likely first.
    public EmptyState(String icon, String title, String sentence, Node... next) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        setSpacing(10);
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-state-icon");
        Label head = new Label(title);
        head.getStyleClass().add("empty-state-title");
        Label text = new Label(sentence);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setMaxWidth(440);
        text.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        getChildren().addAll(picture, head, text);
        if (next.length > 0) {
            HBox buttons = new HBox(8, next);
            buttons.setAlignment(Pos.CENTER);
            getChildren().add(buttons);
        }
    }
}
