package guongsang.ui.wizard;

import java.util.Objects;
import javafx.beans.property.Property;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/// Cards of which one is chosen, bound to a value. Arrow keys go from card to card, as in any group of choices.
final class Choices<T extends @Nullable Object> {
    private final ToggleGroup group = new ToggleGroup();
    private final Property<T> value;

    Choices(Property<T> value) {
        this.value = value;
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                // One is always chosen.
                group.selectToggle(before);
            }
        });
        value.addListener((_, _, now) -> {
            for (Toggle toggle : group.getToggles()) {
                toggle.setSelected(Objects.equals(toggle.getUserData(), now));
            }
        });
    }

    ChoiceCard card(T chosen, String title, String about) {
        ChoiceCard card = new ChoiceCard(title, about);
        card.setUserData(chosen);
        card.setToggleGroup(group);
        card.setSelected(Objects.equals(value.getValue(), chosen));
        card.setOnAction(_ -> value.setValue(chosen));
        return card;
    }
}
