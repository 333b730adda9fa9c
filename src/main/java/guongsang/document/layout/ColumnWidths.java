package guongsang.document.layout;

import guongsang.document.content.Column;
import guongsang.document.content.ListTable;
import guongsang.document.content.Row;
import guongsang.document.content.Section;
import java.util.Arrays;

/// Shares a page's width among the columns of a table by what stands in them, without a screen or a font file.
///
/// No column is narrower than its longest ordinary word; what is left goes to the columns whose usual text is longer
/// than that, times their weight, so that a row's cells need about as many lines each.
public final class ColumnWidths {
    /// Rows looked at: a list of thousands is judged by a sample spread over all of it.
    private static final int SAMPLE = 400;
    /// On paper a word wider than this (in thousandths of the letter size) is broken rather than given a column of
    /// its
    /// width.
    public static final int PAPER_WORD = 7_000;
    /// Text longer than this asks for no more width.
    private static final int TEXT_LIMIT = 250_000;

    /// Keeps a word that just fits from being broken by rounding; points.
    private static final float SLACK = 0.5f;

    private final ListTable table;
    private final int longestWord;
    private final int[] minimum;
    private final int[] natural;
    private final int[] usual;

    private ColumnWidths(ListTable table, int longestWord) {
        this.table = table;
        this.longestWord = longestWord;
        int columns = table.columns().size();
        this.minimum = new int[columns];
        this.natural = new int[columns];
        this.usual = new int[columns];
    }

    /// Measures a table.
    ///
    /// @param longestWord a word wider than this, in thousandths of the letter size, is broken
    public static ColumnWidths of(ListTable table, int longestWord) {
        ColumnWidths widths = new ColumnWidths(table, longestWord);
        widths.measure();
        return widths;
    }

    private void measure() {
        int rows = table.sections().stream().mapToInt(s -> s.rows().size()).sum();
        int step = Math.max(1, rows / SAMPLE);
        int columns = table.columns().size();
        int[][] lengths = new int[columns][rows / step + 1];
        int[][] words = new int[columns][rows / step + 1];
        int taken = 0;
        int index = 0;
        for (Section section : table.sections()) {
            for (Row row : section.rows()) {
                if (index++ % step == 0 && taken < lengths[0].length) {
                    GlyphWidths glyphs = row.total() ? GlyphWidths.TIMES_BOLD : GlyphWidths.TIMES;
                    for (int c = 0; c < columns; c++) {
                        boolean label = row.total() && c == 0;
                        String text = label ? "" : row.cells().get(c).shown();
                        lengths[c][taken] = Math.min(glyphs.of(text), TEXT_LIMIT);
                        words[c][taken] = Math.min(glyphs.longestWord(text), longestWord);
                    }
                    taken++;
                }
            }
        }
        for (int c = 0; c < columns; c++) {
            summarise(c, Arrays.copyOf(lengths[c], taken), Arrays.copyOf(words[c], taken));
        }
    }

    private void summarise(int c, int[] lengths, int[] words) {
        Column column = table.columns().get(c);
        Arrays.sort(lengths);
        Arrays.sort(words);
        int header = GlyphWidths.TIMES_BOLD.longestWord(column.title());
        int headerText = GlyphWidths.TIMES_BOLD.of(column.title());
        int longest = lengths.length == 0 ? 0 : lengths[lengths.length - 1];
        int typical = lengths.length == 0 ? 0 : lengths[(int) (0.9 * (lengths.length - 1))];
        int word = words.length == 0 ? 0 : words[(int) (0.99 * (words.length - 1))];
        minimum[c] = Math.max(Math.max(header, word), 1_800);
        natural[c] = Math.max(Math.max(longest, minimum[c]), headerText / 3);
        usual[c] = Math.max(typical + (longest - typical) / 4, headerText / 3);
    }

    /// Whether every column can be as wide as its longest ordinary word.
    public boolean fits(float total, float size, float padding) {
        float needed = numberColumn(size, padding);
        for (int width : minimum) {
            needed += width * size / 1000 + padding + SLACK;
        }
        return needed <= total;
    }

    /// The widths in points, the number column first where there is one. They add up to the total.
    ///
    /// @param total the width to share, points
    /// @param size letter size, points
    /// @param padding what a cell loses to its sides, points
    public float[] share(float total, float size, float padding) {
        int lead = table.numbered() ? 1 : 0;
        int columns = minimum.length;
        float[] widths = new float[columns + lead];
        if (lead == 1) {
            widths[0] = numberColumn(size, padding);
        }
        float rest = total - widths[0] * lead;
        float least = 0;
        for (int c = 0; c < columns; c++) {
            widths[c + lead] = minimum[c] * size / 1000 + padding + SLACK;
            least += widths[c + lead];
        }
        if (least >= rest) {
            narrow(widths, lead, rest);
            return widths;
        }
        double[] demand = new double[columns];
        double sum = 0;
        for (int c = 0; c < columns; c++) {
            double more = Math.max(0, usual[c] - minimum[c]);
            demand[c] = Math.pow(more, 0.75) * table.columns().get(c).weight();
            sum += demand[c];
        }
        float free = rest - least;
        free -= upToNatural(widths, lead, size, padding, demand, sum, free);
        if (free > 0.01f) {
            spread(widths, lead, free);
        }
        return widths;
    }

    /// Too many long words: the widest columns give way first, so that dates and short words stay whole.
    private static void narrow(float[] widths, int lead, float rest) {
        float low = 0;
        float high = rest;
        for (int round = 0; round < 40; round++) {
            float limit = (low + high) / 2;
            float sum = 0;
            for (int c = lead; c < widths.length; c++) {
                sum += Math.min(widths[c], limit);
            }
            if (sum > rest) {
                high = limit;
            } else {
                low = limit;
            }
        }
        float sum = 0;
        for (int c = lead; c < widths.length; c++) {
            widths[c] = Math.min(widths[c], low);
            sum += widths[c];
        }
        spread(widths, lead, rest - sum);
    }

    /// Gives every column its share, but no more than its longest text needs on one line; what is over is shared
    /// again.
    private float upToNatural(
            float[] widths, int lead, float size, float padding, double[] demand, double sum, float free) {
        float given = 0;
        double asking = sum;
        for (int round = 0; round < 8 && asking > 0 && free - given > 0.01f; round++) {
            float toShare = free - given;
            double next = 0;
            for (int c = 0; c < demand.length; c++) {
                if (demand[c] == 0) {
                    continue;
                }
                float limit = natural[c] * size / 1000 + padding + 1;
                float share = Math.min((float) (toShare * demand[c] / asking), limit - widths[c + lead]);
                share = Math.max(share, 0);
                widths[c + lead] += share;
                given += share;
                if (widths[c + lead] >= limit - 0.01f) {
                    demand[c] = 0;
                }
                next += demand[c];
            }
            asking = next;
        }
        return given;
    }

    /// Nobody needs it any more: every column grows by the same part of itself, so that the table fills the page.
    private static void spread(float[] widths, int lead, float free) {
        float sum = 0;
        for (int c = lead; c < widths.length; c++) {
            sum += widths[c];
        }
        for (int c = lead; c < widths.length; c++) {
            widths[c] += free * widths[c] / sum;
        }
    }

    private float numberColumn(float size, float padding) {
        if (!table.numbered()) {
            return 0;
        }
        int most =
                table.sections().stream().mapToInt(s -> s.rows().size()).max().orElse(0);
        int header = GlyphWidths.TIMES_BOLD.of("STT");
        return Math.max(header, GlyphWidths.TIMES.of(Integer.toString(most))) * size / 1000 + padding + 2;
    }
}
