package guongsang.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.text.PartialDate.Parsed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "8/3/1979",
                "08-03-1979",
                "8.3.1979",
                "08.03.1979.",
                " 8 / 3 / 1979 ",
                "1979-03-08",
                "1979-3-8",
                "ngày 08 tháng 3 năm 1979",
                "Ngày 8/3/1979",
                "NGAY 8 THANG 3 NAM 1979",
                "8 tháng 03, năm 1979"
            })
    void aDayIsReadInEveryWayClerksWriteIt(String typed) {
        assertThat(PartialDate.parseTyped(typed)).isEqualTo(new Parsed.Ok(new PartialDate(1979, 3, 8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1979", "năm 1979", "Nam 1979", "sinh năm 1979", "SN 1979", "sn.1979", "\u00A01979 "})
    void aYearAloneIsADateToo(String typed) {
        assertThat(PartialDate.parseTyped(typed)).isEqualTo(new Parsed.Ok(PartialDate.ofYear(1979)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/02/1980 | Ngày 31/02/1980 không có thật: tháng 02 năm 1980 chỉ có 29 ngày.",
                "ngày 31/4/1980 | Ngày 31/4/1980 không có thật: tháng 04 năm 1980 chỉ có 30 ngày.",
                "1981-02-29 | Ngày 29/02/1981 không có thật: tháng 02 năm 1981 chỉ có 28 ngày.",
                "03/14/1980 | Ngày 03/14/1980 không có thật: không có tháng 14 (ghi ngày trước, tháng sau).",
                "00/00/1979 | Ngày 00/00/1979 không có thật: không có ngày 0 (chỉ biết năm thì ghi 1979).",
                "08/03/79 | Năm trong “08/03/79” phải ghi đủ bốn chữ số, ví dụ 1979.",
                "79 | Năm trong “79” phải ghi đủ bốn chữ số, ví dụ 1979.",
                "0079 | Năm trong “0079” phải ghi đủ bốn chữ số, ví dụ 1979.",
                "3/1979 | “3/1979” thiếu ngày: hãy ghi đủ ngày/tháng/năm, hoặc chỉ ghi năm 1979.",
                "08031979 | “08031979” không phải ngày: hãy ghi ngày/tháng/năm, ví dụ 08/3/1979, hoặc chỉ ghi năm."
            })
    void whatCannotBeADateIsRefusedWithTheReason(String typed, String reason) {
        assertThat(PartialDate.parseTyped(typed)).isEqualTo(new Parsed.Impossible(typed, reason));
    }

    @Test
    void nothingTypedIsNoMistake() {
        assertThat(PartialDate.parseTyped(" \u00A0")).isEqualTo(new Parsed.Empty());
    }

    @Test
    void anyTypedTextIsAnsweredAndEveryGoodDateComesBackFromItsOwnWriting() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String signs = "0123456789/.- năm tháng ngày%\u00A0";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int j = random.nextInt(14); j > 0; j--) {
                typed.append(
                        random.nextInt(20) == 0
                                ? (char) random.nextInt(0x10000)
                                : signs.charAt(random.nextInt(signs.length())));
            }
            assertComesBack(typed.toString(), seed);
            assertComesBack(random.nextInt(35) + "/" + random.nextInt(14) + "/" + random.nextInt(10_000), seed);
        }
    }

    private static void assertComesBack(String typed, long seed) {
        if (PartialDate.parseTyped(typed) instanceof Parsed.Ok ok) {
            assertThat(PartialDate.parseIso(ok.value().iso()))
                    .as("seed %d", seed)
                    .isEqualTo(ok.value());
            assertThat(PartialDate.parseTyped(ok.value().table()))
                    .as("seed %d", seed)
                    .isEqualTo(ok);
        }
    }

    @Test
    void aYearStandsBeforeItsDaysAndHasNoDate() {
        PartialDate day = PartialDate.of(LocalDate.of(1979, 3, 8));
        PartialDate year = PartialDate.parseIso("1979");
        assertThat(Stream.of(PartialDate.ofYear(1980), day, year, PartialDate.parseIso("1979-03-07"))
                        .sorted())
                .containsExactly(year, new PartialDate(1979, 3, 7), day, PartialDate.ofYear(1980));
        assertThat(day.date()).contains(LocalDate.of(1979, 3, 8));
        assertThat(day.table()).isEqualTo("08/03/1979");
        assertThat(day.yearOnly()).isFalse();
        assertThat(year.date()).isEmpty();
        assertThat(year.table()).isEqualTo("1979");
        assertThat(year.yearOnly()).isTrue();
    }

    @Test
    void aDayThatDoesNotExistCannotBeMade() {
        assertThatThrownBy(() -> new PartialDate(1981, 2, 29)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new PartialDate(1981, 2, 0)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.parseIso("8/3/1979")).isInstanceOf(DateTimeException.class);
    }
}
