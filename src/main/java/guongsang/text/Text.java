package guongsang.text;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Text as the register keeps it: precomposed (NFC), without invisible characters, without stray blanks (design
/// decision 4).
public final class Text {
    private Text() {}

    /// One line of text: line breaks become blanks, blanks are single, ends are trimmed; Ð and ð (U+00D0, U+00F0)
    /// become Đ and đ. Applying it twice changes nothing more.
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
            } else if (!isInvisible(c)) {
                if (blank && !clean.isEmpty()) {
                    clean.append(' ');
                }
                blank = false;
                clean.append(
                        switch (c) {
                            case '\u00D0' -> 'Đ';
                            case '\u00F0' -> 'đ';
                            default -> c;
                        });
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /// The cleaned text, or null when nothing is left of it.
    public static @Nullable String cleanOrNull(@Nullable String text) {
        String clean = text == null ? "" : clean(text);
        return clean.isEmpty() ? null : clean;
    }

    /// Like [#clean], but line breaks stay (as \n); empty lines at both ends are dropped, several between become one.
    public static String cleanBlock(String text) {
        return text.lines()
                .map(Text::clean)
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static boolean isBlank(char c) {
        return c == ' '
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == '\u000B'
                || c == '\f'
                || c == '\u0085'
                || Character.isSpaceChar(c);
    }

    /// Soft hyphen, zero-width characters, byte order mark, direction marks, controls.
    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT;
    }
}
