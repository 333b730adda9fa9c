package guongsang.text;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.text.PartialDate.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "08/03/1979",
                "8.3.1979",
                "8-3-1979",
                "08 03 1979",
                "08/3-1979",
                "'08/03/1979",
                "“8/3/1979”",
                "(08/03/1979)",
                "08/03/1979;",
                "08/03/1979 00:00:00",
                "08/03/1979 12:00:00 AM",
                "1979-03-08 00:00",
                "1979-03-08T00:00:00.000Z",
                "1979/03/08",
                "1979.3.8",
                "ngày 08 tháng 3 năm 1979",
                "8 tháng 3, năm 1979.",
                "sinh ngày 08/3/1979",
                "Sinh ngày 08 tháng 3 năm 1979",
                "Ngày sinh: 8/3/1979",
                "Ngày, tháng, năm sinh: 8/3/1979",
                "SN: 8/3/1979",
                "SN:8/3/1979",
                "NS 8/3/1979"
            })
    void theUsualWritingsOfADayAreRead(String text) {
        assertThat(ListedDate.ofText(text)).isEqualTo(new ListedDate(new Parsed.Ok(new PartialDate(1979, 3, 8)), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1979",
                "1979.0",
                "1979.",
                "'1979",
                "(1979)",
                "sinh năm 1979",
                "SN 1979",
                "SN: 1979",
                "sn1979",
                "NS 1979",
                "năm sinh: 1979",
                "năm 1979"
            })
    void aYearAloneIsRead(String text) {
        assertThat(ListedDate.ofText(text)).isEqualTo(new ListedDate(new Parsed.Ok(PartialDate.ofYear(1979)), null));
    }

    @Test
    void ofAMonthWithItsYearTheYearIsKeptAndSaid() {
        for (String text :
                new String[] {"3/1979", "03.1979", "tháng 3 năm 1979", "Tháng 3/1979", "sinh tháng 3/1979"}) {
            ListedDate read = ListedDate.ofText(text);
            assertThat(read.parsed()).as(text).isEqualTo(new Parsed.Ok(PartialDate.ofYear(1979)));
            assertThat(read.remark()).contains(text).contains("giữ lại năm 1979");
        }
        assertThat(ListedDate.ofText("13/1979").parsed()).isInstanceOf(Parsed.Impossible.class);
    }

    @Test
    void aNumberIsAYearOrExcelsCountOfDaysAndTextNever() {
        assertThat(ListedDate.ofNumber("1979").parsed()).isEqualTo(new Parsed.Ok(PartialDate.ofYear(1979)));
        assertThat(ListedDate.ofNumber("1979.0").parsed()).isEqualTo(new Parsed.Ok(PartialDate.ofYear(1979)));
        ListedDate day = ListedDate.ofNumber("28922");
        assertThat(day.parsed()).isEqualTo(new Parsed.Ok(new PartialDate(1979, 3, 8)));
        assertThat(day.remark()).contains("08/03/1979");
        assertThat(ListedDate.ofText("28922").parsed()).isInstanceOf(Parsed.Impossible.class);
        assertThat(ListedDate.ofNumber("99999").parsed()).isInstanceOf(Parsed.Impossible.class);
    }

    /// Refused, with what may have been meant.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "03/25/1979 | 25/03/1979",
                "3.25.1979 | 25/03/1979",
                "31/02/1975 | 1975",
                "29/02/1981 | 1981",
                "1981-02-29 | 1981",
                "00/00/1979 | 1979",
                "45/60/1979 | 1979",
                "8-3-79 | 08/03/1979",
                "08/03/05 | 08/03/2005",
                "08/03/20 | -",
                "79 | 1979",
                "0079 | -",
                "08031979 | 08/03/1979",
                "19790308 | 08/03/1979",
                "O8/03/1979 | 08/03/1979",
                "08/O3/1979 | 08/03/1979",
                "l9/03/1979 | 19/03/1979",
                "l979 | 1979",
                "19l9 | 1919",
                "197O | 1970",
                "khoảng 1979 | -",
                "1979? | -",
                "không rõ | -",
                "1979-1985 | -"
            })
    void whatIsImpossibleIsRefusedAndNeverSwappedSilently(String text, String suggestion) {
        assertThat(ListedDate.ofText(text).parsed()).isInstanceOfSatisfying(Parsed.Impossible.class, refused -> {
            assertThat(refused.typed()).isEqualTo(text);
            assertThat(refused.reason()).endsWith(".");
            assertThat(refused.suggestion().map(PartialDate::table).orElse(null))
                    .isEqualTo(suggestion);
        });
    }
}
