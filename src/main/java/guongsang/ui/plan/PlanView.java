package guongsang.ui.plan;

import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Quota;
import guongsang.domain.plan.Submission;
import guongsang.ui.Messages;
import guongsang.ui.part.DateField;
import guongsang.ui.part.QuotaWords;
import guongsang.ui.part.Sheets;
import guongsang.ui.plan.PlanData.UnitRow;
import guongsang.ui.plan.criteria.CriteriaTab;
import guongsang.ui.plan.selection.SelectionTab;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Builds the plan screen: title with three tabs, chips over the table of units, the strip that notes what was sent.
final class PlanView {
    /// What the screen does when the view asks.
    interface Actions {
        void openUnit(UnitRow row);

        /// `done` runs when it was noted.
        void received(Submission submission, Runnable done);

        void remove(Submission submission);

        void adopt(String code);
    }

    private enum Tab {
        UNITS,
        DEADLINES,
        SELECTION,
        CRITERIA,
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

    /// `aside` stands at the right end of the head.
    PlanView(PlanModel model, Actions actions, SelectionTab selection, CriteriaTab criteria, Node aside) {
        this.model = model;
        this.actions = actions;
        this.selection = selection;
        this.criteria = criteria;
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
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(18, title, tabRow, gap, aside);
        top.setAlignment(Pos.CENTER_LEFT);
        chips.setAlignment(Pos.CENTER_LEFT);
        source.getStyleClass().addAll("small", "muted");
        head = new VBox(8, top);
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

    private static void select(ToggleGroup group, Object value) {
        group.getToggles().stream()
                .filter(t -> value.equals(t.getUserData()))
                .findFirst()
                .ifPresent(t -> t.setSelected(true));
    }

    private void show(PlanData data) {
        Plan plan = data.plan();
        tabRow.setVisible(plan != null);
        if (plan == null) {
            root.setCenter(scrolled(new AdoptionPane(data, actions)));
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
        if (data == null || data.plan() == null || tabs.getSelectedToggle() == null) {
            return;
        }
        switch ((Tab) tabs.getSelectedToggle().getUserData()) {
            case UNITS -> root.setCenter(unitsTab);
            case DEADLINES -> root.setCenter(scrolled(new DeadlinePane(data, this::showWanting)));
            case SELECTION -> {
                root.setCenter(selection.node());
                selection.refresh();
            }
            case CRITERIA -> {
                root.setCenter(criteria.node());
                criteria.refresh();
            }
            case CONTENT -> root.setCenter(scrolled(new PlanContentPane(data.plan(), data.year())));
        }
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
