package guongsang.service;

import guongsang.document.pdf.FigurePlace;
import guongsang.document.pdf.PagePictures;
import guongsang.document.pdf.PdfPrint;
import guongsang.domain.Refused;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/// A document as it will be printed, to be looked at page by page; close it when another one is shown.
public final class DocumentPreview implements AutoCloseable {
    private final String title;
    private final byte[] pdf;
    private final List<Place> places;
    private final PagePictures pictures;

    DocumentPreview(String title, byte[] pdf, List<FigurePlace> places) {
        this.title = title;
        this.pdf = pdf;
        this.places = places.stream()
                .map(p -> new Place(p.page(), p.x(), p.y(), p.width(), p.height(), p.figureId()))
                .toList();
        try {
            this.pictures = new PagePictures(pdf);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// Where a figure stands: page from 1, the rest in points from the upper left corner of the page.
    public record Place(int page, float x, float y, float width, float height, String figureId) {}

    /// A page as pixels, row by row, opaque ARGB.
    public record Picture(int width, int height, int[] argb) {}

    public String title() {
        return title;
    }

    /// The PDF itself.
    public byte[] pdf() {
        return pdf.clone();
    }

    public int pages() {
        return pictures.pages();
    }

    /// Width of a page in points; pages count from 1.
    public float width(int page) {
        return pictures.width(page);
    }

    /// Height of a page in points; pages count from 1.
    public float height(int page) {
        return pictures.height(page);
    }

    /// True when numbers in it lead to their records.
    public boolean hasFigures() {
        return !places.isEmpty();
    }

    /// The figures on a page, in reading order.
    public List<Place> places(int page) {
        return places.stream().filter(p -> p.page() == page).toList();
    }

    /// A page drawn with `scale` pixels a point. Takes some tenths of a second: not for the window's own thread.
    public Picture picture(int page, float scale) {
        try {
            BufferedImage image = pictures.picture(page, scale);
            int width = image.getWidth();
            int height = image.getHeight();
            return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// Prints through the system's dialog; false when the person turned away. Not for the window's own thread.
    /// Throws [Refused] without a printer or when it fails.
    public boolean print() {
        return PdfPrint.print(pdf, title);
    }

    private static Refused unreadable(IOException e) {
        return new Refused("preview.failed", "Không dựng được trang xem trước: hãy lưu ra tệp PDF rồi mở xem.", e);
    }

    @Override
    public void close() {
        try {
            pictures.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
