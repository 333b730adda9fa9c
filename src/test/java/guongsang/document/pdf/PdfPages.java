package guongsang.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// A rendered PDF read back: pages as words with their places. Points, y from the top of the page to the baseline.
final class PdfPages implements AutoCloseable {
    record Word(int page, String text, float x, float y, float width, float size, String font) {}

    interface Writing {
        Rendered to(OutputStream out) throws IOException;
    }

    final PDDocument pdf;
    final Rendered rendered;
    final List<Word> words = new ArrayList<>();

    PdfPages(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rendered = writing.to(out);
        pdf = Loader.loadPDF(out.toByteArray());
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                TextPosition first = positions.getFirst();
                TextPosition last = positions.getLast();
                words.add(new Word(
                        getCurrentPageNo(),
                        text,
                        first.getXDirAdj(),
                        first.getYDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj(),
                        first.getFontSizeInPt(),
                        first.getFont().getName()));
            }
        };
        stripper.setSortByPosition(false);
        stripper.setWordSeparator("");
        stripper.getText(pdf);
    }

    int count() {
        return pdf.getNumberOfPages();
    }

    /// The text of a page without white space.
    String squeezed(int page) {
        StringBuilder text = new StringBuilder();
        words.stream().filter(w -> w.page() == page).forEach(w -> text.append(w.text()));
        return text.toString().replaceAll("\\s", "");
    }

    /// All text without white space.
    String squeezed() {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= count(); page++) {
            text.append(squeezed(page));
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
