package guongsang.ui.plan;

import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.DeadlineStanding;
import guongsang.domain.unit.Unit;
import guongsang.ui.Messages;
import guongsang.ui.part.DateField;
import guongsang.ui.part.DueWords;
import guongsang.ui.part.Sentence;
import guongsang.ui.part.StackedBar;
import guongsang.ui.part.Tone;
import guongsang.ui.part.ToneChip;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One deadline of the year: when, how many sent in time, late or not yet; what the office itself owes is noted here as
/// done.
final class DueCard extends VBox {
    private static final int NAMED = 16;

    DueCard(DeadlineStanding row, PlanData data, PlanView.Actions actions, Runnable showWanting) {
        super(6);
        getStyleClass().addAll("card", "deadline-card");
        setFocusTraversable(true);
        Deadline deadline = row.deadline();
        Label what = new Label(Messages.t("due.what." + deadline.what().name()));
        what.getStyleClass().add("card-title");
        what.setMinWidth(0);
        LocalDate due = row.due();
        Label date = new Label(
                due == null
                        ? Messages.t("due.undated")
                        : Messages.t(row.strict() ? "due.before" : "due.on", DateField.table(due)));
        date.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(10, what, date, gap, state(row, data));
        head.setAlignment(Pos.CENTER_LEFT);
        Label wording = new Label(Messages.t("plan.clause", deadline.clause(), deadline.wording()));
        wording.getStyleClass().addAll("small", "muted");
        wording.setWrapText(true);
        getChildren().addAll(head, wording);
        deadline.exception(data.year()).ifPresent(other -> {
            Label source = new Label(Messages.t("plan.other-date", Integer.toString(other.year()), other.source()));
            source.getStyleClass().addAll("small", "muted");
            source.setWrapText(true);
            getChildren().add(source);
        });
        Sentence weekend = Sentence.warning();
        weekend.say(row.items().getFirst().remarks().stream().findFirst().orElse(null));
        getChildren().add(weekend);
        if (deadline.what().perUnit()) {
            getChildren().add(counts(row));
            missing(row, showWanting).ifPresent(getChildren()::add);
        } else {
            getChildren().add(ofOffice(row.items().getFirst(), data, actions));
        }
        setAccessibleText(what.getText() + ", " + date.getText());
    }

    private static Node state(DeadlineStanding row, PlanData data) {
        if (row.complete()) {
            LocalDate done = row.items().getFirst().doneOn();
            return new ToneChip(
                    row.items().size() == 1 && done != null
                            ? Messages.t("due.done-on", DateField.table(done))
                            : Messages.t("due.complete"),
                    Tone.GOOD);
        }
        LocalDate due = row.due();
        String distance = due == null
                ? Messages.t(row.overdue() ? "due.year-over" : "due.within", Integer.toString(data.year()))
                : DueWords.distance(due, row.strict(), data.on());
        boolean waived = row.items().stream().allMatch(i -> i.doneOn() != null || i.waiver() != null);
        return waived
                ? new ToneChip(Messages.t("plan.with-reason", distance), Tone.PLAIN)
                : new ToneChip(distance, row.overdue() ? Tone.BAD : Tone.OPEN);
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
        bar.setPrefWidth(180);
        bar.setMinWidth(120);
        Label label = new Label(words);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox box = new HBox(12, bar, label);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Optional<Node> missing(DeadlineStanding row, Runnable showWanting) {
        List<Unit> missing = row.missing();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String first = String.join(
                ", ", missing.stream().limit(NAMED).map(Unit::shortName).toList());
        Label names = new Label(
                missing.size() > NAMED
                        ? Messages.t("plan.missing-more", first, missing.size() - NAMED)
                        : Messages.t("plan.missing", first));
        names.setWrapText(true);
        VBox box = new VBox(2, names);
        if (row.deadline().what() == Deadline.What.UNIT_LIST) {
            Hyperlink show = new Hyperlink(Messages.t("plan.show-wanting"));
            show.setOnAction(_ -> showWanting.run());
            box.getChildren().add(show);
        }
        return Optional.of(box);
    }

    /// The day the office did it, and why it stands when it did not.
    private static Node ofOffice(Compliance.DeadlineItem item, PlanData data, PlanView.Actions actions) {
        DateField day = new DateField();
        day.show(item.doneOn());
        day.onLeft(typed -> {
            if (!day.wrong() && !Objects.equals(typed.orElse(null), item.doneOn())) {
                actions.done(item, typed.orElse(null));
            }
        });
        Label label = new Label(Messages.t("plan.done-on"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(day.field());
        HBox row = new HBox(12, new VBox(3, label, day));
        if (ReasonField.wanted(item)) {
            LocalDate due = item.due();
            String late = due == null
                    ? Messages.t("due.year-over", Integer.toString(data.year()))
                    : DueWords.distance(due, item.strict(), data.on());
            ReasonField reason = new ReasonField(item, late, actions);
            HBox.setHgrow(reason, Priority.ALWAYS);
            row.getChildren().add(reason);
        }
        return row;
    }
}
