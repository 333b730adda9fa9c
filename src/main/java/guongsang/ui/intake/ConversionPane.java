package guongsang.ui.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.IntakeFile;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.PreviewRow;
import guongsang.service.intake.SheetPreview;
import guongsang.ui.Labels;
import guongsang.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Text of old fonts before and after it was converted, every value that changed.
final class ConversionPane extends VBox {
    private record Changed(int row, String column, String before, String after) {}

    private final TableView<Changed> table = new TableView<>();

    ConversionPane(Runnable close) {
        getStyleClass().add("inner-pane");
        setSpacing(10);
        Label title = new Label(Messages.t("intake.conversion-title"));
        title.getStyleClass().add("section-title");
        Label about = new Label(Messages.t("intake.conversion-about"));
        about.getStyleClass().addAll("small", "muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button done = new Button(Messages.t("intake.back-to-rows"));
        done.setMinWidth(USE_PREF_SIZE);
        done.setOnAction(_ -> close.run());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(32);
        table.getColumns()
                .setAll(List.of(
                        column("intake.column.row", 52, c -> Integer.toString(c.row())),
                        column("intake.conversion-column", 170, Changed::column),
                        column("intake.conversion-before", 300, Changed::before),
                        column("intake.conversion-after", 300, Changed::after)));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(new HBox(10, new VBox(2, title, about), gap, done), table);
    }

    private static TableColumn<Changed, String> column(String key, double width, Function<Changed, String> text) {
        TableColumn<Changed, String> column = new TableColumn<>(Messages.t(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    void show(FilePreview preview) {
        List<Changed> changed = new ArrayList<>();
        for (SheetPreview sheet : preview.sheets()) {
            for (PreviewRow row : sheet.rows()) {
                for (Attribute attribute : Attribute.values()) {
                    IntakeFile.Value value = row.read().get(attribute);
                    if (value != null && value.converted()) {
                        changed.add(
                                new Changed(row.number(), Labels.of(attribute, row.kind()), value.raw(), value.text()));
                    }
                }
            }
        }
        table.getItems().setAll(changed);
    }

    void begin() {
        table.requestFocus();
        table.getSelectionModel().selectFirst();
    }
}
