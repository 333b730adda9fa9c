package guongsang.ui.plan.edit;

import java.util.function.Predicate;
import javafx.scene.control.CheckBox;

/// Something that holds or does not.
final class CheckInput<P> extends Input<P> {
    private final CheckBox box;
    private final Predicate<P> value;
    private boolean shown;
    private boolean given;

    CheckInput(String key, String label, Predicate<P> value) {
        super(key, key, "");
        this.value = value;
        box = new CheckBox(label);
        box.setMinHeight(30);
        box.setOnAction(_ -> leave());
        place(box);
    }

    @Override
    boolean changed() {
        return box.isSelected() != given;
    }

    @Override
    boolean differs(P stored) {
        return value.test(stored) != shown;
    }

    @Override
    void read(P stored) {
        shown = value.test(stored);
        given = shown;
        box.setSelected(shown);
    }

    @Override
    void give(Typed typed) {
        given = box.isSelected();
        typed.put(key(), field(), given);
    }
}
