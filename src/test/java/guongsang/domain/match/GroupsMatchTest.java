package guongsang.domain.match;

import static guongsang.domain.match.Asked.collective;
import static guongsang.domain.match.Asked.model;
import static guongsang.domain.match.Asked.person;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsMatchTest {
    /// Both sent by one unit.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trường TH Tân Lập | Trường Tiểu học Tân Lập | sure",
                "Trường Tiểu học xã Tân Lập | TRƯỜNG TIỂU HỌC TÂN LẬP | sure",
                "Trường TH&THCS Tân Lập | Trường Tiểu học và Trung học cơ sở Tân Lập | sure",
                "Trường MN thị trấn Bình Minh | Trường Mầm non TT. Bình Minh | sure",
                "HTX DVNN Tân Lập | Hợp tác xã Dịch vụ nông nghiệp Tân Lập | sure",
                "Chi hội PN thôn Hạ | Chi hội Phụ nữ thôn Hạ | sure",
                "Ủy ban MTTQ xã Tân Lập | Uỷ ban Mặt trận Tổ quốc xã Tân Lập | sure",
                "Hội CCB xã Tân Lập | Hội Cựu chiến binh X. Tân Lập | sure",
                "Tổ dân phố 04 | TDP 4 | sure",
                "Khu IV | Khu 4 | sure",
                "Thôn Hoà Bình | Thôn Hòa Bình | sure",
                "Thôn 4 | Thôn 4, xã Tân Lập | doubtful",
                "Hợp tác xã Nông nghiệp Tân Lập | Hợp tác xã Dịch vụ nông nghiệp Tân Lập | doubtful",
                "Tổ 4 | Tổ 5 | other",
                "Tổ 4-5 | Tổ 4 | other",
                "Tổ dân phố 4 | Thôn 4 | other",
                "Trường Tiểu học Tân Lập | Trường Mầm non Tân Lập | other",
                "Trường Tiểu học Tân Lập | Công đoàn Trường Tiểu học Tân Lập | other",
                "Thôn 4, xã Tân Lập | Thôn 4, xã Phú Cường | other",
                "Trường Tiểu học Tân Lập | Trường Tiểu học Tân Sơn | other"
            })
    void namesOfCollectives(String one, String other, String verdict) {
        assertThat(collective(one).as(collective(other))).isEqualTo(verdict);
        assertThat(collective(other).as(collective(one))).isEqualTo(verdict);
    }

    @Test
    void aSchoolSentByTwoUnitsIsShownAndAVillageOfTheSameNumberIsNot() {
        assertThat(collective("Trường THCS Phú Cường").of(Asked.FRONT).as(collective("Trường THCS Phú Cường")))
                .isEqualTo("doubtful");
        assertThat(collective("Thôn 4").of(Asked.FRONT).as(collective("Thôn 4")))
                .isEqualTo("other");
        assertThat(collective("Thôn 4")
                        .of(Asked.DONG_TIEN)
                        .as(collective("Thôn 4").of(Asked.MERGED)))
                .isEqualTo("sure");
    }

    @Test
    void anotherPlaceMakesDoubtful() {
        assertThat(collective("Chi hội Phụ nữ")
                        .at("Thôn Hạ, xã Tân Lập", null)
                        .as(collective("Chi hội Phụ nữ").at("Thôn Thượng, xã Tân Lập", null)))
                .isEqualTo("doubtful");
    }

    @Test
    void modelsOfOneUnitAreOneAndModelsOfTwoUnitsWithCommonNamesAreShown() {
        assertThat(model("Thư viện xanh giữa sân trường").as(model("Thư viện xanh giữa sân trường")))
                .isEqualTo("sure");
        assertThat(model("Khu dân cư không rác").of(Asked.FRONT).as(model("Khu dân cư không rác")))
                .isEqualTo("doubtful");
        assertThat(model("Thư viện xanh").as(collective("Thư viện xanh"))).isEqualTo("other");
    }

    @Test
    void theLeaderOfACollectiveIsFoundBothWays() {
        Asked school = collective("Trường Tiểu học Tân Lập").ledBy("Ngô Thị Thu Thêu, Hiệu trưởng");
        Asked head = person("Ngô Thị Thu Thêu", "1975").at(null, "Trường TH Tân Lập");
        assertThat(head.as(school)).isEqualTo("LEADS sure");
        assertThat(school.as(head)).isEqualTo("LED_BY sure");
        assertThat(person("Nguyễn Văn Hùng", null).as(collective("Thôn 4").ledBy("Ông Nguyễn Văn Hùng - Trưởng thôn")))
                .isEqualTo("LEADS doubtful");
        assertThat(person("Nguyễn Văn Hùng", null).as(collective("Thôn 4").ledBy("Nguyễn Văn Mạnh")))
                .isEqualTo("other");
    }
}
