package guongsang.document.pdf;

import guongsang.document.layout.Nd30;
import java.util.List;

/// One line of text.
///
/// @param indent where it begins, points from the left side
/// @param gap room added at every blank to reach the right side, 0 for none
/// @param figures the numbers in it that stand for figures
record TextLine(Face face, float size, String text, float indent, float gap, float height, List<FigureSpan> figures)
        implements Box {

    /// A number that stands for a figure: where in the line's text.
    record FigureSpan(int start, int end, String figureId) {}

    TextLine shifted(float by) {
        return new TextLine(face, size, text, indent + by, gap, height, figures);
    }

    @Override
    public void draw(Canvas canvas, float x, float top) {
        float baseline = top + Nd30.ASCENT * size;
        if (gap > 0) {
            canvas.stretched(face, size, x + indent, baseline, text, gap);
        } else {
            canvas.text(face, size, x + indent, baseline, text);
        }
        for (FigureSpan span : figures) {
            float from = advance(0, span.start());
            canvas.figure(
                    x + indent + from, top, advance(span.start(), span.end()), size * Nd30.SINGLE, span.figureId());
        }
    }

    private float advance(int start, int end) {
        float width = face.widths().of(text, start, end) * size / 1000;
        for (int i = start; i < end && gap > 0; i++) {
            width += text.charAt(i) == ' ' ? gap : 0;
        }
        return width;
    }
}
