package guongsang.document.pdf;

import java.util.List;

/// What came out of rendering.
///
/// @param pages how many pages
/// @param figures where the figures stand, in reading order; a number broken over two lines appears twice
public record Rendered(int pages, List<FigurePlace> figures) {
    public Rendered {
        figures = List.copyOf(figures);
    }
}
