package guongsang.ui.plan.content;

import atlantafx.base.theme.Styles;
import guongsang.domain.plan.Plan;
import guongsang.service.PlanService;
import guongsang.ui.Command;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.Sheets;
import guongsang.ui.plan.content.ContentData.Entry;
import guongsang.ui.plan.content.ContentData.Standing;
import guongsang.ui.plan.edit.PlanDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The plans there are at the left, the chosen one at the right: what it says, edited in place when it is in the
/// register, only read when it still ships with the program.
public final class ContentTab {
    private final UiContext ctx;
    private final Runnable changed;
    private final PlanDesk desk;
    private final ListView<Entry> list = new ListView<>();
    private final PlanEditor editor;
    private final NewPlanForm form = new NewPlanForm(this::make, this::closeForm);
    private final BorderPane root = new BorderPane();
    private final VBox right = new VBox(8);
    private final Label name = new Label();
    private final FlowPane tools = new FlowPane(8, 6);
    private @Nullable ContentData data;
    private @Nullable UUID chosenId;
    private @Nullable String chosenCode;
    private @Nullable Node aside;
    private boolean filling;
    private int asked;

    /// `changed` runs after each change of a plan.
    public ContentTab(UiContext ctx, Runnable changed) {
        this.ctx = ctx;
        this.changed = changed;
        this.desk = new PlanDesk(ctx, changed);
        this.editor = new PlanEditor(desk);
        Sheets.add(root, "plan");
        root.getStyleClass().add("plan-content");
        list.setId("plans");
        list.getStyleClass().add("plan-list");
        list.setCellFactory(_ -> new PlanCell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, entry) -> {
            if (entry != null && !filling) {
                choose(entry);
                show();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Button add = new Button(Messages.t("plan.new"), new FontIcon("fth-plus"));
        add.setOnAction(_ -> ask(null));
        add.setMaxWidth(Double.MAX_VALUE);
        VBox left = new VBox(8, list, add);
        left.getStyleClass().add("plan-side");
        name.getStyleClass().add("plan-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        tools.setAlignment(Pos.CENTER_LEFT);
        right.getStyleClass().add("plan-main");
        root.setLeft(left);
        root.setCenter(right);
    }

    public Parent node() {
        return root;
    }

    /// The commands; `show` brings the tab to the front.
    public List<Command> commands(Runnable show) {
        return List.of(
                Command.of("plan.open-content", "fth-book-open", null, () -> {
                    show.run();
                    list.requestFocus();
                }),
                Command.of("plan.new", "fth-plus", "Shortcut+N", () -> {
                    show.run();
                    ask(null);
                }),
                Command.of("plan.copy", "fth-copy", null, () -> {
                    show.run();
                    ask(chosen());
                }),
                Command.of("plan.edit-quotas", "fth-edit-2", null, () -> {
                    show.run();
                    editor.open(PlanEditor.Section.QUOTAS);
                }),
                Command.of("plan.edit-deadlines", "fth-edit-2", null, () -> {
                    show.run();
                    editor.open(PlanEditor.Section.DEADLINES);
                }));
    }

    /// Reads the plans anew.
    public void refresh() {
        int question = ++asked;
        int year = ctx.year().get();
        ctx.jobs().run(_ -> ContentData.read(ctx.workspace(), year), now -> {
            if (question == asked) {
                show(now);
            }
        });
    }

    private void show(ContentData now) {
        data = now;
        desk.units(now.units());
        Entry entry = now.entry(chosenId, chosenCode).or(now::first).orElse(null);
        filling = true;
        if (!list.getItems().equals(now.entries())) {
            list.getItems().setAll(now.entries());
        }
        if (entry != null) {
            choose(entry);
            list.getSelectionModel().select(entry);
        }
        filling = false;
        show();
    }

    private void choose(Entry entry) {
        if (!entry.plan().code().equals(chosenCode)) {
            aside = null;
        }
        chosenId = entry.plan().id();
        chosenCode = entry.plan().code();
    }

    private @Nullable Plan chosen() {
        return data == null
                ? null
                : data.entry(chosenId, chosenCode).map(Entry::plan).orElse(null);
    }

    private void show() {
        ContentData now = data;
        Entry entry = now == null ? null : now.entry(chosenId, chosenCode).orElse(null);
        if (now == null || entry == null) {
            right.getChildren().setAll(form);
            return;
        }
        Plan plan = entry.plan();
        name.setText(plan.title());
        tools(entry, now);
        Node body = aside;
        if (body == null && entry.standing() == Standing.SHIPPED) {
            ScrollPane read = new ScrollPane(new PlanContentPane(plan, now.year()));
            read.setFitToWidth(true);
            read.getStyleClass().add("edge-to-edge");
            body = read;
        } else if (body == null) {
            editor.show(plan, now.entries().stream().map(Entry::plan).toList());
            body = editor;
        }
        VBox.setVgrow(body, body == form ? Priority.NEVER : Priority.ALWAYS);
        List<Node> nodes = List.of(name, tools, body);
        if (!right.getChildren().equals(nodes)) {
            right.getChildren().setAll(nodes);
        }
    }

    private void tools(Entry entry, ContentData now) {
        PlanService plans = ctx.workspace().plans();
        Plan plan = entry.plan();
        List<Node> nodes = new ArrayList<>();
        if (entry.standing() == Standing.IN_FORCE) {
            nodes.add(button(
                    "plan.withdraw",
                    false,
                    () -> desk.change(_ -> plans.withdraw(plan), Messages.t("plan.withdrawn", plan.name()))));
        } else {
            nodes.add(button(
                    "plan.adopt",
                    true,
                    () -> desk.change(_ -> plans.adopt(plan.code()), Messages.t("plan.adopted", plan.name()))));
        }
        if (entry.standing() != Standing.SHIPPED) {
            nodes.add(button("plan.copy", false, () -> ask(plan)));
        }
        MenuButton compare = new MenuButton(Messages.t("plan.compare"));
        compare.setMinWidth(Region.USE_PREF_SIZE);
        for (Entry other : now.entries()) {
            if (!other.plan().code().equals(plan.code())) {
                MenuItem item =
                        new MenuItem(other.plan().name() + " · " + other.plan().issuer());
                item.setOnAction(_ -> compare(plan, other.plan()));
                compare.getItems().add(item);
            }
        }
        nodes.add(compare);
        if (aside != null) {
            nodes.add(button("plan.back-to-content", false, this::closeForm));
        }
        if (entry.standing() == Standing.OUT_OF_FORCE) {
            nodes.add(button("plan.remove", false, () -> remove(plan)));
        }
        tools.getChildren().setAll(nodes);
    }

    private static Button button(String key, boolean accent, Runnable action) {
        Button button = new Button(Messages.t(key));
        if (accent) {
            button.getStyleClass().add(Styles.ACCENT);
        }
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void remove(Plan plan) {
        ctx.jobs()
                .run(
                        _ -> {
                            ctx.workspace().plans().remove(plan);
                            return true;
                        },
                        _ -> {
                            ctx.go().notice(Messages.t("plan.removed-whole", plan.name()), true);
                            changed.run();
                        },
                        ctx.go()::problem);
    }

    private void compare(Plan left, Plan right) {
        ctx.jobs().run(_ -> ctx.workspace().plans().compare(left, right), differences -> {
            aside = new ComparePane(left, right, differences);
            show();
        });
    }

    private void ask(@Nullable Plan from) {
        if (from != null && from.version() == 0) {
            return;
        }
        form.ask(from, ctx.year().get());
        aside = form;
        show();
        form.begin();
    }

    private void closeForm() {
        aside = null;
        show();
        list.requestFocus();
    }

    private void make(NewPlanForm.Wanted wanted) {
        Plan from = wanted.from();
        ctx.jobs()
                .run(
                        _ -> from == null
                                ? ctx.workspace().plans().save(wanted.plan())
                                : ctx.workspace()
                                        .plans()
                                        .copy(
                                                from.id(),
                                                wanted.fromYear(),
                                                wanted.toYear(),
                                                wanted.number(),
                                                wanted.issuedOn()),
                        plan -> {
                            aside = null;
                            chosenId = plan.id();
                            chosenCode = Objects.requireNonNull(plan.code());
                            ctx.go().notice(Messages.t(from == null ? "plan.made" : "plan.copied", plan.name()), true);
                            changed.run();
                            refresh();
                        },
                        form::refused);
    }
}
