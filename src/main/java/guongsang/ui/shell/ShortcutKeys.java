package guongsang.ui.shell;

import guongsang.ui.Screen;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Gives the commands of the registry by their keys. What has the focus comes first: a list keeps its arrows, and a
/// field with typing of its own to take back keeps Ctrl+Z.
final class ShortcutKeys {
    private static final KeyCombination UNDO = KeyCombination.keyCombination("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.keyCombination("Shortcut+Y");

    private final CommandRegistry registry;
    private final Supplier<@Nullable Screen> shown;
    private final BooleanSupplier blocked;
    private final Consumer<CommandRegistry.Entry> give;

    /// `blocked`: a card lies over the window and has the keyboard to itself.
    ShortcutKeys(
            CommandRegistry registry,
            Supplier<@Nullable Screen> shown,
            BooleanSupplier blocked,
            Consumer<CommandRegistry.Entry> give) {
        this.registry = registry;
        this.shown = shown;
        this.blocked = blocked;
        this.give = give;
    }

    void attach(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (UNDO.match(e) || REDO.match(e)) {
                if (!ownHistory(focused(root), UNDO.match(e))) {
                    pressed(e);
                }
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent e) {
        if (e.isConsumed() || blocked.getAsBoolean() || e.getCode().isModifierKey()) {
            return;
        }
        registry.forKeys(keys -> keys.match(e), shown.get()).ifPresent(entry -> {
            e.consume();
            if (entry.command().enabled().get()) {
                give.accept(entry);
            }
        });
    }

    private static @Nullable Node focused(Node root) {
        Scene scene = root.getScene();
        return scene == null ? null : scene.getFocusOwner();
    }

    /// True when the node is a field that can take back (or do again) its own typing.
    static boolean ownHistory(@Nullable Node node, boolean undo) {
        TextInputControl field =
                switch (node) {
                    case TextInputControl text -> text;
                    case ComboBox<?> combo when combo.isEditable() -> combo.getEditor();
                    case DatePicker date -> date.getEditor();
                    case Spinner<?> spinner -> spinner.getEditor();
                    case null, default -> null;
                };
        return field != null && field.isEditable() && (undo ? field.isUndoable() : field.isRedoable());
    }
}
