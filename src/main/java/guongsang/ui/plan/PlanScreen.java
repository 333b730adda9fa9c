package guongsang.ui.plan;

import guongsang.domain.plan.Submission;
import guongsang.service.RegisterFilter;
import guongsang.ui.Command;
import guongsang.ui.Messages;
import guongsang.ui.Screen;
import guongsang.ui.UiContext;
import guongsang.ui.plan.PlanData.UnitRow;
import guongsang.ui.plan.criteria.CriteriaTab;
import guongsang.ui.plan.reminder.ReminderDesk;
import guongsang.ui.plan.selection.SelectionTab;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// Kế hoạch: reads the plan of the year in a job and does what the view asks for.
public final class PlanScreen implements Screen {
    private final UiContext ctx;
    private final PlanModel model = new PlanModel();
    private final SelectionTab selection;
    private final CriteriaTab criteria;
    private final PlanView view;
    private final ReminderDesk reminder;
    private final StackPane root;

    public PlanScreen(UiContext ctx) {
        this.ctx = ctx;
        this.selection = new SelectionTab(ctx);
        this.criteria = new CriteriaTab(ctx);
        this.reminder = new ReminderDesk(ctx);
        this.view = new PlanView(model, new Doing(), selection, criteria, reminder.button());
        this.root = new StackPane(view.root(), reminder.view());
        view.root().visibleProperty().bind(reminder.open().not());
    }

    /// What the view asks for.
    private final class Doing implements PlanView.Actions {
        @Override
        public void openUnit(UnitRow row) {
            open(row);
        }

        @Override
        public void received(Submission submission, Runnable done) {
            note(submission, done);
        }

        @Override
        public void remove(Submission submission) {
            takeBack(submission);
        }

        @Override
        public void adopt(String code) {
            putIntoForce(code);
        }
    }

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void refresh() {
        int year = ctx.year().get();
        ctx.jobs().run(_ -> PlanData.read(ctx.workspace(), year), model::show);
        reminder.refresh();
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(List.of(
                Command.of("plan.receive", "fth-check-square", "Shortcut+G", view::noteForChosen),
                Command.of("plan.show-wanting", "fth-alert-triangle", null, view::showWanting)));
        all.addAll(reminder.commands());
        all.addAll(selection.commands(view::showSelection));
        all.addAll(criteria.commands(view::showCriteria));
        return all;
    }

    PlanModel model() {
        return model;
    }

    private void open(UnitRow row) {
        ctx.go()
                .showRegister(RegisterFilter.of(ctx.year().get())
                        .withUnits(Set.of(row.unit().id())));
    }

    private void note(Submission submission, Runnable done) {
        ctx.jobs()
                .run(
                        _ -> {
                            ctx.workspace().plans().received(submission);
                            return true;
                        },
                        _ -> {
                            done.run();
                            ctx.go().notice(Messages.t("plan.noted", what(submission)), true);
                            refresh();
                        },
                        ctx.go()::problem);
    }

    private void takeBack(Submission submission) {
        ctx.jobs()
                .run(
                        _ -> {
                            ctx.workspace().plans().remove(submission);
                            return true;
                        },
                        _ -> {
                            ctx.go().notice(Messages.t("plan.removed", what(submission)), true);
                            refresh();
                        },
                        ctx.go()::problem);
    }

    private static String what(Submission submission) {
        return Messages.t("due.what." + submission.what().name());
    }

    private void putIntoForce(String code) {
        ctx.jobs().run(_ -> ctx.workspace().plans().adopt(code), plan -> {
            ctx.go().notice(Messages.t("plan.adopted", plan.name()), true);
            refresh();
        });
    }
}
