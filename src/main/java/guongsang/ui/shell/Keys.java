package guongsang.ui.shell;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/// Shortcuts as people read them: "Ctrl K".
public final class Keys {
    private Keys() {}

    /// The keys in words, "Ctrl →" for a shortcut with the right arrow.
    public static String text(KeyCombination keys) {
        String mac = System.getProperty("os.name", "").startsWith("Mac") ? "⌘" : "Ctrl";
        return Stream.of(keys.getName().split("\\+"))
                .map(key -> switch (key.replace("'", "").replace('_', ' ').toUpperCase(Locale.ROOT)) {
                    case "SHORTCUT" -> mac;
                    case "PAGE UP" -> "PgUp";
                    case "PAGE DOWN" -> "PgDn";
                    case "RIGHT" -> "→";
                    case "LEFT" -> "←";
                    case "UP" -> "↑";
                    case "DOWN" -> "↓";
                    default -> key;
                })
                .collect(Collectors.joining(" "));
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
