package guongsang.document.pdf;

import guongsang.domain.Refused;
import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/// Prints a finished PDF through the system's own dialog, page for page as it stands.
public final class PdfPrint {
    private PdfPrint() {}

    /// Shows the dialog and prints; false when the person turned away. Never call it on the window's own thread.
    /// Throws [Refused] `print.none` without a screen or a printer, `print.failed` when the printer fails.
    public static boolean print(byte[] pdf, String title) {
        if (GraphicsEnvironment.isHeadless() || PrinterJob.lookupPrintServices().length == 0) {
            throw new Refused(
                    "print.none", "Máy này chưa có máy in: hãy lưu ra tệp PDF rồi in ở máy khác, hoặc cài máy in.");
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(title);
            job.setPageable(new PDFPageable(document));
            if (!job.printDialog()) {
                return false;
            }
            job.print();
            return true;
        } catch (IOException | PrinterException e) {
            throw new Refused("print.failed", "Không in được: hãy xem máy in còn bật và còn giấy, rồi in lại.", e);
        }
    }
}
