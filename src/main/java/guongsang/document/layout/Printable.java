package guongsang.document.layout;

import java.text.Normalizer;

/// Makes text fit for paper and for XML: NFC, no control or invisible characters, one kind of blank.
public final class Printable {
    private Printable() {}

    /// The text itself when there is nothing to mend. Line feeds stay.
    public static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7F
                    || c > 0xA0 && c < 0x250 && c != 0xAD
                    || c >= 0x1EA0 && c <= 0x1EF9
                    || c == '\n';
            if (!plain) {
                return mended(text, i);
            }
        }
        return text;
    }

    private static String mended(String text, int from) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
                continue;
            }
            switch (Character.getType(c)) {
                case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    out.append(' ');
                case Character.CONTROL -> out.append(c == '\n' ? "\n" : c == '\t' ? " " : "");
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
                default -> out.append(c == '\uFFFD' ? '?' : c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
