package guongsang.ui.plan.edit;

import guongsang.domain.Refused;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Problem;
import guongsang.service.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One change of a plan as it was typed: read anew, held against the rules, saved without what is wrong.
///
/// @param rebuilt makes the changed part from the stored one and what was typed; may throw [Refused]
public record PlanEdit<P>(UUID planId, Keeping<P> keeping, Rebuilt<P> rebuilt, Typed typed) {
    /// Makes the changed part; what was not typed stays as it is stored.
    public interface Rebuilt<P> {
        P from(P stored, Typed typed);
    }

    /// What is wrong; `held`: nothing was saved because of it.
    public record Answer(List<Problem> problems, boolean held) {}

    /// Saves what can be saved and returns what is wrong with the rest. Throws [Refused] when the plan or the part is
    /// gone, or somebody changed it at the same time. Not on the FX thread.
    public Answer run(Workspace workspace) {
        List<Plan> all = workspace.plans().plans();
        Plan plan = workspace
                .plans()
                .plan(planId)
                .orElseThrow(() -> gone("Kế hoạch này không còn trong sổ: hãy chọn kế hoạch khác."));
        P stored = keeping.find(plan)
                .orElseThrow(() -> gone("Mục này không còn trong kế hoạch: hãy bấm F5 để xem kế hoạch như hiện nay."));
        List<Problem> wrong = new ArrayList<>(typed.problems());
        P changed = stored;
        while (true) {
            List<Problem> found = new ArrayList<>();
            try {
                changed = rebuilt.from(stored, typed);
                found.addAll(keeping.problems(
                        plan, changed, all, workspace.catalogue().unitsById()));
            } catch (Refused refused) {
                found.add(new Problem(refused.code(), refused.code(), refused.sentence()));
            }
            boolean fewer = false;
            for (Problem one : found) {
                wrong.add(one);
                fewer |= typed.skip(one.field());
            }
            if (found.isEmpty()) {
                break;
            }
            if (!fewer) {
                // What is wrong was so before, or is not written on this card: nothing can be saved around it.
                return new Answer(wrong, true);
            }
        }
        if (!changed.equals(stored)) {
            keeping.save(workspace.plans(), plan, changed);
        }
        return new Answer(wrong, false);
    }

    private static Refused gone(String sentence) {
        return new Refused("plan.gone", sentence);
    }
}
