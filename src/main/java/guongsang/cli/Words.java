package guongsang.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the command line in Vietnamese or English.
final class Words {
    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// `language` is "en" for English, else Vietnamese.
    static Words of(String language) {
        Locale locale = Locale.of(language.equals("en") ? "en" : "vi");
        return new Words(ResourceBundle.getBundle(
                "guongsang.cli.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    ResourceBundle bundle() {
        return bundle;
    }

    boolean english() {
        return bundle.getLocale().getLanguage().equals("en");
    }

    /// The text of a key with its %s and %d filled. Throws [java.util.MissingResourceException] for an unknown key.
    String t(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : text.formatted(values);
    }

    /// The sentence for a refusal: services speak Vietnamese, for English there are shorter ones by code.
    String refusal(String code, String vietnamese) {
        String key = "refused." + code;
        return english() && bundle.containsKey(key) ? bundle.getString(key) : vietnamese;
    }
}
