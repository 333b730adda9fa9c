package guongsang.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A word with characters beyond ASCII and the three ways to read it.
///
/// Scores say how likely a reading is: 6 a common syllable, 2 a well-formed one, 0 nothing to judge, -1 a possible one,
/// -2 a slip of the hand at best, -3 no Vietnamese, -6 not even readable.
final class LegacyWord {
    static final int COMMON = 6;
    static final int WELL_FORMED = 2;
    static final int OPEN = 0;
    static final int POSSIBLE = -1;
    static final int UNLIKELY = -2;
    static final int IMPLAUSIBLE = -3;
    static final int UNREADABLE = -6;

    /// Marks that stand alone in Unicode text, never as a word of TCVN3: × ÷ · ½ ¼ ¾ ».
    private static final String LONE_SIGNS = "\u00D7\u00F7\u00B7\u00BD\u00BC\u00BE\u00BB";

    private static final Reading NO_READING = new Reading("", UNREADABLE);

    private final int start;
    private final int end;
    private final String raw;
    private final int unicode;
    /// Worked out when they are asked for: most words are Unicode and never need them.
    private @Nullable Reading tcvn3;

    private @Nullable Reading vni;

    private LegacyWord(int start, int end, String raw) {
        this.start = start;
        this.end = end;
        this.raw = raw;
        unicode = unicodeScore(raw);
    }

    record Reading(String text, int score) {}

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
                    words.add(new LegacyWord(start, i, text.substring(start, i)));
                }
                start = -1;
            }
        }
        return words;
    }

    /// Where it begins in the text.
    int start() {
        return start;
    }

    /// Where it ends in the text, exclusive.
    int end() {
        return end;
    }

    /// The reading in a legacy encoding; its score is [#UNREADABLE] where there is none.
    Reading in(VietnameseEncoding legacy) {
        if (legacy == VietnameseEncoding.TCVN3) {
            Reading reading = tcvn3 == null ? tcvn3(raw) : tcvn3;
            tcvn3 = reading;
            return reading;
        }
        Reading reading = vni == null ? vni(raw) : vni;
        vni = reading;
        return reading;
    }

    int score(VietnameseEncoding encoding) {
        return encoding == VietnameseEncoding.UNICODE ? unicode : in(encoding).score();
    }

    /// True where a letter stands that neither TCVN3 nor VNI can show: ă, ệ, …
    boolean isSurelyUnicode() {
        for (int i = 0; i < raw.length(); i++) {
            if (isUnicodeOnly(raw.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// True where Unicode makes no sense and the legacy reading has at least the given score. A slip of the
    /// hand is not enough for TCVN3, which has one letter for one; the pairs of VNI are no slip.
    boolean isSurely(VietnameseEncoding legacy, int least) {
        int nothing = legacy == VietnameseEncoding.VNI ? UNLIKELY : IMPLAUSIBLE;
        return (unicode <= nothing || unicode <= OPEN && hasSign()) && score(legacy) >= least;
    }

    /// True where Unicode makes enough sense of it, so that it is no sure word of anything else.
    boolean isExplained() {
        return unicode > UNLIKELY && !hasSign();
    }

    private boolean hasSign() {
        for (int i = 0; i < raw.length(); i++) {
            if (isSign(raw.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// True for a sign alone that is a sign also in a text of TCVN3.
    boolean isLoneSign() {
        return raw.length() == 1 && LONE_SIGNS.indexOf(raw.charAt(0)) >= 0;
    }

    /// True for letters that are small but for the first, as in "café".
    boolean isOfSmallLetters() {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= 0x80 && (isSign(c) || Character.isUpperCase(c) && i > 0)) {
                return false;
            }
        }
        return true;
    }

    /// Signs at either end ("«Ông»") do not belong to the word, but leave it open what it is.
    private static int unicodeScore(String raw) {
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
        int score = isAscii(word) ? OPEN : score(word);
        return from == 0 && to == raw.length() ? score : Math.min(OPEN, score);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static Reading tcvn3(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) >= 0x80 && Tcvn3.letter(raw.charAt(i)) == 0) {
                return NO_READING;
            }
        }
        String word = Capitals.raised(Tcvn3.decode(raw));
        int score = isAbbreviation(word) ? COMMON : word.length() == 1 ? loneLetter(word) : score(evenly(word));
        return new Reading(word, score);
    }

    private static Reading vni(String raw) {
        String word = Vni.decode(raw);
        return word == null ? NO_READING : new Reading(word, isAbbreviation(word) ? WELL_FORMED : score(word));
    }

    /// "đ" for đồng and "Đ" of "Đ/c" are words.
    private static int loneLetter(String letter) {
        return letter.equalsIgnoreCase("đ") ? WELL_FORMED : OPEN;
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

    /// "QĐ", "HĐND": Đ among capitals, which in TCVN3 is the section sign.
    private static boolean isAbbreviation(String word) {
        if (word.length() < 2 || word.indexOf('Đ') < 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'A' || c > 'Z') && "ĂÂĐÊÔƠƯ".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
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

    /// Vietnamese letters beyond Latin-1.
    static boolean isUnicodeOnly(char c) {
        return c >= 0x102 && c <= 0x1B0 && "ĂăĐđĨĩŨũƠơƯư".indexOf(c) >= 0 || c >= 0x1EA0 && c <= 0x1EF9;
    }
}
