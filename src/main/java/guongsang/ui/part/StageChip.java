package guongsang.ui.part;

import guongsang.domain.exemplar.Stage;
import guongsang.ui.Messages;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The word of a stage on its colour, with a mark that fills up from stage to stage, so that it reads without colour.
public final class StageChip extends Label {
    private final StageMark mark = new StageMark();
    private final FontIcon paused = new FontIcon("fth-pause");

    public StageChip() {
        getStyleClass().add("stage-chip");
    }

    /// Shows the stage; stopped ones are grey with a pause sign. An absent stage hides the chip.
    public void show(@Nullable Stage stage, boolean stopped) {
        setVisible(stage != null);
        if (stage == null) {
            return;
        }
        setText(Messages.t(stage));
        StageStyle.set(this, stopped ? null : stage);
        if (stopped) {
            setGraphic(paused);
        } else {
            mark.show(stage);
            setGraphic(mark);
        }
    }
}
