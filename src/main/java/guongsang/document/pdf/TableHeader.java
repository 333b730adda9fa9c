package guongsang.document.pdf;

import guongsang.document.content.Align;
import guongsang.document.content.Column;
import guongsang.document.content.ListTable;
import guongsang.document.layout.LineBreaker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The header of a table: titles, group titles over their columns, and column numbers where wanted.
final class TableHeader implements Box {
    private final Grid grid;
    private final List<Title> titles = new ArrayList<>();
    private final @Nullable TableRow numbers;
    private final float upper;
    private final float lower;

    /// A title over columns from, inclusive, to, exclusive.
    private record Title(CellText text, int from, int to, Level level) {}

    private enum Level {
        /// Both header rows.
        WHOLE,
        GROUP,
        UNDER_GROUP
    }

    TableHeader(ListTable table, Grid grid, Fonts fonts, LineBreaker breaker) {
        this.grid = grid;
        int lead = table.numbered() ? 1 : 0;
        if (lead == 1) {
            titles.add(title(fonts.bold(), breaker, "STT", 0, 1, Level.WHOLE));
        }
        List<Column> columns = table.columns();
        for (int c = 0; c < columns.size(); c++) {
            String group = columns.get(c).group();
            titles.add(title(
                    fonts.bold(),
                    breaker,
                    columns.get(c).title(),
                    c + lead,
                    c + lead + 1,
                    group == null ? Level.WHOLE : Level.UNDER_GROUP));
            if (group != null && (c == 0 || !group.equals(columns.get(c - 1).group()))) {
                int end = c + 1;
                while (end < columns.size() && group.equals(columns.get(end).group())) {
                    end++;
                }
                titles.add(title(fonts.bold(), breaker, group, c + lead, end + lead, Level.GROUP));
            }
        }
        float group = tallest(Level.GROUP);
        float under = tallest(Level.UNDER_GROUP);
        this.upper = group;
        this.lower = Math.max(tallest(Level.WHOLE) - group, under);
        this.numbers = table.columnNumbers() ? columnNumbers(fonts.regular(), breaker) : null;
    }

    private Title title(Face face, LineBreaker breaker, String text, int from, int to, Level level) {
        CellText cell = CellText.of(breaker, face, Align.CENTER, text, grid.room(from, to), grid.size(), null);
        return new Title(cell, from, to, level);
    }

    private TableRow columnNumbers(Face face, LineBreaker breaker) {
        CellText[] cells = new CellText[grid.columns()];
        int[] ends = new int[cells.length];
        for (int c = 0; c < cells.length; c++) {
            String text = "(" + (c + 1) + ")";
            cells[c] = CellText.of(breaker, face, Align.CENTER, text, grid.room(c, c + 1), grid.size(), null);
            ends[c] = c + 1;
        }
        return new TableRow(grid, cells, ends);
    }

    private float tallest(Level level) {
        float tallest = 0;
        for (Title title : titles) {
            if (title.level() == level) {
                tallest = Math.max(tallest, grid.heightOf(title.text().lines().length));
            }
        }
        return tallest;
    }

    @Override
    public float height() {
        return upper + lower + (numbers == null ? 0 : numbers.height());
    }

    @Override
    public void draw(Canvas canvas, float x, float top) {
        float bottom = top + upper + lower;
        canvas.rule(x, top, x + grid.width(), top);
        canvas.rule(x, bottom, x + grid.width(), bottom);
        canvas.rule(x, top, x, bottom);
        for (Title title : titles) {
            float from = title.level() == Level.UNDER_GROUP ? top + upper : top;
            float to = title.level() == Level.GROUP ? top + upper : bottom;
            float left = x + grid.edges()[title.from()];
            float right = x + grid.edges()[title.to()];
            float text = grid.heightOf(title.text().lines().length);
            title.text()
                    .draw(
                            canvas,
                            left + Grid.SIDE,
                            grid.room(title.from(), title.to()),
                            from + (to - from - text) / 2 + Grid.ABOVE,
                            grid.size());
            canvas.rule(right, from, right, to);
            if (title.level() == Level.GROUP) {
                canvas.rule(left, to, right, to);
            }
        }
        if (numbers != null) {
            numbers.draw(canvas, x, bottom);
        }
    }
}
