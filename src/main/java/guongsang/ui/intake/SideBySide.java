package guongsang.ui.intake;

import atlantafx.base.theme.Styles;
import guongsang.domain.exemplar.Attribute;
import guongsang.ui.Labels;
import guongsang.ui.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// "Có phải một người?": two records side by side, how they compare, and the decision by one key.
final class SideBySide extends VBox {
    /// One thing that is compared; `good`: it does not speak against one person.
    record Compared(Attribute attribute, String left, String right, String words, boolean good) {}

    /// What is asked about: who stands left and right, and what stands beside the question.
    record Question(String about, String left, String right, List<Compared> compared) {}

    /// An answer: its word, its key and what it does.
    record Answer(String key, int digit, Runnable action) {}

    private List<Answer> answers = List.of();

    SideBySide() {
        getStyleClass().add("side-by-side");
        setSpacing(8);
    }

    void show(Question question, List<Answer> possible) {
        answers = possible;
        Label title = new Label(Messages.t("intake.same-one"));
        title.getStyleClass().add("section-title");
        Label about = new Label(question.about());
        about.getStyleClass().addAll("small", "muted");
        HBox head = new HBox(8, title, about);
        head.getStyleClass().add("side-head");
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(5);
        grid.getColumnConstraints().addAll(width(16), width(29), width(29), width(26));
        grid.add(word("", "muted"), 0, 0);
        grid.add(word(question.left(), "strong"), 1, 0);
        grid.add(word(question.right(), "strong"), 2, 0);
        int row = 1;
        for (Compared one : question.compared()) {
            grid.add(word(Labels.of(one.attribute()), "muted"), 0, row);
            grid.add(word(one.left(), "side-value"), 1, row);
            grid.add(word(one.right(), "side-value"), 2, row);
            Label words = word(one.words(), one.good() ? "says-yes" : "says-no");
            if (!one.words().isEmpty()) {
                words.setGraphic(new FontIcon(one.good() ? "fth-check" : "fth-x"));
            }
            grid.add(words, 3, row++);
        }
        HBox buttons = new HBox(8);
        for (Answer answer : possible) {
            Label key = new Label(Integer.toString(answer.digit()));
            key.getStyleClass().add("kbd");
            Button button = new Button(Messages.t(answer.key()), key);
            button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            button.setId("answer-" + answer.digit());
            if (buttons.getChildren().isEmpty()) {
                button.getStyleClass().add(Styles.ACCENT);
            }
            button.setOnAction(_ -> answer.action().run());
            buttons.getChildren().add(button);
        }
        getChildren().setAll(head, grid, buttons);
    }

    /// Gives the answer of a digit; false when there is none.
    boolean answer(int digit) {
        for (Answer answer : answers) {
            if (answer.digit() == digit) {
                answer.action().run();
                return true;
            }
        }
        return false;
    }

    private static ColumnConstraints width(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static Label word(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
