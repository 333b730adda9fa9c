package guongsang.ui.intake;

import atlantafx.base.theme.Styles;
import guongsang.domain.unit.Unit;
import guongsang.service.ImportService.Preview;
import guongsang.service.ImportService.RowState;
import guongsang.ui.Messages;
import guongsang.ui.intake.IntakeFile.State;
import guongsang.ui.part.ChoiceField;
import guongsang.ui.part.EmptyState;
import guongsang.ui.part.Sheets;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Builds the intake screen: the files on the left, the rows of the chosen one beside them, and over both the button
/// that takes them in.
final class IntakeView {
    /// What the screen does when the view asks.
    interface Actions {
        void choose();

        void unit(IntakeFile file, Unit unit);

        void commit(List<IntakeFile> files);

        void remove(IntakeFile file);

        void template(@Nullable Unit unit);
    }

    private final IntakeModel model;
    private final Actions actions;
    private final BorderPane root = new BorderPane();
    private final Label subtitle = new Label();
    private final Button commit = new Button();
    private final Button commitAll = new Button();
    private final FileList list;
    private final RowTable table;
    private final ChoiceField<Unit> unit = new ChoiceField<>(Unit::name);
    private final Label about = new Label();
    private final HBox chips = new HBox(8);
    private final ToggleGroup states = new ToggleGroup();
    private final VBox rows;
    private final StackPane center = new StackPane();
    private final ChoiceField<Unit> templateUnit = new ChoiceField<>(Unit::name);
    private final HBox templateRow;
    private boolean taking;

    IntakeView(IntakeModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        this.list = new FileList(model, actions);
        this.table = new RowTable(model);
        root.getStyleClass().add("intake-screen");
        Sheets.add(root, "intake");
        this.templateRow = templateRow();
        this.rows = new VBox(fileHead(), table.node());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        root.setTop(new VBox(head(), templateRow));
        root.setCenter(center);
        model.chosen().addListener(_ -> showChosen());
        model.files().addListener((javafx.beans.Observable _) -> showButtons());
        states.selectedToggleProperty()
                .addListener((_, _, now) -> model.only().set(now == null ? null : (RowState) now.getUserData()));
        showChosen();
        showButtons();
    }

    Parent root() {
        return root;
    }

    void showUnits(List<Unit> units, int year) {
        List<Unit> valid = units.stream().filter(u -> u.validIn(year)).toList();
        unit.choices(valid);
        templateUnit.choices(valid);
    }

    /// While rows are taken in, nothing else can be taken in.
    void taking(boolean now) {
        taking = now;
        showButtons();
    }

    void nextProblem() {
        table.nextProblem();
    }

    void askTemplate() {
        templateRow.setVisible(true);
        templateRow.setManaged(true);
        templateUnit.requestFocus();
    }

    void commitChosen() {
        if (!commit.isDisabled()) {
            commit.fire();
        }
    }

    private Node head() {
        Label title = new Label(Messages.t("intake.title"));
        title.getStyleClass().add("screen-title");
        subtitle.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button template = new Button(Messages.t("intake.template"));
        template.setOnAction(_ -> askTemplate());
        Button choose = new Button(Messages.t("intake.choose"));
        choose.setOnAction(_ -> actions.choose());
        commit.getStyleClass().add(Styles.ACCENT);
        commit.setId("take");
        commit.setOnAction(_ -> {
            IntakeFile file = model.chosen().get();
            if (file != null) {
                actions.commit(List.of(file));
            }
        });
        commitAll.setOnAction(_ -> actions.commit(model.takeable()));
        HBox head = new HBox(8, title, subtitle, gap, template, choose, commitAll, commit);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private HBox templateRow() {
        templateUnit.setPromptText(Messages.t("intake.template-unit"));
        templateUnit.setPrefWidth(320);
        Button save = new Button(Messages.t("intake.template-save"));
        save.setOnAction(_ -> actions.template(templateUnit.value()));
        Button close = new Button(Messages.t("intake.close"));
        close.getStyleClass().add(Styles.FLAT);
        HBox row = new HBox(8, new Label(Messages.t("intake.template-for")), templateUnit, save, close);
        close.setOnAction(_ -> {
            row.setVisible(false);
            row.setManaged(false);
        });
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("template-row");
        row.setVisible(false);
        row.setManaged(false);
        return row;
    }

    private Node fileHead() {
        unit.setPrefWidth(280);
        unit.setId("unit");
        unit.onTaken(choice -> choice.ifPresent(one -> {
            IntakeFile file = model.chosen().get();
            if (file != null) {
                actions.unit(file, one);
            }
        }));
        Label of = new Label(Messages.t("intake.of-unit"));
        of.getStyleClass().add("muted");
        of.setMinWidth(Region.USE_PREF_SIZE);
        unit.setMinWidth(240);
        about.getStyleClass().addAll("small", "muted");
        HBox first = new HBox(8, of, unit, about);
        first.setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label hint = new Label(Messages.t("intake.hint"));
        hint.getStyleClass().addAll("small", "muted");
        HBox second = new HBox(8, chips, gap, hint);
        second.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(8, first, second);
        head.getStyleClass().add("file-head");
        return head;
    }

    private void showButtons() {
        int count = model.files().size();
        subtitle.setText(count == 0 ? "" : Messages.t("intake.count", count));
        List<IntakeFile> takeable = model.takeable();
        long rowsOfAll = takeable.stream()
                .mapToLong(f -> f.state() instanceof State.Ready(Preview p) ? IntakeFile.rowsToTake(p) : 0)
                .sum();
        commitAll.setVisible(takeable.size() > 1);
        commitAll.setManaged(takeable.size() > 1);
        commitAll.setDisable(taking);
        commitAll.setText(Messages.t("intake.take-all", rowsOfAll, takeable.size()));
        root.setLeft(count == 0 ? null : list.node());
        showCommit();
    }

    private void showCommit() {
        IntakeFile file = model.chosen().get();
        boolean ready = file != null && file.takeable();
        commit.setDisable(taking || !ready);
        commit.setVisible(file != null);
        commit.setManaged(file != null);
        if (file != null && file.state() instanceof State.Ready(Preview preview)) {
            long out = IntakeFile.rowsLeftOut(preview);
            long take = IntakeFile.rowsToTake(preview);
            commit.setText(out == 0 ? Messages.t("intake.take-n", take) : Messages.t("intake.take-but", take, out));
        } else {
            commit.setText(Messages.t("intake.take"));
        }
    }

    private void showChosen() {
        IntakeFile file = model.chosen().get();
        showCommit();
        if (file == null) {
            center.getChildren().setAll(empty());
            return;
        }
        switch (file.state()) {
            case State.Reading() -> center.getChildren().setAll(reading(file));
            case State.Unreadable(var problem) ->
                center.getChildren()
                        .setAll(new EmptyState(
                                "fth-file-minus", Messages.t("intake.unreadable", file.name()), problem.sentence()));
            case State.Ready(Preview preview) -> showRows(preview, true);
            case State.Taken(Preview preview) -> showRows(preview, false);
        }
    }

    private void showRows(Preview preview, boolean open) {
        unit.show(preview.unit());
        unit.setEditable(open);
        unit.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("wanted"), open && preview.unit() == null);
        String sheets = String.join(
                "  ·  ",
                preview.sheets().stream()
                        .filter(s -> !s.rows().isEmpty())
                        .map(s -> Messages.t("intake.sheet", s.name(), s.rows().size()))
                        .toList());
        about.setText(
                preview.unit() == null
                        ? Messages.t("intake.unit-wanted")
                        : open ? sheets : Messages.t("intake.was-taken"));
        chips.getChildren().clear();
        RowState only = model.only().get();
        states.getToggles().clear();
        for (RowState state : RowState.values()) {
            long count = preview.count(state);
            ToggleButton chip = new ToggleButton(Messages.t("intake.chip." + state, count));
            chip.getStyleClass().addAll("state-chip", RowTable.tone(state).styleClass());
            chip.setUserData(state);
            chip.setToggleGroup(states);
            chip.setSelected(state == only);
            chip.setDisable(count == 0 && state != only);
            chips.getChildren().add(chip);
        }
        center.getChildren().setAll(rows);
    }

    private static Node reading(IntakeFile file) {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(36, 36);
        VBox box = new VBox(10, turning, new Label(Messages.t("intake.reading-one", file.name())));
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private Node empty() {
        Button choose = new Button(Messages.t("intake.choose"));
        choose.getStyleClass().add(Styles.ACCENT);
        choose.setOnAction(_ -> actions.choose());
        Button template = new Button(Messages.t("intake.template"));
        template.setOnAction(_ -> askTemplate());
        EmptyState state = new EmptyState(
                "fth-download", Messages.t("intake.empty"), Messages.t("intake.empty-next"), choose, template);
        state.getStyleClass().add("drop-place");
        state.setMaxSize(620, 280);
        return state;
    }
}
