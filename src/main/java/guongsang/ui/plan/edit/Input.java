package guongsang.ui.plan.edit;

import guongsang.ui.part.Sentence;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One field of a card, under its label; what is wrong with it stands below. While a change is on its way, and as long
/// as what was typed is wrong, stored values do not replace what stands in it.
public abstract class Input<P> extends VBox {
    private final String key;
    private final String field;
    private final Sentence problem = Sentence.problem();
    private boolean wrong;
    private boolean saving;
    private Runnable left = () -> {};

    Input(String key, String field, String label) {
        super(3);
        this.key = key;
        this.field = field;
        Label name = new Label(label);
        name.getStyleClass().add("field-label");
        name.setMinWidth(0);
        getStyleClass().add("plan-input");
        getChildren().addAll(name, problem);
    }

    /// Puts the control between label and problem.
    final void place(Node control) {
        ((Label) getChildren().getFirst()).setLabelFor(control);
        control.setId(key);
        getChildren().add(1, control);
    }

    public final Input<P> wide(double width) {
        setPrefWidth(width);
        problem.setMaxWidth(width);
        return this;
    }

    /// True while what was typed could not be saved.
    public final boolean isWrong() {
        return wrong;
    }

    final String key() {
        return key;
    }

    final String field() {
        return field;
    }

    final void onLeft(Runnable listener) {
        left = listener;
    }

    /// To be called when the control is left or a choice was made.
    final void leave() {
        if (changed()) {
            left.run();
        }
    }

    /// Hands over what stands in it where that is not stored yet.
    final void saving(Typed typed) {
        if (saving || wrong || changed()) {
            saving = true;
            give(typed);
        }
    }

    /// After it was answered; absent: it is not wrong. `held`: nothing of the card was saved, so that what was typed
    /// waits.
    final void answered(@Nullable String sentence, boolean held) {
        wrong = sentence != null || held && saving;
        saving = false;
        problem.say(sentence);
    }

    final void show(P stored) {
        if (saving || wrong && !differs(stored) || isFocusWithin() && changed()) {
            return;
        }
        wrong = false;
        problem.say(null);
        read(stored);
    }

    /// True when what stands in it is not what was shown last.
    abstract boolean changed();

    /// True when the stored value is another one than was shown last.
    abstract boolean differs(P stored);

    /// Shows the stored value.
    abstract void read(P stored);

    /// Hands over what stands in it.
    abstract void give(Typed typed);
}
