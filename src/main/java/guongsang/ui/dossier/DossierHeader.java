package guongsang.ui.dossier;

import atlantafx.base.theme.Styles;
import guongsang.domain.exemplar.Registration;
import guongsang.domain.exemplar.State;
import guongsang.service.DossierService.Dossier;
import guongsang.ui.Messages;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Whose file it is: name, kind, unit, code, the stages it came through, its other years.
final class DossierHeader extends VBox {
    private final Label name = new Label();
    private final Label about = new Label();
    private final StageProgress progress = new StageProgress();
    private final HBox years = new HBox(4);
    private final Label missing = new Label();
    private final Consumer<UUID> open;

    /// `open` goes to another registration; `menu` and `close` are the buttons at the right.
    DossierHeader(Consumer<UUID> open, Consumer<Button> menu, Runnable close) {
        super(8);
        this.open = open;
        getStyleClass().add("dossier-header");
        name.getStyleClass().add("dossier-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(2, name, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button more = button("fth-more-horizontal", "dossier.more");
        more.setOnAction(_ -> menu.accept(more));
        Button shut = button("fth-x", "dossier.close");
        shut.setOnAction(_ -> close.run());
        HBox top = new HBox(4, words, more, shut);
        top.setAlignment(Pos.TOP_LEFT);
        years.setAlignment(Pos.CENTER_LEFT);
        years.getStyleClass().add("dossier-years");
        missing.getStyleClass().add("missing");
        missing.setWrapText(true);
        missing.setMinHeight(USE_PREF_SIZE);
        missing.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(top, progress, years, missing);
    }

    static Button button(String icon, String key) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.FLAT, "header-button");
        button.setAccessibleText(Messages.t(key));
        button.setTooltip(new Tooltip(Messages.t(key)));
        return button;
    }

    void show(Dossier dossier) {
        Registration registration = dossier.registration();
        name.setText(dossier.exemplar().name());
        about.setText(Messages.t(
                "dossier.about",
                Messages.t(dossier.exemplar().kind()),
                dossier.row().unit(),
                registration.code()));
        progress.show(dossier);
        boolean several = dossier.years().size() > 1;
        years.setVisible(several);
        years.setManaged(several);
        years.getChildren().setAll(new Label(Messages.t("dossier.years")));
        for (Registration one : dossier.years()) {
            if (one.id().equals(registration.id())) {
                Label here = new Label(Integer.toString(one.year()));
                here.getStyleClass().add("year-here");
                years.getChildren().add(here);
            } else {
                Hyperlink link = new Hyperlink(Integer.toString(one.year()));
                link.setOnAction(_ -> open.accept(one.id()));
                years.getChildren().add(link);
            }
        }
        boolean stopped = registration.state() == State.STOPPED;
        String text = stopped ? Messages.t("dossier.stopped") : Missing.of(dossier);
        missing.setText(text);
        missing.setGraphic(text.isEmpty() ? null : new FontIcon(stopped ? "fth-pause-circle" : "fth-info"));
        missing.setVisible(!text.isEmpty());
        missing.setManaged(!text.isEmpty());
    }
}
