package guongsang.ui.plan.content;

import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.PlanWords;
import guongsang.domain.unit.UnitKind;
import guongsang.ui.Messages;
import guongsang.ui.plan.edit.Input;
import guongsang.ui.plan.edit.Keeping;
import guongsang.ui.plan.edit.PartCard;
import guongsang.ui.plan.edit.PlanDesk;
import guongsang.ui.plan.edit.Typed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A deadline: what, for whom, when by which rule, and other dates for single years.
final class DeadlineCard extends PartCard<Deadline> {
    private static final List<Integer> QUARTERS = List.of(1, 2, 3, 4);
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private final Label title = new Label();
    private final Map<Input<Deadline>, Set<DueKind>> ofKind = new HashMap<>();
    private final Input<Deadline> rule = choice(
            "due",
            "due",
            "plan.edit.due",
            List.of(DueKind.values()),
            k -> Messages.t("plan.edit.due." + k.name()),
            (Deadline d) -> DueKind.of(d.due()));
    private DueKind chosen = DueKind.YEARLY;
    private final VBox exceptions = new VBox(6);
    private final Map<UUID, OtherDateRow> rows = new HashMap<>();

    DeadlineCard(PlanDesk desk, UUID planId, Deadline first) {
        super(desk, planId, Keeping.part(Deadline.class, first.id()), DeadlineCard::rebuilt);
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        head(
                title,
                "plan.edit.remove",
                () -> RemovedPart.remove(desk, planId, Keeping.part(Deadline.class, first.id())));
        row(
                text("clause", "plan.column.clause", Deadline::clause).wide(110),
                choice(
                                "what",
                                "what",
                                "plan.column.what",
                                List.of(Deadline.What.values()),
                                w -> Messages.t("due.what." + w.name()),
                                Deadline::what)
                        .wide(250),
                several(
                        "unitKinds",
                        "plan.column.who",
                        "plan.edit.kinds",
                        List.of(UnitKind.values()),
                        UnitKind::word,
                        Deadline::unitKinds),
                check("movementLeads", "plan.edit.movement-leads", Deadline::movementLeads));
        row(
                rule.wide(150),
                only(
                        Set.of(DueKind.OCCASION),
                        optional("name", "due", "plan.edit.occasion", (Deadline d) -> DueKind.name(d.due()))
                                .wide(260)),
                only(
                        Set.of(DueKind.YEARLY, DueKind.OCCASION),
                        dayOfYear("day", "due", "plan.edit.day", d -> DueKind.day(d.due()))),
                only(Set.of(DueKind.ONCE), date("date", "due", "plan.edit.date", d -> DueKind.date(d.due()))),
                only(Set.of(DueKind.QUARTERS), quarter("first", "plan.edit.from-quarter")),
                only(Set.of(DueKind.QUARTERS), quarter("last", "plan.edit.to-quarter")),
                only(
                        Set.of(DueKind.QUARTERS, DueKind.OCCASION),
                        number("dueYear", "due", "plan.edit.only-year", d -> DueKind.year(d.due()))),
                check("strict", "plan.edit.strict", Deadline::strict));
        whole(words("wording", "plan.column.wording", Deadline::wording));
        Button more = new Button(Messages.t("plan.edit.add-date"), new FontIcon("fth-plus"));
        more.getStyleClass().addAll(atlantafx.base.theme.Styles.FLAT, atlantafx.base.theme.Styles.SMALL);
        more.setOnAction(_ -> add(first.id()));
        add(exceptions);
        add(more);
        show(first);
    }

    private Input<Deadline> quarter(String key, String label) {
        return choice(
                        key,
                        "due",
                        label,
                        QUARTERS,
                        q -> ROMAN[q - 1],
                        (Deadline d) -> key.equals("first") ? DueKind.first(d.due()) : DueKind.last(d.due()))
                .wide(90);
    }

    /// A field that only some ways of saying when have.
    private Input<Deadline> only(Set<DueKind> kinds, Input<Deadline> input) {
        ofKind.put(input, EnumSet.copyOf(kinds));
        return input;
    }

    /// The year after the last exception, else the plan's first: the date is the one of the rule, to be changed.
    private void add(UUID deadlineId) {
        var plans = desk().context().workspace().plans();
        int year = desk().context().year().get();
        desk().change(
                        _ -> {
                            var plan = plans.plan(planId()).orElseThrow();
                            Deadline deadline = Keeping.part(Deadline.class, deadlineId)
                                    .find(plan)
                                    .orElseThrow();
                            return plans.save(planId(), deadline, OtherDateRow.proposed(plan, deadline, year));
                        },
                        Messages.t("plan.edit.date-added"));
    }

    @Override
    public void show(Deadline stored) {
        super.show(stored);
        title.setText(Messages.t("due.what." + stored.what().name()) + "  ·  " + PlanWords.due(stored) + "  ·  "
                + PlanWords.whom(stored));
        if (!rule.isWrong()) {
            open(DueKind.of(stored.due()));
        }
        List<OtherDateRow> now = new ArrayList<>();
        for (Deadline.OtherDate date : stored.exceptions()) {
            OtherDateRow row =
                    rows.computeIfAbsent(date.id(), _ -> new OtherDateRow(desk(), planId(), stored.id(), date));
            row.show(date);
            now.add(row);
        }
        if (!exceptions.getChildren().equals(now)) {
            exceptions.getChildren().setAll(now);
        }
    }

    /// Shows the fields of another way as soon as it was chosen, before it can be saved.
    @Override
    protected void typed(Typed typed) {
        open(typed.or("due", chosen));
    }

    private void open(DueKind kind) {
        chosen = kind;
        ofKind.forEach((input, kinds) -> {
            input.setVisible(kinds.contains(kind));
            input.setManaged(kinds.contains(kind));
        });
    }

    private static Deadline rebuilt(Deadline d, Typed typed) {
        return new Deadline(
                d.id(),
                d.version(),
                typed.or("clause", d.clause()),
                typed.or("wording", d.wording()),
                typed.or("what", d.what()),
                typed.or("unitKinds", d.unitKinds()),
                typed.or("movementLeads", d.movementLeads()),
                DueKind.typed(d.due(), typed),
                typed.or("strict", d.strict()),
                d.exceptions());
    }
}
