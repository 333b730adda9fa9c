package guongsang.ui.plan.field;

import guongsang.domain.plan.Lead;
import guongsang.ui.Messages;
import guongsang.ui.plan.edit.Keeping;
import guongsang.ui.plan.edit.PartCard;
import guongsang.ui.plan.edit.PlanDesk;
import guongsang.ui.plan.edit.Typed;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;

/// A body that leads a field or movement: how the plan asks it, which unit of the register it is, who does its work
/// today.
final class LeadRow extends PartCard<Lead> {
    LeadRow(PlanDesk desk, UUID planId, UUID fieldId, Lead first) {
        super(desk, planId, Keeping.lead(fieldId, first.id()), LeadRow::rebuilt);
        getStyleClass().add("inner");
        Label title = new Label(Messages.t("plan.lead.title"));
        title.getStyleClass().addAll("small", "muted");
        head(title, "plan.edit.remove", () -> {
            var plans = desk.context().workspace().plans();
            desk.change(
                    _ -> {
                        var plan = plans.plan(planId).orElseThrow();
                        return Keeping.lead(fieldId, first.id())
                                .find(plan)
                                .map(l -> plans.remove(plan, l))
                                .orElse(plan);
                    },
                    Messages.t("plan.edit.removed"));
        });
        row(
                text("body", "plan.lead.body", Lead::body).wide(270),
                choice(
                                "wording",
                                "wording",
                                "plan.lead.wording",
                                List.of(Lead.Wording.values()),
                                Lead.Wording::word,
                                Lead::wording)
                        .wide(110),
                check("chairs", "plan.lead.chairs", Lead::chairs),
                optional("movement", "plan.lead.movement", Lead::movement).wide(300),
                unit("unitId", "plan.lead.unit", desk::units, Lead::unitId).wide(270),
                optional("successor", "plan.lead.successor", Lead::successor).wide(270),
                optional("successorSource", "plan.lead.source", Lead::successorSource)
                        .wide(300));
    }

    private static Lead rebuilt(Lead l, Typed typed) {
        return new Lead(
                l.id(),
                l.version(),
                typed.or("body", l.body()),
                typed.or("wording", l.wording()),
                typed.or("chairs", l.chairs()),
                typed.or("movement", l.movement()),
                typed.or("unitId", l.unitId()),
                typed.or("successor", l.successor()),
                typed.or("successorSource", l.successorSource()));
    }
}
