package guongsang.ui.plan.criteria;

import atlantafx.base.theme.Styles;
import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.Criterion.Scope;
import guongsang.domain.plan.Plan;
import guongsang.domain.unit.Unit;
import guongsang.service.CriteriaService.Listed;
import guongsang.ui.Command;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.Sheets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Tiêu chí of the year: general ones, those by field, the office's and its units' own; edited where they stand. Cards
/// stay while they are read anew, so that typing is never taken away.
public final class CriteriaTab implements CriterionCard.Edits {
    /// What stands over a group and has to be seen with it.
    private static final double HEAD = 50;

    private final UiContext ctx;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final Map<Scope, VBox> groups = new EnumMap<>(Scope.class);
    private final Map<Scope, Button> adders = new EnumMap<>(Scope.class);
    private final Map<UUID, CriterionCard> cards = new HashMap<>();
    private final NewCriterionForm form = new NewCriterionForm(this::add, this::closeForm);
    private final Deque<Edit> waiting = new ArrayDeque<>();
    private List<Unit> units = List.of();
    private @Nullable Plan plan;
    private boolean editing;
    private int asked;

    private record Data(
            List<Listed> criteria,
            List<Unit> units,
            Map<UUID, String> names,
            @Nullable Plan plan) {}

    private record Edit(UUID id, UnaryOperator<Criterion> how, Consumer<Jobs.Problem> refused) {}

    public CriteriaTab(UiContext ctx) {
        this.ctx = ctx;
        Sheets.add(page, "criteria");
        page.getStyleClass().addAll("page", "criteria");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        for (Scope scope : Scope.values()) {
            VBox group = new VBox(6);
            groups.put(scope, group);
            page.getChildren().addAll(head(scope), group);
        }
    }

    private Node head(Scope scope) {
        Label title = new Label(Messages.t("criteria.scope." + scope.name()));
        title.getStyleClass().add("section-title");
        Label how = new Label(Messages.t("criteria.scope.how." + scope.name()));
        how.getStyleClass().addAll("small", "muted");
        how.setMinWidth(0);
        HBox.setHgrow(how, Priority.ALWAYS);
        how.setMaxWidth(Double.MAX_VALUE);
        Button add = new Button(Messages.t("criteria.add." + scope.name()), new FontIcon("fth-plus"));
        add.getStyleClass().add(Styles.SMALL);
        add.setMinWidth(Button.USE_PREF_SIZE);
        add.setOnAction(_ -> ask(scope));
        adders.put(scope, add);
        HBox head = new HBox(10, title, how, add);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("criteria-head");
        return head;
    }

    public Parent node() {
        return scroll;
    }

    /// Reads the criteria of the year anew.
    public void refresh() {
        int year = ctx.year().get();
        int question = ++asked;
        ctx.jobs().run(_ -> read(year), data -> {
            if (question == asked) {
                show(data);
            }
        });
    }

    private Data read(int year) {
        var workspace = ctx.workspace();
        return new Data(
                workspace.criteria().criteria(year),
                workspace.criteria().units(year),
                workspace.catalogue().units().stream().collect(Collectors.toMap(Unit::id, Unit::name)),
                workspace.plans().planOf(year).orElse(null));
    }

    private void show(Data data) {
        units = data.units();
        plan = data.plan();
        for (Scope scope : List.of(Scope.GENERAL, Scope.FIELD)) {
            Objects.requireNonNull(adders.get(scope)).setDisable(plan == null);
        }
        for (Scope scope : Scope.values()) {
            List<Listed> some = data.criteria().stream()
                    .filter(l -> l.criterion().scope() == scope)
                    .toList();
            fill(scope, some, data.names());
        }
    }

    private void fill(Scope scope, List<Listed> some, Map<UUID, String> names) {
        List<Node> nodes = new ArrayList<>();
        VBox group = Objects.requireNonNull(groups.get(scope));
        if (group.getChildren().contains(form)) {
            nodes.add(form);
        }
        Map<String, List<Listed>> heads = some.stream()
                .collect(Collectors.groupingBy(l -> head(l, names), java.util.LinkedHashMap::new, Collectors.toList()));
        heads.forEach((head, listed) -> {
            if (!head.isEmpty()) {
                Label label = new Label(head);
                label.getStyleClass().add("group-head");
                label.setWrapText(true);
                nodes.add(label);
            }
            for (Listed one : listed) {
                CriterionCard card =
                        cards.computeIfAbsent(one.criterion().id(), _ -> new CriterionCard(one.criterion(), this));
                card.show(one, units, names);
                nodes.add(card);
            }
        });
        if (some.isEmpty() && nodes.isEmpty()) {
            Label none = new Label(Messages.t("criteria.none." + scope.name()));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            nodes.add(none);
        }
        boolean same = group.getChildren().stream()
                .filter(n -> !(n instanceof Label))
                .toList()
                .equals(nodes.stream().filter(n -> !(n instanceof Label)).toList());
        if (!same || some.isEmpty() || heads.size() > 1) {
            replace(group, nodes);
        }
    }

    /// Taking the field that is typed in out of the scene and putting it back would make it lose the focus.
    private static void replace(VBox group, List<Node> nodes) {
        Node focused = group.getScene() == null ? null : group.getScene().getFocusOwner();
        boolean inside = focused != null && isIn(focused, group);
        if (!group.getChildren().equals(nodes)) {
            group.getChildren().setAll(nodes);
            if (inside && isIn(focused, group)) {
                focused.requestFocus();
            }
        }
    }

    private static boolean isIn(Node node, Node group) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == group) {
                return true;
            }
        }
        return false;
    }

    /// Under what heading it stands within its scope: the field, or whose own it is.
    private static String head(Listed listed, Map<UUID, String> names) {
        Criterion c = listed.criterion();
        return switch (c.scope()) {
            case GENERAL -> "";
            case FIELD -> Objects.requireNonNullElseGet(c.field(), () -> CriterionWords.kinds(c));
            case OWN -> c.unitId() == null ? Messages.t("criteria.of-office") : names.getOrDefault(c.unitId(), "");
        };
    }

    public List<Command> commands(Runnable show) {
        return List.of(
                Command.of("criteria.open", "fth-list", "Shortcut+T", show),
                Command.of("criteria.add.OWN", "fth-plus", null, () -> {
                    show.run();
                    ask(Scope.OWN);
                }));
    }

    private void ask(Scope scope) {
        closeForm();
        Objects.requireNonNull(groups.get(scope)).getChildren().addFirst(form);
        form.ask(scope, plan == null ? null : plan.id(), units);
        // After the next layout, when the form has its place.
        Platform.runLater(() -> {
            page.layout();
            double hidden = page.getHeight() - scroll.getViewportBounds().getHeight();
            double top = Objects.requireNonNull(groups.get(scope))
                    .getBoundsInParent()
                    .getMinY();
            scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp((top - HEAD) / hidden, 0, 1));
        });
    }

    private void closeForm() {
        groups.values().forEach(g -> g.getChildren().remove(form));
    }

    private void add(Criterion criterion) {
        ctx.jobs()
                .run(
                        _ -> ctx.workspace().criteria().save(criterion),
                        _ -> {
                            form.done();
                            ctx.go().notice(Messages.t("criteria.added"), true);
                            refresh();
                        },
                        form::refused);
    }

    @Override
    public void edit(UUID id, UnaryOperator<Criterion> how, Consumer<Jobs.Problem> refused) {
        waiting.addLast(new Edit(id, how, refused));
        next();
    }

    /// One after the other, each upon what the one before left, so that fast typing never meets its own change.
    private void next() {
        if (editing || waiting.isEmpty()) {
            return;
        }
        Edit edit = waiting.removeFirst();
        editing = true;
        int year = ctx.year().get();
        ctx.jobs()
                .run(
                        _ -> {
                            var criteria = ctx.workspace().criteria();
                            criteria.criteria(year).stream()
                                    .map(Listed::criterion)
                                    .filter(c -> c.id().equals(edit.id()))
                                    .findFirst()
                                    .ifPresent(c -> criteria.save(edit.how().apply(c)));
                            return true;
                        },
                        _ -> {
                            editing = false;
                            refresh();
                            next();
                        },
                        problem -> {
                            editing = false;
                            edit.refused().accept(problem);
                            next();
                        });
    }

    @Override
    public void remove(Criterion criterion) {
        ctx.jobs()
                .run(
                        _ -> {
                            ctx.workspace().criteria().remove(criterion);
                            return true;
                        },
                        _ -> {
                            ctx.go().notice(Messages.t("criteria.removed"), true);
                            refresh();
                        });
    }
}
