package guongsang.ui.plan.content;

import guongsang.domain.plan.PlanStage;
import guongsang.ui.plan.edit.Keeping;
import guongsang.ui.plan.edit.PartCard;
import guongsang.ui.plan.edit.PlanDesk;
import guongsang.ui.plan.edit.Typed;
import java.util.UUID;
import javafx.scene.control.Label;

/// What a plan calls one of the four stages, and in which months it wants it done.
final class StageCard extends PartCard<PlanStage> {
    private final Label title = new Label();

    StageCard(PlanDesk desk, UUID planId, PlanStage first) {
        super(desk, planId, Keeping.part(PlanStage.class, first.id()), StageCard::rebuilt);
        title.getStyleClass().add("card-title");
        head(
                title,
                "plan.edit.remove",
                () -> RemovedPart.remove(desk, planId, Keeping.part(PlanStage.class, first.id())));
        row(
                text("clause", "plan.column.clause", PlanStage::clause).wide(110),
                text("name", "plan.edit.stage-name", PlanStage::name).wide(300),
                number("fromMonth", "fromMonth", "plan.edit.from-month", PlanStage::fromMonth),
                number("toMonth", "toMonth", "plan.edit.to-month", PlanStage::toMonth),
                number("year", "year", "plan.edit.only-year", PlanStage::year));
        whole(words("wording", "plan.column.wording", PlanStage::wording));
        show(first);
    }

    @Override
    public void show(PlanStage stored) {
        super.show(stored);
        title.setText(stored.stage().word());
    }

    private static PlanStage rebuilt(PlanStage s, Typed typed) {
        return new PlanStage(
                s.id(),
                s.version(),
                s.stage(),
                typed.or("name", s.name()),
                typed.or("clause", s.clause()),
                typed.or("wording", s.wording()),
                typed.or("year", s.year()),
                typed.or("fromMonth", s.fromMonth()),
                typed.or("toMonth", s.toMonth()));
    }
}
