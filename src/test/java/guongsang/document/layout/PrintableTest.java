package guongsang.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void plain_vietnamese_text_is_handed_back_as_it_is() {
        String text = "Nguyễn Thị Hường, Đak Đoa – “Dân vận khéo”";
        assertThat(Printable.text(text)).isEqualTo(text);
        String plain = "Nguyễn Thị Hường";
        assertThat(Printable.text(plain)).isSameAs(plain);
    }

    @Test
    void decomposed_letters_become_whole() {
        String text = "Nguyễn Thị Hường";
        assertThat(Printable.text(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(text);
    }

    @Test
    void invisible_and_control_characters_go() {
        assertThat(Printable.text("a\u200bb\u00adc\ufeffd\u0007e\u00a0f\tg\nh\ud800i"))
                .isEqualTo("abcde f g\nhi");
    }

    @Test
    void characters_beyond_the_basic_plane_stay() {
        assertThat(Printable.text("a😀")).isEqualTo("a😀");
    }
}
