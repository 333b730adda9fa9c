package guongsang.domain.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListColumnTest {
    private static ListTemplate template(String columns) {
        return new ListTemplate(new UUID(0, 1), 1, "x", "DANH SÁCH", columns);
    }

    @Test
    void reads_a_column_a_line() {
        assertThat(ListColumn.of(template("NAME | Họ và tên | 16\n\nBIRTH|Năm sinh|7,5")))
                .containsExactly(
                        new ListColumn(Attribute.NAME, "Họ và tên", 16),
                        new ListColumn(Attribute.BIRTH, "Năm sinh", 7.5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NAME | Tên;ba phần",
                "NAMES | Tên | 3;không có mục",
                "NAME |  | 3;thiếu tiêu đề",
                "NAME | Tên | 0;lớn hơn 0",
                "NAME | Tên | rộng;không phải số"
            })
    void a_bad_line_is_named_with_what_is_wrong(String line, String reason) {
        assertThatThrownBy(() -> ListColumn.of(template("BIRTH | Năm sinh | 7\n" + line)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("dòng 2")
                .hasMessageContaining(reason);
    }

    @Test
    void the_same_attribute_twice_is_refused() {
        assertThatThrownBy(() -> ListColumn.of(template("NAME | Tên | 3\nNAME | Họ tên | 3")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("dòng 2");
    }
}
