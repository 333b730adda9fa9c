package guongsang.ui.plan.selection;

import guongsang.domain.plan.Shortlisted.Verdict;
import guongsang.service.CriteriaService.Tally;
import guongsang.service.SelectionService.Candidate;
import guongsang.ui.Messages;
import guongsang.ui.part.Tone;
import guongsang.ui.part.ToneChip;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A candidate in two lines: place, name, verdict; kind, unit, field, criteria met. The box marks it for comparing.
final class CandidateCell extends ListCell<Candidate> {
    static final double HEIGHT = 54;

    private final SelectionModel model;
    private final CheckBox box = new CheckBox();
    private final Label place = new Label();
    private final Label name = new Label();
    private final Label about = new Label();
    private final HBox verdict = new HBox();
    private final Label criteria = new Label();
    private final HBox whole;

    CandidateCell(SelectionModel model, Consumer<UUID> mark) {
        this.model = model;
        getStyleClass().add("candidate-cell");
        setPrefWidth(0);
        box.setFocusTraversable(false);
        box.setMaxWidth(20);
        box.setOnAction(_ -> {
            if (getItem() != null) {
                mark.accept(getItem().id());
            }
        });
        place.getStyleClass().add("candidate-place");
        name.getStyleClass().add("candidate-name");
        about.getStyleClass().addAll("small", "muted");
        criteria.getStyleClass().addAll("small");
        criteria.setMinWidth(USE_PREF_SIZE);
        HBox first = line(name, verdict);
        HBox second = line(about, criteria);
        VBox words = new VBox(1, first, second);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        whole = new HBox(4, box, place, words);
        whole.setAlignment(Pos.CENTER_LEFT);
        whole.setMinWidth(0);
    }

    private static HBox line(Label left, javafx.scene.Node right) {
        left.setMinWidth(0);
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox line = new HBox(6, left, right);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    protected void updateItem(@Nullable Candidate item, boolean empty) {
        super.updateItem(item, empty);
        draw();
    }

    void draw() {
        Candidate item = isEmpty() ? null : getItem();
        if (item == null) {
            setGraphic(null);
            return;
        }
        var exemplar = item.row().registered().exemplar();
        box.setSelected(model.isMarked(item.id()));
        place.setText(item.place() == null ? "" : Integer.toString(item.place().place()));
        name.setText(exemplar.name());
        String field = Objects.requireNonNullElse(item.row().field(), "");
        String kind = exemplar.kind().word();
        about.setText(item.row().unit() + " · " + kind + (field.isEmpty() ? "" : " · " + field));
        verdict.getChildren().setAll(chip(item.verdict()));
        Tally tally = item.criteria();
        criteria.setText(tally.all() == 0 ? "" : Messages.t("selection.met", tally.met(), tally.all()));
        criteria.getStyleClass()
                .setAll("label", "small", "tone-text", tone(tally).styleClass());
        setGraphic(whole);
    }

    static Tone tone(Tally tally) {
        return tally.complete() ? Tone.GOOD : tally.unmet() > 0 ? Tone.WARN : Tone.PLAIN;
    }

    /// The verdict in a word; nothing for one that is not on the shortlist.
    static javafx.scene.Node[] chip(@Nullable Verdict verdict) {
        if (verdict == null) {
            return new javafx.scene.Node[0];
        }
        Tone tone =
                switch (verdict) {
                    case OPEN -> Tone.OPEN;
                    case SELECTED -> Tone.GOOD;
                    case DECLINED -> Tone.BAD;
                };
        return new javafx.scene.Node[] {new ToneChip(Messages.t("selection.verdict." + verdict.name()), tone)};
    }
}
