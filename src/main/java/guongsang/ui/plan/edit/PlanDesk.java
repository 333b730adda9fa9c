package guongsang.ui.plan.edit;

import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Problem;
import guongsang.domain.unit.Unit;
import guongsang.ui.Jobs;
import guongsang.ui.UiContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// Where the cards of one plan hand in their changes. They are done one after the other, each upon what the one before
/// left, so that fast typing never meets its own change.
public final class PlanDesk {
    private record Waiting(Jobs.Work<PlanEdit.Answer> work, Consumer<PlanEdit.Answer> answer) {}

    private final UiContext ctx;
    private final Runnable changed;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private boolean busy;
    private List<Unit> units = List.of();

    /// `changed` runs after each change that was saved.
    public PlanDesk(UiContext ctx, Runnable changed) {
        this.ctx = ctx;
        this.changed = changed;
    }

    /// The units that can be chosen, in the order of the office's list.
    public List<Unit> units() {
        return units;
    }

    public void units(List<Unit> all) {
        units = all;
    }

    /// `answer` gets what is wrong, on the FX thread; empty: all was saved.
    public <P> void edit(PlanEdit<P> edit, Consumer<PlanEdit.Answer> answer) {
        waiting.addLast(new Waiting(_ -> edit.run(ctx.workspace()), answer));
        next();
    }

    /// Adds or removes a part; `done` runs with the plan as it is then. What is refused is told as a problem.
    public void change(Jobs.Work<Plan> work, Consumer<Plan> done) {
        ctx.jobs()
                .run(
                        work,
                        plan -> {
                            changed.run();
                            done.accept(plan);
                        },
                        ctx.go()::problem);
    }

    /// A change that is told of with its undo.
    public void change(Jobs.Work<Plan> work, String told) {
        change(work, _ -> ctx.go().notice(told, true));
    }

    public UiContext context() {
        return ctx;
    }

    private void next() {
        if (busy || waiting.isEmpty()) {
            return;
        }
        Waiting one = waiting.removeFirst();
        busy = true;
        ctx.jobs()
                .run(
                        one.work(),
                        answer -> {
                            busy = false;
                            one.answer().accept(answer);
                            changed.run();
                            next();
                        },
                        problem -> {
                            busy = false;
                            one.answer()
                                    .accept(new PlanEdit.Answer(
                                            List.of(new Problem("", problem.code(), problem.sentence())), true));
                            next();
                        });
    }
}
