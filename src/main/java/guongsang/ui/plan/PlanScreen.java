package guongsang.ui.plan;

import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Submission;
import guongsang.domain.plan.Waiver;
import guongsang.service.RegisterFilter;
import guongsang.ui.Command;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.Screen;
import guongsang.ui.UiContext;
import guongsang.ui.plan.PlanData.UnitRow;
import guongsang.ui.plan.content.ContentTab;
import guongsang.ui.plan.criteria.CriteriaTab;
import guongsang.ui.plan.field.FieldsTab;
import guongsang.ui.plan.reminder.ReminderDesk;
import guongsang.ui.plan.selection.SelectionTab;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Kế hoạch: reads the plan of the year in a job and does what the view asks for.
public final class PlanScreen implements Screen {
    private final UiContext ctx;
    private final PlanModel model = new PlanModel();
    private final SelectionTab selection;
    private final CriteriaTab criteria;
    private final FieldsTab fields;
    private final ContentTab content;
    private final PlanView view;
    private final ReminderDesk reminder;
    private final StackPane root;
    private int asked;

    public PlanScreen(UiContext ctx) {
        this.ctx = ctx;
        this.selection = new SelectionTab(ctx);
        this.criteria = new CriteriaTab(ctx);
        this.reminder = new ReminderDesk(ctx);
        this.fields = new FieldsTab(ctx, this::refresh);
        this.content = new ContentTab(ctx, this::refresh);
        this.view = new PlanView(model, new Doing(), selection, criteria, fields, content, reminder.button());
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

        @Override
        public void waive(Compliance.Item item, String reason, Consumer<Jobs.Problem> refused) {
            letStand(item, reason, refused);
        }

        @Override
        public void done(Compliance.DeadlineItem item, @Nullable LocalDate day) {
            act(() -> ctx.workspace().plans().done(item, day, null), Messages.t("plan.done-noted"), ctx.go()::problem);
        }

        @Override
        public void lookAt(Plan plan) {
            model.chosenPlan().set(plan.id());
            refresh();
        }

        @Override
        public void prefer(Plan plan) {
            act(
                    () -> ctx.workspace().plans().prefer(plan),
                    Messages.t("plan.preferred", plan.name()),
                    ctx.go()::problem);
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
        UUID plan = model.chosenPlan().get();
        int question = ++asked;
        ctx.jobs().run(_ -> PlanData.read(ctx.workspace(), year, plan), data -> {
            if (question == asked) {
                model.show(data);
            }
        });
        reminder.refresh();
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(List.of(
                Command.of("plan.receive", "fth-check-square", "Shortcut+G", view::noteForChosen),
                Command.of("plan.waive", "fth-feather", "Shortcut+R", view::reasonForChosen),
                Command.of("plan.show-wanting", "fth-alert-triangle", null, view::showWanting),
                Command.of("plan.open-deadlines", "fth-calendar", null, view::showDeadlines)));
        all.addAll(reminder.commands());
        all.addAll(selection.commands(view::showSelection));
        all.addAll(criteria.commands(view::showCriteria));
        all.addAll(fields.commands(view::showFields));
        all.addAll(content.commands(view::showContent));
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

    private void letStand(Compliance.Item item, String reason, Consumer<Jobs.Problem> refused) {
        Waiver waiver = item.waiver();
        if (!reason.isBlank()) {
            act(() -> ctx.workspace().plans().waive(item, reason), Messages.t("plan.waived"), refused);
        } else if (waiver != null) {
            act(() -> ctx.workspace().plans().remove(waiver), Messages.t("plan.unwaived"), refused);
        }
    }

    private void act(Runnable work, String told, Consumer<Jobs.Problem> refused) {
        ctx.jobs()
                .run(
                        _ -> {
                            work.run();
                            return true;
                        },
                        _ -> {
                            ctx.go().notice(told, true);
                            refresh();
                        },
                        refused);
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
