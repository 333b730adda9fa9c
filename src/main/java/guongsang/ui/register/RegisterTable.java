package guongsang.ui.register;

import guongsang.domain.exemplar.State;
import guongsang.service.RegisterService.Order;
import guongsang.service.RegisterService.Row;
import guongsang.ui.Messages;
import guongsang.ui.part.StageChip;
import guongsang.ui.part.ValueText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The rows of the register. Its items are ids alone; a cell looks its row up in the model and draws itself again
/// when
/// the page it stands on was read. One row is open (the dossier beside), any number are marked.
final class RegisterTable extends TableView<UUID> {
    private static final int ROW = 36;
    /// How far a column of text may shrink before the table scrolls.
    private static final double LEAST = 0.55;
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final RegisterModel model;
    private final Set<Drawn> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final TableColumn<UUID, UUID> name = column("register.column.NAME", 260, NameCell::new);
    private @Nullable ValueText values;
    private Consumer<UUID> opened = _ -> {};
    private Runnable enter = () -> {};
    private Consumer<List<RegisterColumn>> reordered = _ -> {};
    private boolean quiet;

    RegisterTable(RegisterModel model, BiConsumer<Order, Boolean> sorted) {
        this.model = model;
        getStyleClass().add("register-table");
        setFixedCellSize(ROW);
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        setRowFactory(_ -> new MarkedRow());
        name.setUserData(Order.NAME);
        name.setMinWidth(180);
        name.setReorderable(false);
        widthProperty().subscribe(this::fit);
        setSortPolicy(_ -> {
            if (!quiet) {
                var by = getSortOrder().isEmpty() ? name : getSortOrder().getFirst();
                sorted.accept(
                        (Order) by.getUserData(),
                        by.getSortType() == TableColumn.SortType.DESCENDING
                                && !getSortOrder().isEmpty());
            }
            return true;
        });
        getSelectionModel().selectedItemProperty().subscribe(id -> {
            if (!quiet && id != null) {
                opened.accept(id);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        getColumns().subscribe(() -> {
            if (!quiet) {
                reordered.accept(columns());
            }
        });
    }

    /// Called with the row that was chosen, by mouse or arrows.
    void onOpened(Consumer<UUID> listener) {
        opened = listener;
    }

    /// Called when Enter or F2 asks to go into the dossier.
    void onEnter(Runnable listener) {
        enter = listener;
    }

    /// Called when columns were dragged into another order.
    void onReordered(Consumer<List<RegisterColumn>> listener) {
        reordered = listener;
    }

    private void keys(KeyEvent e) {
        int at = getSelectionModel().getSelectedIndex();
        if (e.getCode() == KeyCode.A && e.isShortcutDown()) {
            model.markAll();
        } else if (e.getCode() == KeyCode.SPACE && at >= 0) {
            model.toggle(at);
        } else if ((e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN) && e.isShiftDown() && at >= 0) {
            int to = Math.clamp(
                    at + (e.getCode() == KeyCode.DOWN ? 1 : -1), 0, getItems().size() - 1);
            model.extend(at, to);
            getSelectionModel().clearAndSelect(to);
            scrollTo(Math.max(0, to - 5));
        } else if ((e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.F2) && at >= 0) {
            enter.run();
        } else if (e.getCode() == KeyCode.ESCAPE && model.marked().get() > 0) {
            model.unmarkAll();
        } else {
            return;
        }
        draw();
        e.consume();
    }

    /// Shows these columns in this order.
    void columns(List<RegisterColumn> chosen) {
        quiet = true;
        List<TableColumn<UUID, ?>> all = new ArrayList<>();
        TableColumn<UUID, UUID> box = column(null, 40, BoxCell::new);
        box.setMinWidth(40);
        box.setMaxWidth(40);
        box.setResizable(false);
        box.setReorderable(false);
        all.add(box);
        all.add(name);
        for (RegisterColumn one : chosen) {
            TableColumn<UUID, UUID> column = one == RegisterColumn.STAGE
                    ? column("", one.width(), ChipCell::new)
                    : column("", one.width(), () -> new TextCell(one));
            column.setText(one.title());
            column.setMinWidth(least(one));
            if (one.fixed()) {
                column.setMaxWidth(one.width());
            }
            column.setId(one.name());
            column.setSortable(one.order().isPresent());
            one.order().ifPresent(column::setUserData);
            all.add(column);
        }
        getColumns().setAll(all);
        if (getSortOrder().isEmpty()) {
            getSortOrder().add(name);
        }
        fit();
        quiet = false;
    }

    /// Fills the width with the columns while they fit; beyond that they keep their widths and scroll.
    private void fit() {
        double least = getVisibleLeafColumns().stream()
                .mapToDouble(c -> c.getId() == null ? c.getMinWidth() : least(RegisterColumn.valueOf(c.getId())))
                .sum();
        setColumnResizePolicy(
                least + 16 > getWidth() ? UNCONSTRAINED_RESIZE_POLICY : CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    }

    private static double least(RegisterColumn column) {
        return column.fixed() ? column.width() : column.width() * LEAST;
    }

    /// The columns as they stand now.
    List<RegisterColumn> columns() {
        return getColumns().stream()
                .filter(c -> c.getId() != null)
                .map(c -> RegisterColumn.valueOf(c.getId()))
                .toList();
    }

    private static TableColumn<UUID, UUID> column(
            @Nullable String key, double width, Supplier<TableCell<UUID, UUID>> cell) {
        TableColumn<UUID, UUID> column = new TableColumn<>(key == null || key.isEmpty() ? "" : Messages.t(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(data -> new SimpleObjectProperty<>(data.getValue()));
        column.setCellFactory(_ -> cell.get());
        column.setSortable(key != null);
        return column;
    }

    /// Shows the ids of the model, keeping the open row.
    void load(ValueText newValues, @Nullable UUID open) {
        values = newValues;
        quiet = true;
        if (!getItems().equals(model.rows().ids())) {
            getItems().setAll(model.rows().ids());
        }
        choose(open);
        quiet = false;
        draw();
    }

    /// Marks a row as the open one without telling anybody, and brings it into view; absent: none.
    void choose(@Nullable UUID open) {
        boolean was = quiet;
        quiet = true;
        int at = open == null ? -1 : getItems().indexOf(open);
        if (at < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != at) {
            getSelectionModel().clearAndSelect(at);
            getFocusModel().focus(at);
            scrollTo(Math.max(0, at - 5));
        }
        quiet = was;
    }

    /// Draws what is on screen again: a page came, marks changed.
    void draw() {
        List.copyOf(cells).forEach(Drawn::draw);
    }

    /// A row that shows that it is marked.
    private static final class MarkedRow extends TableRow<UUID> {
        void marked(boolean marked) {
            pseudoClassStateChanged(MARKED, marked);
        }
    }

    /// A cell that draws itself from the model.
    private abstract class Drawn extends TableCell<UUID, UUID> {
        Drawn() {
            cells.add(this);
            addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        }

        /// Ctrl and Shift mark rows, as in a list of files; a plain press opens.
        private void pressed(MouseEvent e) {
            if (isEmpty() || e.getButton() != MouseButton.PRIMARY || !(e.isShortcutDown() || e.isShiftDown())) {
                return;
            }
            if (e.isShiftDown()) {
                model.extend(getSelectionModel().getSelectedIndex(), getIndex());
            } else {
                model.toggle(getIndex());
            }
            RegisterTable.this.requestFocus();
            RegisterTable.this.draw();
            e.consume();
        }

        @Override
        protected void updateItem(@Nullable UUID id, boolean empty) {
            super.updateItem(id, empty);
            draw();
        }

        final void draw() {
            int at = getIndex();
            boolean any = !isEmpty() && at >= 0 && at < model.rows().ids().size();
            if (any && getTableRow() instanceof MarkedRow row) {
                row.marked(model.isMarked(model.rows().ids().get(at)));
            } else if (getTableRow() instanceof MarkedRow row) {
                row.marked(false);
            }
            show(any ? model.rows().row(at) : null, any);
        }

        /// `row` is absent while its page is being read; `any` is false below the last row.
        abstract void show(@Nullable Row row, boolean any);
    }

    private final class NameCell extends Drawn {
        NameCell() {
            getStyleClass().add("name-cell");
        }

        @Override
        void show(@Nullable Row row, boolean any) {
            setText(row != null ? row.registered().exemplar().name() : any ? "…" : null);
        }
    }

    private final class TextCell extends Drawn {
        private final RegisterColumn column;

        TextCell(RegisterColumn column) {
            this.column = column;
            if (column != RegisterColumn.UNIT) {
                getStyleClass().add("quiet-cell");
            }
        }

        @Override
        void show(@Nullable Row row, boolean any) {
            setText(row == null || values == null ? null : column.text(row, values));
        }
    }

    private final class ChipCell extends Drawn {
        private final StageChip chip = new StageChip();

        ChipCell() {
            setGraphic(chip);
        }

        @Override
        void show(@Nullable Row row, boolean any) {
            var registration = row == null ? null : row.registered().registration();
            chip.show(
                    registration == null ? null : registration.stage(),
                    registration != null && registration.state() == State.STOPPED);
        }
    }

    private final class BoxCell extends Drawn {
        private final CheckBox box = new CheckBox();

        BoxCell() {
            box.setFocusTraversable(false);
            box.setAccessibleText(Messages.t("register.mark"));
            box.setOnAction(_ -> {
                model.toggle(getIndex());
                RegisterTable.this.draw();
            });
            setGraphic(box);
        }

        @Override
        void show(@Nullable Row row, boolean any) {
            box.setVisible(any);
            box.setSelected(any && model.isMarked(model.rows().ids().get(getIndex())));
        }
    }
}
