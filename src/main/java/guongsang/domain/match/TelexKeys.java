package guongsang.domain.match;

import java.text.Normalizer;
import java.util.Locale;

/// Words typed in Telex while the keyboard program was off: "Nguyeenx" for "Nguyễn".
final class TelexKeys {
    private static final String TONE_KEYS = "fxsrj";
    private static final char[] TONE_MARKS = {'\u0300', '\u0303', '\u0301', '\u0309', '\u0323'};

    private TelexKeys() {}

    /// The word that was meant; the word itself where nothing shows Telex for sure. s and r at the end alone do not:
    /// names of highland people end in them.
    static String decode(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 'z') {
                return word;
            }
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (!shows(lower)) {
            return word;
        }
        int end = lower.length();
        int key = TONE_KEYS.indexOf(lower.charAt(end - 1));
        String body = key < 0 ? lower : lower.substring(0, end - 1);
        String letters = body.replace("dd", "đ")
                .replace("aa", "â")
                .replace("ee", "ê")
                .replace("oo", "ô")
                .replace("uow", "ươ")
                .replace("uwow", "ươ")
                .replace("aw", "ă")
                .replace("ow", "ơ")
                .replace("uw", "ư");
        if (key < 0) {
            return letters;
        }
        int vowel = -1;
        for (int i = 0; i < letters.length(); i++) {
            if ("aâăeêioôơuưy".indexOf(letters.charAt(i)) >= 0) {
                vowel = i;
            }
        }
        return vowel < 0
                ? word
                : Normalizer.normalize(
                        letters.substring(0, vowel + 1) + TONE_MARKS[key] + letters.substring(vowel + 1),
                        Normalizer.Form.NFC);
    }

    private static boolean shows(String word) {
        boolean vowel = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            vowel |= "aeiouy".indexOf(c) >= 0;
        }
        return vowel
                && word.length() > 2
                && ("fxj".indexOf(word.charAt(word.length() - 1)) >= 0
                        || word.contains("aw")
                        || word.contains("ow")
                        || word.contains("uw")
                        || word.contains("aa")
                        || word.contains("ee")
                        || word.contains("dd"));
    }
}
