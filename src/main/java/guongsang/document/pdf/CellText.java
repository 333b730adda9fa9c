package guongsang.document.pdf;

import guongsang.document.content.Align;
import guongsang.document.layout.LineBreaker;
import guongsang.document.layout.Nd30;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The text of one cell, broken to its width.
///
/// @param widths of the lines, thousandths of the letter size
record CellText(
        Face face,
        Align align,
        String[] lines,
        int[] widths,
        @Nullable String figureId) {

    static CellText of(
            LineBreaker breaker,
            Face face,
            Align align,
            String text,
            float room,
            float size,
            @Nullable String figureId) {
        String shown = face.printable(text);
        int units = (int) (room * 1000 / size);
        int count = breaker.lines(shown, face.widths(), units, units);
        String[] lines = new String[count];
        int[] widths = new int[count];
        for (int i = 0; i < count; i++) {
            lines[i] = shown.substring(breaker.start(i), breaker.end(i));
            widths[i] = breaker.width(i);
        }
        return new CellText(face, align, lines, widths, figureId);
    }

    CellText part(int from, int to) {
        int start = Math.min(from, lines.length);
        int end = Math.min(to, lines.length);
        return new CellText(
                face, align, Arrays.copyOfRange(lines, start, end), Arrays.copyOfRange(widths, start, end), figureId);
    }

    void draw(Canvas canvas, float left, float room, float top, float size) {
        float y = top;
        for (int i = 0; i < lines.length; i++) {
            float width = widths[i] * size / 1000;
            float x =
                    switch (align) {
                        case LEFT -> left;
                        case CENTER -> left + (room - width) / 2;
                        case RIGHT -> left + room - width;
                    };
            canvas.text(face, size, x, y + Nd30.ASCENT * size, lines[i]);
            if (figureId != null) {
                canvas.figure(x, y, width, size * Nd30.SINGLE, figureId);
            }
            y += size * Nd30.SINGLE;
        }
    }
}
