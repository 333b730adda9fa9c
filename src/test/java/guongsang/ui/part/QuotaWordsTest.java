package guongsang.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.ui.Messages;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuotaWordsTest {
    @BeforeEach
    void vietnamese() {
        Messages.use("vi");
    }

    @Test
    void quotasReadAsPlansWriteThem() {
        assertThat(QuotaWords.wanted(10, 15, false)).isEqualTo("10–15");
        assertThat(QuotaWords.wanted(5, 7, false)).isEqualTo("05–07");
        assertThat(QuotaWords.wanted(1, 2, true)).isEqualTo("≥ 01–02");
        assertThat(QuotaWords.wanted(3, null, false)).isEqualTo("≥ 03");
        assertThat(QuotaWords.wanted(null, 4, false)).isEqualTo("≤ 04");
        assertThat(QuotaWords.wanted(null, null, false)).isEqualTo("–");
    }

    @Test
    void beforeADayMeansThatTheDayBeforeIsTheLast() {
        LocalDate due = LocalDate.of(2022, 1, 15);
        assertThat(DueWords.distance(due, true, LocalDate.of(2022, 1, 14))).isEqualTo("hạn chót hôm nay");
        assertThat(DueWords.distance(due, true, LocalDate.of(2022, 1, 15))).isEqualTo("quá 1 ngày");
        assertThat(DueWords.distance(due, false, LocalDate.of(2022, 1, 15))).isEqualTo("hạn chót hôm nay");
        assertThat(DueWords.distance(due, false, LocalDate.of(2021, 12, 21))).isEqualTo("còn 25 ngày");
        assertThat(DueWords.due(due, true)).isEqualTo("trước 15/01");
    }
}
