package guongsang.text;

import java.text.Normalizer;
import java.util.Comparator;

/// Vietnamese dictionary order as plain ASCII keys, so that a database without collation sorts by it too.
///
/// Compared syllable by syllable: first the letters (a ă â b c d đ e ê …), then the tone, then the next syllable.
/// Numbers stand before letters, by value.
public final class VietnameseOrder {
    /// Tones in order (không, huyền, hỏi, ngã, sắc, nặng), each as its combining mark; the first has none.
    static final String TONES = "\0\u0300\u0309\u0303\u0301\u0323";

    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final String CODES = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg";
    private static final char END_OF_LETTERS = '!';

    private VietnameseOrder() {}

    /// The key of any text. Case and punctuation do not count; an apostrophe inside a word ("H'Bia") is passed over.
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

    public static Comparator<String> comparator() {
        return Comparator.comparing(VietnameseOrder::key);
    }

    private static void append(StringBuilder key, String text) {
        String parts = Normalizer.isNormalized(text, Normalizer.Form.NFD)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFD);
        int tone = 0;
        int start = key.length();
        boolean inWord = false;
        for (int i = 0; i < parts.length(); ) {
            char c = Character.toLowerCase(parts.charAt(i));
            if (c >= '0' && c <= '9') {
                if (inWord) {
                    key.append(END_OF_LETTERS).append(tone);
                    inWord = false;
                    tone = 0;
                }
                i = number(key, start, parts, i);
                continue;
            }
            int mark = TONES.indexOf(c);
            if (mark > 0) {
                tone = mark;
            } else {
                int letter = letter(parts, i, c);
                if (letter >= 0) {
                    if (!inWord && key.length() > start) {
                        key.append(' ');
                    }
                    inWord = true;
                    key.append(CODES.charAt(letter));
                } else if (inWord && c != '\'' && c != '’' && c != '\u02BC' && !isMark(c)) {
                    key.append(END_OF_LETTERS).append(tone);
                    inWord = false;
                    tone = 0;
                }
            }
            i++;
        }
        if (inWord) {
            key.append(END_OF_LETTERS).append(tone);
        }
    }

    /// Digits by value: how many there are, then which. Returns where they end.
    private static int number(StringBuilder key, int start, String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        int first = from;
        while (first < end - 1 && text.charAt(first) == '0') {
            first++;
        }
        if (key.length() > start) {
            key.append(' ');
        }
        key.append((char) ('0' + Math.min(9, end - first))).append(text, first, end);
        return end;
    }

    /// The place of the letter at `i` with the mark that makes ă, â, ê, ô, ơ, ư of it; -1: no letter of the alphabet.
    private static int letter(String text, int i, char c) {
        char with = c == '\u00F0' ? 'đ' : c;
        for (int j = i + 1; j < text.length() && isMark(text.charAt(j)); j++) {
            char mark = text.charAt(j);
            with = switch (mark) {
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
        return LETTERS.indexOf(with);
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }
}
