package guongsang.ui.plan.content;

import atlantafx.base.theme.Styles;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Due;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanClause;
import guongsang.domain.plan.PlanPart;
import guongsang.domain.plan.PlanStage;
import guongsang.domain.plan.Quota;
import guongsang.ui.Messages;
import guongsang.ui.plan.edit.PartCard;
import guongsang.ui.plan.edit.PlanDesk;
import guongsang.ui.plan.field.FieldCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everything a plan of the register says, a section at a time, each part on a card. Cards stay while the plan is read
/// anew, so that typing is never taken away.
final class PlanEditor extends VBox {
    private static final UUID NEW = new UUID(0, 0);

    /// Criteria have a tab of their own; fields too, for the plan in force.
    enum Section {
        HEAD,
        QUOTAS,
        DEADLINES,
        STAGES,
        FIELDS,
        CLAUSES
    }

    private final PlanDesk desk;
    private final ToggleGroup chosen = new ToggleGroup();
    private final VBox page = new VBox(10);
    private final ScrollPane scroll = new ScrollPane(page);
    private final Map<UUID, PartCard<?>> cards = new HashMap<>();
    private @Nullable Plan plan;
    private @Nullable HeadCard head;
    private List<Plan> all = List.of();
    private @Nullable Set<UUID> before;

    PlanEditor(PlanDesk desk) {
        super(8);
        this.desk = desk;
        FlowPane chips = new FlowPane(8, 6);
        for (Section section : Section.values()) {
            ToggleButton chip = new ToggleButton(Messages.t("plan.section." + section.name()));
            chip.getStyleClass().add("chip");
            chip.setUserData(section);
            chip.setToggleGroup(chosen);
            chips.getChildren().add(chip);
        }
        chosen.getToggles().getFirst().setSelected(true);
        chosen.selectedToggleProperty().addListener((_, old, now) -> {
            if (now == null) {
                old.setSelected(true);
            } else if (old != null) {
                fill();
                scroll.setVvalue(0);
            }
        });
        page.getStyleClass().add("editor-page");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(chips, scroll);
    }

    /// Brings a section to the front.
    void open(Section section) {
        chosen.getToggles().stream().filter(t -> t.getUserData() == section).forEach(t -> t.setSelected(true));
    }

    void show(Plan now, List<Plan> plans) {
        if (plan == null || !plan.id().equals(now.id())) {
            cards.clear();
            head = null;
            page.getChildren().clear();
            scroll.setVvalue(0);
        }
        plan = now;
        all = plans;
        fill();
    }

    private void fill() {
        Plan now = plan;
        ToggleButton section = (ToggleButton) chosen.getSelectedToggle();
        if (now == null || section == null) {
            return;
        }
        List<Node> nodes =
                switch ((Section) section.getUserData()) {
                    case HEAD -> List.of(head(now));
                    case QUOTAS ->
                        parts(now.quotas(), q -> new QuotaCard(desk, now.id(), q), "plan.edit.add-quota", _ -> quota());
                    case DEADLINES ->
                        parts(
                                now.deadlines(),
                                d -> new DeadlineCard(desk, now.id(), d),
                                "plan.edit.add-deadline",
                                _ -> deadline());
                    case STAGES ->
                        parts(
                                now.content().stages(),
                                s -> new StageCard(desk, now.id(), s),
                                "plan.edit.add-stage",
                                PlanEditor::stage);
                    case FIELDS ->
                        parts(
                                now.content().fields(),
                                f -> new FieldCard(desk, now.id(), f),
                                "plan.field.add",
                                FieldCard::fresh);
                    case CLAUSES ->
                        parts(
                                now.content().clauses().stream()
                                        .sorted(Comparator.comparing(PlanClause::topic))
                                        .toList(),
                                c -> new ClauseCard(desk, now.id(), c),
                                "plan.edit.add-clause",
                                _ -> clause());
                };
        if (!page.getChildren().equals(nodes)) {
            page.getChildren().setAll(nodes);
        }
        beginNew(now);
    }

    private Node head(Plan now) {
        HeadCard card = head == null ? new HeadCard(desk, now) : head;
        head = card;
        card.show(now);
        card.parent(
                all.stream()
                        .filter(p -> p.id().equals(now.parentId()))
                        .findFirst()
                        .orElse(null),
                now.parent() != null);
        return card;
    }

    private final Map<String, Button> adders = new HashMap<>();
    private final Map<String, Label> empty = new HashMap<>();

    private <P extends PlanPart> List<Node> parts(
            List<P> parts, Function<P, PartCard<P>> make, String addKey, Function<Plan, PlanPart> fresh) {
        List<Node> nodes = new ArrayList<>();
        for (P part : parts) {
            @SuppressWarnings("unchecked")
            PartCard<P> card = (PartCard<P>) cards.computeIfAbsent(part.id(), _ -> make.apply(part));
            card.show(part);
            nodes.add(card);
        }
        if (parts.isEmpty()) {
            nodes.add(empty.computeIfAbsent(addKey, _ -> {
                Label none = new Label(Messages.t("plan.edit.nothing"));
                none.getStyleClass().add("muted");
                return none;
            }));
        }
        Button add = adders.computeIfAbsent(addKey, _ -> {
            Button button = new Button(Messages.t(addKey), new FontIcon("fth-plus"));
            button.getStyleClass().add(Styles.SMALL);
            return button;
        });
        add.setOnAction(_ -> add(fresh));
        nodes.add(add);
        return nodes;
    }

    private void add(Function<Plan, PlanPart> fresh) {
        Plan now = plan;
        if (now != null) {
            before = new HashSet<>(cards.keySet());
            desk.change(
                    _ -> desk.context().workspace().plans().save(now.id(), fresh.apply(now)),
                    Messages.t("plan.edit.added"));
        }
    }

    /// Puts the keyboard into the card of the part that was just added.
    private void beginNew(Plan now) {
        Set<UUID> known = before;
        if (known == null) {
            return;
        }
        page.getChildren().stream()
                .filter(n -> n instanceof PartCard<?> card
                        && cards.entrySet().stream().anyMatch(e -> e.getValue() == card && !known.contains(e.getKey())))
                .findFirst()
                .ifPresent(n -> {
                    before = null;
                    ((PartCard<?>) n).begin();
                    javafx.application.Platform.runLater(() -> {
                        double height =
                                page.getHeight() - scroll.getViewportBounds().getHeight();
                        scroll.setVvalue(
                                height <= 0
                                        ? 0
                                        : Math.min(1, n.getBoundsInParent().getMinY() / height));
                    });
                });
    }

    private static Quota quota() {
        return new Quota(
                NEW,
                0,
                Messages.t("plan.edit.new-clause"),
                "",
                Quota.What.REGISTRATIONS,
                Set.of(),
                Set.of(),
                false,
                Set.of(),
                null,
                null,
                false,
                Quota.Reading.RANGE);
    }

    private static Deadline deadline() {
        return new Deadline(
                NEW,
                0,
                Messages.t("plan.edit.new-clause"),
                "",
                Deadline.What.UNIT_LIST,
                Set.of(),
                false,
                new Due.Occasion(Messages.t("plan.edit.new-occasion"), null, null, null),
                false,
                List.of());
    }

    private static PlanStage stage(Plan plan) {
        Set<Stage> there =
                plan.content().stages().stream().map(PlanStage::stage).collect(Collectors.toSet());
        Stage next = List.of(Stage.values()).stream()
                .filter(s -> !there.contains(s))
                .findFirst()
                .orElse(Stage.DISCOVER);
        return new PlanStage(NEW, 0, next, next.word(), Messages.t("plan.edit.new-clause"), "", null, null, null);
    }

    private static PlanClause clause() {
        return new PlanClause(
                NEW,
                0,
                Messages.t("plan.edit.new-clause"),
                PlanClause.Topic.TASK,
                null,
                Messages.t("plan.edit.new-text"),
                null);
    }
}
