package guongsang.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import guongsang.document.Samples;
import guongsang.document.content.Cell;
import guongsang.document.content.Column;
import guongsang.document.content.ListTable;
import guongsang.document.content.Row;
import guongsang.document.content.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private static final float PAGE = 714;

    private static float[] share(ListTable table) {
        return ColumnWidths.of(table, ColumnWidths.PAPER_WORD).share(PAGE, 11, 7);
    }

    @Test
    void all_of_the_page_is_shared_out() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Column> columns = new ArrayList<>();
            int count = 1 + random.nextInt(18);
            for (int c = 0; c < count; c++) {
                columns.add(Column.text(Samples.words(random, 1 + random.nextInt(60)))
                        .weighing(0.5 + random.nextInt(3)));
            }
            List<Row> rows = new ArrayList<>();
            for (int r = random.nextInt(20); r > 0; r--) {
                List<Cell> cells = new ArrayList<>();
                for (int c = 0; c < count; c++) {
                    cells.add(Cell.text(random.nextInt(4) == 0 ? "" : Samples.words(random, 1 + random.nextInt(300))));
                }
                rows.add(new Row(cells, false));
            }
            float sum = 0;
            for (float width : share(ListTable.numbered(columns, List.of(new Section(null, rows))))) {
                assertThat(width).as("seed %d", seed).isPositive();
                sum += width;
            }
            assertThat(sum).as("seed %d", seed).isCloseTo(PAGE, within(0.1f));
        }
    }

    @Test
    void long_text_gets_more_than_short_text_and_no_word_is_broken() {
        float[] widths = share(ListTable.numbered(
                List.of(Column.text("Họ và tên"), Column.text("Thành tích"), Column.centered("Nam")),
                List.of(new Section(
                        null, List.of(Row.ofTexts("Nguyễn Thị Thu Hường", Samples.words(new Random(1), 900), "x"))))));
        assertThat(widths[2]).isGreaterThan(widths[1]).isGreaterThan(widths[3]);
        assertThat(widths[1] - 7).isGreaterThan(GlyphWidths.TIMES.longestWord("Nguyễn Hường") * 11 / 1000f);
    }

    @Test
    void weight_widens_a_column() {
        Random random = new Random(3);
        List<Section> sections = List.of(
                new Section(null, List.of(Row.ofTexts(Samples.words(random, 900), Samples.words(random, 900)))));
        float[] widths = share(ListTable.numbered(List.of(Column.text("A").weighing(2), Column.text("B")), sections));
        assertThat(widths[1]).isGreaterThan(widths[2] * 1.5f);
    }

    @Test
    void too_many_long_words_leave_dates_whole() {
        List<Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < 10; c++) {
            columns.add(Column.text("C"));
            cells.add(Cell.text(c == 0 ? "23/03/1954" : "A".repeat(60)));
        }
        float[] widths = share(ListTable.numbered(columns, List.of(new Section(null, List.of(new Row(cells, false))))));
        assertThat(widths[1] - 7).isGreaterThan(GlyphWidths.TIMES.of("23/03/1954") * 11 / 1000f);
    }
}
