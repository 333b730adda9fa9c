package guongsang.ui.register;

import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.ValueText;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done to all marked rows at once; shown while any row is marked.
final class BulkBar extends HBox {
    private final UiContext ctx;
    private final RegisterModel model;
    private final Label count = new Label();

    /// `move` asks how the given registrations are moved; `done` is called after the marks went.
    BulkBar(UiContext ctx, RegisterModel model, Consumer<List<UUID>> move, Runnable done) {
        super(8);
        this.ctx = ctx;
        this.model = model;
        getStyleClass().add("bulk-bar");
        setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().add("bulk-count");
        count.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button none = new Button(null, new FontIcon("fth-x"));
        none.setAccessibleText(Messages.t("register.bulk.none"));
        none.setTooltip(new Tooltip(Messages.t("register.bulk.none")));
        none.setOnAction(_ -> {
            model.unmarkAll();
            done.run();
        });
        getChildren()
                .addAll(
                        count,
                        button("register.bulk.move", "fth-chevrons-right", () -> move.accept(model.marks())),
                        button("register.bulk.select", "fth-check-square", () -> select(true)),
                        button("register.bulk.deselect", "fth-square", () -> select(false)),
                        button("register.bulk.export", "fth-share", () -> ctx.go()
                                .show("documents")),
                        button("register.bulk.remove", "fth-trash-2", this::remove),
                        space,
                        none);
        model.marked().subscribe(n -> {
            count.setText(Messages.t("register.bulk.count", ValueText.count(n.intValue())));
            setVisible(n.intValue() > 0);
            setManaged(n.intValue() > 0);
        });
    }

    private static Button button(String key, String icon, Runnable action) {
        Button button = new Button(Messages.t(key), new FontIcon(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void select(boolean selected) {
        List<UUID> ids = model.marks();
        String notice = Messages.t(selected ? "register.done.select" : "register.done.deselect", ids.size());
        ctx.jobs()
                .runLasting(
                        notice,
                        _ -> {
                            ctx.workspace().dossiers().select(ids, selected);
                            return true;
                        },
                        _ -> ctx.go().notice(notice, true));
    }

    private void remove() {
        List<UUID> ids = model.marks();
        String notice = Messages.t("register.done.remove", ids.size());
        ctx.jobs()
                .runLasting(
                        notice,
                        _ -> {
                            ctx.workspace().dossiers().remove(ids);
                            return true;
                        },
                        _ -> ctx.go().notice(notice, true));
    }
}
