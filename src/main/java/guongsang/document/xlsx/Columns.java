package guongsang.document.xlsx;

import guongsang.document.content.ListTable;
import guongsang.document.layout.ColumnWidths;
import guongsang.document.layout.GlyphWidths;
import guongsang.document.layout.LineBreaker;
import guongsang.document.layout.Nd30;
import guongsang.document.layout.PageStyle;

/// The columns of a sheet: their widths, and how many lines a text needs in them.
final class Columns {
    /// Points that LibreOffice makes of the unit of width, one digit of Times New Roman 11. Widths are reckoned with
    /// it, so that a sheet as wide as the page is printed at full size there too: it spaces smaller print badly.
    private static final float UNIT = 5.5f;
    /// Points that Excel makes of it: 7 pixels at 96 dpi.
    private static final float EXCEL_UNIT = 5.25f;
    /// What a cell loses to its sides.
    private static final float PADDING = 7;
    /// Room a text is thought to need beyond its own width: Excel's columns are narrower, and screens round letters
    /// to
    /// pixels.
    private static final float CAUTION = UNIT / EXCEL_UNIT * 1.03f;
    /// The print may be made smaller up to this part, so that very long texts or many columns still show.
    private static final float[] STRETCH = {1, 1.15f, 1.3f, 1.5f};
    /// Lines that fit into the highest row Excel allows, 409.5 points, left some room.
    private static final int HIGHEST = 26;
    /// Addresses and file numbers up to this width stay in one piece, thousandths of the letter size.
    private static final int WORD = 18_000;
    /// No column takes more of the page than this, so that the heading has a left and a right half.
    private static final float GREATEST_SHARE = 0.45f;
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
        float page = Nd30.A4_LONG - (style.leftMm() + style.rightMm()) * Nd30.MM - 2;
        ColumnWidths shares = ColumnWidths.of(table, WORD);
        Columns columns = null;
        for (float stretch : STRETCH) {
            boolean words = shares.fits(page * stretch, Styles.TABLE, PADDING);
            columns = new Columns(evened(shares.share(page * stretch, Styles.TABLE, PADDING), page * stretch));
            if (words && columns.highest(table) <= HIGHEST) {
                break;
            }
        }
        return columns;
    }

    /// Takes from a column that is too wide what the others can share.
    private static float[] evened(float[] widths, float page) {
        float limit = page * GREATEST_SHARE;
        for (int c = 0; c < widths.length; c++) {
            float over = widths[c] - limit;
            if (over > 0 && widths.length > 2) {
                float others = page - widths[c] - widths[0];
                widths[c] = limit;
                for (int o = 1; o < widths.length; o++) {
                    widths[o] += o == c ? 0 : over * widths[o] / others;
                }
                return widths;
            }
        }
        return widths;
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
        int best = 1;
        float nearest = Float.MAX_VALUE;
        for (int c = 1; c < widths.length; c++) {
            left += widths[c - 1];
            float distance = Math.abs(left - sum * share);
            if (distance < nearest) {
                nearest = distance;
                best = c;
            }
        }
        return best;
    }

    /// Heights in points, on the sheet, of a printed page of this height when all columns stand on one page: in Excel
    /// and in LibreOffice.
    float[] pageHeights(float height, PageStyle style) {
        float page = Nd30.A4_LONG - (style.leftMm() + style.rightMm()) * Nd30.MM;
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        float excel = Math.min(100, (float) Math.floor(page / (sum / UNIT * EXCEL_UNIT) * 100));
        float libreOffice = Math.min(100, (float) Math.floor(page / sum * 100));
        return new float[] {height * 100 / excel, height * 100 / libreOffice};
    }

    /// Height in points of a row of so many lines.
    static float height(int lines, float size) {
        return Math.round((lines * size * 1.27f + 4) * 4) / 4f;
    }
}
