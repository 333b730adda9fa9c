package guongsang.ui.plan.criteria;

import guongsang.domain.plan.CriterionMark;
import guongsang.service.CriteriaService.Line;
import guongsang.ui.Messages;
import guongsang.ui.part.LabelledField;
import guongsang.ui.part.Tone;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One criterion against the open dossier: đạt, chưa đạt or neither, and what shows it. Pressing what is pressed takes
/// the mark away.
final class MarkRow extends VBox {
    /// What the row asks for; `met` absent: no mark any more.
    interface Marks {
        void mark(UUID criterionId, @Nullable Boolean met, @Nullable String note);
    }

    private final ToggleButton met = new ToggleButton(Messages.t("criteria.met"));
    private final ToggleButton unmet = new ToggleButton(Messages.t("criteria.unmet"));
    private final Label text = new Label();
    private final Label source = new Label();
    private final Label evidence = new Label();
    private final Label hint = new Label();
    private final LabelledField note = LabelledField.bareLine(Messages.t("criteria.note"));
    private Line line;

    MarkRow(Line first, Marks marks) {
        super(4);
        this.line = first;
        getStyleClass().add("mark-row");
        ToggleGroup group = new ToggleGroup();
        for (ToggleButton button : new ToggleButton[] {met, unmet}) {
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> marks.mark(line.criterion().id(), pressed(), note.text()));
        }
        HBox buttons = new HBox(met, unmet);
        buttons.getStyleClass().add("kind-choice");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        for (Label quiet : new Label[] {source, evidence}) {
            quiet.setWrapText(true);
            quiet.getStyleClass().addAll("small", "muted");
        }
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        note.onLeave(typed -> {
            if (line.mark() != null) {
                marks.mark(line.criterion().id(), line.mark().met(), typed);
            }
        });
        getChildren().addAll(text, source, evidence, hint, buttons, note);
    }

    private @Nullable Boolean pressed() {
        if (met.isSelected()) {
            return Boolean.TRUE;
        }
        return unmet.isSelected() ? Boolean.FALSE : null;
    }

    void show(Line now, Map<UUID, String> units) {
        line = now;
        text.setText(now.criterion().text());
        String why = CriterionWords.why(now.fit());
        String where = CriterionWords.source(now.listed(), units);
        source.setText(where.isEmpty() ? why : where + " · " + why);
        said(evidence, CriterionWords.evidence(now.criterion()));
        said(hint, now.hint() == null ? null : now.hint().sentence());
        if (now.hint() != null) {
            Tone tone = now.hint().good() ? Tone.GOOD : Tone.WARN;
            hint.getStyleClass().setAll("label", "small", "tone-text", tone.styleClass());
        }
        CriterionMark mark = now.mark();
        met.setSelected(mark != null && mark.met());
        unmet.setSelected(mark != null && !mark.met());
        met.setAccessibleText(
                Messages.t("criteria.met") + ": " + now.criterion().text());
        unmet.setAccessibleText(
                Messages.t("criteria.unmet") + ": " + now.criterion().text());
        note.setVisible(mark != null);
        note.setManaged(mark != null);
        note.show(mark == null ? null : mark.note());
    }

    private static void said(Label label, @Nullable String sentence) {
        label.setText(sentence == null ? "" : sentence);
        label.setVisible(sentence != null);
        label.setManaged(sentence != null);
    }
}
