package guongsang.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Something the clerk can do. One registry of commands feeds rail, shortcuts, palette and help.
/// `id` is also the message key of its name; `icon` an Ikonli Feather literal such as "fth-home"; `keys` absent: no
/// shortcut; `enabled` as it is now.
public record Command(
        String id, String icon, @Nullable KeyCombination keys, BooleanExpression enabled, Runnable action) {
    /// A command that can always be given. `keys` as JavaFX writes them: "Shortcut+N".
    public static Command of(String id, String icon, @Nullable String keys, Runnable action) {
        return new Command(
                id,
                icon,
                keys == null ? null : KeyCombination.keyCombination(keys),
                BooleanExpression.booleanExpression(Bindings.createBooleanBinding(() -> true)),
                action);
    }

    public Command when(BooleanExpression condition) {
        return new Command(id, icon, keys, condition, action);
    }

    /// The name in the interface's language.
    public String name() {
        return Messages.t(id);
    }
}
