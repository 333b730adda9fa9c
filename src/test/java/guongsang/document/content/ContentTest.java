package guongsang.document.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import guongsang.document.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentTest {

    @Test
    void a_row_must_have_a_cell_for_every_column() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListTable.numbered(
                        List.of(Column.text("A")), List.of(new Section(null, List.of(Row.ofTexts("a", "b"))))));
    }

    @Test
    void a_list_has_one_numbered_table() {
        Appendix none = new Appendix(null, List.of("Danh sách"), null, List.of(), null, null, Orientation.LANDSCAPE);
        assertThatIllegalArgumentException().isThrownBy(() -> new ListDocument(Samples.letterhead(), none));
    }

    @Test
    void totals_are_not_counted_as_rows() {
        assertThat(Samples.statistics(7).rowCount()).isEqualTo(7);
    }

    @Test
    void dates_and_numbers_are_shown_the_vietnamese_way() {
        assertThat(Cell.date(LocalDate.of(1975, 3, 8)).shown()).isEqualTo("08/03/1975");
        assertThat(Cell.number(1_234_567).shown()).isEqualTo("1.234.567");
    }
}
