package guongsang.ui.wizard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/// Cards of which one is chosen, bound to a value. Arrow keys go from card to card, as in any group of choices.
final class Choices<T extends @Nullable Object> {
    private final ToggleGroup group = new ToggleGroup();
    private final Property<T> value;
    private final Map<Toggle, T> values = new LinkedHashMap<>();

    Choices(Property<T> value) {
        this.value = value;
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now != null) {
                value.setValue(values.get(now));
            } else if (before != null) {
                // One is always chosen.
                group.selectToggle(before);
            }
        });
        value.addListener((_, _, now) -> values.forEach((card, its) -> {
            if (Objects.equals(its, now)) {
                group.selectToggle(card);
            }
        }));
    }

    /// The card that is chosen now; absent before there are cards.
    @Nullable
    Node chosen() {
        return (Node) group.getSelectedToggle();
    }

    ChoiceCard card(T chosen, String title, String about) {
        ChoiceCard card = new ChoiceCard(title, about);
        boolean now = Objects.equals(value.getValue(), chosen);
        values.put(card, chosen);
        card.setToggleGroup(group);
        if (now) {
            group.selectToggle(card);
        }
        return card;
    }
}
