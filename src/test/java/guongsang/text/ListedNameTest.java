package guongsang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedNameTest {
    /// The cell; the name; the birth; sex; whether it is a household.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Nguyễn Văn A | Nguyễn Văn A | - | - | false",
                "Nguyễn Văn A (1965) | Nguyễn Văn A | 1965 | - | false",
                "Nguyễn Văn A(1965) | Nguyễn Văn A | 1965 | - | false",
                "Nguyễn Văn A - 1965 | Nguyễn Văn A | 1965 | - | false",
                "Nguyễn Văn A – 1965. | Nguyễn Văn A | 1965 | - | false",
                "Nguyễn Văn A 1965 | Nguyễn Văn A | 1965 | - | false",
                "Nguyễn Văn A, sinh năm 1965 | Nguyễn Văn A | sinh năm 1965 | - | false",
                "Nguyễn Văn A; SN 1965 | Nguyễn Văn A | SN 1965 | - | false",
                "Nguyễn Văn A sinh năm 1965 | Nguyễn Văn A | sinh năm 1965 | - | false",
                "Nguyễn Văn A SN: 1965 | Nguyễn Văn A | SN: 1965 | - | false",
                "Nguyễn Văn A (SN: 12/5/1965) | Nguyễn Văn A | SN: 12/5/1965 | - | false",
                "Nguyễn Văn A (31/02/1965) | Nguyễn Văn A | 31/02/1965 | - | false",
                "Nguyễn Văn A sinh ngày 12 tháng 5 năm 1965 | Nguyễn Văn A | sinh ngày 12 tháng 5 năm 1965 | - | false",
                "Hà Thị Kim Oanh (sinh năm 1957) | Hà Thị Kim Oanh | sinh năm 1957 | - | false",
                "Ông Nguyễn Văn A | Nguyễn Văn A | - | MALE | false",
                "ÔNG NGUYỄN VĂN A | NGUYỄN VĂN A | - | MALE | false",
                "Bà Trần Thị B (1970) | Trần Thị B | 1970 | FEMALE | false",
                "Ô. Nguyễn Văn A | Nguyễn Văn A | - | MALE | false",
                "Ông (bà) Nguyễn Văn A | Nguyễn Văn A | - | - | false",
                "Ông/bà: Nguyễn Văn A | Nguyễn Văn A | - | - | false",
                "Anh Nguyễn Văn A | Nguyễn Văn A | - | MALE | false",
                "Chị Trần Thị B | Trần Thị B | - | FEMALE | false",
                "Đ/c Nguyễn Văn A | Nguyễn Văn A | - | - | false",
                "Đồng chí Lê Thị C | Lê Thị C | - | - | false",
                "Trần Thị B (Nữ) | Trần Thị B | - | FEMALE | false",
                "Hộ ông Trần Văn Khoa | Trần Văn Khoa | - | MALE | true",
                "Hộ bà Hà Thị Kim Oanh, 1957 | Hà Thị Kim Oanh | 1957 | FEMALE | true",
                "Hộ gia đình ông Rah Lan Chuy (1969) | Rah Lan Chuy | 1969 | MALE | true",
                "Gia đình bà H'Bia Niê | H'Bia Niê | - | FEMALE | true",
                "Hộ: Trần Văn Khoa | Trần Văn Khoa | - | - | true",
                "Ông Thị Hoa | Ông Thị Hoa | - | - | false",
                "Ông Ích Khiêm | Ông Ích Khiêm | - | - | false",
                "Đoàn Thị Ngà (1981) | Đoàn Thị Ngà | 1981 | - | false",
                "Tô Văn Hội - 1959 | Tô Văn Hội | 1959 | - | false",
                "Bàn Văn Quý | Bàn Văn Quý | - | - | false",
                "Anh Thư | Anh Thư | - | - | false",
                "Y Bhăm Niê (1988) | Y Bhăm Niê | 1988 | - | false"
            })
    void aNameCellIsTakenApart(String cell, String name, String birth, ListedName.Sex sex, boolean household) {
        assertThat(ListedName.read(cell)).isEqualTo(new ListedName(name, birth, sex, household));
    }

    @Test
    void aLineBreakIsABlank() {
        assertThat(ListedName.read("Hà Thị Kim Oanh\n(sinh năm 1957)"))
                .isEqualTo(new ListedName("Hà Thị Kim Oanh", "sinh năm 1957", null, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội Nông dân xã Tân Lập",
                "Tổ 4-5, Trường Tiểu học Đồng Tiến",
                "Chi hội 1965",
                "Chi hội Cựu chiến binh - 1965",
                "Thôn Đông Trung",
                "Trường THCS 19/5 (1975)",
                "Đội 3, Hợp tác xã 1976",
                "Hộ kinh doanh Minh Phát",
                "Hộ nghèo",
                "Đoàn Thanh niên xã Đồng Tiến (2020)",
                "Tập thể Tổ 4-5",
                "Nguyễn Văn A và bà Trần Thị B",
                "Ông Nguyễn Văn A và bà Trần Thị B",
                "Nguyễn Văn A (1920-1999)",
                "Mô hình “Dân vận khéo” 2024",
                "Nguyễn Văn A, Trưởng thôn 4",
                "CLB Thơ ca 2001",
                ""
            })
    void collectivesAndWhateverIsMoreThanANameStayWhole(String cell) {
        assertThat(ListedName.read(cell)).isEqualTo(new ListedName(cell, null, null, false));
    }
}
