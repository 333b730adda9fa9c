package guongsang.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/// Shortcuts as people read them: "Ctrl K".
public final class Keys {
    private Keys() {}

    /// The keys in words, "Ctrl →" for a shortcut with the right arrow.
    public static String text(KeyCombination keys) {
        String mac = System.getProperty("os.name", "").startsWith("Mac") ? "⌘" : "Ctrl";
        return keys.getName()
                .replace("Shortcut", mac)
                .replace("Page Up", "PgUp")
                .replace("Page Down", "PgDn")
                .replace("Right", "→")
                .replace("Left", "←")
                .replace("Up", "↑")
                .replace("Down", "↓")
                .replace('+', ' ');
    }

    /// The keys on a small key cap.
    public static Label cap(KeyCombination keys) {
        return cap(text(keys));
    }

    public static Label cap(String text) {
        Label cap = new Label(text);
        cap.getStyleClass().add("kbd");
        cap.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return cap;
    }
}
