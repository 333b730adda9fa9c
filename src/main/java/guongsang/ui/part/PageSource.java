package guongsang.ui.part;

import guongsang.service.DocumentPreview;
import java.util.function.Consumer;

/// Where [PageList] gets its pictures from, and where a pressed figure leads.
public interface PageSource {
    /// Draws a page with so many pixels a point; `drawn` gets it and `ended` runs after it, both only while these pages
    /// are shown.
    void picture(DocumentPreview of, int page, float scale, Consumer<DocumentPreview.Picture> drawn, Runnable ended);

    void figure(String id);
}
