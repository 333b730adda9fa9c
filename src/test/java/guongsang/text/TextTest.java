package guongsang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final String ODD = "Đệà \u00A0\u200B\u00AD\uFEFF\n\u2028\u0300\u0323\u3000\uD83D\uDE00";

    @Test
    void oneLineIsComposedSingleSpacedAndWithoutInvisibleCharacters() {
        assertThat(Text.clean("Nguyễn\u00A0 Văn\u200B A ")).isEqualTo("Nguyễn Văn A");
        assertThat(Text.clean(Normalizer.normalize("Nguyễn Thị Hường", Normalizer.Form.NFD)))
                .isEqualTo("Nguyễn Thị Hường");
        assertThat(Text.clean("\uFEFFxã\r\nTân\tLập\u3000")).isEqualTo("xã Tân Lập");
        assertThat(Text.clean("Tân\u2060\u200D L\u00ADập\u0007")).isEqualTo("Tân Lập");
        assertThat(Text.clean("\u00D0ào Thị \u00F0")).isEqualTo("Đào Thị đ");
        assertThat(Text.clean("Hoà, Hòa")).isEqualTo("Hoà, Hòa");
        assertThat(Text.clean("a\uD800b 😀")).isEqualTo("ab 😀");
        assertThat(Text.clean(" \u00A0\u200B")).isEmpty();
    }

    @Test
    void nothingLeftIsNull() {
        assertThat(Text.cleanOrNull(null)).isNull();
        assertThat(Text.cleanOrNull(" \u200B\n")).isNull();
        assertThat(Text.cleanOrNull(" a ")).isEqualTo("a");
    }

    @Test
    void aBlockKeepsItsLines() {
        assertThat(Text.cleanBlock(" dòng  một \r\n\n\n\n dòng hai ")).isEqualTo("dòng một\n\ndòng hai");
        assertThat(Text.cleanBlock("\u00A0\nmột\u000Bhai\u2028ba\rbốn\n ")).isEqualTo("một\nhai\nba\nbốn");
        assertThat(Text.cleanBlock("\n \n")).isEmpty();
    }

    @Test
    void cleaningTwiceIsCleaningOnce() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String text = oddText(random);
            String clean = Text.clean(text);
            assertThat(Text.clean(clean)).as("seed %d", seed).isEqualTo(clean);
            assertThat(clean)
                    .as("seed %d", seed)
                    .doesNotContain("\u00A0", "\u200B", "\u00AD", "\uFEFF", "\n", "\u2028", "  ");
            assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC))
                    .as("seed %d", seed)
                    .isTrue();
            String block = Text.cleanBlock(text);
            assertThat(Text.cleanBlock(block)).as("seed %d", seed).isEqualTo(block);
            assertThat(Text.clean(block)).as("seed %d", seed).isEqualTo(clean);
        }
    }

    private static String oddText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int j = random.nextInt(20); j > 0; j--) {
            switch (random.nextInt(3)) {
                case 0 -> text.append((char) random.nextInt(0x2100));
                case 1 -> text.append((char) random.nextInt(0x10000));
                default -> text.append(ODD.charAt(random.nextInt(ODD.length())));
            }
        }
        return text.toString();
    }
}
