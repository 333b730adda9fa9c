package guongsang.ui.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.IntakeProblem;
import guongsang.service.ImportService.RowState;
import guongsang.ui.Messages;
import guongsang.ui.intake.IntakeModel.Line;
import guongsang.ui.part.Tone;
import guongsang.ui.part.ToneChip;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The rows of a file as they were read, with what would become of each and what is wrong with it.
final class RowTable {
    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final IntakeModel model;
    private final TableView<Line> table = new TableView<>();
    private final Label details = new Label();
    private final VBox node;

    RowTable(IntakeModel model) {
        this.model = model;
        table.setItems(model.lines());
        table.setFixedCellSize(36);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(Messages.t("intake.no-rows")));
        table.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable Line line, boolean empty) {
                super.updateItem(line, empty);
                boolean rejected = line != null && line.row().state() == RowState.REJECTED;
                pseudoClassStateChanged(REJECTED, rejected);
                pseudoClassStateChanged(DOUBTFUL, line != null && !rejected && line.doubtful());
            }
        });
        details.setWrapText(true);
        details.getStyleClass().add("row-details");
        table.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> showDetails(line));
        showDetails(null);
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(table, details);
        TableColumn<Line, Line> number = column("intake.column.row", 50, (line, cell) -> {
            cell.setText(Integer.toString(line.row().number()));
            cell.setTooltip(new Tooltip(Messages.t("intake.row-of", line.row().number(), line.sheet())));
        });
        number.getStyleClass().addAll("number", "quiet");
        TableColumn<Line, Line> name =
                column("intake.column.name", 180, (line, cell) -> typed(line, Attribute.NAME, cell));
        name.getStyleClass().add("strong");
        table.getColumns()
                .setAll(List.of(
                        number,
                        column(
                                "intake.column.kind",
                                90,
                                (line, cell) ->
                                        cell.setText(Messages.t(line.row().kind()))),
                        name,
                        column("intake.column.birth", 92, (line, cell) -> typed(line, Attribute.BIRTH, cell)),
                        column("intake.column.field", 116, (line, cell) -> typed(line, Attribute.FIELD, cell)),
                        column(
                                "intake.column.state",
                                96,
                                (line, cell) -> cell.setGraphic(new ToneChip(
                                        Messages.t("intake.state." + line.row().state()),
                                        tone(line.row().state())))),
                        column("intake.column.problems", 280, RowTable::problems)));
    }

    Node node() {
        return node;
    }

    /// Under the table: what is wrong with the chosen row, in full.
    private void showDetails(@Nullable Line line) {
        boolean any = line != null && line.doubtful();
        details.setVisible(any);
        details.setManaged(any);
        if (line != null && any) {
            details.setText(Messages.t("intake.row-of", line.row().number(), line.sheet()) + "\n"
                    + String.join(
                            "\n",
                            line.row().problems().stream()
                                    .map(RowTable::sentence)
                                    .toList()));
        }
    }

    /// Goes to the next row with a problem, from the end back to the beginning.
    void nextProblem() {
        int at = model.nextDoubtful(table.getSelectionModel().getSelectedIndex());
        if (at >= 0) {
            table.getSelectionModel().clearAndSelect(at);
            table.scrollTo(Math.max(0, at - 3));
            table.requestFocus();
        }
    }

    static Tone tone(RowState state) {
        return switch (state) {
            case NEW -> Tone.GOOD;
            case UPDATED -> Tone.OPEN;
            case DUPLICATE -> Tone.WARN;
            case REJECTED -> Tone.BAD;
        };
    }

    private static void typed(Line line, Attribute attribute, TableCell<Line, Line> cell) {
        String value = line.row().typed().get(attribute);
        cell.setText(value == null ? "–" : value);
    }

    /// What is wrong, each with the column and what stands there.
    private static void problems(Line line, TableCell<Line, Line> cell) {
        List<String> sentences =
                line.row().problems().stream().map(RowTable::sentence).toList();
        if (!sentences.isEmpty()) {
            cell.setText(String.join("  ", sentences));
            Tooltip all = new Tooltip(String.join("\n", sentences));
            all.setWrapText(true);
            all.setMaxWidth(460);
            cell.setTooltip(all);
        }
    }

    static String sentence(IntakeProblem problem) {
        String column = problem.column();
        String value = problem.value();
        return column == null || value == null || problem.message().contains(value)
                ? problem.message()
                : Messages.t("intake.problem", column, value, problem.message());
    }

    private static TableColumn<Line, Line> column(
            String key, double width, BiConsumer<Line, TableCell<Line, Line>> fill) {
        TableColumn<Line, Line> column = new TableColumn<>(Messages.t(key));
        column.setPrefWidth(width);
        column.setMinWidth(48);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Line line, boolean empty) {
                super.updateItem(line, empty);
                setText(null);
                setGraphic(null);
                setTooltip(null);
                if (!empty && line != null) {
                    fill.accept(line, this);
                }
            }
        });
        return column;
    }
}
