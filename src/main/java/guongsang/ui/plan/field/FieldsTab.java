package guongsang.ui.plan.field;

import atlantafx.base.theme.Styles;
import guongsang.domain.plan.PlanField;
import guongsang.ui.Command;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.Sentence;
import guongsang.ui.part.Sheets;
import guongsang.ui.plan.edit.PlanDesk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The fields of the plan looked at as a table, and under it the chosen one to be edited.
public final class FieldsTab {
    private final UiContext ctx;
    private final PlanDesk desk;
    private final TableView<PlanField> table = new TableView<>();
    private final Label count = new Label();
    private final Sentence needs = Sentence.warning();
    private final ScrollPane below = new ScrollPane();
    private final VBox root = new VBox();
    private final Map<UUID, FieldCard> cards = new HashMap<>();
    private @Nullable FieldsData data;
    private @Nullable UUID planId;
    private @Nullable UUID chosen;
    private boolean addedField;
    private int asked;

    /// `changed` runs after each change.
    public FieldsTab(UiContext ctx, Runnable changed) {
        this.ctx = ctx;
        this.desk = new PlanDesk(ctx, changed);
        Sheets.add(root, "plan");
        root.getStyleClass().add("fields-tab");
        table.setId("fields");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(placeholder());
        column("plan.column.clause", 70, PlanField::clause);
        column("plan.field.name", 210, PlanField::name);
        column("plan.field.movements", 270, FieldsData::movements);
        column("plan.field.leads", 240, FieldsData::leads);
        column("plan.field.objects", 160, f -> f.objects() == null ? "–" : f.objects());
        column("plan.field.today", 210, f -> data == null ? "" : data.today(f));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, field) -> {
            if (field != null) {
                chosen = field.id();
                showCard(field);
            }
        });
        below.setFitToWidth(true);
        below.getStyleClass().addAll("edge-to-edge", "field-editor");
        SplitPane split = new SplitPane(table, below);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.52);
        VBox.setVgrow(split, Priority.ALWAYS);
        root.getChildren().addAll(head(), needs, split);
    }

    private HBox head() {
        count.getStyleClass().addAll("small", "muted");
        Hyperlink catalogue = new Hyperlink(Messages.t("plan.field.catalogue"));
        catalogue.setOnAction(_ -> ctx.go().show("catalogue"));
        Button add = new Button(Messages.t("plan.field.add"), new FontIcon("fth-plus"));
        add.getStyleClass().add(Styles.SMALL);
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(10, count, catalogue, gap, add);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("chip-row");
        return head;
    }

    private static Label placeholder() {
        Label none = new Label(Messages.t("plan.field.none"));
        none.setWrapText(true);
        none.setMaxWidth(560);
        return none;
    }

    private void column(String key, double width, Function<PlanField, String> words) {
        TableColumn<PlanField, String> column = new TableColumn<>(Messages.t(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(_ -> new Wrapping());
        table.getColumns().add(column);
    }

    public Parent node() {
        return root;
    }

    public List<Command> commands(Runnable show) {
        return List.of(
                Command.of("plan.open-fields", "fth-layers", null, () -> {
                    show.run();
                    table.requestFocus();
                }),
                Command.of("plan.field.add", "fth-plus", null, () -> {
                    show.run();
                    add();
                }));
    }

    /// Reads the fields of this plan anew.
    public void refresh(UUID plan) {
        if (!plan.equals(planId)) {
            planId = plan;
            cards.clear();
            chosen = null;
            below.setContent(null);
        }
        int question = ++asked;
        ctx.jobs().run(_ -> java.util.Optional.ofNullable(FieldsData.read(ctx.workspace(), plan)), now -> {
            if (question == asked) {
                now.ifPresent(this::show);
            }
        });
    }

    private void show(FieldsData now) {
        Set<UUID> before = data == null || !data.plan().id().equals(now.plan().id())
                ? Set.of()
                : data.fields().stream().map(PlanField::id).collect(java.util.stream.Collectors.toSet());
        data = now;
        desk.units(now.units());
        count.setText(
                Messages.t("plan.field.count", now.fields().size(), now.inCatalogue(), now.leads(), now.linked()));
        needs.say(now.needsLeads() ? Messages.t("plan.field.needs-leads") : null);
        if (!table.getItems().equals(now.fields())) {
            UUID kept = chosen;
            table.getItems().setAll(now.fields());
            chosen = kept;
        }
        table.refresh();
        if (addedField) {
            now.fields().stream()
                    .filter(f -> !before.contains(f.id()))
                    .findFirst()
                    .ifPresent(f -> {
                        addedField = false;
                        chosen = f.id();
                        table.scrollTo(f);
                    });
            PlanField field = select();
            if (field != null && !addedField) {
                showCard(field);
                card(field).begin();
            }
            return;
        }
        select();
    }

    private @Nullable PlanField select() {
        PlanField field = table.getItems().stream()
                .filter(f -> f.id().equals(chosen))
                .findFirst()
                .orElse(table.getItems().isEmpty() ? null : table.getItems().getFirst());
        if (field == null) {
            below.setContent(null);
        } else {
            table.getSelectionModel().select(field);
            showCard(field);
        }
        return field;
    }

    private FieldCard card(PlanField field) {
        UUID plan = java.util.Objects.requireNonNull(planId);
        return cards.computeIfAbsent(field.id(), _ -> new FieldCard(desk, plan, field));
    }

    private void showCard(PlanField field) {
        FieldCard card = card(field);
        card.show(field);
        if (below.getContent() != card) {
            below.setContent(card);
            below.setVvalue(0);
        }
    }

    private void add() {
        UUID plan = planId;
        FieldsData now = data;
        if (plan == null || now == null) {
            return;
        }
        addedField = true;
        desk.change(
                _ -> ctx.workspace().plans().save(plan, FieldCard.fresh(now.plan())), Messages.t("plan.field.added"));
    }

    /// Several lines, as high as they need.
    private static final class Wrapping extends TableCell<PlanField, String> {
        private final Text words = new Text();

        Wrapping() {
            words.getStyleClass().add("cell-text");
            words.wrappingWidthProperty().bind(widthProperty().subtract(16));
            getStyleClass().add("wrapping-cell");
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            words.setText(empty || text == null ? "" : text);
            setGraphic(empty ? null : words);
        }
    }
}
