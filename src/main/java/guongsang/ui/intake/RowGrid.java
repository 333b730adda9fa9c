package guongsang.ui.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.intake.IntakeProblem;
import guongsang.service.intake.Decision;
import guongsang.service.intake.RowState;
import guongsang.ui.Messages;
import guongsang.ui.part.Tone;
import guongsang.ui.part.ToneChip;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The rows of a file, corrected in place. Arrows go from cell to cell, F2 or Enter opens one, Delete leaves the row
// out
/// or takes it back.
final class RowGrid extends TableView<Line> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass LOOK = PseudoClass.getPseudoClass("look");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final IntakeModel model;
    private final TableColumn<Line, Line> kind;
    private final TableColumn<Line, Line> name;
    private boolean following;

    RowGrid(IntakeModel model) {
        this.model = model;
        setItems(model.lines());
        setId("rows");
        setEditable(true);
        setFixedCellSize(36);
        getSelectionModel().setCellSelectionEnabled(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(Messages.t("intake.no-rows")));
        setRowFactory(_ -> new LineRow());
        kind = told("intake.column.kind", 76, line -> Messages.t(line.row().kind()));
        name = typed("intake.column.name", 164, _ -> Attribute.NAME);
        name.getStyleClass().add("strong");
        TableColumn<Line, Line> number = told(
                "intake.column.row", 52, line -> Integer.toString(line.row().number()));
        number.getStyleClass().addAll("number", "quiet");
        getColumns()
                .setAll(List.of(
                        number,
                        kind,
                        name,
                        typed("intake.column.birth", 94, _ -> Attribute.BIRTH),
                        typed("intake.column.where", 104, Line::whereabouts),
                        typed("intake.column.field", 116, _ -> Attribute.FIELD),
                        problems()));
        getFocusModel().focusedCellProperty().addListener((_, _, cell) -> {
            if (!following && cell.getRow() >= 0 && cell.getRow() < getItems().size()) {
                following = true;
                model.current().set(getItems().get(cell.getRow()));
                following = false;
            }
        });
        model.current().subscribe(line -> {
            if (!following && line != null) {
                follow(line);
            }
            refreshMarks();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void follow(Line line) {
        int at = getItems().indexOf(line);
        if (at >= 0 && getFocusModel().getFocusedIndex() != at) {
            following = true;
            TableColumn<Line, ?> column = wanted(line);
            getSelectionModel().clearAndSelect(at, column);
            getFocusModel().focus(at, column);
            scrollTo(Math.max(0, at - 3));
            following = false;
        }
    }

    /// The cell that a person will want to correct: the one with the problem.
    private TableColumn<Line, ?> wanted(Line line) {
        for (TableColumn<Line, ?> column : getColumns()) {
            if (column.getUserData() instanceof Wanted wanted
                    && line.problem(wanted.of().apply(line)).isPresent()) {
                return column;
            }
        }
        return name;
    }

    private record Wanted(Function<Line, Attribute> of) {}

    private void refreshMarks() {
        lookupAll(".table-row-cell").forEach(row -> {
            if (row instanceof LineRow line) {
                line.mark();
            }
        });
    }

    /// Opens the focused cell for typing; of the kind, the choice.
    private void keys(KeyEvent e) {
        Line line = model.current().get();
        if (getEditingCell() != null || line == null || e.isShortcutDown()) {
            return;
        }
        if (e.getCode() == KeyCode.DELETE) {
            model.leaveOut(line);
            e.consume();
        } else if ((e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.F2) && !e.isAltDown()) {
            TablePosition<Line, ?> cell = getFocusModel().getFocusedCell();
            if (cell.getTableColumn() == kind) {
                kinds(line);
            } else if (cell.getTableColumn() != null && cell.getTableColumn().isEditable()) {
                edit(cell.getRow(), cell.getTableColumn());
            } else {
                edit(getItems().indexOf(line), name);
            }
            e.consume();
        }
    }

    /// Offers the four kinds for a row.
    void kinds(Line line) {
        ContextMenu menu = new ContextMenu();
        for (Kind one : Kind.values()) {
            MenuItem item = new MenuItem(Messages.t(one));
            item.setOnAction(_ -> model.kind(line, one));
            menu.getItems().add(item);
        }
        var at = lookupAll(".table-row-cell").stream()
                .filter(n -> n instanceof LineRow row && line.equals(row.getItem()))
                .findFirst()
                .map(n -> n.localToScreen(60, n.getLayoutBounds().getHeight()));
        at.ifPresent(point -> menu.show(this, point.getX(), point.getY()));
    }

    private TableColumn<Line, Line> typed(String key, double width, Function<Line, Attribute> attribute) {
        TableColumn<Line, Line> column = column(key, width);
        column.setUserData(new Wanted(attribute));
        column.setCellFactory(_ -> new EditCell(model, attribute));
        return column;
    }

    private static TableColumn<Line, Line> told(String key, double width, Function<Line, String> text) {
        TableColumn<Line, Line> column = column(key, width);
        column.setEditable(false);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Line line, boolean empty) {
                super.updateItem(line, empty);
                setText(empty || line == null ? null : text.apply(line));
            }
        });
        return column;
    }

    private static TableColumn<Line, Line> problems() {
        TableColumn<Line, Line> column = column("intake.column.problems", 270);
        column.getStyleClass().add("said");
        column.setEditable(false);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Line line, boolean empty) {
                super.updateItem(line, empty);
                setText(null);
                setGraphic(null);
                setTooltip(null);
                if (!empty && line != null) {
                    setGraphic(chip(line));
                    setText(said(line));
                    if (!line.row().problems().isEmpty()) {
                        Tooltip all = new Tooltip(all(line));
                        all.setWrapText(true);
                        all.setMaxWidth(460);
                        setTooltip(all);
                    }
                }
            }
        });
        return column;
    }

    private static String all(Line line) {
        return String.join(
                "\n", line.row().problems().stream().map(IntakeProblem::message).toList());
    }

    private static String said(Line line) {
        String decided =
                switch (line.decision()) {
                    case Decision.Later _ -> Messages.t("intake.decided.later");
                    case Decision.Separate _ -> Messages.t("intake.decided.separate");
                    case Decision.Join _, Decision.JoinRow _ -> Messages.t("intake.decided.joined");
                    case null, default -> "";
                };
        if (!decided.isEmpty() || line.row().problems().isEmpty()) {
            return decided;
        }
        IntakeProblem first = line.row().problems().stream()
                .min(java.util.Comparator.comparing(IntakeProblem::severity))
                .orElseThrow();
        return first.fix() == null ? first.message() : Messages.t("intake.with-fix", first.message(), first.fix());
    }

    /// What becomes of a row, in a word with an icon.
    static Label chip(Line line) {
        boolean asks = line.asks();
        RowState state = line.row().state();
        String key = state == RowState.DOUBTFUL && !asks ? RowState.NEW.name() : state.name();
        ToneChip chip = new ToneChip(Messages.t("intake.state." + key), tone(line));
        chip.setGraphic(new FontIcon(
                switch (state) {
                    case NEW -> "fth-plus";
                    case UPDATED -> "fth-edit-2";
                    case DUPLICATE -> "fth-copy";
                    case DOUBTFUL -> "fth-help-circle";
                    case REJECTED -> "fth-alert-circle";
                    case LEFT_OUT -> "fth-minus-circle";
                }));
        return chip;
    }

    private static Tone tone(Line line) {
        return switch (line.row().state()) {
            case NEW -> Tone.GOOD;
            case UPDATED, DUPLICATE -> Tone.OPEN;
            case DOUBTFUL -> line.asks() ? Tone.WARN : Tone.GOOD;
            case REJECTED -> Tone.BAD;
            case LEFT_OUT -> Tone.PLAIN;
        };
    }

    private static TableColumn<Line, Line> column(String key, double width) {
        TableColumn<Line, Line> column = new TableColumn<>(Messages.t(key));
        column.setPrefWidth(width);
        column.setMinWidth(44);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        return column;
    }

    private final class LineRow extends TableRow<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            mark();
        }

        void mark() {
            Line line = isEmpty() ? null : getItem();
            Line current = model.current().get();
            boolean wrong = line != null && line.row().state() == RowState.REJECTED;
            pseudoClassStateChanged(WRONG, wrong);
            pseudoClassStateChanged(LOOK, line != null && !wrong && line.wantsLook());
            pseudoClassStateChanged(OUT, line != null && line.row().state() == RowState.LEFT_OUT);
            pseudoClassStateChanged(
                    CURRENT,
                    line != null
                            && current != null
                            && line.file() == current.file()
                            && line.place().equals(current.place()));
        }
    }
}
