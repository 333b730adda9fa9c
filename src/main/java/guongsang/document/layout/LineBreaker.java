package guongsang.document.layout;

import java.util.Arrays;

/// Breaks text into lines at blanks, and inside a word only where the word is longer than a line. Used again and
/// again
/// without allocation; not for several threads at once.
public final class LineBreaker {
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] widths = new int[64];
    private boolean[] forced = new boolean[64];
    private int count;

    /// Breaks a text.
    ///
    /// @param firstRoom width of the first line in thousandths of the letter size
    /// @param room width of the other lines
    /// @return the number of lines, at least 1
    public int lines(String text, GlyphWidths glyphs, int firstRoom, int room) {
        count = 0;
        int start = 0;
        int width = 0;
        int available = Math.max(firstRoom, 1);
        int blank = -1; // the last blank on this line, where it may break
        int widthToBlank = 0;
        int widthPastBlank = 0;
        int i = 0;
        int length = text.length();
        while (i < length) {
            char c = text.charAt(i);
            if (c == '\n') {
                emit(text, glyphs, start, i, width, true);
                start = ++i;
                width = 0;
                blank = -1;
                available = Math.max(room, 1);
                continue;
            }
            int glyph = glyphs.of(c);
            if (c == ' ') {
                if (i == start || text.charAt(i - 1) != ' ' || blank < 0) {
                    blank = i;
                    widthToBlank = width;
                }
                width += glyph;
                widthPastBlank = width;
            } else if (width + glyph > available && i > start) {
                if (blank > start) {
                    emit(text, glyphs, start, blank, widthToBlank, false);
                    start = afterBlanks(text, blank);
                    width -= widthPastBlank;
                } else {
                    int at = insideWord(text, start, i);
                    int before = glyphs.of(text, start, at);
                    emit(text, glyphs, start, at, before, false);
                    start = at;
                    width -= before;
                }
                blank = -1;
                available = Math.max(room, 1);
                continue;
            } else {
                width += glyph;
            }
            i++;
        }
        emit(text, glyphs, start, length, width, true);
        return count;
    }

    private static int afterBlanks(String text, int blank) {
        int next = blank;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    /// Where to break a word that is longer than a line: after a slash or a hyphen in its later half, else anywhere.
    private static int insideWord(String text, int start, int end) {
        for (int i = end - 1; i > start + (end - start) / 2; i--) {
            char c = text.charAt(i - 1);
            if (c == '/' || c == '-' || c == ',' || c == ';' || c == '.' || c == '_' || c == '@') {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) && end - 1 > start ? end - 1 : end;
    }

    private void emit(String text, GlyphWidths glyphs, int start, int end, int width, boolean last) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            widths = Arrays.copyOf(widths, count * 2);
            forced = Arrays.copyOf(forced, count * 2);
        }
        int trimmed = end;
        int used = width;
        while (trimmed > start && text.charAt(trimmed - 1) == ' ') {
            trimmed--;
            used -= glyphs.of(' ');
        }
        starts[count] = start;
        ends[count] = trimmed;
        widths[count] = used;
        forced[count++] = last;
    }

    /// Where a line begins in the text.
    public int start(int line) {
        return starts[line];
    }

    /// Where a line ends in the text, blanks at its end left out.
    public int end(int line) {
        return ends[line];
    }

    /// How wide a line is, in thousandths of the letter size.
    public int width(int line) {
        return widths[line];
    }

    /// Whether a line is the last of its paragraph, which is never stretched.
    public boolean closesParagraph(int line) {
        return forced[line];
    }
}
