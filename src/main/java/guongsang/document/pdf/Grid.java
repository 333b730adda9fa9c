package guongsang.document.pdf;

import guongsang.document.layout.Nd30;

/// The columns of a table on paper.
///
/// @param edges where the vertical lines stand, points from the table's left side; one more than there are columns
/// @param size letter size in points
record Grid(float[] edges, float size) {
    /// Room between a vertical line and the text.
    static final float SIDE = 3.5f;
    /// Room above the letters of a cell.
    static final float ABOVE = 2f;
    /// Room under the last line of a cell.
    static final float BELOW = 3f;

    static Grid of(float[] widths, float size) {
        float[] edges = new float[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
        return new Grid(edges, size);
    }

    int columns() {
        return edges.length - 1;
    }

    float pitch() {
        return size * Nd30.SINGLE;
    }

    /// Room for text from one column up to, not including, another.
    float room(int from, int to) {
        return edges[to] - edges[from] - 2 * SIDE;
    }

    float width() {
        return edges[edges.length - 1];
    }

    float heightOf(int lines) {
        return lines * pitch() + ABOVE + BELOW;
    }
}
