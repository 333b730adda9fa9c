package guongsang.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.document.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private final LineBreaker breaker = new LineBreaker();

    private List<String> lines(String text, int room) {
        int count = breaker.lines(text, GlyphWidths.TIMES, room, room);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(text.substring(breaker.start(i), breaker.end(i)));
        }
        return lines;
    }

    @Test
    void breaks_at_blanks_and_drops_them() {
        assertThat(lines("Nguyễn  Thị   Hường", 3_500)).containsExactly("Nguyễn", "Thị", "Hường");
    }

    @Test
    void keeps_what_fits_on_one_line() {
        assertThat(lines("Nguyễn Thị Hường", 100_000)).containsExactly("Nguyễn Thị Hường");
        assertThat(lines("", 100)).containsExactly("");
    }

    @Test
    void breaks_an_endless_word_after_a_slash_where_it_has_one() {
        assertThat(lines("123/QĐ-UBND/2022/NĐ-CP", 5_000).getFirst()).endsWith("-");
        assertThat(String.join("", lines("A".repeat(100), 5_000))).isEqualTo("A".repeat(100));
    }

    @Test
    void line_feeds_end_a_line() {
        assertThat(lines("một\nhai\n\nba", 100_000)).containsExactly("một", "hai", "", "ba");
    }

    @Test
    void no_line_is_wider_than_the_room_and_no_word_is_lost() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String text = Samples.words(random, 1 + random.nextInt(600));
            int room = 3_000 + random.nextInt(40_000);
            List<String> lines = lines(text, room);
            assertThat(String.join(" ", lines)).as("seed %d", seed).isEqualTo(text);
            for (int i = 0; i < lines.size(); i++) {
                assertThat(breaker.width(i))
                        .as("seed %d, line %d", seed, i)
                        .isEqualTo(GlyphWidths.TIMES.of(lines.get(i)))
                        .isLessThanOrEqualTo(room);
            }
        }
    }
}
