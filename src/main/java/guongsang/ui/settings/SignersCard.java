package guongsang.ui.settings;

import atlantafx.base.theme.Styles;
import guongsang.domain.office.Signer;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.LabelledField;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Who may sign, with the lines printed above the name; one of them is proposed for new documents.
final class SignersCard extends VBox {
    private final UiContext context;
    private final VBox list = new VBox(10);
    private List<Signer> shown = List.of();
    private boolean adding;

    SignersCard(UiContext context) {
        this.context = context;
        getStyleClass().add("card");
        setSpacing(10);
        Label title = new Label(Messages.t("settings.signers"));
        title.getStyleClass().add("section-title");
        Button add = new Button(Messages.t("settings.add-signer"), new FontIcon("fth-plus"));
        add.getStyleClass().add(Styles.SMALL);
        add.setOnAction(_ -> {
            adding = true;
            show(shown);
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, add);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, list);
    }

    void refresh() {
        context.jobs().run(_ -> context.workspace().office().signers(), signers -> {
            if (!signers.equals(shown) || list.getChildren().isEmpty()) {
                adding = false;
                show(signers);
            }
        });
    }

    private void show(List<Signer> signers) {
        shown = signers;
        list.getChildren().clear();
        ToggleGroup preferred = new ToggleGroup();
        signers.forEach(s -> list.getChildren().add(row(s, preferred)));
        if (adding || signers.isEmpty()) {
            Signer empty = new Signer(new UUID(0, 0), 0, "", List.of(), null, null, signers.isEmpty());
            HBox row = row(empty, preferred);
            list.getChildren().add(row);
        }
    }

    private HBox row(Signer signer, ToggleGroup preferred) {
        LabelledField name = LabelledField.line(Messages.t("settings.signer-name"));
        name.show(signer.name());
        LabelledField lines = LabelledField.line(Messages.t("settings.signer-lines"))
                .prompt(Messages.t("settings.signer-lines-prompt"));
        lines.show(String.join(" / ", signer.authorityLines()));
        name.onLeave(_ -> save(signer, name, lines));
        lines.onLeave(_ -> save(signer, name, lines));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(lines, Priority.ALWAYS);
        RadioButton first = new RadioButton();
        first.setToggleGroup(preferred);
        first.setSelected(signer.preferred());
        first.setDisable(signer.version() == 0);
        first.setTooltip(new Tooltip(Messages.t("settings.signer-preferred")));
        first.setAccessibleText(Messages.t("settings.signer-preferred"));
        first.setOnAction(_ -> prefer(signer));
        Button remove = new Button(null, new FontIcon("fth-trash-2"));
        remove.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        remove.setTooltip(new Tooltip(Messages.t("settings.signer-remove")));
        remove.setAccessibleText(Messages.t("settings.signer-remove"));
        remove.setDisable(signer.version() == 0);
        remove.setOnAction(_ -> act(() -> context.workspace().office().remove(signer)));
        HBox row = new HBox(8, first, name, lines, remove);
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private void save(Signer signer, LabelledField name, LabelledField lines) {
        List<String> authority = List.of(lines.text().split("/")).stream()
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
        if (signer.version() == 0 && (name.text().isBlank() || authority.isEmpty())) {
            return;
        }
        Signer changed = new Signer(
                signer.id(),
                signer.version(),
                name.text(),
                authority,
                signer.validFrom(),
                signer.validTo(),
                signer.preferred());
        context.jobs()
                .run(
                        _ -> {
                            context.workspace().office().save(changed);
                            return true;
                        },
                        _ -> refresh(),
                        name::refused);
    }

    private void prefer(Signer chosen) {
        List<Signer> all = shown;
        act(() -> all.stream()
                .filter(s -> s.preferred() != s.id().equals(chosen.id()))
                .forEach(s -> context.workspace()
                        .office()
                        .save(new Signer(
                                s.id(),
                                s.version(),
                                s.name(),
                                s.authorityLines(),
                                s.validFrom(),
                                s.validTo(),
                                s.id().equals(chosen.id())))));
    }

    private void act(Runnable work) {
        context.jobs()
                .run(
                        _ -> {
                            work.run();
                            return true;
                        },
                        _ -> refresh());
    }
}
