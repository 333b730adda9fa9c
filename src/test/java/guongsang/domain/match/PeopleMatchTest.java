package guongsang.domain.match;

import static guongsang.domain.match.Asked.household;
import static guongsang.domain.match.Asked.person;
import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.exemplar.Gender;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleMatchTest {
    /// Both of one unit, born on one day.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hoàng Thị Hoà | Hoàng Thị Hòa | sure",
                "HOÀNG THỊ HOÀ | Hoàng Thị Hòa | sure",
                "Lý Thị Mỹ | Lí Thị Mĩ | sure",
                "Trần Thị Thuý | Trần Thị Thúy | sure",
                "Trần Thị Thuý | Trần Thị Thuí | sure",
                "Lê Quý Sỹ | Lê Quí Sĩ | sure",
                "Nguyễn Thị Quỳnh | Nguyễn Thị Qùynh | sure",
                "Huỳnh Văn Tý | Hùynh Văn Tí | sure",
                "Đặng Văn Đức | Ðặng Văn Ðức | sure",
                "Nguyễn Văn Hùng | Nguyen Van Hung | sure",
                "Đỗ Thị Đào | Do Thi Dao | sure",
                "Nguyễn Thị Hường | Nguyễn Thị Huờng | sure",
                "Nguyễn Thị Hường | Nguyeenx Thij Huwowngf | sure",
                "Nguyễn Thị Hồng Ngát | Nguyễn Hồng Ngát | sure",
                "Nguyễn Hồng Ngát | Nguyễn Thị Hồng Ngát | sure",
                "Ông Trần Văn Lực | Trần Văn Lực | sure",
                "Đ/c Trần Văn Lực | Đồng chí: Trần Văn Lực | sure",
                "Trần Văn Lực - Trưởng thôn | Trần Văn Lực (1968) | sure",
                "Rơ Châm H'Lan | Rơ Châm H Lan | sure",
                "Rơ Châm H’Lan | Rơ Châm HLan | sure",
                "Rơ Châm H' Lan | RƠ CHÂM H'LAN | sure",
                "Rơ Châm H'Lan | Ro Cham HLan | sure",
                "H'Oanh Niê | Niê H'Oanh | sure",
                "Y Bhăm Êban | Y-Bhăm Êban | sure",
                "Y Bhăm Êban | YBhăm Êban | sure",
                "Nguyễn  Văn-Hùng | NguyễnVăn Hùng | sure",
                "Ng. Văn Hùng | Nguyễn Văn Hùng | sure",
                "Ng.Văn Hùng | Nguyễn Văn Hùng | sure",
                "Nguyễn V. Hùng | Nguyễn Văn Hùng | sure",
                "N.V.Hùng | Nguyễn Văn Hùng | doubtful,sure",
                "N.V.H | Nguyễn Văn Hùng | doubtful",
                "Nguyễn Thị Hoà | Nguyễn Thị Hoa | doubtful",
                "Nguyễn Thị Hương | Nguyễn Thị Hường | doubtful",
                "Nguyễn Văn Hung | Nguyễn Văn Hùng | doubtful",
                "Nguyễn Văn Sữ | Nguyễn Văn Sử | doubtful",
                "Nguyễn Văn Hùngf | Nguyễn Văn Hùng | doubtful",
                "Nguyễn Văn Hugn | Nguyễn Văn Hung | doubtful",
                "Trần Văn Lực | Trần Văn Lộc | doubtful",
                "Trần Văn Lực | Phạm Văn Lực | other",
                "Trần Văn Lực | Trần Văn Mạnh | other",
                "Nguyễn Hồng | Nguyễn Hồng Ngát | other",
                "Cao Minh Anh | Cao Minh Ánh | doubtful"
            })
    void twoSpellingsOfOneUnitAndDay(String one, String other, String verdict) {
        assertThat(person(one, "1978-10-20").as(person(other, "1978-10-20"))).isIn((Object[]) verdict.split(","));
        assertThat(person(other, "1978-10-20").as(person(one, "1978-10-20"))).isIn((Object[]) verdict.split(","));
    }

    @Test
    void combiningMarksMakeNoDifference() {
        String name = "Nguyễn Thị Hường";
        assertThat(person(Normalizer.normalize(name, Normalizer.Form.NFD), "1978")
                        .as(person(name, "1978-02-03")))
                .isNotEqualTo("other");
    }

    /// Births of two people called Trần Văn Lực in one unit.
    @ParameterizedTest
    @CsvSource({
        "1968-02-05, 1968-02-05, sure",
        "1968-02-05, 1968, sure",
        "1968-01-01, 1968-02-05, sure",
        "1968-02-05, , doubtful",
        ", , doubtful",
        "1968-02-05, 1968-05-02, doubtful",
        "1968-02-05, 1968-02-15, doubtful",
        "1968-02-05, 1969-02-05, other",
        "1968, 1969, other"
    })
    void birthsAreWeighed(String one, String other, String verdict) {
        assertThat(person("Trần Văn Lực", one).as(person("Trần Văn Lực", other)))
                .isEqualTo(verdict);
    }

    @Test
    void aPersonSentByTwoUnitsIsSureByTheDayOfBirthAndDoubtfulByTheYear() {
        Asked commune = person("Trần Văn Lực", "1968-02-05").at("Thôn 5, xã Tân Lập", null);
        assertThat(person("Trần Văn Lực", "1968-02-05").of(Asked.FRONT).as(commune))
                .isEqualTo("sure");
        assertThat(person("Trần Văn Lực", "1968").of(Asked.FRONT).as(commune)).isEqualTo("doubtful");
        assertThat(person("Nguyễn Văn Hùng", null).of(Asked.FRONT).as(person("Nguyễn Văn Hùng", null)))
                .isEqualTo("other");
        assertThat(person("Nguyễn Thị Ngát", null).of(Asked.FRONT).as(person("Nguyễn Thị Ngát", "1980")))
                .isIn("other", "doubtful");
    }

    @Test
    void aRareNameOfOneUnitIsSureWithoutABirthAndACommonOneIsNot() {
        assertThat(person("Quách Ngọc Thuận", null).as(person("Quách Ngọc Thuận", "1961")))
                .isEqualTo("sure");
        assertThat(person("Nguyễn Văn Hùng", null).as(person("Nguyễn Văn Hùng", "1961")))
                .isEqualTo("doubtful");
    }

    @Test
    void aPersonOfManyYearsDoesNotMakeTheNameCommon() {
        Asked[] years = java.util.stream.IntStream.range(0, 200)
                .mapToObj(y -> person("Trần Văn Lực", "1968-02-05"))
                .toArray(Asked[]::new);
        assertThat(person("Trần Văn Lực", "1968-02-05").of(Asked.FRONT).among(years))
                .hasSize(200)
                .allSatisfy(m -> assertThat(m.verdict()).isEqualTo(Verdict.SURE));
    }

    @Test
    void aListThatComesAgainIsToldFromStrangersOfTheSameName() {
        Asked first = person("Nguyễn Văn Hùng", null).at("Thôn 4", null);
        assertThat(person("NGUYỄN VĂN HÙNG", null)
                        .at("thôn 4", null)
                        .among(first)
                        .getFirst()
                        .again())
                .isTrue();
        assertThat(person("Nguyễn Văn Hùng", "1961")
                        .at("Thôn 4", null)
                        .among(first)
                        .getFirst()
                        .again())
                .isFalse();
        assertThat(person("Nguyễn Văn Hùng", null).among(first).getFirst().again())
                .isFalse();
    }

    @Test
    void mergedUnitsCountAsOne() {
        Asked before = person("Trần Văn Lực", "1968").of(Asked.DONG_TIEN);
        assertThat(person("Trần Văn Lực", "1968").of(Asked.MERGED).as(before)).isEqualTo("sure");
        assertThat(person("Trần Văn Lực", "1968")
                        .of(Asked.MERGED)
                        .among(before)
                        .getFirst()
                        .reasons())
                .extracting(Reason::sentence)
                .contains("hai đơn vị nay đã sáp nhập", "năm sinh khớp", "họ tên giống nhau");
    }

    @Test
    void citizenIdsDecide() {
        Asked one = person("Trần Văn Lực", "1968-02-05").id("064068001234");
        assertThat(one.as(person("Trần Văn Lực", "1968-02-05").id("064068001235")))
                .isEqualTo("other");
        assertThat(one.as(person("Trần V. Lựcc", null).of(Asked.FRONT).id("64068001234")))
                .isEqualTo("sure");
        assertThat(one.as(person("Trần Văn Lực", "1986-02-05").id("064068001234")))
                .isEqualTo("doubtful");
        assertThat(one.as(person("Lê Thị Mơ", "1968-02-05").id("064068001234"))).isEqualTo("doubtful");
        assertThat(one.as(person("Trần Văn Lực", "1968-02-05").id("230123456"))).isEqualTo("sure");
    }

    @Test
    void anotherGenderIsNeverSure() {
        assertThat(person("Nguyễn Minh Châu", "1968-02-05")
                        .gender(Gender.MALE)
                        .as(person("Nguyễn Minh Châu", "1968-02-05").gender(Gender.FEMALE)))
                .isEqualTo("doubtful");
    }

    @Test
    void aPersonAndAHouseholdAreRelatedAndNotOne() {
        assertThat(person("Trần Văn Lực", "1968-02-05").as(household("Hộ ông Trần Văn Lực", "1968-02-05")))
                .isEqualTo("SAME_PERSON_OTHER_KIND doubtful");
        assertThat(household("Hộ gia đình ông Nguyễn Văn Sự", "1962-03-04")
                        .as(household("Nguyễn Văn Sự", "1962-03-04")))
                .isEqualTo("sure");
        assertThat(household("Hộ ông Phùng Văn Sự và bà Lê Thị Mơ", "1962").as(household("Phùng Văn Sự", "1962")))
                .isEqualTo("sure");
    }

    @Test
    void familyNamesThatLookLikeACallingStay() {
        assertThat(person("Hồ Văn Sự", "1962").as(person("Ho Van Su", "1962"))).isEqualTo("sure");
        assertThat(person("Chu Văn An", "1962").as(person("Văn An", "1962"))).isNotEqualTo("sure");
        assertThat(person("Anh Thơ", "1962").as(person("Thơ", "1962"))).isEqualTo("other");
    }

    @Test
    void theReasonSaysWhatDiffers() {
        assertThat(nameReason("Hoàng Thị Hoà", "Hoàng Thị Hòa")).isEqualTo("họ tên chỉ khác cách đặt dấu thanh");
        assertThat(nameReason("Lý Thị Mỹ", "Lí Thị Mĩ")).isEqualTo("họ tên chỉ khác cách viết i, y");
        assertThat(nameReason("Hoàng Thị Hoà", "Hoang Thi Hoa")).isEqualTo("họ tên giống nhau, một bên không ghi dấu");
        assertThat(nameReason("Hoàng Thị Hoà", "Hoàng Hoà")).isEqualTo("một bên thiếu chữ đệm (Thị)");
        assertThat(nameReason("Hoàng Thị Hoà", "Hoàng Thị Hoa")).isEqualTo("họ tên khác dấu (Hòa/Hoa)");
        assertThat(nameReason("Hoàng Thị Hoà", "H. Thị Hoà")).isEqualTo("một bên viết tắt (Hoàng/H)");
        assertThat(nameReason("Rơ Châm H'Lan", "Rơ Châm HLan")).isEqualTo("họ tên chỉ khác cách viết liền, cách");
    }

    private static String nameReason(String one, String other) {
        return person(one, "1978-10-20").among(person(other, "1978-10-20")).getFirst().reasons().stream()
                .filter(r -> r.aspect() == Reason.Aspect.NAME)
                .findFirst()
                .orElseThrow()
                .sentence();
    }

    @Test
    void nobodyIsMatchedWithHimself() {
        Asked one = person("Trần Văn Lực", "1968-02-05");
        assertThat(one.among(one)).isEmpty();
    }

    @Test
    void anythingAtAllCanBeAsked() {
        for (String name : new String[] {
            "",
            " ",
            ".",
            "'",
            "H'",
            "H ",
            "Y",
            "1",
            "ĐỊA CHỈ: a b c d e f g h i j k l m",
            "\u0301",
            "hộ",
            "Hộ ông",
            "İstanbul Đ",
            "😀 😀",
            "̀x",
            "N.",
            "...",
            "- - -",
            ", b"
        }) {
            assertThat(person(name, "1978-10-20").as(person(name, "1978-10-20")))
                    .isNotNull();
            assertThat(Asked.collective(name).as(Asked.collective(name))).isNotNull();
            assertThat(Asked.collective("Thôn 4").ledBy(name).as(person(name, null)))
                    .isNotNull();
        }
    }
}
