package guongsang.ui.dossier;

import guongsang.domain.exemplar.Registration;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.StageChange;
import guongsang.service.DossierService.Dossier;
import guongsang.ui.Messages;
import guongsang.ui.part.DateField;
import guongsang.ui.part.StageStyle;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The four stages as bars: coloured as far as the exemplar came, with the day it came to each.
final class StageProgress extends HBox {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    StageProgress() {
        super(6);
        getStyleClass().add("stage-progress");
    }

    void show(Dossier dossier) {
        Map<Stage, LocalDate> since = since(dossier);
        Registration registration = dossier.registration();
        getChildren().clear();
        for (Stage stage : Stage.values()) {
            Region bar = new Region();
            bar.getStyleClass().add("stage-bar");
            Label name = new Label(Messages.t(stage));
            name.getStyleClass().add("stage-name");
            Label day = new Label(since.containsKey(stage) ? DateField.table(since.get(stage)) : "");
            day.getStyleClass().add("stage-day");
            VBox column = new VBox(bar, name, day);
            column.setAlignment(Pos.TOP_CENTER);
            column.getStyleClass().add("stage-step");
            StageStyle.set(column, stage);
            column.pseudoClassStateChanged(REACHED, !stage.isAfter(registration.stage()));
            column.pseudoClassStateChanged(HERE, stage == registration.stage());
            column.setMinWidth(0);
            column.setPrefWidth(90);
            HBox.setHgrow(column, Priority.ALWAYS);
            getChildren().add(column);
        }
    }

    /// The newest day on which each stage up to the present one was come to.
    private static Map<Stage, LocalDate> since(Dossier dossier) {
        Map<Stage, LocalDate> since = new EnumMap<>(Stage.class);
        Registration registration = dossier.registration();
        since.put(Stage.DISCOVER, registration.registeredOn());
        for (StageChange change : dossier.stageChanges()) {
            if (change.type() == StageChange.Type.ADVANCE || change.type() == StageChange.Type.RETURN) {
                since.put(change.to(), change.on());
            }
        }
        since.keySet().removeIf(stage -> stage.isAfter(registration.stage()));
        return since;
    }
}
