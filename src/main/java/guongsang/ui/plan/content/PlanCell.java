package guongsang.ui.plan.content;

import guongsang.ui.Messages;
import guongsang.ui.part.Tone;
import guongsang.ui.part.ToneChip;
import guongsang.ui.plan.content.ContentData.Entry;
import guongsang.ui.plan.content.ContentData.Standing;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A plan in the list: its number, whether it is in force, who issued it, which plan it follows.
final class PlanCell extends ListCell<Entry> {
    private static final int STEP = 14;

    private final Label name = new Label();
    private final HBox chip = new HBox();
    private final Label issuer = new Label();
    private final Label above = new Label();
    private final VBox lines;

    PlanCell() {
        name.getStyleClass().add("card-title");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        for (Label quiet : new Label[] {issuer, above}) {
            quiet.getStyleClass().addAll("small", "muted");
            quiet.setMinWidth(0);
        }
        chip.setMinWidth(HBox.USE_PREF_SIZE);
        HBox head = new HBox(8, name, chip);
        head.setAlignment(Pos.CENTER_LEFT);
        lines = new VBox(1, head, issuer, above);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String standing = Messages.t("plan.standing." + entry.standing().name());
        name.setText(entry.plan().name());
        chip.getChildren()
                .setAll(new ToneChip(
                        standing,
                        entry.standing() == Standing.IN_FORCE
                                ? Tone.GOOD
                                : entry.standing() == Standing.SHIPPED ? Tone.PLAIN : Tone.OPEN));
        issuer.setText(entry.plan().issuer() + " · " + entry.plan().years());
        above.setText(
                entry.above() == null
                        ? Messages.t("plan.follows-none")
                        : Messages.t(entry.linked() ? "plan.follows" : "plan.follows-named", entry.above()));
        lines.setPadding(new Insets(3, 0, 3, entry.depth() * (double) STEP));
        setAccessibleText(entry.plan().name() + ", " + standing + ", " + issuer.getText() + ", " + above.getText());
        setGraphic(lines);
    }
}
