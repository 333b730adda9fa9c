package guongsang.document.pdf;

import org.jspecify.annotations.Nullable;

/// A row of a table, with its lower and vertical lines; the line above it belongs to what stands there.
///
/// @param cells from left to right
/// @param ends where each cell ends: the column after its last
record TableRow(Grid grid, CellText[] cells, int[] ends) implements Box {
    /// A cut row keeps at least so many lines on either page.
    private static final int FEWEST_LINES = 2;

    @Override
    public float height() {
        return grid.heightOf(lines());
    }

    private int lines() {
        int most = 1;
        for (CellText cell : cells) {
            most = Math.max(most, cell.lines().length);
        }
        return most;
    }

    @Override
    public void draw(Canvas canvas, float x, float top) {
        float bottom = top + height();
        float[] edges = grid.edges();
        canvas.rule(x, top, x, bottom);
        int from = 0;
        for (int i = 0; i < cells.length; i++) {
            cells[i].draw(canvas, x + edges[from] + Grid.SIDE, grid.room(from, ends[i]), top + Grid.ABOVE, grid.size());
            canvas.rule(x + edges[ends[i]], top, x + edges[ends[i]], bottom);
            from = ends[i];
        }
        canvas.rule(x, bottom, x + grid.width(), bottom);
    }

    @Override
    public @Nullable Halves split(float room) {
        int fitting = (int) ((room - Grid.ABOVE - Grid.BELOW) / grid.pitch());
        int lines = lines();
        int upper = Math.min(fitting, lines - FEWEST_LINES);
        if (upper < FEWEST_LINES) {
            return null;
        }
        CellText[] above = new CellText[cells.length];
        CellText[] below = new CellText[cells.length];
        for (int i = 0; i < cells.length; i++) {
            above[i] = cells[i].part(0, upper);
            below[i] = cells[i].part(upper, lines);
        }
        return new Halves(new TableRow(grid, above, ends), new TableRow(grid, below, ends));
    }
}
