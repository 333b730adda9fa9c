package guongsang.ui.intake;

import guongsang.service.intake.Decision;
import guongsang.service.intake.Doubt;
import guongsang.service.intake.FilePreview;
import guongsang.ui.Messages;
import guongsang.ui.part.ValueText;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The rows of the file that is looked at; under them the question about a doubtful row, else all about the row.
final class RowsPane extends VBox {
    private static final double BELOW = 256;

    private final IntakeModel model;
    private final SheetHead head;
    private final RowGrid grid;
    private final SideBySide question = new SideBySide();
    private final RowDetails details;
    private final VBox below = new VBox(10);
    private final ScrollPane scroll = new ScrollPane(below);
    private final Label hint = new Label(Messages.t("intake.hint"));
    private @Nullable Comparing comparing;

    RowsPane(IntakeModel model, Runnable conversion, Runnable columns) {
        this.model = model;
        head = new SheetHead(conversion, columns);
        grid = new RowGrid(model);
        details = new RowDetails(model);
        hint.getStyleClass().addAll("small", "muted", "rows-hint");
        hint.setWrapText(true);
        below.getStyleClass().add("below-rows");
        scroll.setFitToWidth(true);
        scroll.setMinHeight(BELOW);
        scroll.setPrefHeight(BELOW);
        scroll.setMaxHeight(BELOW);
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(head, grid, scroll);
        model.current().subscribe(_ -> show());
    }

    void names(ValueText words) {
        comparing = new Comparing(words);
        show();
    }

    RowGrid grid() {
        return grid;
    }

    void show() {
        FileEntry file = model.chosen().get();
        FilePreview preview = file == null ? null : file.preview();
        Line line = model.current().get();
        if (file == null || preview == null) {
            return;
        }
        head.show(file, preview, line);
        boolean asks = line != null && line.asks() && comparing != null;
        if (line == null) {
            below.getChildren().setAll(hint);
            return;
        }
        details.show(line);
        if (asks) {
            ask(line, preview, line.row().doubts().getFirst());
        }
        List<javafx.scene.Node> wanted = asks ? List.of(question, details) : List.of(details);
        if (!below.getChildren().equals(wanted)) {
            below.getChildren().setAll(wanted);
            scroll.setVvalue(0);
        }
    }

    private void ask(Line line, FilePreview preview, Doubt doubt) {
        if (comparing != null) {
            question.show(
                    comparing.of(line, doubt, preview),
                    List.of(
                            new SideBySide.Answer("intake.answer.join", 1, () -> {
                                model.join(line, doubt);
                                grid.requestFocus();
                            }),
                            new SideBySide.Answer("intake.answer.separate", 2, () -> {
                                model.decide(line, new Decision.Separate());
                                grid.requestFocus();
                            }),
                            new SideBySide.Answer("intake.answer.later", 3, () -> {
                                model.decide(line, new Decision.Later());
                                grid.requestFocus();
                            })));
        }
    }

    /// Gives the answer of a digit to the question that is shown; false when none is.
    boolean answer(int digit) {
        return below.getChildren().contains(question) && question.answer(digit);
    }
}
