package guongsang.text;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.text.TypedNumber.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "05 | 5",
                "1200 | 1200",
                "1.200 | 1200",
                "1 200 | 1200",
                "1.200.300 | 1200300",
                "1,200,300 | 1200300",
                "12 người | 12",
                "5 khẩu | 5",
                "1.250 hội viên | 1250"
            })
    void countsAreRead(String text, long value) {
        assertThat(TypedNumber.count(text)).isEqualTo(new Read.Ok(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,200",
                "1.2",
                "1,5",
                "12.34.567",
                "-3",
                "nhiều",
                "5 hộ",
                "10-12",
                "1234567890123456",
                "12 triệu"
            })
    void aCountThatCouldBeSomethingElseIsLeftToAPerson(String text) {
        assertThat(TypedNumber.count(text))
                .isInstanceOfSatisfying(
                        Read.Refused.class,
                        refused -> assertThat(refused.sentence()).contains(text).endsWith("."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "150000000 | 150000000",
                "150.000.000 | 150000000",
                "150 000 000 | 150000000",
                "150,000,000 | 150000000",
                "150.000.000 đ | 150000000",
                "150.000.000đ | 150000000",
                "150.000.000 VNĐ | 150000000",
                "150.000.000 đồng/năm | 150000000",
                "150 triệu | 150000000",
                "150tr | 150000000",
                "150 TRIỆU ĐỒNG | 150000000",
                "250 triệu đồng/năm | 250000000",
                "250 triệu đồng một năm | 250000000",
                "1.500 triệu | 1500000000",
                "1,5 tỷ | 1500000000",
                "1.5 tỷ | 1500000000",
                "2,45 tỉ đồng | 2450000000",
                "2 tỷ 300 triệu | 2300000000",
                "1 triệu 500 nghìn đồng | 1500000",
                "500 nghìn | 500000"
            })
    void sumsOfMoneyAreReadInDong(String text, long value) {
        assertThat(TypedNumber.money(text)).isEqualTo(new Read.Ok(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "150,000",
                "1,500 triệu",
                "100-150 triệu",
                "100 - 150 triệu đồng",
                "trên 500 triệu",
                "15 triệu/tháng",
                "60 triệu/người/năm",
                "2 tỷ rưỡi",
                "1,5 tỷ 300 triệu",
                "300 nghìn 2 triệu",
                "1.5.5 tỷ",
                "khá",
                "-5 triệu"
            })
    void anUnclearSumIsLeftToAPerson(String text) {
        assertThat(TypedNumber.money(text))
                .isInstanceOfSatisfying(
                        Read.Refused.class,
                        refused -> assertThat(refused.sentence()).contains(text).endsWith("."));
    }

    @Test
    void nothingIsNoMistake() {
        assertThat(TypedNumber.count(" ")).isEqualTo(new Read.Empty());
        assertThat(TypedNumber.money("")).isEqualTo(new Read.Empty());
    }
}
