package guongsang.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PageStyleTest {

    @Test
    void an_office_may_choose_within_the_ranges_of_the_decree() {
        assertThat(new PageStyle(25, 25, 35, 20, 13, 10, 12, 1.5f).leftMm()).isEqualTo(35);
    }

    @Test
    void a_margin_outside_the_range_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PageStyle(20, 20, 25, 15, 14, 12.7f, 6, 1))
                .withMessageContaining("leftMm");
        assertThatIllegalArgumentException().isThrownBy(() -> new PageStyle(20, 20, 30, 15, 12, 12.7f, 6, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageStyle(20, 20, 30, 15, Float.NaN, 12.7f, 6, 1));
    }
}
