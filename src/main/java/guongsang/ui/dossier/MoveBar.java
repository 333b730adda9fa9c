package guongsang.ui.dossier;

import atlantafx.base.theme.Styles;
import guongsang.domain.exemplar.Registration;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.StageChange;
import guongsang.domain.exemplar.State;
import guongsang.ui.Messages;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The moves that the open dossier can make from where it stands.
final class MoveBar extends HBox {
    /// Asks about a move; the stage is absent where the move has none.
    interface Asker {
        void ask(StageChange.Type type, @Nullable Stage to);
    }

    private final Asker asker;
    private @Nullable Registration registration;

    MoveBar(Asker asker) {
        super(8);
        this.asker = asker;
        getStyleClass().add("move-bar");
    }

    void show(Registration now) {
        registration = now;
        getChildren().clear();
        if (now.state() == State.STOPPED) {
            add("dossier.resume", StageChange.Type.RESUME, null, true);
            return;
        }
        Stage stage = now.stage();
        if (stage != Stage.REPLICATE) {
            Stage next = Stage.values()[stage.ordinal() + 1];
            Button on = button(Messages.t("dossier.on", Messages.t(next)), StageChange.Type.ADVANCE, next);
            on.getStyleClass().add(Styles.ACCENT);
        }
        if (stage != Stage.DISCOVER) {
            Stage before = Stage.values()[stage.ordinal() - 1];
            button(Messages.t("dossier.back", Messages.t(before)), StageChange.Type.RETURN, before);
        }
        add("dossier.stop", StageChange.Type.STOP, null, false);
    }

    private void add(String key, StageChange.Type type, @Nullable Stage to, boolean main) {
        Button button = button(Messages.t(key), type, to);
        if (main) {
            button.getStyleClass().add(Styles.ACCENT);
        }
    }

    private Button button(String text, StageChange.Type type, @Nullable Stage to) {
        Button button = new Button(text);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> asker.ask(type, to));
        getChildren().add(button);
        return button;
    }

    /// Asks for the move one stage on (1) or back (-1), where there is one.
    void step(int by) {
        Registration now = registration;
        if (now == null || now.state() == State.STOPPED) {
            return;
        }
        int to = now.stage().ordinal() + by;
        if (to >= 0 && to < Stage.values().length) {
            asker.ask(by > 0 ? StageChange.Type.ADVANCE : StageChange.Type.RETURN, Stage.values()[to]);
        }
    }
}
