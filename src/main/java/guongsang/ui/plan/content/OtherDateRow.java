package guongsang.ui.plan.content;

import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Plan;
import guongsang.ui.Messages;
import guongsang.ui.plan.edit.Keeping;
import guongsang.ui.plan.edit.PartCard;
import guongsang.ui.plan.edit.PlanDesk;
import guongsang.ui.plan.edit.Typed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.Label;

/// Another date of a deadline for one year, with what it comes from.
final class OtherDateRow extends PartCard<Deadline.OtherDate> {
    private static final UUID NEW = new UUID(0, 0);

    OtherDateRow(PlanDesk desk, UUID planId, UUID deadlineId, Deadline.OtherDate first) {
        super(desk, planId, Keeping.otherDate(deadlineId, first.id()), OtherDateRow::rebuilt);
        getStyleClass().add("inner");
        Label title = new Label(Messages.t("plan.edit.other-date"));
        title.getStyleClass().addAll("small", "muted");
        head(title, "plan.edit.remove", () -> {
            var plans = desk.context().workspace().plans();
            desk.change(
                    _ -> {
                        Plan plan = plans.plan(planId).orElseThrow();
                        return Keeping.otherDate(deadlineId, first.id())
                                .find(plan)
                                .map(d -> plans.remove(plan, d))
                                .orElse(plan);
                    },
                    Messages.t("plan.edit.removed"));
        });
        row(
                needed("year", "plan.edit.in-year", Deadline.OtherDate::year),
                date("date", "date", "plan.column.date", Deadline.OtherDate::date),
                check("strict", "plan.edit.strict", Deadline.OtherDate::strict),
                text("source", "plan.edit.source", Deadline.OtherDate::source).wide(420));
    }

    /// For the year looked at, or the first of the plan's that has none: the date of the rule, to be changed.
    static Deadline.OtherDate proposed(Plan plan, Deadline deadline, int year) {
        int wanted = plan.covers(year) ? year : plan.fromYear();
        while (deadline.exception(wanted).isPresent() && plan.covers(wanted + 1)) {
            wanted++;
        }
        LocalDate date = deadline.due().dateIn(wanted).orElse(LocalDate.of(wanted, 12, 31));
        return new Deadline.OtherDate(NEW, 0, wanted, date, deadline.strict(), Messages.t("plan.edit.no-source"));
    }

    private static Deadline.OtherDate rebuilt(Deadline.OtherDate d, Typed typed) {
        LocalDate date = typed.or("date", d.date());
        return new Deadline.OtherDate(
                d.id(),
                d.version(),
                typed.or("year", d.year()),
                Objects.requireNonNullElse(date, d.date()),
                typed.or("strict", d.strict()),
                typed.or("source", d.source()));
    }
}
