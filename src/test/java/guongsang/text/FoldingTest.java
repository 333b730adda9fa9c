package guongsang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void accentsCaseCompositionAndThePlaceOfToneMarksDoNotCount() {
        assertThat(Folding.fold("Dương Thị Mỹ")).isEqualTo("duong thi my");
        assertThat(Folding.fold("ĐÀO  Hoà-Bình"))
                .isEqualTo("dao hoa binh")
                .isEqualTo(Folding.fold("\u00D0ào Hòa, Bình"));
        assertThat(Folding.fold(nfd("Nguyễn Thị Hường"))).isEqualTo("nguyen thi huong");
        assertThat(Folding.fold("ẮẰẲẴẶ ẤẦẨẪẬ ẾỀỂỄỆ ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ ÝỲỶỸỴ Đ"))
                .isEqualTo("aaaaa aaaaa eeeee ooooo ooooo uuuuu yyyyy d");
    }

    @Test
    void anythingButLettersAndDigitsIsOneGap() {
        assertThat(Folding.fold("  (05) mô hình — “xanh”…  ")).isEqualTo("05 mo hinh xanh");
        assertThat(Folding.fold("Rơ Châm H'Bơ̆")).isEqualTo("ro cham h bo").isEqualTo(Folding.fold("rơ châm hʼbơ"));
        assertThat(Folding.fold("H’Bia Kƀang")).isEqualTo("h bia kbang");
        assertThat(Folding.fold("a 😀 b")).isEqualTo("a b");
        assertThat(Folding.fold(" \u200B-")).isEmpty();
    }

    @Test
    void everyCharacterFoldsAlikeComposedOrNotAndTwiceIsOnce() {
        for (int c = 1; c < 0x10000; c++) {
            if (!Character.isSurrogate((char) c)) {
                String text = "a" + (char) c + "b";
                String folded = Folding.fold(text);
                assertThat(Folding.fold(nfd(text))).as("U+%04X", c).isEqualTo(folded);
                assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFC)))
                        .as("U+%04X", c)
                        .isEqualTo(folded);
                assertThat(Folding.fold(folded)).as("U+%04X", c).isEqualTo(folded);
            }
        }
    }

    @Test
    void letterForLetterTheLengthAndTheSignsStay() {
        assertThat(Folding.letters("Giấy khen số 145/QĐ-UBND, “Đak Đoa” 😀"))
                .isEqualTo("giay khen so 145/qd-ubnd, “dak doa” 😀");
    }

    @Test
    void cleaningBeforehandMakesNoDifference() {
        for (String text :
                new String[] {"Trần Thị Ánh Tuyết", "Đỗ Hoà", "Ksor H'Nhuêñ", "Uỷ ban\u00A0nhân dân\u200B xã"}) {
            assertThat(Folding.fold(Text.clean(nfd(text)))).isEqualTo(Folding.fold(text));
        }
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
