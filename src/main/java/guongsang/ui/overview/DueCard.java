package guongsang.ui.overview;

import atlantafx.base.theme.Styles;
import guongsang.domain.plan.Deadline;
import guongsang.ui.Messages;
import guongsang.ui.overview.OverviewData.DueLine;
import guongsang.ui.part.DueWords;
import guongsang.ui.part.Tone;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is over and what comes next, with the days between.
final class DueCard extends VBox {
    private static final int SHOWN = 4;
    private static final int SOON = 30;

    DueCard(OverviewData data, OverviewView.Actions actions) {
        super(4);
        getStyleClass().addAll("card", "due-card");
        Label title = new Label(Messages.t("overview.due"));
        title.getStyleClass().add("card-title");
        getChildren().add(title);
        if (data.due().isEmpty()) {
            Label none = new Label(Messages.t("overview.nothing-due"));
            none.getStyleClass().add("muted");
            getChildren().add(none);
        }
        data.due().stream().limit(SHOWN).map(line -> row(line, data, actions)).forEach(getChildren()::add);
    }

    private static Node row(DueLine line, OverviewData data, OverviewView.Actions actions) {
        Deadline deadline = line.deadline();
        long left = DueWords.daysLeft(line.due(), line.strict(), data.on());
        Tone tone = line.overdue() ? Tone.BAD : left <= SOON ? Tone.WARN : Tone.PLAIN;
        Label distance = new Label(DueWords.distance(line.due(), line.strict(), data.on()));
        distance.getStyleClass().addAll("tone-text", "due-distance", tone.styleClass());
        boolean next = line.year() != data.year();
        String what = Messages.t("due.what." + deadline.what().name()) + (next ? " " + line.year() : "") + ", "
                + DueWords.due(line.due(), line.strict());
        Label says = new Label(
                line.owing() > 1 && !next ? Messages.t("overview.received", what, line.done(), line.owing()) : what);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        boolean template = next && deadline.what() == Deadline.What.UNIT_LIST;
        Button go = new Button(Messages.t(template ? "overview.template" : "overview.follow"));
        go.getStyleClass().add(Styles.SMALL);
        go.setMinWidth(USE_PREF_SIZE);
        go.setAccessibleText(go.getText() + ": " + what);
        go.setOnAction(_ -> actions.show(template ? "intake" : "plan"));
        HBox row = new HBox(10, distance, says, go);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
