package guongsang.document.xlsx;

import guongsang.document.content.ListTable;
import guongsang.document.layout.ColumnWidths;
import guongsang.document.layout.GlyphWidths;
import guongsang.document.layout.LineBreaker;
import guongsang.document.layout.Nd30;
import guongsang.document.layout.PageStyle;

/// The columns of a sheet: their widths, and how many lines a text needs in them.
final class Columns {
    /// Points in Excel's unit of width, one digit of Times New Roman 11 (7 pixels at 96 dpi).
    private static final float UNIT = 5.25f;
    /// What a cell loses to its sides.
    private static final float PADDING = 7;
    /// Room a text is thought to need beyond its own width, because screens round letters to pixels.
    private static final float CAUTION = 1.04f;
    /// The print may be made smaller up to this part, so that very long texts or many columns still show.
    private static final float[] STRETCH = {1, 1.15f, 1.3f, 1.5f};
    /// Lines that fit into the highest row Excel allows, 409.5 points, left some room.
    private static final int HIGHEST = 26;
    private static final float NARROWEST = 4 * UNIT;
    private static final float WIDEST = 88 * UNIT;

    private final LineBreaker breaker = new LineBreaker();
    private final float[] widths;
    private final int[] rooms;

    private Columns(float[] widths) {
        this.widths = widths;
        this.rooms = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.clamp(widths[i], NARROWEST, WIDEST);
            rooms[i] = room(widths[i], Styles.TABLE);
        }
    }

    /// Shares an A4 page across, or somewhat more where some text would not fit into a row otherwise.
    static Columns of(ListTable table, PageStyle style) {
        float page = Nd30.A4_LONG - (style.leftMm() + style.rightMm()) * Nd30.MM;
        ColumnWidths shares = ColumnWidths.of(table);
        Columns columns = new Columns(shares.share(page, Styles.TABLE, PADDING));
        for (float stretch : STRETCH) {
            boolean words = shares.fits(page * stretch, Styles.TABLE, PADDING);
            columns = new Columns(shares.share(page * stretch, Styles.TABLE, PADDING));
            if (words && columns.highest(table) <= HIGHEST) {
                break;
            }
        }
        return columns;
    }

    private static int room(float width, float size) {
        return (int) ((width - PADDING) * 1000 / (size * CAUTION));
    }

    private int highest(ListTable table) {
        int lead = table.numbered() ? 1 : 0;
        int most = 1;
        for (var section : table.sections()) {
            for (var row : section.rows()) {
                for (int c = 0; c < row.cells().size(); c++) {
                    String text = row.cells().get(c).shown();
                    if (text.length() > 200) {
                        most = Math.max(most, lines(text, c + lead));
                    }
                }
            }
        }
        return most;
    }

    int count() {
        return widths.length;
    }

    /// Width in 256ths of Excel's unit.
    int width256(int column) {
        return Math.round(widths[column] / UNIT * 256);
    }

    /// Lines of ordinary table text in a column.
    int lines(String text, int column) {
        int room = rooms[column];
        if (text.length() * 500L <= room / 2 && text.indexOf('\n') < 0) {
            return 1;
        }
        return breaker.lines(text, GlyphWidths.TIMES, room, room);
    }

    /// Lines of a text drawn over several columns.
    int lines(String text, GlyphWidths glyphs, float size, int from, int to) {
        float width = 0;
        for (int c = from; c < to; c++) {
            width += widths[c];
        }
        int room = room(width, size);
        return breaker.lines(text, glyphs, room, room);
    }

    /// The first column of the right part, when the left part takes about this share of the width.
    int splitAt(float share) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        float left = 0;
        for (int c = 0; c < widths.length; c++) {
            if (c > 0 && left + widths[c] / 2 > sum * share) {
                return c;
            }
            left += widths[c];
        }
        return widths.length - 1;
    }

    /// Height in points of a row of so many lines.
    static float height(int lines, float size) {
        return Math.round((lines * size * 1.27f + 4) * 4) / 4f;
    }
}
