package guongsang.ui.part;

import guongsang.domain.exemplar.Stage;
import javafx.scene.layout.StackPane;

/// The mark of a stage in its colour, beside its word.
public final class StageDot extends StackPane {
    public StageDot(Stage stage) {
        StageMark mark = new StageMark();
        mark.show(stage);
        getStyleClass().add("stage-dot");
        StageStyle.set(this, stage);
        getChildren().add(mark);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
