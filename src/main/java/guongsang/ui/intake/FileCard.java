package guongsang.ui.intake;

import atlantafx.base.theme.Styles;
import guongsang.domain.unit.Unit;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.RowState;
import guongsang.ui.Messages;
import guongsang.ui.intake.FileEntry.State;
import guongsang.ui.part.ChoiceField;
import guongsang.ui.part.Tone;
import guongsang.ui.part.ToneChip;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A file of the rail: who sent it, what would become of its rows; asks for the unit where the file names none.
final class FileCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");

    private final IntakeModel model;
    private final Label name = new Label();
    private final Label who = new Label();
    private final FlowPane chips = new FlowPane(4, 4);
    private final ChoiceField<Unit> unit = new ChoiceField<>(Unit::name);
    private final Button fresh = new Button();
    private final Hyperlink change = new Hyperlink(Messages.t("intake.unit-change"));
    private FileEntry entry;
    private boolean asking;

    FileCard(IntakeModel model, FileEntry first) {
        this.model = model;
        this.entry = first;
        getStyleClass().add("file-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button off = new Button(null, new FontIcon("fth-x"));
        off.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, Styles.BUTTON_ICON);
        off.setAccessibleText(Messages.t("intake.off-list", first.name()));
        off.setFocusTraversable(false);
        off.setOnAction(_ -> model.remove(entry));
        HBox top = new HBox(4, name, off);
        top.setAlignment(Pos.CENTER_LEFT);
        who.getStyleClass().addAll("small", "muted");
        who.setWrapText(true);
        unit.setPromptText(Messages.t("intake.unit-wanted"));
        unit.setId("unit");
        unit.onTaken(choice -> {
            choice.ifPresent(one -> say(one.name()));
            showFresh();
        });
        unit.textProperty().subscribe(_ -> showFresh());
        fresh.getStyleClass().add(Styles.SMALL);
        fresh.setOnAction(_ -> say(unit.getText().strip()));
        change.getStyleClass().add("small");
        change.setOnAction(_ -> {
            asking = true;
            update(entry);
            unit.requestFocus();
        });
        getChildren().addAll(top, who, unit, fresh, chips);
        setOnMouseClicked(_ -> {
            requestFocus();
            model.choose(entry);
        });
        setOnKeyPressed(key -> {
            if (isFocused() && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
                model.choose(entry);
                key.consume();
            } else if (isFocused() && key.getCode() == KeyCode.DELETE) {
                model.remove(entry);
                key.consume();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused) {
                model.choose(entry);
            }
        });
        showFresh();
        update(first);
    }

    private void say(String unitName) {
        asking = false;
        model.unit(entry.number(), unitName);
    }

    /// A name that no unit has can be taken as a new one.
    private void showFresh() {
        boolean other = unit.isVisible() && unit.wrong();
        fresh.setVisible(other);
        fresh.setManaged(other);
        fresh.setText(Messages.t(
                "intake.unit-new", unit.getText() == null ? "" : unit.getText().strip()));
    }

    void units(List<Unit> all) {
        unit.choices(all);
    }

    /// Puts the focus where the unit is asked for.
    void askUnit() {
        unit.requestFocus();
    }

    int number() {
        return entry.number();
    }

    void chosen(boolean yes) {
        pseudoClassStateChanged(CHOSEN, yes);
    }

    void update(FileEntry now) {
        entry = now;
        name.setText(now.name());
        setAccessibleText(now.name());
        boolean ask = now.unitWanted() || asking && !now.taken() && now.preview() != null;
        unit.setVisible(ask);
        unit.setManaged(ask);
        unit.pseudoClassStateChanged(WANTED, now.unitWanted());
        showFresh();
        who.setText(who(now));
        FilePreview preview = now.preview();
        chips.getChildren().clear();
        switch (now.state()) {
            case State.Opening _ -> {}
            case State.Failed _ -> chip("intake.chip.unreadable", Tone.BAD);
            case State.Taken taken -> chip("intake.chip.taken", Tone.GOOD, FileEntry.rowsIn(taken.preview()));
            case State.Ready _ -> {
                if (preview != null) {
                    chips(now, preview);
                    if (!ask) {
                        chips.getChildren().add(change);
                    }
                }
            }
        }
    }

    private static String who(FileEntry now) {
        FilePreview preview = now.preview();
        if (now.state() instanceof State.Failed failed) {
            return failed.problem().sentence();
        }
        if (preview == null) {
            return Messages.t("intake.being-read");
        }
        int rows = preview.rows().size();
        String text = preview.sender() == null
                ? Messages.t("intake.unit-missing", rows)
                : Messages.t("intake.unit-rows", preview.sender().name(), rows);
        if (preview.sheets().size() > 1) {
            text += " · " + Messages.t("intake.sheets", preview.sheets().size());
        }
        String font = preview.sheets().stream()
                .map(s -> SheetHead.font(s.encoding()))
                .filter(f -> !f.isEmpty())
                .findFirst()
                .orElse("");
        return font.isEmpty() ? text : text + " · " + Messages.t("intake.font", font);
    }

    private void chips(FileEntry now, FilePreview preview) {
        int asks = IntakeModel.asks(now, preview);
        chip("intake.chip.right", Tone.GOOD, count(preview, RowState.NEW, RowState.UPDATED, RowState.DOUBTFUL) - asks);
        chip("intake.chip.asks", Tone.WARN, asks);
        chip("intake.chip.wrong", Tone.BAD, count(preview, RowState.REJECTED));
        chip("intake.chip.known", Tone.OPEN, count(preview, RowState.DUPLICATE));
        chip("intake.chip.out", Tone.PLAIN, count(preview, RowState.LEFT_OUT));
        preview.fileProblems().stream()
                .filter(p -> p.code().startsWith("quota."))
                .forEach(p -> {
                    chip("intake.chip." + p.code(), Tone.WARN);
                    ((Label) chips.getChildren().getLast()).setTooltip(new Tooltip(p.message()));
                });
    }

    private static int count(FilePreview preview, RowState... states) {
        int count = 0;
        for (RowState state : states) {
            count += preview.count(state);
        }
        return count;
    }

    private void chip(String key, Tone tone) {
        chips.getChildren().add(new ToneChip(Messages.t(key), tone));
    }

    private void chip(String key, Tone tone, int count) {
        if (count > 0) {
            chips.getChildren().add(new ToneChip(Messages.t(key, count), tone));
        }
    }
}
