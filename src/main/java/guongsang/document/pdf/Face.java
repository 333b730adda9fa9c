package guongsang.document.pdf;

import guongsang.document.layout.GlyphWidths;
import guongsang.document.layout.Printable;
import org.openpdf.text.pdf.BaseFont;

/// One of the four faces of the embedded font, with its widths.
record Face(BaseFont font, GlyphWidths widths) {

    /// Text as this face can show it: NFC, and "?" for characters it does not have.
    String printable(String text) {
        String clean = Printable.text(text);
        for (int i = 0; i < clean.length(); i++) {
            if (!widths.has(clean.charAt(i)) && clean.charAt(i) != '\n') {
                return replaced(clean);
            }
        }
        return clean;
    }

    private String replaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean shown = c == '\n' || Character.isBmpCodePoint(c) && widths.has((char) c);
            out.append(shown ? (char) c : '?');
        });
        return out.toString();
    }

    /// Width in points of a text on one line.
    float width(String text, float size) {
        return widths.of(text) * size / 1000;
    }
}
