package guongsang.text;

import guongsang.text.VietnameseSyllable.Likeness;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A word with characters beyond ASCII and the three ways to read it. `start` and `end` are its place in the text.
///
/// Scores say how likely a reading is: 6 a common syllable, 2 a well-formed one, 0 nothing to judge, -1 a possible one,
/// -2 a slip of the hand at best, -3 no Vietnamese, -6 not even readable.
record LegacyWord(
        int start,
        int end,
        String raw,
        Reading unicode,
        @Nullable Reading tcvn3,
        @Nullable Reading vni) {
    static final int COMMON = 6;
    static final int WELL_FORMED = 2;
    static final int OPEN = 0;
    static final int POSSIBLE = -1;
    static final int UNLIKELY = -2;
    static final int IMPLAUSIBLE = -3;
    static final int UNREADABLE = -6;

    /// Marks that stand alone in Unicode text, never as a word of TCVN3: × ÷ · ½ ¼ ¾ ».
    private static final String LONE_SIGNS = "\u00D7\u00F7\u00B7\u00BD\u00BC\u00BE\u00BB";

    record Reading(String text, int score) {}

    /// The reading in a legacy encoding; null where the word cannot be read in it.
    @Nullable
    Reading in(VietnameseEncoding legacy) {
        return legacy == VietnameseEncoding.TCVN3 ? tcvn3 : vni;
    }

    int score(VietnameseEncoding encoding) {
        Reading reading = encoding == VietnameseEncoding.UNICODE ? unicode : in(encoding);
        return reading == null ? UNREADABLE : reading.score();
    }

    /// True where a letter stands that neither TCVN3 nor VNI can show: ă, ệ, …
    boolean isSurelyUnicode() {
        return raw.chars().anyMatch(LegacyWord::isUnicodeOnly);
    }

    /// True where Unicode makes no sense and the legacy encoding does. A slip of the hand is not enough for TCVN3,
    /// which has one letter for one; the pairs of VNI are no slip.
    boolean isSurely(VietnameseEncoding legacy) {
        int nothing = legacy == VietnameseEncoding.VNI ? UNLIKELY : IMPLAUSIBLE;
        boolean nothingInUnicode = score(VietnameseEncoding.UNICODE) <= nothing
                || score(VietnameseEncoding.UNICODE) <= OPEN && raw.chars().anyMatch(c -> isSign((char) c));
        return nothingInUnicode && score(legacy) >= WELL_FORMED;
    }

    /// True for a sign alone that is a sign also in a text of TCVN3.
    boolean isLoneSign() {
        return raw.length() == 1 && LONE_SIGNS.indexOf(raw.charAt(0)) >= 0;
    }

    /// True for small letters throughout, as in "café".
    boolean isOfSmallLetters() {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= 0x80 && (isSign(c) || Character.isUpperCase(c) && i > 0)) {
                return false;
            }
        }
        return true;
    }

    /// The words beyond ASCII of a text, in order.
    static List<LegacyWord> of(String text) {
        List<LegacyWord> words = new ArrayList<>();
        int start = -1;
        boolean ascii = true;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (isOfWord(c)) {
                if (start < 0) {
                    start = i;
                    ascii = true;
                }
                ascii &= c < 0x80;
            } else if (start >= 0) {
                if (!ascii) {
                    words.add(read(start, i, text.substring(start, i)));
                }
                start = -1;
            }
        }
        return words;
    }

    private static LegacyWord read(int start, int end, String raw) {
        return new LegacyWord(start, end, raw, unicode(raw), tcvn3(raw), vni(raw));
    }

    private static Reading unicode(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isSign(raw.charAt(from))) {
            from++;
        }
        while (to > from && isSign(raw.charAt(to - 1))) {
            to--;
        }
        String word = Normalizer.normalize(raw.substring(from, to), Normalizer.Form.NFC)
                .replace('\u00D0', 'Đ')
                .replace('\u00F0', 'đ');
        int score = word.chars().allMatch(c -> c < 0x80) ? OPEN : score(word);
        return new Reading(raw, word.length() == raw.length() ? score : Math.min(OPEN, score));
    }

    private static @Nullable Reading tcvn3(String raw) {
        if (raw.chars().anyMatch(c -> c >= 0x80 && Tcvn3.letter((char) c) == 0)) {
            return null;
        }
        String word = Capitals.raised(Tcvn3.decode(raw));
        return new Reading(
                word, isAbbreviation(word) ? COMMON : word.length() == 1 ? loneLetter(word) : score(evenly(word)));
    }

    /// In small letters, as case tells nothing where a capital font or its lack mixed it up; but as it stands where it
    /// has a capital with a tone, which the fonts do not draw.
    private static String evenly(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != small.charAt(i) && Capitals.isToned(small.charAt(i))) {
                return word;
            }
        }
        return small;
    }

    /// "đ" for đồng and "Đ" of "Đ/c" are words.
    private static int loneLetter(String letter) {
        return letter.equalsIgnoreCase("đ") ? WELL_FORMED : OPEN;
    }

    private static @Nullable Reading vni(String raw) {
        String word = Vni.decode(raw);
        return word == null ? null : new Reading(word, isAbbreviation(word) ? WELL_FORMED : score(word));
    }

    /// "QĐ", "HĐND": Đ among capitals, which in TCVN3 is the section sign.
    private static boolean isAbbreviation(String word) {
        return word.length() > 1
                && word.indexOf('Đ') >= 0
                && word.chars().allMatch(c -> c >= 'A' && c <= 'Z' || "ĂÂĐÊÔƠƯ".indexOf(c) >= 0)
                && VietnameseSyllable.of(word) != Likeness.COMMON;
    }

    private static int score(String word) {
        return switch (VietnameseSyllable.of(word)) {
            case COMMON -> COMMON;
            case WELL_FORMED -> WELL_FORMED;
            case POSSIBLE -> POSSIBLE;
            case UNLIKELY -> UNLIKELY;
            case NONE -> IMPLAUSIBLE;
        };
    }

    /// Letters and what may stand for one; not the degree sign and the raised digits behind "m".
    private static boolean isOfWord(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return c <= 0xFF ? c > 0xA0 && (c < 0xB0 || c > 0xB4) : Character.isLetter(c) || c >= 0x300 && c < 0x370;
    }

    /// Signs of Latin-1 that are letters in TCVN3.
    static boolean isSign(char c) {
        return c > 0xA0 && c < 0xC0 || c == '\u00D7' || c == '\u00F7';
    }

    static boolean isUnicodeOnly(int c) {
        return c >= 0x102 && c <= 0x1B0 && "ĂăĐđĨĩŨũƠơƯư".indexOf(c) >= 0 || c >= 0x1EA0 && c <= 0x1EF9;
    }
}
