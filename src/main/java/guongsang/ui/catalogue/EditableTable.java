package guongsang.ui.catalogue;

import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.ComboBoxTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A catalogue as a table whose cells are edited in place: F2, Enter or a double click begins, leaving the cell
/// saves,
/// Esc leaves it as it was. Why a value was not taken stands as a sentence over the table.
final class EditableTable<T> extends VBox {
    /// What a typed text makes of a row; throws [guongsang.domain.Refused] with a sentence when it cannot be read.
    interface Typed<T> extends BiFunction<T, String, T> {}

    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final UiContext context;
    private final TableView<T> table = new TableView<>();
    private final Label problem = new Label();
    private final Label count = new Label();
    private final Consumer<T> save;
    private final HBox head = new HBox(12);
    private Consumer<Optional<T>> selected = _ -> {};

    /// `save` writes a row through a service, away from the FX thread; `add` makes a new row with version 0.
    EditableTable(UiContext context, String addKey, Supplier<T> add, Consumer<T> save) {
        this.context = context;
        this.save = save;
        table.setEditable(true);
        table.setFixedCellSize(34);
        table.setPlaceholder(new Label(Messages.t("catalogue.nothing")));
        table.getSelectionModel().setCellSelectionEnabled(true);
        VBox.setVgrow(table, Priority.ALWAYS);
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        count.getStyleClass().addAll("muted", "small");
        Label how = new Label(Messages.t("catalogue.how"));
        how.getStyleClass().addAll("muted", "small");
        Button more = new Button(Messages.t(addKey), new FontIcon("fth-plus"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(_ -> begin(add.get()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().setAll(count, how, gap, more);
        head.setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(head, problem, table);
    }

    /// A button beside the one that adds a row.
    EditableTable<T> tool(Button button) {
        button.setMinWidth(Region.USE_PREF_SIZE);
        head.getChildren().add(button);
        return this;
    }

    /// Called with the row the selection goes to; empty: none is selected.
    EditableTable<T> onSelected(Consumer<Optional<T>> listener) {
        selected = listener;
        table.getSelectionModel().getSelectedCells().addListener((ListChangeListener<TablePosition>)
                _ -> listener.accept(selected()));
        return this;
    }

    Optional<T> selected() {
        var cells = table.getSelectionModel().getSelectedCells();
        return cells.isEmpty() || cells.getFirst().getRow() >= table.getItems().size()
                ? Optional.empty()
                : Optional.of(table.getItems().get(cells.getFirst().getRow()));
    }

    /// Goes to a row.
    void select(Predicate<T> wanted) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (wanted.test(table.getItems().get(i))) {
                table.getSelectionModel().clearAndSelect(i, table.getColumns().getFirst());
                table.scrollTo(Math.max(0, i - 3));
                return;
            }
        }
    }

    /// Rows that are past are drawn paler; what makes them so stands in a column.
    EditableTable<T> past(Predicate<T> past) {
        table.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(PAST, item != null && !empty && past.test(item));
            }
        });
        return this;
    }

    /// A column that is only read.
    EditableTable<T> told(String key, double width, Function<T, String> read) {
        TableColumn<T, String> column = new TableColumn<>(Messages.t(key));
        column.setPrefWidth(width);
        column.setEditable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(read.apply(row.getValue())));
        plain(column);
        return this;
    }

    /// Why something asked for from outside the table was not done, in the place of its own sentences; blank: it was.
    void problem(String sentence) {
        problem.setText(sentence);
    }

    /// A new row at the end whose first cell is being edited.
    private void begin(T row) {
        problem.setText("");
        table.getItems().add(row);
        int index = table.getItems().size() - 1;
        table.scrollTo(index);
        table.getSelectionModel().clearAndSelect(index, table.getColumns().getFirst());
        table.requestFocus();
        table.layout();
        Platform.runLater(() -> table.edit(index, table.getColumns().getFirst()));
    }

    /// A column of text.
    EditableTable<T> text(String key, double width, Function<T, String> read, Typed<T> typed) {
        return saved(key, width, read, (row, text) -> save.accept(typed.apply(row, text)));
    }

    /// A column of text that is saved in its own way.
    EditableTable<T> saved(String key, double width, Function<T, String> read, Saver<T> saver) {
        TableColumn<T, String> column = new TableColumn<>(Messages.t(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(read.apply(row.getValue())));
        column.setCellFactory(_ -> new LeavingCell<>((row, text) -> write(() -> saver.save(row, text))));
        plain(column);
        return this;
    }

    /// Writes what was typed for a row; not on the FX thread.
    interface Saver<T> {
        void save(T row, String typed);
    }

    /// A column of choices; an empty Optional is shown as a dash.
    <V> EditableTable<T> choice(
            String key,
            double width,
            Supplier<List<Optional<V>>> values,
            Function<V, String> name,
            Function<T, Optional<V>> read,
            BiFunction<T, Optional<V>, T> chosen) {
        TableColumn<T, Optional<V>> column = new TableColumn<>(Messages.t(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(read.apply(row.getValue())));
        StringConverter<Optional<V>> words = new StringConverter<>() {
            @Override
            public String toString(Optional<V> value) {
                return value == null ? "" : value.map(name).orElse("–");
            }

            @Override
            public Optional<V> fromString(String text) {
                return Optional.empty();
            }
        };
        column.setCellFactory(_ -> new ComboBoxTableCell<>(words) {
            @Override
            public void startEdit() {
                getItems().setAll(values.get());
                super.startEdit();
            }
        });
        column.setOnEditCommit(e -> {
            T changed = chosen.apply(e.getRowValue(), e.getNewValue());
            write(() -> save.accept(changed));
        });
        plain(column);
        return this;
    }

    private void plain(TableColumn<T, ?> column) {
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
    }

    private void write(Runnable work) {
        problem.setText("");
        context.jobs()
                .run(
                        _ -> {
                            work.run();
                            return true;
                        },
                        _ -> {},
                        why -> problem.setText(why.sentence()));
    }

    /// Shows these rows, keeping the place of the selection.
    void show(List<T> rows) {
        var cells = table.getSelectionModel().getSelectedCells();
        int row = cells.isEmpty() ? -1 : cells.getFirst().getRow();
        TableColumn<T, ?> column =
                cells.isEmpty() ? null : table.getColumns().get(cells.getFirst().getColumn());
        table.getItems().setAll(rows);
        count.setText(Messages.t("catalogue.count", rows.size()));
        if (row >= 0 && row < rows.size() && column != null) {
            table.getSelectionModel().clearAndSelect(row, column);
        }
        selected.accept(selected());
    }

    /// The columns together are as wide as the table; the last gives way.
    EditableTable<T> fillWidth() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return this;
    }
}
