package guongsang.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageBreaksTest {
    private static PageBreaks pages(float... heights) {
        return new PageBreaks(heights, 100, 20);
    }

    @Test
    void rows_that_may_be_parted_ask_for_no_break() {
        PageBreaks breaks = pages(500);
        for (int row = 1; row < 200; row++) {
            breaks.add(row, 37, false);
        }
        assertThat(breaks.breaks()).isEmpty();
    }

    @Test
    void the_last_row_goes_over_with_the_signature() {
        PageBreaks breaks = pages(500);
        for (int row = 1; row <= 6; row++) {
            breaks.add(row, 50, false);
        }
        breaks.add(7, 50, true);
        breaks.add(8, 20, true);
        breaks.add(9, 120, false);
        assertThat(breaks.breaks()).containsExactly(6);
    }

    @Test
    void what_fits_stays() {
        PageBreaks breaks = pages(500);
        breaks.add(1, 50, true);
        breaks.add(2, 20, true);
        breaks.add(3, 120, false);
        assertThat(breaks.breaks()).isEmpty();
    }

    @Test
    void the_shorter_page_of_the_two_programs_decides() {
        PageBreaks breaks = pages(1_000, 500);
        for (int row = 1; row <= 7; row++) {
            breaks.add(row, 50, false);
        }
        breaks.add(8, 30, true);
        breaks.add(9, 50, false);
        assertThat(breaks.breaks()).containsExactly(7);
    }
}
