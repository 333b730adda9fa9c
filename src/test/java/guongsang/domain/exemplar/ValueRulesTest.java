package guongsang.domain.exemplar;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.exemplar.ValueRules.Checked;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 11, 20);

    @Test
    void aMissingNameIsToldAndAnEmptyOtherValueIsNothing() {
        assertThat(code(Attribute.NAME, " \u00a0 ")).isEqualTo("name.missing");
        assertThat(good(Attribute.POSITION, "  ")).isNull();
    }

    @Test
    void aBirthInTheFutureIsRefusedTodayIsNot() {
        assertThat(code(Attribute.BIRTH, "21/11/2022")).isEqualTo("birth.future");
        assertThat(code(Attribute.BIRTH, "2023")).isEqualTo("birth.future");
        assertThat(good(Attribute.BIRTH, "20/11/2022")).isEqualTo("2022-11-20");
        assertThat(good(Attribute.BIRTH, "2022")).isEqualTo("2022");
    }

    @Test
    void aDayThatDoesNotExistIsRefusedInWords() {
        assertThat(ValueRules.check(Attribute.BIRTH, "31/02/1980", TODAY))
                .isInstanceOfSatisfying(Checked.Bad.class, b -> {
                    assertThat(b.code()).isEqualTo("date.impossible");
                    assertThat(b.sentence()).contains("31/02/1980").contains("29 ngày");
                });
    }

    @Test
    void numbersTakeThousandsDotsAndSumsTheirWords() {
        assertThat(good(Attribute.INCOME, "120.000.000")).isEqualTo("120000000");
        assertThat(good(Attribute.INCOME, "250 triệu đồng/năm")).isEqualTo("250000000");
        assertThat(good(Attribute.INCOME, "1,5 tỷ")).isEqualTo("1500000000");
        assertThat(good(Attribute.MEMBERS, "1.200")).isEqualTo("1200");
        assertThat(code(Attribute.MEMBERS, "1.2")).isEqualTo("number.bad");
        assertThat(code(Attribute.INCOME, "2.000 tỷ")).isEqualTo("number.bad");
        assertThat(code(Attribute.INCOME, "nhiều")).isEqualTo("number.bad");
        assertThat(code(Attribute.MEMBERS, "-3")).isEqualTo("number.bad");
    }

    @Test
    void aCitizenNumberHasTwelveDigits() {
        assertThat(good(Attribute.CITIZEN_ID, "064 079 000 123")).isEqualTo("064079000123");
        assertThat(good(Attribute.CITIZEN_ID, "064.079.000123")).isEqualTo("064079000123");
        assertThat(code(Attribute.CITIZEN_ID, "230123456")).isEqualTo("citizen-id.bad");
        assertThat(code(Attribute.CITIZEN_ID, "64079000123")).isEqualTo("citizen-id.bad");
    }

    @Test
    void genderIsUnderstoodHoweverListsWriteIt() {
        assertThat(good(Attribute.GENDER, "Bà")).isEqualTo("FEMALE");
        assertThat(good(Attribute.GENDER, "nam")).isEqualTo("MALE");
        assertThat(code(Attribute.GENDER, "x")).isEqualTo("gender.bad");
    }

    @Test
    void textIsKeptPrecomposedAndWithItsLineBreaksWhereItMayHaveThem() {
        assertThat(good(Attribute.NAME, " Hoa\u0300  Bi\u0300nh\n")).isEqualTo("Hoà Bình");
        assertThat(good(Attribute.SUMMARY, "một\r\nhai ")).isEqualTo("một\nhai");
        assertThat(code(Attribute.GIVEN_NAME, "a".repeat(101))).isEqualTo("text.long");
    }

    private static @Nullable String good(Attribute attribute, String typed) {
        assertThat(ValueRules.check(attribute, typed, TODAY)).isInstanceOf(Checked.Good.class);
        return ((Checked.Good) ValueRules.check(attribute, typed, TODAY)).value();
    }

    private static String code(Attribute attribute, String typed) {
        assertThat(ValueRules.check(attribute, typed, TODAY)).isInstanceOf(Checked.Bad.class);
        return ((Checked.Bad) ValueRules.check(attribute, typed, TODAY)).code();
    }
}
