package guongsang.document.pdf;

import guongsang.document.content.Align;
import guongsang.document.content.Cell;
import guongsang.document.content.Column;
import guongsang.document.content.ListTable;
import guongsang.document.content.Row;
import guongsang.document.content.Section;
import guongsang.document.layout.ColumnWidths;
import guongsang.document.layout.LineBreaker;
import java.util.List;

/// Sets a table into the flow row by row.
final class TableSetter {
    /// Letter sizes tried for tables, points; the decree leaves them open, practice is 11–13, the smallest only for
    /// tables of very many columns.
    private static final float[] SIZES = {12, 11, 10};
    /// From so many columns on a table starts at the second size.
    private static final int MANY_COLUMNS = 9;

    /// A table up to this part of a page is not cut …
    private static final float SMALL = 0.5f;
    /// … which only tables of few rows can be.
    private static final int SMALL_ROWS = 30;

    private final ListTable table;
    private final Fonts fonts;
    private final LineBreaker breaker = new LineBreaker();
    private final Grid grid;
    private final TableHeader header;
    private final int lead;

    TableSetter(ListTable table, Fonts fonts, float width) {
        this.table = table;
        this.fonts = fonts;
        this.lead = table.numbered() ? 1 : 0;
        ColumnWidths widths = ColumnWidths.of(table, ColumnWidths.PAPER_WORD);
        float padding = 2 * Grid.SIDE;
        int choice = table.columns().size() >= MANY_COLUMNS ? 1 : 0;
        while (choice < SIZES.length - 1 && !widths.fits(width, SIZES[choice], padding)) {
            choice++;
        }
        this.grid = Grid.of(widths.share(width, SIZES[choice], padding), SIZES[choice]);
        this.header = new TableHeader(table, grid, fonts, breaker);
    }

    /// Adds the table to the flow.
    ///
    /// @param before space above it
    /// @param keepLast whether its last row must stand on the page of what follows
    /// @param cuttable whether it is cut even when it is small
    void set(Flow flow, float before, boolean keepLast, boolean cuttable) {
        boolean empty = table.sections().stream().allMatch(s -> s.rows().isEmpty() && s.title() == null);
        boolean whole = !cuttable && small(flow);
        flow.add(new Item(header, before, !empty || keepLast, null));
        List<Section> sections = table.sections();
        for (int s = 0; s < sections.size(); s++) {
            Section section = sections.get(s);
            boolean lastSection = s == sections.size() - 1;
            if (section.title() != null) {
                add(flow, spanning(fonts.bold(), Align.LEFT, section.title()), true);
                if (section.rows().isEmpty()) {
                    add(flow, spanning(fonts.italic(), Align.CENTER, "Không có"), lastSection && keepLast);
                }
            }
            int number = 0;
            for (int r = 0; r < section.rows().size(); r++) {
                Row row = section.rows().get(r);
                boolean last = lastSection && r == section.rows().size() - 1;
                number += row.total() ? 0 : 1;
                add(flow, row.total() ? total(row) : ordinary(row, number), last ? keepLast : whole);
            }
        }
    }

    /// Whether the table is so small that it is not cut: what would be read as one should not stand on two pages.
    private boolean small(Flow flow) {
        int rows = table.sections().stream().mapToInt(s -> s.rows().size() + 1).sum();
        if (rows > SMALL_ROWS) {
            return false;
        }
        float height = header.height();
        for (Section section : table.sections()) {
            height += section.title() == null ? 0 : grid.heightOf(1);
            for (Row row : section.rows()) {
                height += (row.total() ? total(row) : ordinary(row, 1)).height();
            }
        }
        return height <= SMALL * flow.sheet().height();
    }

    private void add(Flow flow, TableRow row, boolean keep) {
        flow.add(new Item(row, 0, keep, header));
    }

    private TableRow spanning(Face face, Align align, String text) {
        int end = grid.columns();
        CellText cell = CellText.of(breaker, face, align, text, grid.room(0, end), grid.size(), null);
        return new TableRow(grid, new CellText[] {cell}, new int[] {end});
    }

    private TableRow ordinary(Row row, int number) {
        int count = grid.columns();
        CellText[] cells = new CellText[count];
        int[] ends = new int[count];
        if (lead == 1) {
            cells[0] = cell(fonts.regular(), Align.CENTER, Cell.text(Integer.toString(number)), 0, 1);
            ends[0] = 1;
        }
        List<Column> columns = table.columns();
        for (int c = 0; c < columns.size(); c++) {
            int at = c + lead;
            cells[at] =
                    cell(fonts.regular(), columns.get(c).align(), row.cells().get(c), at, at + 1);
            ends[at] = at + 1;
        }
        return new TableRow(grid, cells, ends);
    }

    /// A totals row: its first cell stands in the middle of the first column and the number column.
    private TableRow total(Row row) {
        List<Column> columns = table.columns();
        CellText[] cells = new CellText[columns.size()];
        int[] ends = new int[cells.length];
        for (int c = 0; c < cells.length; c++) {
            int from = c == 0 ? 0 : c + lead;
            Align align = c == 0 ? Align.CENTER : columns.get(c).align();
            cells[c] = cell(fonts.bold(), align, row.cells().get(c), from, c + lead + 1);
            ends[c] = c + lead + 1;
        }
        return new TableRow(grid, cells, ends);
    }

    private CellText cell(Face face, Align align, Cell cell, int from, int to) {
        return CellText.of(breaker, face, align, cell.shown(), grid.room(from, to), grid.size(), cell.figureId());
    }
}
