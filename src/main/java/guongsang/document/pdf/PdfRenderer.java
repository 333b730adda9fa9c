package guongsang.document.pdf;

import guongsang.document.content.AdministrativeDocument;
import guongsang.document.content.ListDocument;
import guongsang.document.content.Orientation;
import guongsang.document.layout.PageStyle;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Writes documents as PDF/A-1b with embedded fonts, ready to be signed elsewhere.
///
/// Fonts are read once, with the first document. Several threads may share a renderer: they take turns.
public final class PdfRenderer {
    private final PageStyle style;
    private @Nullable Fonts fonts;

    /// Renders with the standard page style.
    public PdfRenderer() {
        this(PageStyle.standard());
    }

    /// Renders with the office's own choice within the decree's ranges.
    public PdfRenderer(PageStyle style) {
        this.style = style;
    }

    /// Writes a document with its appendices. The stream is left open.
    ///
    /// @throws IOException when the stream fails
    public Rendered render(AdministrativeDocument document, OutputStream out) throws IOException {
        String author = String.join(" ", document.letterhead().issuer());
        return write(
                out, document.title().oneLine(), author, Orientation.PORTRAIT, composer -> composer.document(document));
    }

    /// Writes a list as a file of its own, without letterhead: the top right corner stays free for the agency's
    /// electronic signature. The stream is left open.
    ///
    /// @throws IOException when the stream fails
    public Rendered render(ListDocument list, OutputStream out) throws IOException {
        String title = String.join(" ", list.appendix().titleLines());
        String author = String.join(" ", list.letterhead().issuer());
        return write(out, title, author, list.appendix().orientation(), composer -> composer.appendix(list.appendix()));
    }

    private synchronized Rendered write(
            OutputStream out, String title, String author, Orientation first, Consumer<Composer> content)
            throws IOException {
        if (fonts == null) {
            fonts = Fonts.load();
        }
        Sheet sheet = Sheet.of(first, style);
        try {
            Document document = new Document(new Rectangle(sheet.paperWidth(), sheet.paperHeight()));
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            writer.setPdfVersion(PdfWriter.VERSION_1_4);
            writer.setPDFXConformance(PdfWriter.PDFA1B);
            document.addTitle(title);
            document.addAuthor(author);
            document.addCreator("Gương Sáng");
            writer.createXmpMetadata();
            document.open();
            PdfDictionary catalog = writer.getExtraCatalog();
            catalog.put(PdfName.LANG, new PdfString("vi-VN"));
            PdfDictionary preferences = new PdfDictionary();
            preferences.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
            catalog.put(PdfName.VIEWERPREFERENCES, preferences);
            writer.setOutputIntents(
                    "", "", "http://www.color.org", "sRGB IEC61966-2.1", ICC_Profile.getInstance(ColorSpace.CS_sRGB));
            Flow flow = new Flow(document, writer, sheet, fonts.regular());
            content.accept(new Composer(flow, fonts, style));
            Rendered rendered = flow.finish();
            document.close();
            return rendered;
        } catch (DocumentException | ExceptionConverter e) {
            // OpenPDF wraps what the stream threw (a full disk) in exceptions of its own.
            throw new IOException("the PDF could not be written", e);
        }
    }
}
