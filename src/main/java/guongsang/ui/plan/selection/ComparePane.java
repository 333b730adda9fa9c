package guongsang.ui.plan.selection;

import atlantafx.base.theme.Styles;
import guongsang.domain.plan.Shortlisted.Verdict;
import guongsang.service.CriteriaService;
import guongsang.service.SelectionService.Profile;
import guongsang.ui.Messages;
import guongsang.ui.part.EmptyState;
import guongsang.ui.part.Tone;
import guongsang.ui.part.ToneChip;
import guongsang.ui.part.ValueText;
import guongsang.ui.plan.criteria.CriterionWords;
import guongsang.ui.plan.selection.SelectionModel.CriterionRow;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Right: candidates side by side, what is known of them in rows, the criteria with numbers to be turned by digits.
/// Nothing in it takes the focus: it is drawn anew after each change, and the keys stay with the list.
final class ComparePane extends ScrollPane {
    private static final double LABEL = 160;
    private static final double NARROWEST = 138;

    private final SelectionModel model;
    private final SelectionActions actions;

    ComparePane(SelectionModel model, SelectionActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().addAll("edge-to-edge", "compare");
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    /// A page up (-1) or down (1).
    void scroll(int pages) {
        double hidden =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            setVvalue(Math.clamp(getVvalue() + pages * 0.8 * getViewportBounds().getHeight() / hidden, 0, 1));
        }
    }

    void show(ValueText values) {
        List<Profile> profiles = model.profiles().get();
        double place = getVvalue();
        if (profiles.isEmpty()) {
            setContent(new EmptyState(
                    "fth-columns", Messages.t("selection.compare.none"), Messages.t("selection.compare.none.next")));
            return;
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("compare-grid");
        columns(grid, profiles.size());
        heads(grid, profiles);
        CompareFacts.identity(profiles, values).forEach(row -> texts(grid, row, profiles));
        criteria(grid, profiles);
        CompareFacts.work(profiles).forEach(row -> texts(grid, row, profiles));
        setContent(grid);
        setVvalue(place);
    }

    private static void columns(GridPane grid, int profiles) {
        grid.getColumnConstraints().add(new ColumnConstraints(LABEL));
        for (int i = 0; i < profiles; i++) {
            ColumnConstraints column = new ColumnConstraints(NARROWEST, 220, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(-1);
            grid.getColumnConstraints().add(column);
        }
    }

    private void heads(GridPane grid, List<Profile> profiles) {
        Label corner = new Label(Messages.t("selection.compare", profiles.size()));
        corner.getStyleClass().addAll("small", "muted", "compare-label");
        corner.setWrapText(true);
        Node[] cells = new Node[profiles.size() + 1];
        cells[0] = corner;
        for (int i = 0; i < profiles.size(); i++) {
            cells[i + 1] = head(profiles.get(i));
        }
        add(grid, cells);
    }

    private Node head(Profile profile) {
        UUID id = profile.id();
        var place = profile.candidate().place();
        Label name = new Label(profile.candidate().row().registered().exemplar().name());
        name.getStyleClass().add("compare-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        FlowPane state = new FlowPane(6, 3);
        state.getChildren().setAll(CandidateCell.chip(profile.candidate().verdict()));
        if (place != null) {
            Label rank = new Label(Messages.t("selection.rank", place.place()));
            rank.getStyleClass().addAll("small", "muted");
            state.getChildren().add(rank);
        }
        Verdict verdict = profile.candidate().verdict();
        FlowPane buttons = new FlowPane(4, 4);
        if (verdict != Verdict.SELECTED) {
            buttons.getChildren().add(button("selection.select", "Enter", () -> actions.select(id)));
        }
        if (verdict == Verdict.SELECTED || verdict == Verdict.DECLINED) {
            buttons.getChildren().add(button("selection.reopen", "X", () -> actions.reopen(id)));
        }
        if (verdict != Verdict.DECLINED) {
            buttons.getChildren().add(button("selection.decline", "K", () -> actions.askDecline(id)));
        }
        VBox head = new VBox(4, name, state, buttons);
        head.getStyleClass().add("compare-head");
        if (id.equals(model.current().get())) {
            head.getStyleClass().add("here");
        }
        return head;
    }

    private static Button button(String key, String keys, Runnable action) {
        Button button = new Button(Messages.t(key));
        button.getStyleClass().addAll(Styles.SMALL);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(keys));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void texts(GridPane grid, CompareFacts.Row row, List<Profile> profiles) {
        Node[] cells = new Node[profiles.size() + 1];
        cells[0] = label(row.label());
        for (int i = 0; i < profiles.size(); i++) {
            Label text =
                    new Label(row.texts().get(i).isEmpty() ? "–" : row.texts().get(i));
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            cells[i + 1] = cell(text);
        }
        add(grid, cells);
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxHeight(Double.MAX_VALUE);
        label.setAlignment(Pos.TOP_LEFT);
        label.getStyleClass().addAll("muted", "compare-label");
        return label;
    }

    private static VBox cell(Node content) {
        VBox cell = new VBox(content);
        cell.getStyleClass().add("compare-cell");
        return cell;
    }

    private void criteria(GridPane grid, List<Profile> profiles) {
        Node[] heads = new Node[profiles.size() + 1];
        Label title = new Label(Messages.t("selection.row.criteria"));
        title.getStyleClass().addAll("strong", "compare-label");
        heads[0] = title;
        for (int i = 0; i < profiles.size(); i++) {
            var tally = profiles.get(i).assessment().tally();
            heads[i + 1] = cell(
                    tally.all() == 0
                            ? label(Messages.t("selection.no-criteria"))
                            : new ToneChip(
                                    Messages.t("selection.met", tally.met(), tally.all()), CandidateCell.tone(tally)));
        }
        add(grid, heads);
        for (CriterionRow row : model.criteria()) {
            Node[] cells = new Node[profiles.size() + 1];
            cells[0] = criterion(row);
            for (int i = 0; i < profiles.size(); i++) {
                cells[i + 1] = cell(mark(profiles.get(i), row.lines().get(i)));
            }
            add(grid, cells);
        }
    }

    private static Node criterion(CriterionRow row) {
        String digit = row.number() <= 10 ? row.number() % 10 + "  " : "";
        Label text = label(digit + CriterionWords.brief(row.listed()));
        text.setTooltip(CriterionWords.tooltip(row.listed()));
        return text;
    }

    /// "Đạt", "Chưa đạt", "?", pressed to turn it; a criterion that was not found to be for the candidate stays quiet.
    private Node mark(Profile profile, CriteriaService.Line line) {
        Tone tone = CriterionWords.tone(line);
        Button button = new Button(CriterionWords.state(line));
        button.getStyleClass().addAll("mark-button", tone.styleClass());
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(CriterionWords.spoken(line));
        button.setTooltip(CriterionWords.tooltip(line));
        button.setOnAction(_ -> actions.turn(profile.id(), line));
        VBox box = new VBox(1, button);
        String note = line.mark() == null ? null : line.mark().note();
        if (note != null) {
            Label small = new Label(note);
            small.getStyleClass().addAll("small", "muted");
            small.setWrapText(true);
            small.setMaxHeight(36);
            box.getChildren().add(small);
        }
        if (line.hint() != null && line.fit().applies()) {
            Label hint = new Label(line.hint().sentence());
            hint.getStyleClass()
                    .addAll("small", "tone-text", (line.hint().good() ? Tone.GOOD : Tone.WARN).styleClass());
            hint.setWrapText(true);
            hint.setMinHeight(USE_PREF_SIZE);
            box.getChildren().add(hint);
        }
        return box;
    }

    private static void add(GridPane grid, Node... cells) {
        for (Node cell : cells) {
            GridPane.setValignment(cell, VPos.TOP);
            GridPane.setFillHeight(cell, true);
        }
        grid.addRow(grid.getRowCount(), cells);
    }
}
