package guongsang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    @ParameterizedTest(name = "{1} working days after {0}: {2}")
    @CsvSource({
        "2022-12-20, 5, 2022-12-27",
        "2022-12-23, 1, 2022-12-26",
        "2022-12-24, 1, 2022-12-26",
        "2022-12-25, 5, 2022-12-30",
        "2022-12-20, 0, 2022-12-20"
    })
    void saturdaysAndSundaysDoNotCount(LocalDate day, int count, LocalDate expected) {
        assertThat(WorkingDays.after(day, count)).isEqualTo(expected);
    }
}
