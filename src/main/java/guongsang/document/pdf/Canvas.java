package guongsang.document.pdf;

import guongsang.document.layout.Nd30;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;

/// One page to draw on. Lengths are points, y runs down from the top of the page.
///
/// Text is written at once inside one text object; ruled lines are kept and drawn in one path when the page is done.
final class Canvas {
    private final PdfContentByte out;
    private final float height;
    private final int page;
    private final List<FigurePlace> figures;
    private float[] rules = new float[256];
    private int ruled;
    private @Nullable Face face;
    private float size;

    Canvas(PdfContentByte out, float height, int page, List<FigurePlace> figures) {
        this.out = out;
        this.height = height;
        this.page = page;
        this.figures = figures;
        out.beginText();
    }

    /// Writes text that the face can show.
    void text(Face textFace, float textSize, float x, float baseline, String text) {
        if (!text.isEmpty()) {
            use(textFace, textSize);
            out.setTextMatrix(x, height - baseline);
            out.showTextBasic(text);
        }
    }

    /// Writes text with more room at every blank.
    void stretched(Face textFace, float textSize, float x, float baseline, String text, float gap) {
        use(textFace, textSize);
        out.setTextMatrix(x, height - baseline);
        PdfTextArray words = new PdfTextArray();
        int start = 0;
        for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', start)) {
            words.add(text.substring(start, blank + 1));
            words.add(-gap * 1000 / textSize);
            start = blank + 1;
        }
        words.add(text.substring(start));
        out.showText(words);
    }

    private void use(Face textFace, float textSize) {
        if (textFace != face || textSize != size) {
            out.setFontAndSize(textFace.font(), textSize);
            face = textFace;
            size = textSize;
        }
    }

    /// Draws a ruled line.
    void rule(float x0, float y0, float x1, float y1) {
        if (ruled + 4 > rules.length) {
            rules = Arrays.copyOf(rules, rules.length * 2);
        }
        rules[ruled++] = x0;
        rules[ruled++] = height - y0;
        rules[ruled++] = x1;
        rules[ruled++] = height - y1;
    }

    /// Remembers where a figure stands.
    void figure(float x, float top, float width, float textHeight, String figureId) {
        figures.add(new FigurePlace(page, x, top, width, textHeight, figureId));
    }

    /// Finishes the page.
    void close() {
        out.endText();
        if (ruled > 0) {
            out.setLineWidth(Nd30.RULE);
            for (int i = 0; i < ruled; i += 4) {
                out.moveTo(rules[i], rules[i + 1]);
                out.lineTo(rules[i + 2], rules[i + 3]);
            }
            out.stroke();
        }
    }
}
