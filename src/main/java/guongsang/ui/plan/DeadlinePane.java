package guongsang.ui.plan;

import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.DeadlineStanding;
import guongsang.domain.unit.Unit;
import guongsang.ui.Messages;
import guongsang.ui.part.DateField;
import guongsang.ui.part.DueWords;
import guongsang.ui.part.StackedBar;
import guongsang.ui.part.Tone;
import guongsang.ui.part.ToneChip;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The deadlines of the year in order, each with how many sent in time, late, not yet, and who is missing.
final class DeadlinePane extends VBox {
    DeadlinePane(PlanData data, Runnable showWanting) {
        super(12);
        getStyleClass().add("page");
        if (data.deadlines().isEmpty()) {
            getChildren().add(new Label(Messages.t("plan.no-deadlines", Integer.toString(data.year()))));
        }
        for (DeadlineStanding row : data.deadlines()) {
            getChildren().add(card(row, data, showWanting));
        }
    }

    private static Node card(DeadlineStanding row, PlanData data, Runnable showWanting) {
        Deadline deadline = row.deadline();
        Label what = new Label(Messages.t("due.what." + deadline.what().name()));
        what.getStyleClass().add("card-title");
        LocalDate due = row.due();
        Label date = new Label(
                due == null
                        ? Messages.t("due.undated")
                        : Messages.t(row.strict() ? "due.before" : "due.on", DateField.table(due)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(10, what, date, gap, state(row, data));
        head.setAlignment(Pos.CENTER_LEFT);
        Label wording = new Label(Messages.t("plan.clause", deadline.clause(), deadline.wording()));
        wording.getStyleClass().addAll("small", "muted");
        wording.setWrapText(true);
        VBox card = new VBox(8, head, wording);
        card.getStyleClass().add("card");
        if (deadline.what().perUnit()) {
            card.getChildren().addAll(counts(row), missing(row, showWanting));
        }
        return card;
    }

    private static Node state(DeadlineStanding row, PlanData data) {
        if (row.complete()) {
            return new ToneChip(
                    row.items().size() == 1 && row.items().getFirst().doneOn() != null
                            ? Messages.t(
                                    "due.done-on",
                                    DateField.table(row.items().getFirst().doneOn()))
                            : Messages.t("due.complete"),
                    Tone.GOOD);
        }
        LocalDate due = row.due();
        String distance = due == null
                ? Messages.t(row.overdue() ? "due.year-over" : "due.within", Integer.toString(data.year()))
                : DueWords.distance(due, row.strict(), data.on());
        return new ToneChip(distance, row.overdue() ? Tone.BAD : Tone.OPEN);
    }

    private static Node counts(DeadlineStanding row) {
        int open = row.open();
        String words = Messages.t(
                "plan.counts",
                row.inTime(),
                row.lateButDone(),
                open,
                row.items().size());
        StackedBar bar = new StackedBar(
                List.of(
                        new StackedBar.Part(row.inTime(), "state-in-time"),
                        new StackedBar.Part(row.lateButDone(), "state-late"),
                        new StackedBar.Part(open, row.overdue() ? "state-missing" : "state-open")),
                row.items().size(),
                words);
        bar.setPrefHeight(8);
        bar.setMaxHeight(8);
        bar.setPrefWidth(360);
        Label label = new Label(words);
        HBox box = new HBox(12, bar, label);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Node missing(DeadlineStanding row, Runnable showWanting) {
        List<Unit> missing = row.missing();
        if (missing.isEmpty()) {
            return new VBox();
        }
        Label names = new Label(Messages.t(
                "plan.missing",
                String.join(", ", missing.stream().map(Unit::shortName).toList())));
        names.setWrapText(true);
        VBox box = new VBox(2, names);
        if (row.deadline().what() == Deadline.What.UNIT_LIST) {
            Hyperlink show = new Hyperlink(Messages.t("plan.show-wanting"));
            show.setOnAction(_ -> showWanting.run());
            box.getChildren().add(show);
        }
        return box;
    }
}
