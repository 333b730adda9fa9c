package guongsang.ui.board;

import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.State;
import guongsang.domain.unit.Unit;
import guongsang.service.RegisterFilter;
import guongsang.ui.Messages;
import guongsang.ui.board.BoardModel.Item;
import guongsang.ui.part.FilterChip;
import guongsang.ui.part.Sheets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lays the board out: heading, filters, four columns. Arrows go from card to card and from column to column.
final class BoardView extends VBox {
    /// Asks about moving cards from a stage to another.
    interface Asker {
        void ask(List<UUID> cards, Stage from, Stage to);
    }

    private final BoardModel model;
    private final IntConsumer step;
    private final Consumer<UUID> open;
    private final Map<Stage, BoardColumn> columns = new EnumMap<>(Stage.class);
    private final TextField search = new TextField();
    private final FilterChip<Kind> kinds;
    private final FilterChip<Unit> units;
    private boolean clearing;

    BoardView(BoardModel model, Asker ask, IntConsumer step, Consumer<UUID> open) {
        this.model = model;
        this.step = step;
        this.open = open;
        Sheets.add(this, "board");
        getStyleClass().add("board");
        kinds = new FilterChip<>(
                Messages.t("register.filter.kind"), Messages::t, false, chosen -> change(f -> f.withKinds(chosen)));
        units = new FilterChip<>(
                Messages.t("register.filter.unit"),
                Unit::name,
                false,
                chosen -> change(f -> f.withUnits(chosen.stream().map(Unit::id).collect(Collectors.toSet()))));
        HBox body = new HBox(12);
        body.getStyleClass().add("board-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        BoardDrag drag = new BoardDrag((cards, to) -> from(cards).ifPresent(stage -> ask.ask(cards, stage, to)));
        for (Stage stage : Stage.values()) {
            BoardColumn column = new BoardColumn(stage, model, drag);
            column.setMinWidth(0);
            column.setPrefWidth(100);
            HBox.setHgrow(column, Priority.ALWAYS);
            column.list().addEventFilter(KeyEvent.KEY_PRESSED, e -> keys(column, e));
            column.list().setOnMouseClicked(e -> {
                if (e.getClickCount() == 2) {
                    openFocused(column);
                }
            });
            column.list().getSelectionModel().selectedIndexProperty().subscribe(at -> {
                if (at.intValue() >= 0) {
                    clearOthers(column);
                }
            });
            columns.put(stage, column);
            body.getChildren().add(column);
        }
        getChildren().addAll(head(), body);
    }

    private Optional<Stage> from(List<UUID> cards) {
        return columns.values().stream()
                .filter(c -> c.cards().containsAll(cards))
                .map(BoardColumn::stage)
                .findFirst();
    }

    private VBox head() {
        Label title = new Label(Messages.t("board"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(Messages.t("board.how"));
        words.getStyleClass().add("muted");
        Label on = new Label("Ctrl →");
        Label back = new Label("Ctrl ←");
        on.getStyleClass().add("kbd");
        back.getStyleClass().add("kbd");
        Label end = new Label(Messages.t("board.how.end"));
        end.getStyleClass().add("muted");
        HBox first = new HBox(6, title, words, on, back, end);
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().add("screen-head");
        search.setPromptText(Messages.t("register.search"));
        search.setPrefWidth(190);
        search.getStyleClass().add("filter-search");
        search.textProperty().subscribe(text -> change(f -> f.withText(text)));
        ToggleButton group = new ToggleButton(Messages.t("board.grouped"));
        group.getStyleClass().add("filter-toggle");
        group.selectedProperty().bindBidirectional(model.grouped());
        CheckBox stopped = new CheckBox(Messages.t("board.stopped"));
        stopped.selectedProperty().subscribe(all -> change(f -> f.withState(all ? null : State.ACTIVE)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox filters = new HBox(8, search, kinds, units, space, stopped, group);
        filters.setAlignment(Pos.CENTER_LEFT);
        filters.getStyleClass().add("filter-bar");
        return new VBox(first, filters);
    }

    private void change(UnaryOperator<RegisterFilter> how) {
        model.filter().set(how.apply(model.filter().get()));
    }

    private void clearOthers(BoardColumn kept) {
        if (clearing) {
            return;
        }
        clearing = true;
        columns.values().stream()
                .filter(c -> c != kept)
                .forEach(c -> c.list().getSelectionModel().clearSelection());
        clearing = false;
    }

    private void keys(BoardColumn column, KeyEvent e) {
        KeyCode code = e.getCode();
        if (code == KeyCode.ENTER) {
            openFocused(column);
        } else if (code != KeyCode.LEFT && code != KeyCode.RIGHT || e.isAltDown() || e.isShiftDown()) {
            return;
        } else if (e.isShortcutDown()) {
            step.accept(code == KeyCode.RIGHT ? 1 : -1);
        } else {
            int to = column.stage().ordinal() + (code == KeyCode.RIGHT ? 1 : -1);
            if (to >= 0 && to < Stage.values().length) {
                columns.get(Stage.values()[to])
                        .enter(column.list().getFocusModel().getFocusedIndex());
            }
        }
        e.consume();
    }

    private void openFocused(BoardColumn column) {
        if (column.list().getFocusModel().getFocusedItem() instanceof Item.Card(UUID id)) {
            open.accept(id);
        }
    }

    /// Shows what the model holds.
    void load(List<Unit> allUnits) {
        RegisterFilter f = model.filter().get();
        kinds.show(Arrays.asList(Kind.values()), f.kinds());
        Set<Unit> chosen =
                allUnits.stream().filter(u -> f.units().contains(u.id())).collect(Collectors.toSet());
        units.show(allUnits, chosen);
        columns.values().forEach(BoardColumn::load);
    }

    void draw(Stage stage) {
        columns.get(stage).draw();
    }

    /// The column whose cards are selected.
    Optional<BoardColumn> selected() {
        return columns.values().stream().filter(c -> !c.cards().isEmpty()).findFirst();
    }

    void find() {
        search.requestFocus();
    }
}
