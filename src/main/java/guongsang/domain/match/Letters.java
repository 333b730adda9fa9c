package guongsang.domain.match;

import java.text.Normalizer;

/// Letters taken apart: what is left without marks, the letter without its tone, the tone.
final class Letters {
    /// Combining marks of huyền, hỏi, ngã, sắc, nặng, each at the place of its tone.
    private static final String TONES = "\0\u0300\u0309\u0303\u0301\u0323";
    private static final int END = 0x1EFA;
    private static final char[] BASE = new char[END];
    private static final char[] LETTER = new char[END];
    private static final byte[] TONE = new byte[END];

    static {
        fill('0', '9');
        fill('A', 'z');
        fill('\u00C0', '\u024F');
        fill('\u1EA0', '\u1EF9');
    }

    private Letters() {}

    private static void fill(char from, char to) {
        for (char c = from; c <= to; c++) {
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            String parts = Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFD);
            char first = parts.charAt(0);
            StringBuilder letter = new StringBuilder().append(first);
            for (int i = 1; i < parts.length(); i++) {
                int tone = TONES.indexOf(parts.charAt(i));
                if (tone > 0) {
                    TONE[c] = (byte) tone;
                } else {
                    letter.append(parts.charAt(i));
                }
            }
            LETTER[c] = Normalizer.normalize(letter, Normalizer.Form.NFC).charAt(0);
            BASE[c] = switch (first) {
                case 'đ', '\u00F0' -> 'd';
                case 'ƀ' -> 'b';
                default -> first;
            };
        }
    }

    /// The letter or digit in lower case without marks; 0 for anything else.
    static char base(char c) {
        return c < END ? BASE[c] : Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    /// The letter in lower case without its tone.
    static char letter(char c) {
        return c < END ? LETTER[c] : Character.toLowerCase(c);
    }

    /// 0 to 5, of a letter or of a combining mark that stands alone behind a letter.
    static int tone(char c) {
        return c < END && TONE[c] != 0 ? TONE[c] : Math.max(0, TONES.indexOf(c));
    }
}
