package guongsang.ui.part;

import guongsang.ui.Jobs;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field under its label that hands over its text when it is left or Enter is pressed, and shows beside itself why
/// a
/// text could not be taken. The text is never touched while it is being typed.
public final class LabelledField extends VBox {
    private final TextInputControl input;
    private final Label problem = new Label();
    private String known = "";

    private LabelledField(String label, TextInputControl input, boolean shown) {
        this.input = input;
        setSpacing(3);
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem(null);
        getChildren().addAll(input, problem);
        if (shown) {
            Label name = new Label(label);
            name.getStyleClass().add("field-label");
            name.setLabelFor(input);
            getChildren().addFirst(name);
        } else {
            input.setAccessibleText(label);
        }
    }

    /// One line.
    public static LabelledField line(String label) {
        return new LabelledField(label, new TextField(), true);
    }

    /// One line whose label is only spoken and stands in the empty field.
    public static LabelledField bareLine(String spoken) {
        return new LabelledField(spoken, new TextField(), false).prompt(spoken);
    }

    /// Several lines; Enter begins a new one.
    public static LabelledField lines(String label, int rows) {
        return new LabelledField(label, area(rows), true);
    }

    /// Several lines whose label is only spoken, where what stands around them says it to the eye.
    public static LabelledField bareLines(String spoken, int rows) {
        return new LabelledField(spoken, area(rows), false);
    }

    private static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        return area;
    }

    public LabelledField prompt(String text) {
        input.setPromptText(text);
        return this;
    }

    /// Calls `save` with the text when it was changed and the field is left.
    public LabelledField onLeave(Consumer<String> save) {
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                leave(save);
            }
        });
        if (input instanceof TextField) {
            input.setOnKeyPressed(e -> {
                if (e.getCode() == KeyCode.ENTER) {
                    leave(save);
                }
            });
        }
        return this;
    }

    private void leave(Consumer<String> save) {
        if (!Objects.equals(known, text())) {
            known = text();
            problem(null);
            save.accept(known);
        }
    }

    public String text() {
        return input.getText() == null ? "" : input.getText();
    }

    /// Shows a value that was read; a field that is being typed in keeps what is typed.
    public void show(@Nullable String value) {
        String text = value == null ? "" : value;
        if (input.isFocused() && !text().equals(known)) {
            return;
        }
        known = text;
        if (!text.equals(text())) {
            input.setText(text);
        }
    }

    /// Why the text could not be taken; absent: it could.
    public void problem(@Nullable String sentence) {
        problem.setText(sentence == null ? "" : sentence);
        problem.setVisible(sentence != null);
        problem.setManaged(sentence != null);
        input.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, sentence != null);
    }

    public void refused(Jobs.Problem why) {
        problem(why.sentence());
    }

    public TextInputControl input() {
        return input;
    }
}
