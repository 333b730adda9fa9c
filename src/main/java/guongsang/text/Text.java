package guongsang.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Text as the register keeps it: precomposed (NFC), without invisible characters, without stray blanks (design
/// decision 4).
///
/// Text in a legacy encoding must be converted before it comes here: in TCVN3 the letter ư is the soft hyphen that
/// cleaning removes.
public final class Text {
    /// Every way a line ends, the manual line break of Word (U+000B) among them.
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");

    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private Text() {}

    /// One line of text: line breaks and odd blanks become spaces, spaces are single, ends are trimmed, invisible
    /// characters go; Ð and ð (U+00D0, U+00F0) become Đ and đ. Applying it twice changes nothing more.
    public static String clean(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    /// The cleaned text, or null when nothing is left of it.
    public static @Nullable String cleanOrNull(@Nullable String text) {
        String clean = text == null ? "" : clean(text);
        return clean.isEmpty() ? null : clean;
    }

    /// Like [#clean] line by line: line breaks stay, as \n; empty lines at both ends are dropped, several between
    /// become one.
    public static String cleanBlock(String text) {
        if (isClean(text)) {
            return text;
        }
        String lines = LINE_END.splitAsStream(text).map(Text::clean).collect(Collectors.joining("\n"));
        return EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip();
    }

    /// True where nothing can be left to do, as for most text: precomposed Vietnamese letters with single spaces.
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean stays = c == ' ' ? before != ' ' : isPlain(c);
            if (!stays) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < '\u007F'
                || c > '\u00A0' && c < '\u0300' && c != '\u00AD' && c != '\u00D0' && c != '\u00F0'
                || c >= '\u1EA0' && c <= '\u1EF9';
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                blank = true;
            } else if (!isInvisible(c)) {
                if (blank && !clean.isEmpty()) {
                    clean.append(' ');
                }
                blank = false;
                clean.appendCodePoint(
                        switch (c) {
                            case '\u00D0' -> 'Đ';
                            case '\u00F0' -> 'đ';
                            default -> c;
                        });
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /// Every space and line break of Unicode, and two characters that are drawn as nothing (braille blank, Hangul
    /// filler).
    private static boolean isBlank(int c) {
        return c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u2800' || c == '\u3164' || Character.isSpaceChar(c);
    }

    /// Soft hyphen, zero-width characters, byte order mark, direction marks, controls, variation selectors, halves of
    /// broken surrogate pairs.
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> c == '\u034F' || c >= '\uFE00' && c <= '\uFE0F' || c >= '\uFFFE' && c <= '\uFFFF';
        };
    }
}
