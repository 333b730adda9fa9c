package guongsang.domain.match;

import java.text.Normalizer;

/// Writes a word of a name that was taken apart, for a sentence: "Hòa" for hoa and huyền.
final class Spelling {
    private static final String TONES = "\0\u0300\u0309\u0303\u0301\u0323";

    private Spelling() {}

    static String of(Syllable word) {
        String letters = word.letters();
        int at = vowel(letters);
        String toned = word.tone() == 0 || at < 0
                ? letters
                : letters.substring(0, at + 1) + TONES.charAt(word.tone()) + letters.substring(at + 1);
        String written = Normalizer.normalize(toned, Normalizer.Form.NFC);
        return written.isEmpty() ? "" : Character.toUpperCase(written.charAt(0)) + written.substring(1);
    }

    /// Where the tone stands: on a letter with a mark of its own (the last of ươ), else on the vowel before a final
    /// vowel (òa, úy, ía), else on the last one.
    private static int vowel(String letters) {
        int first = -1;
        int last = -1;
        int start = letters.startsWith("qu") || letters.startsWith("gi") && letters.length() > 2 ? 2 : 0;
        for (int i = start; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if ("ăâêôơư".indexOf(c) >= 0) {
                return c == 'ư' && i + 1 < letters.length() && letters.charAt(i + 1) == 'ơ' ? i + 1 : i;
            }
            if ("aeiouy".indexOf(c) >= 0) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        boolean beforeConsonant = last >= 0 && last < letters.length() - 1;
        return beforeConsonant || first == last ? last : last - 1;
    }
}
