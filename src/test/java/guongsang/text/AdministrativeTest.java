package guongsang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdministrativeTest {
    /// Each row: ways to write one unit, and their key.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND xã Tân Lập; Ủy ban nhân dân xã Tân Lập; Uỷ ban Nhân dân Xã Tân Lập; xã Tân Lập; X. Tân Lập;"
                        + " X.Tân lập; x Tân Lập; ỦY BAN NHÂN DÂN XÃ TÂN LẬP; U.B.N.D xã Tân Lập; UBND X. Tân Lập"
                        + " | xa tan lap",
                "UBND thị trấn Bình Minh; TT. Bình Minh; TT Bình Minh; UBND TT.Bình Minh | thi tran binh minh",
                "phường Lê Lợi; P. Lê Lợi; P Lê Lợi; UBND P.Lê Lợi | phuong le loi",
                "Phường 1; P.1; P1; P. 01; UBND phường 01 | phuong 1",
                "huyện Đak Đoa; H. Đak Đoa; UBND H.Đak Đoa; UBND HUYỆN ĐAK ĐOA | huyen dak doa",
                "xã Hòa Bình; X. Hoà Bình | xa hoa binh",
                "xã H'Nol; X. H’Nol; UBND xã HNol; xã H' Nol | xa hnol",
                "Phòng Nội vụ; P. Nội vụ; P.Nội vụ; P Nội vụ | phong noi vu",
                "Phòng Giáo dục và Đào tạo; Phòng GD&ĐT; Phòng GD-ĐT; P. GDĐT; PGD&ĐT; Phòng Giáo dục - Đào tạo"
                        + " | phong giao duc dao tao",
                "Phòng Văn hóa và Thông tin; Phòng VH-TT; Phòng Văn hoá - Thông tin; P. VH&TT"
                        + " | phong van hoa thong tin",
                "Trung tâm Y tế huyện; TT Y tế huyện; TT. Y tế huyện; TTYT huyện | trung tam y te huyen",
                "Văn phòng HĐND và UBND huyện; Văn phòng HĐND-UBND huyện" + " | van phong hoi dong nhan dan ubnd huyen",
                "Hội đồng Thi đua, Khen thưởng; Hội đồng Thi đua - Khen thưởng; Hội đồng TĐKT"
                        + " | hoi dong thi dua khen thuong",
                "Hội LHPN X. Tân Lập; Hội Liên hiệp Phụ nữ xã Tân Lập | hoi lien hiep phu nu xa tan lap",
                "Ủy ban MTTQ Việt Nam huyện; UBMTTQVN huyện | uy ban mat tran to quoc viet nam huyen"
            })
    void aUnitHasOneKeyHoweverItIsWritten(String names, String key) {
        assertThat(names.split("; ?"))
                .allSatisfy(name ->
                        assertThat(Administrative.unitKey(name)).as(name).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({"UBND, ubnd", "X, x", "'- ', ''", "Thôn X, thon x", "Tổ P, to p"})
    void aShortFormWithoutANameStays(String name, String key) {
        assertThat(Administrative.unitKey(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "xã Tân Lập, Hội Nông dân xã Tân Lập",
        "xã Tân Lập, phường Tân Lập",
        "Phòng Nội vụ, Sở Nội vụ",
        "huyện Đak Đoa, thị trấn Đak Đoa"
    })
    void differentUnitsHaveDifferentKeys(String one, String other) {
        assertThat(Administrative.unitKey(one)).isNotEqualTo(Administrative.unitKey(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Ủy ban nhân dân xã Tân Lập, UBND xã Tân Lập",
        "Uỷ ban Nhân dân huyện Bình Minh, UBND huyện Bình Minh",
        "U.B.N.D  xã Tân Lập, UBND xã Tân Lập",
        "UBND xã Tân Lập, UBND xã Tân Lập",
        "Phòng Nội vụ, Phòng Nội vụ"
    })
    void theCommitteeIsAbbreviatedInOneWay(String name, String shortName) {
        assertThat(Administrative.abbreviate(name)).isEqualTo(shortName);
    }
}
