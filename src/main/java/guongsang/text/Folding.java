package guongsang.text;

import java.text.Normalizer;

/// Text as it is searched and compared: without accents, in lower case, words with one blank between.
public final class Folding {
    /// Folded character for everything below U+2000; 0: dropped (a combining mark), ' ': a gap between words.
    private static final char[] TABLE = table();

    private Folding() {}

    /// "Dương Thị Mỹ" gives "duong thi my", as does any other way to write the same letters ("Hoà", "Hòa", combining
    /// marks). Anything but letters and digits separates words.
    public static String fold(String text) {
        char[] folded = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char f = c < TABLE.length ? TABLE[c] : other(c);
            if (f == 0) {
                continue;
            }
            if (f == ' ') {
                if (length > 0 && folded[length - 1] != ' ') {
                    folded[length++] = ' ';
                }
            } else {
                folded[length++] = f;
            }
        }
        if (length > 0 && folded[length - 1] == ' ') {
            length--;
        }
        return new String(folded, 0, length);
    }

    private static char other(char c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? Character.toLowerCase(c) : ' ';
    }

    private static char[] table() {
        char[] table = new char[0x2000];
        for (char c = 0; c < table.length; c++) {
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
                continue;
            }
            char base =
                    switch (c) {
                        case 'đ', 'Đ', '\u00D0', '\u00F0' -> 'd';
                        default ->
                            Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                                    .charAt(0);
                    };
            table[c] = Character.isLetterOrDigit(base) ? Character.toLowerCase(base) : ' ';
        }
        return table;
    }
}
