package guongsang.ui.plan;

import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Submission;
import guongsang.ui.Messages;
import guongsang.ui.part.DateField;
import guongsang.ui.part.DueWords;
import guongsang.ui.part.QuotaBar;
import guongsang.ui.part.QuotaWords;
import guongsang.ui.part.Tone;
import guongsang.ui.part.ToneChip;
import guongsang.ui.plan.PlanData.UnitRow;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// The units of the year against their quotas, one row each; Enter or a double click opens a unit's rows.
final class UnitTable {
    private final PlanModel model;
    private final TableView<UnitRow> table = new TableView<>();

    UnitTable(PlanModel model, PlanView.Actions actions) {
        this.model = model;
        table.setFixedCellSize(36);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(Messages.t("plan.no-units")));
        SortedList<UnitRow> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        addColumns();
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                model.chosenUnit().set(row.unit().id());
            }
        });
        table.setRowFactory(_ -> {
            TableRow<UnitRow> row = new TableRow<>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && row.getItem() != null) {
                    actions.openUnit(row.getItem());
                }
            });
            return row;
        });
        table.setOnKeyPressed(key -> {
            UnitRow row = table.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && row != null) {
                actions.openUnit(row);
                key.consume();
            }
        });
    }

    TableView<UnitRow> node() {
        return table;
    }

    /// Keeps the chosen unit chosen after new rows came.
    void refresh() {
        UnitRow chosen = model.chosen();
        if (chosen != null && table.getItems().contains(chosen)) {
            table.getSelectionModel().select(chosen);
        }
        table.refresh();
    }

    void chooseFirstIfNone() {
        if (model.chosen() == null && !table.getItems().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void addColumns() {
        TableColumn<UnitRow, UnitRow> unit = column(
                "plan.column.unit", 230, (row, cell) -> cell.setText(row.unit().name()));
        unit.setComparator((a, b) -> Integer.compare(a.unit().order(), b.unit().order()));
        unit.getStyleClass().add("strong");
        TableColumn<UnitRow, UnitRow> wanted = column("plan.column.wanted", 84, (row, cell) -> {
            cell.setText(
                    row.quota() == null ? "–" : QuotaWords.wanted(row.quota().quota()));
            cell.setTooltip(
                    row.quota() == null
                            ? null
                            : clause(
                                    row.quota().quota().clause(),
                                    row.quota().quota().wording()));
        });
        wanted.getStyleClass().addAll("number", "quiet");
        TableColumn<UnitRow, UnitRow> found =
                column("plan.column.found", 76, (row, cell) -> cell.setText(Integer.toString(row.found())));
        found.getStyleClass().add("number");
        found.setComparator((a, b) -> Integer.compare(a.found(), b.found()));
        TableColumn<UnitRow, UnitRow> progress =
                column("plan.column.progress", 160, (row, cell) -> cell.setGraphic(bar(row)));
        progress.setSortable(false);
        TableColumn<UnitRow, UnitRow> state = column("plan.column.state", 110, (row, cell) -> {
            Compliance.QuotaItem item = row.quota();
            cell.setGraphic(item == null ? null : stateChip(item));
            cell.setTooltip(item == null ? null : reason(item));
        });
        state.setComparator((a, b) -> Integer.compare(missing(b), missing(a)));
        TableColumn<UnitRow, UnitRow> sent = column(
                "plan.column.sent",
                190,
                (row, cell) -> cell.setText(row.list().map(UnitTable::sent).orElse("–")));
        sent.getStyleClass().add("quiet");
        sent.setComparator((a, b) -> received(a).compareTo(received(b)));
        TableColumn<UnitRow, UnitRow> due = column("plan.column.due", 150, (row, cell) -> {
            Compliance.DeadlineItem item = row.listDue();
            cell.setGraphic(item == null ? null : dueChip(item));
            cell.setText(item == null ? "–" : null);
            cell.setTooltip(
                    item == null
                            ? null
                            : item.waiver() != null
                                    ? reason(item)
                                    : clause(
                                            item.deadline().clause(),
                                            item.deadline().wording()));
        });
        due.setSortable(false);
        TableColumn<UnitRow, UnitRow> selected =
                column("plan.column.selected", 100, (row, cell) -> cell.setText(Integer.toString(row.selected())));
        selected.getStyleClass().add("number");
        selected.setComparator((a, b) -> Integer.compare(a.selected(), b.selected()));
        table.getColumns().setAll(java.util.List.of(unit, wanted, found, progress, state, sent, due, selected));
    }

    private static int missing(UnitRow row) {
        return row.quota() == null ? -1 : row.quota().missing();
    }

    private static LocalDate received(UnitRow row) {
        return row.list().map(Submission::receivedOn).orElse(LocalDate.MAX);
    }

    private static Tooltip clause(String clause, String wording) {
        Tooltip tooltip = new Tooltip(Messages.t("plan.clause", clause, wording));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        return tooltip;
    }

    /// "10/01/2022 · 04/DS-UBND".
    static String sent(Submission list) {
        String received = DateField.table(list.receivedOn());
        return list.number() == null ? received : received + " · " + list.number();
    }

    private Node bar(UnitRow row) {
        QuotaBar bar = new QuotaBar();
        bar.setMaxHeight(8);
        bar.setPrefHeight(8);
        String spoken = Messages.t(
                "plan.spoken",
                row.found(),
                row.quota() == null ? "–" : QuotaWords.wanted(row.quota().quota()));
        bar.show(
                row.found(),
                null,
                model.scale(),
                row.quota() == null ? Tone.PLAIN : QuotaWords.tone(row.quota()),
                spoken);
        return bar;
    }

    /// "thiếu 2"; what is let stand with a reason is quiet and says so.
    private static ToneChip stateChip(Compliance.QuotaItem item) {
        return item.waiver() == null
                ? new ToneChip(QuotaWords.state(item), QuotaWords.tone(item))
                : new ToneChip(Messages.t("plan.with-reason", QuotaWords.state(item)), Tone.PLAIN);
    }

    private static @Nullable Tooltip reason(Compliance.Item item) {
        if (item.waiver() == null) {
            return null;
        }
        Tooltip tooltip = new Tooltip(
                Messages.t("plan.reason-was", item.clause(), item.waiver().reason()));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        return tooltip;
    }

    /// In time, so many days late, not sent and so many days over, or how long there still is.
    private Node dueChip(Compliance.DeadlineItem item) {
        PlanData data = java.util.Objects.requireNonNull(model.data().get());
        ToneChip chip = dueChip(item, data.on());
        return item.waiver() == null ? chip : new ToneChip(Messages.t("plan.with-reason", chip.getText()), Tone.PLAIN);
    }

    static ToneChip dueChip(Compliance.DeadlineItem item, LocalDate on) {
        Deadline deadline = item.deadline();
        LocalDate done = item.doneOn();
        if (done != null) {
            long late = -DueWords.daysLeft(item.due(), deadline.strict(), done);
            return item.state() == Compliance.State.DONE
                    ? new ToneChip(Messages.t("due.in-time"), Tone.GOOD)
                    : new ToneChip(Messages.t("due.late", late), Tone.WARN);
        }
        String distance = DueWords.distance(item.due(), deadline.strict(), on);
        return item.state() == Compliance.State.LATE
                ? new ToneChip(Messages.t("due.not-sent", distance), Tone.BAD)
                : new ToneChip(distance, Tone.OPEN);
    }

    private static TableColumn<UnitRow, UnitRow> column(
            String key, double width, BiConsumer<UnitRow, TableCell<UnitRow, UnitRow>> fill) {
        TableColumn<UnitRow, UnitRow> column = new TableColumn<>(Messages.t(key));
        column.setPrefWidth(width);
        column.setMinWidth(60);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable UnitRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(null);
                setGraphic(null);
                setTooltip(null);
                if (!empty && row != null) {
                    fill.accept(row, this);
                }
            }
        });
        return column;
    }
}
