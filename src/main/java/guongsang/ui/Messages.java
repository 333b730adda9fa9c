package guongsang.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Texts of the interface in the language of the office: Vietnamese unless English is chosen. Documents are always
/// Vietnamese and do not use it.
public final class Messages {
    private static final String BUNDLE = "guongsang.ui.messages";
    private static volatile ResourceBundle bundle = load("vi");

    private Messages() {}

    /// Switches to "vi" or "en"; views built before keep their texts.
    public static void use(String language) {
        bundle = load(language);
    }

    private static ResourceBundle load(String language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The text of a key. Without arguments it is taken as it is; with arguments it is a MessageFormat pattern.
    /// Throws MissingResourceException for an unknown key.
    public static String t(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.of("vi")).format(arguments);
    }

    /// True when the bundle has the key; for texts that only some cases have.
    public static boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// The text of an enum constant: `Kind.MODEL` is `kind.MODEL`.
    public static String t(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return t(Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + constant.name());
    }
}
