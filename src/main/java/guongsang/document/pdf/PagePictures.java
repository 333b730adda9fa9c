package guongsang.document.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a finished PDF as pictures, for looking at them before they are printed. Callers take turns.
public final class PagePictures implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    /// Throws IOException when the bytes are no PDF.
    public PagePictures(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        renderer = new PDFRenderer(document);
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /// Width of a page in points; pages count from 1.
    public float width(int page) {
        return box(page).getWidth();
    }

    /// Height of a page in points; pages count from 1.
    public float height(int page) {
        return box(page).getHeight();
    }

    private PDRectangle box(int page) {
        return document.getPage(page - 1).getCropBox();
    }

    /// A page drawn with `scale` pixels a point, opaque; pages count from 1.
    public synchronized BufferedImage picture(int page, float scale) throws IOException {
        return renderer.renderImage(page - 1, scale, ImageType.RGB);
    }

    @Override
    public synchronized void close() throws IOException {
        document.close();
    }
}
