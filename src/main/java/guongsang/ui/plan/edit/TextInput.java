package guongsang.ui.plan.edit;

import guongsang.domain.Refused;
import guongsang.domain.plan.Problem;
import java.util.function.Function;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A value that is typed: text, number, day or one thing a line. It is read when the field is left.
final class TextInput<P, V extends @Nullable Object> extends Input<P> {
    private static final int LETTERS_A_ROW = 110;
    private static final int MOST_ROWS = 8;

    private final Reading<V> reading;
    private final Function<P, V> value;
    private final TextInputControl control;
    private String shown = "";
    private String given = "";

    private TextInput(
            String key,
            String field,
            String label,
            Reading<V> reading,
            Function<P, V> value,
            TextInputControl control) {
        super(key, field, label);
        this.reading = reading;
        this.value = value;
        this.control = control;
        control.focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            }
        });
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        place(control);
    }

    static <P, V extends @Nullable Object> TextInput<P, V> line(
            String key, String field, String label, Reading<V> reading, Function<P, V> value) {
        return new TextInput<>(key, field, label, reading, value, new TextField());
    }

    static <P, V extends @Nullable Object> TextInput<P, V> area(
            String key, String field, String label, Reading<V> reading, Function<P, V> value) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(2);
        return new TextInput<>(key, field, label, reading, value, area);
    }

    /// Enter takes what stands in a line, Esc brings the stored value back, Tab leaves an area too.
    private void keys(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && control instanceof TextField) {
            leave();
        } else if (e.getCode() == KeyCode.ESCAPE && !control.getText().equals(shown)) {
            control.setText(shown);
            given = shown;
            answered(null, false);
            e.consume();
        } else if (e.getCode() == KeyCode.TAB && control instanceof TextArea && !e.isShortcutDown()) {
            control.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            e.consume();
        }
    }

    @Override
    boolean changed() {
        return !control.getText().equals(given);
    }

    @Override
    boolean differs(P stored) {
        return !reading.write().apply(value.apply(stored)).equals(shown);
    }

    @Override
    void read(P stored) {
        shown = reading.write().apply(value.apply(stored));
        given = shown;
        if (!control.getText().equals(shown)) {
            control.setText(shown);
        }
        if (control instanceof TextArea area) {
            int rows =
                    shown.lines().mapToInt(l -> 1 + l.length() / LETTERS_A_ROW).sum();
            area.setPrefRowCount(Math.clamp(rows, 1, MOST_ROWS));
        }
    }

    @Override
    void give(Typed typed) {
        given = control.getText();
        try {
            typed.put(key(), field(), reading.read().apply(given));
        } catch (Refused refused) {
            typed.problem(new Problem(key(), refused.code(), refused.sentence()));
        }
    }
}
