package guongsang.ui.plan.content;

import guongsang.domain.plan.PlanPart;
import guongsang.ui.Messages;
import guongsang.ui.plan.edit.Keeping;
import guongsang.ui.plan.edit.PlanDesk;
import java.util.UUID;

/// Takes a part out of a plan, told of with its undo.
final class RemovedPart {
    private RemovedPart() {}

    static <P extends PlanPart> void remove(PlanDesk desk, UUID planId, Keeping<P> keeping) {
        var plans = desk.context().workspace().plans();
        desk.change(
                _ -> {
                    var plan = plans.plan(planId).orElseThrow();
                    return keeping.find(plan).map(p -> plans.remove(plan, p)).orElse(plan);
                },
                Messages.t("plan.edit.removed"));
    }
}
