package guongsang.ui.intake;

import atlantafx.base.theme.Styles;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.TakenRow;
import guongsang.ui.Messages;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The rows of a file that was taken in: Enter opens the dossier a row became, Delete takes one row back.
final class TakenPane extends VBox {
    private final TableView<TakenRow> table = new TableView<>();
    private final Label title = new Label();

    TakenPane(Consumer<TakenRow> undo, Consumer<TakenRow> open) {
        getStyleClass().add("inner-pane");
        setSpacing(10);
        title.getStyleClass().add("section-title");
        title.setGraphic(new FontIcon("fth-check-circle"));
        Label about = new Label(Messages.t("intake.taken-about"));
        about.getStyleClass().addAll("small", "muted");
        about.setWrapText(true);
        table.setId("taken");
        table.setFixedCellSize(36);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(Messages.t("intake.taken-none")));
        TableColumn<TakenRow, TakenRow> name =
                column("intake.column.name", 300, (row, cell) -> cell.setText(name(row)));
        name.getStyleClass().add("strong");
        table.getColumns()
                .setAll(List.of(
                        column(
                                "intake.column.row",
                                52,
                                (row, cell) -> cell.setText(
                                        Integer.toString(row.place().row()))),
                        name,
                        column("intake.column.state", 150, (row, cell) -> cell.setText(Messages.t(row.outcome()))),
                        column("intake.row-undo", 150, (row, cell) -> {
                            Button off = new Button(Messages.t("intake.row-undo"));
                            off.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
                            off.setFocusTraversable(false);
                            off.setOnAction(_ -> undo.accept(row));
                            cell.setGraphic(off);
                            cell.setAlignment(Pos.CENTER_LEFT);
                        })));
        table.setOnKeyPressed(e -> {
            TakenRow row = table.getSelectionModel().getSelectedItem();
            if (row != null && e.getCode() == KeyCode.DELETE) {
                undo.accept(row);
                e.consume();
            } else if (row != null && e.getCode() == KeyCode.ENTER && !e.isAltDown() && !e.isShortcutDown()) {
                open.accept(row);
                e.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(new HBox(title), about, table);
    }

    static String name(TakenRow row) {
        return row.read().getOrDefault(Attribute.NAME, "");
    }

    void show(String file, List<TakenRow> rows) {
        title.setText(Messages.t("intake.taken-title", file, rows.size()));
        int at = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(rows);
        if (!rows.isEmpty()) {
            table.getSelectionModel().clearAndSelect(Math.clamp(at, 0, rows.size() - 1));
        }
    }

    private static TableColumn<TakenRow, TakenRow> column(
            String key, double width, BiConsumer<TakenRow, TableCell<TakenRow, TakenRow>> fill) {
        TableColumn<TakenRow, TakenRow> column = new TableColumn<>(Messages.t(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable TakenRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(null);
                setGraphic(null);
                if (!empty && row != null) {
                    fill.accept(row, this);
                }
            }
        });
        return column;
    }
}
