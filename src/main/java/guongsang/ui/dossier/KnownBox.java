package guongsang.ui.dossier;

import guongsang.domain.exemplar.Registered;
import guongsang.domain.exemplar.Registration;
import guongsang.service.DossierService.Known;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Tells of exemplars of the same name that are in the register, and offers to register them again instead.
final class KnownBox extends VBox {
    private static final int MOST = 3;

    private final UiContext ctx;
    private final Consumer<UUID> chosen;
    private int asked;

    /// `chosen` gets the registration that is used instead of a new dossier.
    KnownBox(UiContext ctx, Consumer<UUID> chosen) {
        super(8);
        this.ctx = ctx;
        this.chosen = chosen;
        getStyleClass().add("known");
        clear();
    }

    void clear() {
        asked++;
        show(List.of(), 0);
    }

    /// Looks for the name among all exemplars.
    void look(String name, int year) {
        int question = ++asked;
        ctx.jobs().run(_ -> ctx.workspace().dossiers().known(name), found -> {
            if (question == asked) {
                show(found, year);
            }
        });
    }

    private void show(List<Known> found, int year) {
        getChildren().clear();
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
        for (Known known : found.stream().limit(MOST).toList()) {
            Registration newest = known.years().getFirst();
            Label text = new Label(Messages.t(
                    "dossier.known",
                    known.exemplar().name(),
                    Messages.t(known.exemplar().kind()),
                    String.join(
                            ", ",
                            known.years().stream()
                                    .map(r -> Integer.toString(r.year()))
                                    .toList())));
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            Button use = new Button();
            known.years().stream()
                    .filter(r -> r.year() == year)
                    .findFirst()
                    .ifPresentOrElse(
                            there -> {
                                use.setText(Messages.t("dossier.known.open", Integer.toString(year)));
                                use.setOnAction(_ -> chosen.accept(there.id()));
                            },
                            () -> {
                                use.setText(Messages.t("dossier.again", Integer.toString(year)));
                                use.setOnAction(_ -> again(new Registered(known.exemplar(), newest), year));
                            });
            getChildren().addAll(text, use);
        }
    }

    private void again(Registered earlier, int year) {
        ctx.jobs().run(_ -> ctx.workspace().dossiers().registerAgain(earlier, year), id -> {
            ctx.go().notice(Messages.t("dossier.again.done", earlier.exemplar().name(), Integer.toString(year)), true);
            chosen.accept(id);
        });
    }
}
