package guongsang.text;

import java.text.Normalizer;

/// Text as it is searched and compared: without accents, in lower case, words with one space between.
public final class Folding {
    /// Folded character for everything below U+2070, which is all of Vietnamese and common punctuation; 0: dropped (a
    /// combining mark, an invisible character), ' ': a gap between words.
    private static final char[] TABLE = table();

    private Folding() {}

    /// "Dương Thị Mỹ" gives "duong thi my", as does any other way to write the same letters ("Hoà", "Hòa", combining
    /// marks). Anything but letters and digits separates words: "H'Bia" gives "h bia". ƀ of Bahnar and Jrai
    /// names gives b. Folding twice changes nothing more.
    public static String fold(String text) {
        char[] folded = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= TABLE.length) {
                return foldRare(text);
            }
            char f = TABLE[c];
            if (f == 0 || f == ' ' && (length == 0 || folded[length - 1] == ' ')) {
                continue;
            }
            folded[length++] = f;
        }
        if (length > 0 && folded[length - 1] == ' ') {
            length--;
        }
        return new String(folded, 0, length);
    }

    /// Letter for letter: as long as the text, so that what is found in it can be cut out of the text. Letters without
    /// marks and in lower case; what is no letter or digit stays. For text in NFC ([Text#clean]).
    public static String letters(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c < TABLE.length && TABLE[c] != 0 && TABLE[c] != ' ') {
                letters[i] = TABLE[c];
            }
        }
        return new String(letters);
    }

    /// The same by whole code points, for text with characters beyond the table.
    private static String foldRare(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(parts.length());
        boolean gap = false;
        for (int i = 0; i < parts.length(); ) {
            int c = parts.codePointAt(i);
            i += Character.charCount(c);
            int f = c < TABLE.length ? TABLE[c] : folded(c);
            if (f == ' ') {
                gap = true;
            } else if (f != 0) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.appendCodePoint(f);
            }
        }
        return folded.toString();
    }

    /// What one character without accents becomes; 0: nothing.
    private static int folded(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> 0;
            // Apostrophes that Unicode counts as letters (U+02BC in "Hʼ")
            case Character.MODIFIER_LETTER -> ' ';
            default -> Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ';
        };
    }

    private static char[] table() {
        char[] table = new char[0x2070];
        for (char c = 0; c < table.length; c++) {
            table[c] = switch (c) {
                case 'đ', 'Đ', '\u00D0', '\u00F0' -> 'd';
                case 'ƀ', 'Ƀ' -> 'b';
                default ->
                    (char) folded(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                            .charAt(0));
            };
        }
        return table;
    }
}
