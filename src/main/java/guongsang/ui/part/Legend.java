package guongsang.ui.part;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Which colour stands for what: a square and a word each.
public final class Legend extends FlowPane {
    public Legend() {
        super(14, 4);
        getStyleClass().add("legend");
        setAlignment(Pos.CENTER_LEFT);
    }

    public void add(String word, String styleClass) {
        Region square = new Region();
        square.getStyleClass().addAll("square", styleClass);
        Label label = new Label(word, square);
        label.setGraphicTextGap(5);
        getChildren().add(label);
    }
}
