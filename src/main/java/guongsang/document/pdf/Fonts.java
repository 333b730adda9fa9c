package guongsang.document.pdf;

import guongsang.document.layout.GlyphWidths;
import java.io.IOException;
import java.io.InputStream;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/// Liberation Serif, which has the widths of Times New Roman and may be embedded (OFL 1.1; Times New Roman may not).
record Fonts(Face regular, Face bold, Face italic, Face boldItalic) {

    /// Reads the four faces from the class path.
    ///
    /// @throws IOException when a face is missing or damaged
    static Fonts load() throws IOException {
        return new Fonts(face("Regular"), face("Bold"), face("Italic"), face("BoldItalic"));
    }

    private static Face face(String style) throws IOException {
        String name = "LiberationSerif-" + style + ".ttf";
        try (InputStream in = BaseFont.class.getResourceAsStream("/liberation/" + name)) {
            if (in == null) {
                throw new IOException("font not found: " + name);
            }
            BaseFont font =
                    BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
            return new Face(font, GlyphWidths.of(c -> font.charExists(c) && c >= ' ' ? font.getWidth(c) : -1));
        } catch (DocumentException e) {
            throw new IOException("font cannot be read: " + name, e);
        }
    }
}
