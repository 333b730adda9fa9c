package guongsang.ui.part;

import guongsang.domain.exemplar.Stage;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// A small disc that is one quarter full at the first stage and full at the last.
final class StageMark extends StackPane {
    private static final double RADIUS = 4;

    private final Arc filled = new Arc(RADIUS, RADIUS, RADIUS, RADIUS, 90, -90);

    StageMark() {
        Circle rim = new Circle(RADIUS, RADIUS, RADIUS);
        rim.getStyleClass().add("stage-mark-rim");
        filled.setType(ArcType.ROUND);
        filled.getStyleClass().add("stage-mark-fill");
        javafx.scene.layout.Pane disc = new javafx.scene.layout.Pane(rim, filled);
        disc.setMaxSize(RADIUS * 2, RADIUS * 2);
        disc.setPrefSize(RADIUS * 2, RADIUS * 2);
        getChildren().add(disc);
        setMaxSize(RADIUS * 2 + 1, RADIUS * 2 + 1);
    }

    void show(Stage stage) {
        filled.setLength(-90.0 * (stage.ordinal() + 1));
    }
}
