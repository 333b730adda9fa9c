package guongsang.ui.documents;

import guongsang.domain.figure.Figure;
import guongsang.ui.Messages;
import guongsang.ui.documents.DocumentModel.Chosen;
import guongsang.ui.documents.DocumentModel.Shown;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Beside a report: what the pressed number means and the way to its files, and the numbers of the page as a list for
/// the keyboard.
final class FigurePane extends VBox {
    private final DocumentModel model;
    private final DocumentsView.Actions actions;
    private final VBox card = new VBox(6);
    private final ListView<Figure> list = new ListView<>();
    private final Label heading = new Label(Messages.t("documents.figures-of-page"));

    FigurePane(DocumentModel model, DocumentsView.Actions actions) {
        super(8);
        this.model = model;
        this.actions = actions;
        card.getStyleClass().add("figure-meaning");
        heading.getStyleClass().add("card-title");
        list.setFixedCellSize(26);
        list.setPrefHeight(26 * 7 + 4);
        list.setMinHeight(60);
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Figure figure, boolean empty) {
                super.updateItem(figure, empty);
                setPrefWidth(0);
                setText(empty || figure == null ? null : value(figure) + "  " + figure.label());
            }
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                Chosen chosen = model.figure().get();
                if (chosen != null && chosen.registrations() != null) {
                    openRows(chosen.registrations());
                }
                key.consume();
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((_, _, figure) -> {
            if (figure != null) {
                actions.figure(figure.id());
            }
        });
        getChildren().setAll(card, heading, list);
        model.figure().addListener((_, _, chosen) -> showMeaning(chosen));
        model.shown().addListener(_ -> showList());
        model.page().addListener(_ -> showList());
        showMeaning(null);
        showList();
    }

    static String value(Figure figure) {
        Long value = figure.value();
        if (value == null) {
            return "…";
        }
        return switch (figure.measure()) {
            case COUNT -> Messages.t("documents.count", value);
            case DONG -> Messages.t("documents.dong", value);
            case PER_MILLE -> Messages.t("documents.percent", value / 10.0);
        };
    }

    private void showMeaning(@Nullable Chosen chosen) {
        card.setVisible(chosen != null);
        card.setManaged(chosen != null);
        if (chosen == null) {
            return;
        }
        Figure figure = chosen.figure();
        Label title = wrapped(value(figure) + "  ·  " + figure.label());
        title.getStyleClass().add("card-title");
        Label definition = wrapped(figure.definition());
        definition.getStyleClass().addAll("small", "muted");
        card.getChildren().setAll(title, definition);
        Set<UUID> rows = chosen.registrations();
        if (rows != null && !rows.isEmpty()) {
            Hyperlink open = new Hyperlink(Messages.t("documents.open-rows", rows.size()));
            open.setId("open-rows");
            open.setOnAction(_ -> openRows(rows));
            card.getChildren().add(open);
        } else if (rows != null) {
            Label none = wrapped(Messages.t("documents.no-rows"));
            none.getStyleClass().addAll("small", "muted");
            card.getChildren().add(none);
        }
    }

    private void openRows(Set<UUID> rows) {
        if (!rows.isEmpty()) {
            actions.openRows(rows);
        }
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void showList() {
        Shown shown = model.shown().get();
        boolean report = shown != null && shown.preview().hasFigures();
        List<Figure> now = report && shown != null ? shown.on(model.page().get()) : List.of();
        if (!now.equals(list.getItems())) {
            list.getItems().setAll(now);
        }
        setVisible(report);
        setManaged(report);
    }
}
