package guongsang.ui.dossier;

import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A tab of a dossier that lists entries under a button that adds one; the form takes the button's place.
abstract class EntryTab extends VBox {
    final UiContext ctx;
    final VBox top = new VBox();
    final VBox list = new VBox(8);
    private final Button add;
    private DossierModel.@Nullable Opened opened;
    private @Nullable UUID shown;

    EntryTab(UiContext ctx, String addKey) {
        super(10);
        this.ctx = ctx;
        getStyleClass().add("entry-tab");
        add = new Button(Messages.t(addKey), new FontIcon("fth-plus"));
        add.setOnAction(_ -> {
            if (opened != null) {
                add(opened);
            }
        });
        top.getChildren().setAll(add);
        getChildren().addAll(top, list);
    }

    /// Shows the entries; a form that is open stays unless another dossier was opened.
    final void show(DossierModel.Opened now) {
        opened = now;
        if (!now.id().equals(shown)) {
            shown = now.id();
            closeForm();
        }
        List<Node> entries = entries(now);
        if (entries.isEmpty()) {
            Label none = new Label(Messages.t(emptyKey()));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            list.getChildren().setAll(none);
        } else {
            list.getChildren().setAll(entries);
        }
    }

    final void openForm(Node form) {
        top.getChildren().setAll(form);
    }

    final void closeForm() {
        top.getChildren().setAll(add);
    }

    /// Removes something and says so with the undo.
    final void remove(String notice, Runnable work) {
        ctx.jobs()
                .run(
                        _ -> {
                            work.run();
                            return true;
                        },
                        _ -> ctx.go().notice(notice, true));
    }

    abstract List<Node> entries(DossierModel.Opened now);

    abstract String emptyKey();

    /// What the button does.
    abstract void add(DossierModel.Opened now);
}
