package guongsang.ui.plan;

import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.DeadlineStanding;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Quota;
import guongsang.domain.plan.Submission;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.part.DateField;
import guongsang.ui.part.QuotaWords;
import guongsang.ui.part.Sheets;
import guongsang.ui.plan.PlanData.UnitRow;
import guongsang.ui.plan.content.ContentTab;
import guongsang.ui.plan.criteria.CriteriaTab;
import guongsang.ui.plan.field.FieldsTab;
import guongsang.ui.plan.selection.SelectionTab;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Builds the plan screen: title with its tabs, plans in force, chips over the table of units, the strip that notes
// what was sent.
final class PlanView {
    /// What the screen does when the view asks.
    interface Actions {
        void openUnit(UnitRow row);

        /// `done` runs when it was noted.
        void received(Submission submission, Runnable done);

        void remove(Submission submission);

        void adopt(String code);

        /// Lets a breach stand with a reason, an empty one takes it back; `refused` says why that was not done.
        void waive(Compliance.Item item, String reason, Consumer<Jobs.Problem> refused);

        /// Notes the day on which the office did what it owes; absent: takes it back.
        void done(Compliance.DeadlineItem item, @Nullable LocalDate day);

        /// Shows what this plan asks for.
        void lookAt(Plan plan);

        /// This plan binds where it and another contradict each other.
        void prefer(Plan plan);
    }

    private enum Tab {
        UNITS,
        DEADLINES,
        SELECTION,
        CRITERIA,
        FIELDS,
        CONTENT
    }

    private final PlanModel model;
    private final Actions actions;
    private final BorderPane root = new BorderPane();
    private final ToggleGroup tabs = new ToggleGroup();
    private final HBox tabRow = new HBox(4);
    private final HBox chips = new HBox(8);
    private final ToggleGroup groups = new ToggleGroup();
    private final Label source = new Label();
    private final UnitTable table;
    private final SubmissionStrip strip;
    private final VBox unitsTab;
    private final VBox head;
    private final SelectionTab selection;
    private final CriteriaTab criteria;
    private final FieldsTab fields;
    private final ContentTab content;
    private final PlansBar plans;
    private final Region gap = new Region();
    private @Nullable DeadlinePane deadlines;
    private @Nullable List<DeadlineStanding> deadlinesOf;

    /// `aside` stands at the right end of the head.
    PlanView(
            PlanModel model,
            Actions actions,
            SelectionTab selection,
            CriteriaTab criteria,
            FieldsTab fields,
            ContentTab content,
            Node aside) {
        this.model = model;
        this.actions = actions;
        this.selection = selection;
        this.criteria = criteria;
        this.fields = fields;
        this.content = content;
        this.plans = new PlansBar(actions);
        this.table = new UnitTable(model, actions);
        this.strip = new SubmissionStrip(model, actions);
        root.getStyleClass().add("plan-screen");
        Sheets.add(root, "plan");
        for (Tab tab : Tab.values()) {
            ToggleButton button = new ToggleButton(tab == Tab.SELECTION ? "" : Messages.t("plan.tab." + tab.name()));
            button.getStyleClass().add("tab-word");
            button.setToggleGroup(tabs);
            button.setUserData(tab);
            if (tab == Tab.SELECTION) {
                button.textProperty().bind(selection.title());
            }
            tabRow.getChildren().add(button);
        }
        tabs.getToggles().getFirst().setSelected(true);
        keepOneSelected(tabs, this::showTab);
        keepOneSelected(groups, this::chooseGroup);
        Label title = new Label(Messages.t("plan.title"));
        title.getStyleClass().add("screen-title");
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(14, title, tabRow, gap, aside);
        top.setAlignment(Pos.CENTER_LEFT);
        chips.setAlignment(Pos.CENTER_LEFT);
        source.getStyleClass().addAll("small", "muted");
        head = new VBox(8, top, plans);
        head.getStyleClass().add("screen-head");
        root.setTop(head);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        unitsTab = new VBox(chipRow(), table.node(), strip.node());
        model.data().addListener((_, _, data) -> show(Objects.requireNonNull(data)));
    }

    /// A toggle group in which one is always chosen, as with tabs.
    private static void keepOneSelected(ToggleGroup group, Runnable changed) {
        group.selectedToggleProperty().addListener((_, old, now) -> {
            if (now != null) {
                changed.run();
            } else if (old != null && group.getToggles().contains(old)) {
                old.setSelected(true);
            }
        });
    }

    private Node chipRow() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, chips, gap, source);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("chip-row");
        return row;
    }

    Parent root() {
        return root;
    }

    /// The strip for the chosen unit, its first field ready to be written in.
    void noteForChosen() {
        table.chooseFirstIfNone();
        strip.focus();
    }

    void showWanting() {
        select(tabs, Tab.UNITS);
        select(groups, PlanModel.Group.WANTING);
    }

    void showSelection() {
        select(tabs, Tab.SELECTION);
    }

    void showCriteria() {
        select(tabs, Tab.CRITERIA);
    }

    void showFields() {
        select(tabs, Tab.FIELDS);
    }

    void showContent() {
        select(tabs, Tab.CONTENT);
    }

    void showDeadlines() {
        select(tabs, Tab.DEADLINES);
    }

    /// The reason that lets a breach of the chosen unit stand, ready to be written.
    void reasonForChosen() {
        select(tabs, Tab.UNITS);
        table.chooseFirstIfNone();
        strip.reason();
    }

    private static void select(ToggleGroup group, Object value) {
        group.getToggles().stream()
                .filter(t -> value.equals(t.getUserData()))
                .findFirst()
                .ifPresent(t -> t.setSelected(true));
    }

    private void show(PlanData data) {
        Plan plan = data.plan();
        for (Toggle tab : tabs.getToggles()) {
            ((ToggleButton) tab)
                    .setDisable(plan == null && tab.getUserData() != Tab.CONTENT && tab.getUserData() != Tab.UNITS);
        }
        if (plan == null) {
            showTab();
            return;
        }
        fillChips(data);
        fillSource(plan, data);
        table.refresh();
        strip.refresh();
        showTab();
    }

    private void showTab() {
        PlanData data = model.data().get();
        if (data == null || tabs.getSelectedToggle() == null) {
            return;
        }
        Tab tab = (Tab) tabs.getSelectedToggle().getUserData();
        plans.show(data, tab == Tab.UNITS || tab == Tab.DEADLINES || tab == Tab.FIELDS);
        Plan plan = data.plan();
        if (plan == null && tab != Tab.CONTENT) {
            root.setCenter(scrolled(new AdoptionPane(data, actions)));
            return;
        }
        switch (tab) {
            case UNITS -> root.setCenter(unitsTab);
            case DEADLINES -> showDeadlines(data);
            case SELECTION -> {
                root.setCenter(selection.node());
                selection.refresh();
            }
            case CRITERIA -> {
                root.setCenter(criteria.node());
                criteria.refresh();
            }
            case FIELDS -> {
                root.setCenter(fields.node());
                fields.refresh(Objects.requireNonNull(plan).id());
            }
            case CONTENT -> {
                root.setCenter(content.node());
                content.refresh();
            }
        }
    }

    /// Built anew only when something is another than before: a day or reason may be typed in it.
    private void showDeadlines(PlanData data) {
        if (deadlines == null || !data.deadlines().equals(deadlinesOf)) {
            deadlinesOf = data.deadlines();
            deadlines = new DeadlinePane(data, actions, this::showWanting);
        }
        root.setCenter(Objects.requireNonNull(deadlines));
    }

    private static ScrollPane scrolled(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void fillChips(PlanData data) {
        List<ToggleButton> buttons = new ArrayList<>();
        for (PlanModel.Group group : PlanModel.Group.values()) {
            int count = model.count(group);
            if (count == 0
                    && group != PlanModel.Group.ALL
                    && group != model.group().get()) {
                continue;
            }
            ToggleButton chip = new ToggleButton(Messages.t("plan.group." + group.name(), count));
            chip.getStyleClass().add("chip");
            if (group == PlanModel.Group.WANTING && count > 0) {
                chip.getStyleClass().add("chip-bad");
            }
            chip.setUserData(group);
            buttons.add(chip);
        }
        groups.getToggles().clear();
        buttons.forEach(b -> b.setToggleGroup(groups));
        chips.getChildren().setAll(buttons);
        select(groups, model.group().get());
    }

    private void chooseGroup() {
        model.group().set((PlanModel.Group) groups.getSelectedToggle().getUserData());
    }

    private void fillSource(Plan plan, PlanData data) {
        List<Quota> quotas = plan.quotas().stream()
                .filter(q -> q.what() == Quota.What.REGISTRATIONS)
                .toList();
        String clauses =
                String.join(", ", quotas.stream().map(Quota::clause).distinct().toList());
        String selection = data.selection()
                .map(s -> Messages.t("plan.selection", s.found(), QuotaWords.wanted(s.quota())) + "  ·  ")
                .orElse("");
        source.setText(selection + Messages.t("plan.source", cited(plan), clauses));
        Tooltip hover = new Tooltip(String.join(
                "\n",
                quotas.stream().map(q -> q.clause() + ": “" + q.wording() + "”").toList()));
        hover.setWrapText(true);
        hover.setMaxWidth(420);
        source.setTooltip(hover);
    }

    /// "101/KH-UBND ngày 18/08/2021".
    static String cited(Plan plan) {
        LocalDate issued = plan.issuedOn();
        return issued == null ? plan.name() : Messages.t("plan.cited", plan.name(), DateField.table(issued));
    }
}
