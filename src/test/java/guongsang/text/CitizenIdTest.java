package guongsang.text;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.text.CitizenId.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "033075001234",
                "033.075.001234",
                "033 075 001 234",
                "033-075-001234",
                "'033075001234",
                "CCCD: 033075001234",
                "Số CCCD 033075001234"
            })
    void twelveDigitsStayHoweverTheyAreSetApart(String text) {
        assertThat(CitizenId.ofText(text)).isEqualTo(new Read.Ok("033075001234", 0));
        assertThat(CitizenId.ofNumber(text)).isEqualTo(new Read.Ok("033075001234", 0));
    }

    @Test
    void aNumberCellGetsItsZeroBackAndSaysSo() {
        assertThat(CitizenId.ofNumber("33075001234")).isEqualTo(new Read.Ok("033075001234", 1));
        assertThat(CitizenId.ofNumber("33075001234.0")).isEqualTo(new Read.Ok("033075001234", 1));
        assertThat(CitizenId.ofNumber("1075001234")).isEqualTo(new Read.Ok("001075001234", 2));
        assertThat(((Read.Ok) CitizenId.ofNumber("33075001234")).remark()).contains("033075001234");
        assertThat(new Read.Ok("033075001234", 0).remark()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "33075001234 | 033075001234",
                "123456789 | chứng minh nhân dân cũ",
                "CMND 123 456 789 | chứng minh nhân dân cũ",
                "0330750012345 | đây có 13",
                "03307500123a | 12 chữ số",
                "không có | 12 chữ số"
            })
    void anythingElseIsRefusedWithASentence(String text, String words) {
        assertThat(CitizenId.ofText(text))
                .isInstanceOfSatisfying(Read.Refused.class, refused -> assertThat(refused.sentence())
                        .contains(words));
        assertThat(CitizenId.ofNumber("123456789")).isInstanceOf(Read.Refused.class);
    }

    @Test
    void nothingIsNoMistake() {
        assertThat(CitizenId.ofText(" \u00A0")).isEqualTo(new Read.Empty());
    }

    @Test
    void anotherSexOrYearThanTheDigitsTellIsDoubted() {
        assertThat(CitizenId.doubt("033075001234", false, 1975)).isEmpty();
        assertThat(CitizenId.doubt("033175001234", true, 1975)).isEmpty();
        assertThat(CitizenId.doubt("033305001234", true, 2005)).isEmpty();
        assertThat(CitizenId.doubt("033075001234", null, null)).isEmpty();
        assertThat(CitizenId.doubt("033075001234", true, 1975))
                .hasValue("Số định danh 033075001234 thường là của nam, sinh năm 1975: hãy xem lại giới tính.");
        assertThat(CitizenId.doubt("033075001234", null, 1957))
                .hasValueSatisfying(s -> assertThat(s).endsWith("hãy xem lại năm sinh."));
        assertThat(CitizenId.doubt("033205001234", true, 1905))
                .hasValueSatisfying(s -> assertThat(s).endsWith("hãy xem lại giới tính và năm sinh."));
    }
}
