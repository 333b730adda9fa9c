package guongsang.ui.dossier;

import guongsang.ui.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Which rows of which lists stand behind a dossier; takes no room when it was typed in.
final class SourceList extends VBox {
    SourceList() {
        setSpacing(3);
        setId("sources");
    }

    void show(List<DossierModel.Origin> origins) {
        setVisible(!origins.isEmpty());
        setManaged(!origins.isEmpty());
        getChildren().clear();
        if (origins.isEmpty()) {
            return;
        }
        Label title = new Label(Messages.t("dossier.sources"));
        title.getStyleClass().add("group-head");
        getChildren().add(title);
        for (DossierModel.Origin origin : origins) {
            String place = Messages.t(
                    "dossier.source",
                    origin.row().file(),
                    origin.row().place().sheet(),
                    origin.row().place().row());
            Label line = new Label(origin.unit().isEmpty() ? place : origin.unit() + ": " + place);
            line.getStyleClass().add("small");
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            getChildren().add(line);
        }
    }
}
