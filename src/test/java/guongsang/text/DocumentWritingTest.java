package guongsang.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DocumentWritingTest {
    @Test
    void datesAreWrittenAsInThePlans() {
        assertThat(DocumentDate.longForm(LocalDate.of(2021, 2, 5))).isEqualTo("ngày 05 tháng 02 năm 2021");
        assertThat(DocumentDate.longForm(LocalDate.of(2022, 4, 21))).isEqualTo("ngày 21 tháng 4 năm 2022");
        assertThat(DocumentDate.shortForm(LocalDate.of(2022, 1, 15))).isEqualTo("15/01/2022");
        assertThat(DocumentDate.shortForm(LocalDate.of(2014, 4, 7))).isEqualTo("07/4/2014");
        assertThat(DocumentDate.shortForm(LocalDate.of(2021, 7, 28))).isEqualTo("28/7/2021");
        assertThat(DocumentDate.dayMonth(15, 1)).isEqualTo("15/01");
        assertThat(DocumentDate.dayMonth(30, 5)).isEqualTo("30/5");
        assertThat(DocumentDate.dayMonth(1, 12)).isEqualTo("01/12");
        assertThat(DocumentDate.table(LocalDate.of(1979, 3, 8))).isEqualTo("08/03/1979");
    }

    @Test
    void aDateToBeFilledInByHandLeavesGaps() {
        assertThat(DocumentDate.blank(2022)).isEqualTo("ngày      tháng      năm 2022");
        assertThat(DocumentDate.blank(null)).isEqualTo("ngày      tháng      năm      ");
    }

    @Test
    void countsUnderTenHaveALeadingZero() {
        assertThat(LongStream.of(0, 1, 5, 9, 10, 999, 1234, 1_234_567).mapToObj(DocumentNumber::count))
                .containsExactly("0", "01", "05", "09", "10", "999", "1.234", "1.234.567");
        assertThat(DocumentNumber.plain(5)).isEqualTo("5");
        assertThat(DocumentNumber.plain(-1234)).isEqualTo("-1.234");
    }

    @Test
    void sharesChangesAndMoney() {
        assertThat(DocumentNumber.percent(0.9)).isEqualTo("90,0%");
        assertThat(DocumentNumber.percent(2 / 3.0)).isEqualTo("66,7%");
        assertThat(DocumentNumber.percent(0 / 0.0)).isEqualTo("–");
        assertThat(DocumentNumber.change(25, 13)).isEqualTo("+12");
        assertThat(DocumentNumber.change(10, 13)).isEqualTo("-3");
        assertThat(DocumentNumber.change(7, 7)).isEqualTo("0");
        assertThat(DocumentNumber.money(2_340_000)).isEqualTo("2.340.000 đồng");
    }

    @Test
    void numberingOfSectionsAndPoints() {
        assertThat(List.of(1, 4, 9, 14, 40, 1999).stream().map(DocumentNumber::roman))
                .containsExactly("I", "IV", "IX", "XIV", "XL", "MCMXCIX");
        assertThatThrownBy(() -> DocumentNumber.roman(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(IntStream.range(0, 23).mapToObj(DocumentNumber::letter))
                .containsExactly("a b c d đ e g h i k l m n o p q r s t u v x y".split(" "));
    }

    @Test
    void theLocaleOfTheComputerMakesNoDifference() {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        try {
            for (String tag : List.of("vi-VN", "fr-FR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag(tag));
                assertThat(DocumentNumber.money(2_340_000)).as(tag).isEqualTo("2.340.000 đồng");
                assertThat(DocumentNumber.percent(0.125)).as(tag).isEqualTo("12,5%");
                assertThat(DocumentDate.longForm(LocalDate.of(2021, 2, 5)))
                        .as(tag)
                        .isEqualTo("ngày 05 tháng 02 năm 2021");
                assertThat(new PartialDate(1979, 3, 8).iso()).as(tag).isEqualTo("1979-03-08");
                assertThat(new PartialDate(1979, 3, 8).table()).as(tag).isEqualTo("08/03/1979");
            }
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }
}
