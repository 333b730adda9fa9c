package guongsang.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HexFormat;

/// Vietnamese dictionary order as plain ASCII keys, so that a database without collation sorts by it too (PostgreSQL:
/// in a column with collation "C").
///
/// Compared syllable by syllable: first the letters (a ă â b c d đ e ê …), then the tone, then the next syllable; so
/// "ba ca" stands before "bà", as in printed dictionaries of single words and in lists of people, where each part of
/// the name is settled before the next. Numbers stand before letters, by value. Letters of other alphabets stand
/// last.
public final class VietnameseOrder {
    /// The tones in order (không, huyền, hỏi, ngã, sắc, nặng), each as its combining mark; the first has none.
    static final String TONES = "\0\u0300\u0309\u0303\u0301\u0323";

    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final String CODES = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg";
    private static final char OTHER_LETTER = 'h';
    private static final char END_OF_LETTERS = '!';
    /// Numbers of more digits than this sort by their first digits.
    private static final int LONGEST_NUMBER = 16;

    private VietnameseOrder() {}

    /// The key of any text. Case and punctuation do not count; an apostrophe inside a word ("H'Bia") is passed over;
    /// the place of the tone mark ("Hoà", "Hòa") makes no difference.
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length() + 16);
        append(key, text);
        return key.toString();
    }

    /// The key that sorts people: tên, then đệm, then họ.
    public static String personKey(PersonName name) {
        StringBuilder key = new StringBuilder(48);
        append(key, name.given());
        key.append("  ");
        append(key, name.middle());
        key.append("  ");
        append(key, name.family());
        return key.toString();
    }

    /// The order of [#key]. Texts that differ in case or punctuation only are equal in it.
    public static Comparator<String> comparator() {
        return Comparator.comparing(VietnameseOrder::key);
    }

    private static void append(StringBuilder key, String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        int start = key.length();
        int tone = 0;
        boolean inWord = false;
        for (int i = 0; i < parts.length(); ) {
            int c = Character.toLowerCase(parts.codePointAt(i));
            int mark = TONES.indexOf(c);
            if (inWord && mark > 0) {
                tone = mark;
            } else if (isLetter(c)) {
                if (!inWord && key.length() > start) {
                    key.append(' ');
                }
                inWord = true;
                appendLetter(key, parts, i, c);
            } else if (!(inWord && isPassedOver(c))) {
                if (inWord) {
                    key.append(END_OF_LETTERS).append(tone);
                    inWord = false;
                    tone = 0;
                }
                if (isDigit(c)) {
                    i = appendNumber(key, start, parts, i);
                    continue;
                }
            }
            i += Character.charCount(c);
        }
        if (inWord) {
            key.append(END_OF_LETTERS).append(tone);
        }
    }

    /// Digits by value: how many there are, then which. Returns where they end.
    private static int appendNumber(StringBuilder key, int start, String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        int first = from;
        while (first < end - 1 && text.charAt(first) == '0') {
            first++;
        }
        if (key.length() > start) {
            key.append(' ');
        }
        key.append((char) ('0' + Math.min(LONGEST_NUMBER, end - first))).append(text, first, end);
        return end;
    }

    /// The code of the letter at `i`, together with the mark behind it that makes ă, â, ê, ô, ơ, ư of it.
    private static void appendLetter(StringBuilder key, String text, int i, int c) {
        int with =
                switch (c) {
                    case '\u00F0' -> 'đ';
                    case 'ƀ' -> 'b';
                    default -> c;
                };
        for (int j = i + 1; j < text.length() && isMark(text.charAt(j)); j++) {
            with = switch (text.charAt(j)) {
                case '\u0302' ->
                    switch (c) {
                        case 'a' -> 'â';
                        case 'e' -> 'ê';
                        case 'o' -> 'ô';
                        default -> with;
                    };
                case '\u0306' -> c == 'a' ? 'ă' : with;
                case '\u031B' -> c == 'o' ? 'ơ' : c == 'u' ? 'ư' : with;
                default -> with;
            };
        }
        int place = LETTERS.indexOf(with);
        if (place >= 0) {
            key.append(CODES.charAt(place));
        } else {
            key.append(OTHER_LETTER).append(HexFormat.of().toHexDigits(with, 6));
        }
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER;
    }

    private static boolean isPassedOver(int c) {
        return c == '\'' || c == '’' || c == '\u02BC' || isMark(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(int c) {
        return c >= '\u0300' && c <= '\u036F';
    }
}
