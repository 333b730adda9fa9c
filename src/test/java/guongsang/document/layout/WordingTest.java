package guongsang.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.document.Samples;
import guongsang.document.content.Attached;
import guongsang.document.content.Block;
import guongsang.document.content.Letterhead;
import guongsang.document.content.Recipients;
import guongsang.document.content.Run;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static Letterhead dated(LocalDate date) {
        return new Letterhead(null, List.of("PHÒNG NỘI VỤ"), "/BC-PNV", "05", "Đak Đoa", date, date.getYear());
    }

    @Test
    void day_below_ten_and_the_first_two_months_take_a_zero() {
        assertThat(Wording.placeAndDate(dated(LocalDate.of(2021, 2, 5))))
                .isEqualTo("Đak Đoa, ngày 05 tháng 02 năm 2021");
        assertThat(Wording.placeAndDate(dated(LocalDate.of(2022, 4, 21))))
                .isEqualTo("Đak Đoa, ngày 21 tháng 4 năm 2022");
        assertThat(Wording.placeAndDate(dated(LocalDate.of(2022, 12, 10))))
                .isEqualTo("Đak Đoa, ngày 10 tháng 12 năm 2022");
    }

    @Test
    void number_and_date_given_after_signing_stay_blank() {
        assertThat(Wording.number(Samples.letterhead())).isEqualTo("Số:       /BC-PNV");
        assertThat(Wording.placeAndDate(Samples.letterhead())).matches("Đak Đoa, ngày +tháng +năm 2022");
        assertThat(Wording.number(dated(LocalDate.of(2022, 1, 1)))).isEqualTo("Số: 05/BC-PNV");
    }

    @Test
    void an_appendix_says_what_it_goes_with() {
        assertThat(Wording.attached(new Attached(
                        "Báo cáo", "12", "/BC-PNV", LocalDate.of(2022, 1, 9), 2022, "Phòng Nội vụ huyện Đak Đoa")))
                .isEqualTo("(Kèm theo Báo cáo số 12/BC-PNV ngày 09 tháng 01 năm 2022 của Phòng Nội vụ huyện Đak Đoa)");
        assertThat(Wording.appendix(null)).isEqualTo("Phụ lục");
        assertThat(Wording.appendix("II")).isEqualTo("Phụ lục II");
    }

    @Test
    void recipients_end_with_semicolons_and_a_full_stop() {
        assertThat(Wording.recipients(new Recipients(List.of("Như trên", "Lưu: VT, PNV"))))
                .containsExactly("- Như trên;", "- Lưu: VT, PNV.");
    }

    @Test
    void the_body_is_closed_once() {
        assertThat(end(Run.of("Hết"))).isEqualTo("Hết./.");
        assertThat(end(Run.of("Hết."))).isEqualTo("Hết./.");
        assertThat(end(Run.of("Hết./."))).isEqualTo("Hết./.");
        assertThat(end(Run.of("Có "), Run.figure("12", "id"))).isEqualTo("Có 12./.");
    }

    @Test
    void a_body_that_ends_with_a_table_is_closed_on_a_line_of_its_own() {
        List<Block> closed = Wording.closed(List.of(new Block.TableBlock(Samples.statistics(1))));
        assertThat(closed).hasSize(2).last().isEqualTo(Block.Paragraph.of("./."));
    }

    private static String end(Run... runs) {
        var last = (Block.Paragraph)
                Wording.closed(List.of(new Block.Paragraph(List.of(runs)))).getLast();
        StringBuilder text = new StringBuilder();
        last.runs().forEach(r -> text.append(r.text()));
        return text.toString();
    }
}
