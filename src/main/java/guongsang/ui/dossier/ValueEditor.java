package guongsang.ui.dossier;

import guongsang.domain.exemplar.Attribute;
import guongsang.ui.part.ChoiceField;
import guongsang.ui.part.ValueText;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Edits one value. Nothing in it is rewritten while it is being typed (input methods for Vietnamese type by erasing
/// and typing again).
sealed interface ValueEditor {
    Node node();

    /// What stands in it, as the rules for values take it.
    String typed();

    /// Shows a value given in its normal form; absent: empty.
    void show(@Nullable String value);

    /// Called when it is left, or a choice is taken.
    void onLeft(Runnable listener);

    /// Whether typing goes in lines of its own under the label.
    default boolean wide() {
        return false;
    }

    /// The editor for an attribute.
    static ValueEditor of(Attribute attribute, ValueText values) {
        return switch (attribute.type()) {
            case LONG_TEXT -> new Block();
            case FLAG -> new Flag();
            case UNIT, FIELD, MOVEMENT, GENDER, SOCIAL_GROUP, SOURCE -> new Choice();
            case TEXT, NUMBER, MONEY, DATE, CITIZEN_ID -> new Line(attribute, values);
        };
    }

    private static void whenLeft(TextInputControl field, Runnable listener) {
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                listener.run();
            }
        });
    }

    /// One line of text: also dates and numbers, which the service reads as they are typed.
    record Line(TextField field, Attribute attribute, ValueText values) implements ValueEditor {
        Line(Attribute attribute, ValueText values) {
            this(new TextField(), attribute, values);
            field.getStyleClass().add("value-field");
        }

        @Override
        public Node node() {
            return field;
        }

        @Override
        public String typed() {
            return field.getText();
        }

        @Override
        public void show(@Nullable String value) {
            String text = values.of(attribute, value);
            if (!text.equals(field.getText())) {
                field.setText(text);
            }
        }

        @Override
        public void onLeft(Runnable listener) {
            whenLeft(field, listener);
            field.setOnAction(_ -> listener.run());
        }
    }

    /// Text of several lines; Tab leaves it.
    record Block(TextArea field) implements ValueEditor {
        private static final int MOST_ROWS = 7;
        private static final int LETTERS_A_ROW = 52;

        Block() {
            this(new TextArea());
            field.getStyleClass().addAll("value-field", "value-block");
            field.setWrapText(true);
            field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
                if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
                    field.requestFocusTraversal(
                            e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                    e.consume();
                }
            });
            grow();
        }

        private void grow() {
            int rows = field.getText()
                    .lines()
                    .mapToInt(line -> 1 + line.length() / LETTERS_A_ROW)
                    .sum();
            field.setPrefRowCount(Math.clamp(rows, 1, MOST_ROWS));
        }

        @Override
        public Node node() {
            return field;
        }

        @Override
        public String typed() {
            return field.getText();
        }

        @Override
        public void show(@Nullable String value) {
            String text = value == null ? "" : value;
            if (!text.equals(field.getText())) {
                field.setText(text);
            }
            grow();
        }

        @Override
        public void onLeft(Runnable listener) {
            whenLeft(field, listener);
            field.focusedProperty().subscribe(focused -> {
                if (focused) {
                    field.setPrefRowCount(Math.max(3, field.getPrefRowCount()));
                } else {
                    grow();
                }
            });
        }

        @Override
        public boolean wide() {
            return true;
        }
    }

    /// Yes or no.
    record Flag(CheckBox field) implements ValueEditor {
        Flag() {
            this(new CheckBox());
        }

        @Override
        public Node node() {
            return field;
        }

        @Override
        public String typed() {
            return field.isSelected() ? "true" : "";
        }

        @Override
        public void show(@Nullable String value) {
            field.setSelected("true".equals(value));
        }

        @Override
        public void onLeft(Runnable listener) {
            field.setOnAction(_ -> listener.run());
        }
    }

    /// One of a list.
    record Choice(ChoiceField<Choices.Choice> field) implements ValueEditor {
        Choice() {
            this(new ChoiceField<>(Choices.Choice::word));
            field.getStyleClass().add("value-field");
        }

        void choices(List<Choices.Choice> all) {
            field.choices(all);
        }

        @Override
        public Node node() {
            return field;
        }

        @Override
        public String typed() {
            Choices.Choice value = field.value();
            return field.wrong() ? field.getText() : value == null ? "" : value.value();
        }

        /// True when what stands in it is no choice of the list.
        boolean wrong() {
            return field.wrong();
        }

        @Override
        public void show(@Nullable String value) {
            show(value, value == null ? "" : value);
        }

        /// Shows a value by its word, also one that is no longer offered.
        void show(@Nullable String value, String word) {
            if (!typed().equals(value == null ? "" : value)) {
                field.show(value == null ? null : new Choices.Choice(value, word));
            }
        }

        @Override
        public void onLeft(Runnable listener) {
            field.onTaken(_ -> listener.run());
        }
    }
}
