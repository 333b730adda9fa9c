package guongsang.ui.shell;

import atlantafx.base.theme.Styles;
import guongsang.domain.journal.JournalEntry;
import guongsang.domain.plan.Plan;
import guongsang.service.PlanService;
import guongsang.service.RegisterService;
import guongsang.ui.JournalWords;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The top of the window: the mark, the plan and the year that everything is seen under, the search box, undo and
/// redo.
final class TopBar extends HBox {
    private final UiContext context;
    private final MenuButton plan = new MenuButton();
    private final Label planName = new Label();
    private final MenuButton year = new MenuButton();

    TopBar(UiContext context, UndoModel undo, Runnable search) {
        this.context = context;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(Messages.t("shell.name"));
        name.getStyleClass().add("product-name");
        HBox mark = new HBox(10, Mark.node(22), name);
        mark.setAlignment(Pos.CENTER_LEFT);
        mark.setMinWidth(180);
        mark.setPrefWidth(180);
        planName.setMaxWidth(300);
        choosing(plan, "shell.plan", planName);
        plan.setMaxWidth(400);
        plan.setMinWidth(200);
        year.setMinWidth(Region.USE_PREF_SIZE);
        Label yearName = new Label();
        yearName.textProperty().bind(context.year().asString());
        choosing(year, "shell.year", yearName);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        mark,
                        plan,
                        year,
                        gap,
                        searchBox(search),
                        step("fth-corner-up-left", "shell.undo", undo.nextUndo(), undo::undo),
                        step("fth-corner-up-right", "shell.redo", undo.nextRedo(), undo::redo));
    }

    private static void choosing(MenuButton button, String label, Label value) {
        Label what = new Label(Messages.t(label));
        what.getStyleClass().add("muted");
        HBox row = new HBox(8, what, value);
        row.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(row);
        button.getStyleClass().add("chooser");
        button.setAccessibleText(Messages.t(label));
    }

    private static Button searchBox(Runnable search) {
        Label prompt = new Label(Messages.t("shell.search-prompt"));
        prompt.getStyleClass().add("muted");
        HBox.setHgrow(prompt, Priority.ALWAYS);
        prompt.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(8, prompt, Keys.cap("Ctrl K"));
        row.setAlignment(Pos.CENTER_LEFT);
        Button box = new Button();
        box.setGraphic(row);
        box.getStyleClass().add("search-box");
        box.setPrefWidth(420);
        box.setMinWidth(160);
        box.setAccessibleText(Messages.t("shell.search-prompt"));
        row.prefWidthProperty().bind(box.widthProperty().subtract(24));
        box.setOnAction(_ -> search.run());
        return box;
    }

    private static Button step(
            String icon, String key, ReadOnlyObjectProperty<@Nullable JournalEntry> next, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, "step-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(next.isNull());
        Tooltip tip = new Tooltip();
        tip.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            JournalEntry entry = next.get();
                            return entry == null ? Messages.t(key) : Messages.t(key + "-of", JournalWords.of(entry));
                        },
                        next));
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(tip.textProperty());
        return button;
    }

    private record Choices(List<Plan> inForce, List<Plan> ofYear, SortedMap<Integer, Integer> years) {}

    /// Reads plans and years anew.
    void refresh() {
        PlanService plans = context.workspace().plans();
        RegisterService register = context.workspace().register();
        int shown = context.year().get();
        context.jobs()
                .run(
                        _ -> new Choices(
                                plans.plans().stream().filter(Plan::inForce).toList(),
                                plans.inForce(shown),
                                register.countByYear()),
                        this::show);
    }

    private void show(Choices choices) {
        planName.setText(
                choices.ofYear().isEmpty()
                        ? Messages.t("shell.no-plan")
                        : name(choices.ofYear().getLast()));
        plan.getItems().clear();
        for (Plan one : choices.inForce()) {
            MenuItem item = new MenuItem("%s (%s)".formatted(name(one), one.years()));
            item.setOnAction(_ -> context.year().set(nearest(one, context.year().get())));
            plan.getItems().add(item);
        }
        if (!choices.inForce().isEmpty()) {
            plan.getItems().add(new SeparatorMenuItem());
        }
        MenuItem more = new MenuItem(Messages.t("shell.open-plans"));
        more.setOnAction(_ -> context.go().show("plan"));
        plan.getItems().add(more);
        years(choices.years());
    }

    private void years(SortedMap<Integer, Integer> counts) {
        int now = LocalDate.now(context.workspace().clock()).getYear();
        TreeSet<Integer> all = new TreeSet<>(counts.keySet());
        all.add(now);
        all.add(now + 1);
        all.add(context.year().get());
        year.getItems().clear();
        for (int one : all.descendingSet()) {
            int count = counts.getOrDefault(one, 0);
            MenuItem item = new MenuItem(
                    count == 0
                            ? Messages.t("shell.year-empty", one + "")
                            : Messages.t("shell.year-of", one + "", count));
            item.setOnAction(_ -> context.year().set(one));
            year.getItems().add(item);
        }
    }

    /// The year that the plan covers and that is nearest to the given one.
    private static int nearest(Plan plan, int year) {
        Integer last = plan.toYear();
        int from = Math.max(year, plan.fromYear());
        return last == null ? from : Math.min(from, last);
    }

    /// "101/KH-UBND · huyện Đak Đoa"
    private static String name(Plan plan) {
        return plan.name() + " · " + plan.issuer().replaceFirst("^(Ủy ban nhân dân|UBND) ", "");
    }
}
