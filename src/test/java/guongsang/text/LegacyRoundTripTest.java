package guongsang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Properties of reading old encodings; each run has its own seed, which a failure names.
class LegacyRoundTripTest {
    private static final List<String> SENTENCES = List.of(
            "Hội viên Hội Nông dân thôn Đông Trung, xã Tân Lập, huyện Bình Minh",
            "Vận động 89 hộ hiến 332 m2 đất và góp 475 triệu đồng mở rộng đường liên thôn",
            "Chuyển 57 sào ruộng trũng sang nuôi cá và trồng bưởi, thu lãi 445 triệu đồng mỗi năm",
            "Chung tay vì người nghèo - không để ai bị bỏ lại phía sau",
            "Tham gia hòa giải thành 83 vụ mâu thuẫn, giúp 4 người lầm lỗi trở về làm ăn lương thiện",
            "Giấy khen số 145/QĐ-UBND ngày 20/11/2024 của Chủ tịch UBND huyện",
            "Rơ Châm H'Bia, Ksor Hnoi, Y Bhăm Niê, Siu Blứt",
            "Lê Thị Hòa, Đỗ Văn Quý, Ngô Đức Thuỷ, Tô Ngọc Ánh, Bùi Văn Ước",
            "Theo dõi sức khỏe 40 phụ nữ mang thai và 252 trẻ em, tỷ lệ tiêm chủng đạt 99 %",
            "Quỹ khuyến học, khuyến tài; kỷ yếu; ý kiến; nghỉ hưu; tuyên dương; khuỷu tay; ngoằn ngoèo");
    private static final String LETTERS = "aăâeêioôơuưy";
    private static final String TONES = "\0\u0300\u0309\u0303\u0301\u0323";
    private static final List<String> ONSETS = List.of(
            "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "ph", "qu",
            "r", "s", "t", "th", "tr", "v", "x");
    private static final List<String> CODAS = List.of("", "", "", "c", "ch", "m", "n", "ng", "nh", "p", "t", "i", "u");

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void whatIsWrittenInAnOldEncodingReadsBackWhateverTheFontIsCalled() {
        for (String sentence : SENTENCES) {
            String typeable =
                    sentence.replace("Ánh", "ánh").replace("Ước", "ước").replace("H'Bia", "Bia");
            for (String font : new String[] {".VnTime", "Arial", null}) {
                assertReads(LegacyWriting.tcvn3(typeable), typeable, font);
            }
            for (String font : new String[] {"VNI-Times", "Arial", null}) {
                assertReads(LegacyWriting.vni(sentence), sentence, font);
                assertReads(
                        LegacyWriting.vni(sentence.toUpperCase(Locale.ROOT)), sentence.toUpperCase(Locale.ROOT), font);
            }
            assertReads(LegacyWriting.tcvn3(sentence), sentence.toUpperCase(Locale.ROOT), ".VnTimeH");
        }
    }

    @Test
    void anyWordsOfVietnameseReadBackInTheirOldFont() {
        for (int i = 0; i < 20_000; i++) {
            StringBuilder words = new StringBuilder("những");
            for (int j = random.nextInt(6); j >= 0; j--) {
                words.append(' ').append(syllable());
            }
            String text = words.toString();
            Lean tcvn3 = new Lean(VietnameseEncoding.TCVN3);
            Lean vni = new Lean(VietnameseEncoding.VNI);
            assertThat(VietnameseEncoding.decode(LegacyWriting.tcvn3(text), ".VnTime", tcvn3)
                            .text())
                    .as("seed %d", seed)
                    .isEqualTo(text);
            assertThat(VietnameseEncoding.decode(LegacyWriting.vni(text), "VNI-Times", vni)
                            .text())
                    .as("seed %d", seed)
                    .isEqualTo(text);
        }
    }

    @Test
    void everyLetterReadsBack() {
        for (char letter : LETTERS.toCharArray()) {
            for (char tone : TONES.toCharArray()) {
                String small = toned(letter, tone);
                assertThat(Tcvn3.decode(LegacyWriting.tcvn3(small))).isEqualTo(small);
                assertThat(Vni.decode(LegacyWriting.vni(small))).isEqualTo(small);
                String capital = small.toUpperCase(Locale.ROOT);
                assertThat(Vni.decode(LegacyWriting.vni(capital))).isEqualTo(capital);
            }
        }
        assertThat(Vni.decode(LegacyWriting.vni("đĐ"))).isEqualTo("đĐ");
    }

    @Test
    void unicodeOfAnyWordsStaysAsItIs() {
        for (int i = 0; i < 20_000; i++) {
            String text = SENTENCES.get(random.nextInt(SENTENCES.size())) + " " + syllable();
            String font = new String[] {null, ".VnTime", ".VnTimeH", "VNI-Times"}[random.nextInt(4)];
            assertThat(VietnameseEncoding.decode(text, font))
                    .as("seed %d", seed)
                    .isEqualTo(new Decoded(text, VietnameseEncoding.UNICODE, false));
        }
    }

    @Test
    void anyTextIsAnsweredAsciiStaysAndDecodingTwiceChangesNothingMore() {
        for (int i = 0; i < 100_000; i++) {
            String text = any();
            Decoded once = VietnameseEncoding.decode(text, null);
            assertThat(VietnameseEncoding.decode(once.text(), null).text())
                    .as("seed %d, %s", seed, text)
                    .isEqualTo(once.text());
            VietnameseEncoding.decode(text, i % 2 == 0 ? ".VnTimeH" : "VNI-Times");
            if (text.chars().allMatch(c -> c < 0x80)) {
                assertThat(once.changed()).isFalse();
                assertThat(VietnameseEncoding.decode(text, ".VnTime").changed()).isFalse();
            }
        }
    }

    private String any() {
        int kind = random.nextInt(6);
        StringBuilder text = new StringBuilder();
        for (int j = random.nextInt(12); j > 0; j--) {
            text.append(
                    switch (kind) {
                        case 0 -> String.valueOf((char) random.nextInt(0x10000));
                        case 1 -> String.valueOf((char) random.nextInt(0x100));
                        case 2 -> String.valueOf((char) random.nextInt(0x80));
                        case 3 -> LegacyWriting.tcvn3(spelledSyllable()) + " ";
                        case 4 -> LegacyWriting.vni(spelledSyllable()) + " ";
                        default -> spelledSyllable() + " ";
                    });
        }
        return text.toString();
    }

    private String spelledSyllable() {
        while (true) {
            String syllable = syllable();
            if (VietnameseSyllable.of(syllable).compareTo(VietnameseSyllable.Likeness.WELL_FORMED) <= 0) {
                return syllable;
            }
        }
    }

    private String syllable() {
        return ONSETS.get(random.nextInt(ONSETS.size()))
                + toned(LETTERS.charAt(random.nextInt(LETTERS.length())), TONES.charAt(random.nextInt(TONES.length())))
                + CODAS.get(random.nextInt(CODAS.size()));
    }

    private static String toned(char letter, char tone) {
        return tone == 0
                ? String.valueOf(letter)
                : java.text.Normalizer.normalize("" + letter + tone, java.text.Normalizer.Form.NFC);
    }

    private void assertReads(String typed, String meant, @Nullable String font) {
        assertThat(VietnameseEncoding.decode(typed, font).text())
                .as("%s in %s", typed, font)
                .isEqualTo(meant);
    }
}
