package guongsang.ui.plan.edit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One of a few choices.
final class ChoiceInput<P, V> extends Input<P> {
    private final ComboBox<V> box = new ComboBox<>();
    private final Function<P, @Nullable V> value;
    private @Nullable V shown;
    private @Nullable V given;
    private boolean reading;

    ChoiceInput(
            String key,
            String field,
            String label,
            List<V> choices,
            Function<V, String> word,
            Function<P, @Nullable V> value) {
        super(key, field, label);
        this.value = value;
        box.getItems().setAll(choices);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable V one) {
                return one == null ? "" : word.apply(one);
            }

            @Override
            public @Nullable V fromString(String text) {
                return null;
            }
        });
        box.valueProperty().subscribe(_ -> {
            if (!reading) {
                leave();
            }
        });
        place(box);
    }

    @Override
    boolean changed() {
        return !Objects.equals(box.getValue(), given);
    }

    @Override
    boolean differs(P stored) {
        return !Objects.equals(value.apply(stored), shown);
    }

    @Override
    void read(P stored) {
        shown = value.apply(stored);
        given = shown;
        reading = true;
        box.setValue(shown);
        reading = false;
    }

    @Override
    void give(Typed typed) {
        given = box.getValue();
        if (given != null) {
            typed.put(key(), field(), given);
        }
    }
}
