package guongsang.domain.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwardReadingTest {
    /// award, by, level, decision, date, years, times; what is absent is "-".
    private static String shown(AwardMention m) {
        String years =
                m.from() == null ? "-" : m.from().equals(m.to()) ? m.from().toString() : m.from() + "-" + m.to();
        return String.join(
                " · ",
                m.award(),
                String.valueOf(m.by() == null ? "-" : m.by()),
                m.level() == null ? "-" : m.level().name(),
                m.decision() == null ? "-" : m.decision(),
                m.decidedOn() == null ? "-" : m.decidedOn().toString(),
                years + (m.times() > 1 ? " x" + m.times() : ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Giấy khen của Chủ tịch UBND huyện năm 2024"
                        + " | giay khen · Chủ tịch UBND huyện · DISTRICT · - · - · 2024",
                "Giấy khen số 145/QĐ-UBND ngày 20/11/2024 của Chủ tịch UBND huyện"
                        + " | giay khen · Chủ tịch UBND huyện · DISTRICT · 145/QĐ-UBND · 2024-11-20 · 2024",
                "Bằng khen của Chủ tịch UBND tỉnh (QĐ số 2210/QĐ-UBND ngày 05/12/2022)"
                        + " | bang khen · Chủ tịch UBND tỉnh · PROVINCE · 2210/QĐ-UBND · 2022-12-05 · 2022",
                "Chiến sĩ thi đua cơ sở 3 năm liền (2022-2024)"
                        + " | chien si thi dua co so · - · - · - · - · 2022;"
                        + " chien si thi dua co so · - · - · - · - · 2023;"
                        + " chien si thi dua co so · - · - · - · - · 2024",
                "Lao động tiên tiến năm 2024, 2025 | lao dong tien tien · - · - · - · - · 2024;"
                        + " lao dong tien tien · - · - · - · - · 2025",
                "Gia đình văn hóa 5 năm liền | gia dinh van hoa · - · - · - · - · - x5",
                "Giấy khen của Hội cấp huyện năm 2024 | giay khen · Hội cấp huyện · DISTRICT · - · - · 2024",
                "@ Giấy khen của Chủ tịch UBND huyện năm 2024"
                        + " | giay khen · Chủ tịch UBND huyện · DISTRICT · - · - · 2024",
                "Tập thể lao động tiên tiến năm học 2024-2025"
                        + " | tap the lao dong tien tien · - · - · - · - · 2024-2025",
                "Kỷ niệm chương của Hội Liên hiệp Phụ nữ Việt Nam năm 2023"
                        + " | ky niem chuong · Hội Liên hiệp Phụ nữ Việt Nam · - · - · - · 2023",
                "Giấy khen số 512/QĐ-UBND năm 2023 của Chủ tịch UBND huyện"
                        + " | giay khen · Chủ tịch UBND huyện · DISTRICT · 512/QĐ-UBND · - · 2023",
                "Được Chủ tịch UBND huyện tặng Giấy khen năm 2024 (QĐ số 3120/QĐ-UBND ngày 15/12/2024)"
                        + " | giay khen · Chủ tịch UBND huyện · DISTRICT · 3120/QĐ-UBND · 2024-12-15 · 2024",
                "GK của CT UBND xã 2025 | giay khen · CT UBND xã · COMMUNE · - · - · 2025",
                "Giấy khen UBND huyện năm 2024 | giay khen · UBND huyện · DISTRICT · - · - · 2024",
                "Giấy khen 2024 | giay khen · - · - · - · - · 2024",
                "Giấy khen | giay khen · - · - · - · - · -",
                "CSTĐCS năm 2023; LĐTT các năm 2021, 2022 | chien si thi dua co so · - · - · - · - · 2023;"
                        + " lao dong tien tien · - · - · - · - · 2021; lao dong tien tien · - · - · - · - · 2022",
                "CSTĐ cấp cơ sở 2020–2021 | chien si thi dua co so · - · - · - · - · 2020;"
                        + " chien si thi dua co so · - · - · - · - · 2021",
                "Bằng khen của Thủ tướng Chính phủ (Quyết định số 1234/QĐ-TTg ngày 5 tháng 2 năm 2021)"
                        + " | bang khen · Thủ tướng Chính phủ · GOVERNMENT · 1234/QĐ-TTG · 2021-02-05 · 2021",
                "Huân chương Lao động hạng Ba năm 2019 | huan chuong lao dong · - · - · - · - · 2019",
                "Bằng khen của Chủ tịch UBND tỉnh giai đoạn 2020-2025"
                        + " | bang khen · Chủ tịch UBND tỉnh · PROVINCE · - · - · 2020-2025",
                "Giấy khen của UBND xã năm 2023, Bằng khen của Chủ tịch UBND tỉnh năm 2024 và danh hiệu Lao động tiên tiến"
                        + " năm 2024 | giay khen · UBND xã · COMMUNE · - · - · 2023; bang khen · Chủ tịch UBND tỉnh ·"
                        + " PROVINCE · - · - · 2024; lao dong tien tien · - · - · - · - · 2024",
                "Thôn văn hóa 4 năm liền | thon van hoa · - · - · - · - · - x4",
                "LĐTT 2024-25; Giấy khen UBND xã năm 2024 - 30 năm công tác | lao dong tien tien · - · - · - · - · 2024;"
                        + " lao dong tien tien · - · - · - · - · 2025; giay khen · UBND xã · COMMUNE · - · - · 2024",
                "Đề nghị tặng Giấy khen | ''",
                "Không | ''",
                "31/02/2024 Giấy khen của Chủ tịch UBND xã" + " | giay khen · Chủ tịch UBND xã · COMMUNE · - · - · -"
            })
    void whatAListWritesIsReadInItsParts(String text, String expected) {
        String read =
                AwardReading.read(text).stream().map(AwardReadingTest::shown).collect(Collectors.joining("; "));
        assertThat(read).isEqualTo(expected.replace("''", ""));
    }

    @Test
    void theWordsOfTheListAreKept() {
        assertThat(AwardReading.read(
                        "Giấy khen của UBND xã năm 2023, Bằng khen của Chủ tịch UBND tỉnh; Gia đình văn hóa"))
                .extracting(AwardMention::text)
                .containsExactly(
                        "Giấy khen của UBND xã năm 2023", "Bằng khen của Chủ tịch UBND tỉnh", "Gia đình văn hóa");
    }

    @Test
    void noTextIsTooStrange() {
        long seed = 4;
        Random random = new Random(seed);
        String[] words = {
            "Giấy khen",
            "GK của",
            "Bằng khen",
            "số",
            "145/QĐ-UBND",
            "99999999999",
            "ngày",
            "31/02/2024",
            "20/11/2024",
            "năm",
            "2024",
            "2022-2024",
            "3 năm liền",
            ",",
            ";",
            "(",
            ")",
            "của",
            "được",
            "tặng",
            "UBND xã",
            "và",
            "\n",
            ".",
            "-",
            "\u0301",
            "😀",
            "QĐ",
            "/",
            "năm học",
            "2024-25",
            "Gia đình văn hóa",
            "%"
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            String shown = text.toString();
            assertThat(AwardReading.read(shown)).as("seed %d: %s", seed, shown).allSatisfy(m -> assertThat(m.text())
                    .isNotBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Được Chủ tịch UBND huyện tặng Giấy khen năm 2024 (QĐ số 3120/QĐ-UBND ngày 15/12/2024)",
                "Vận động 89 hộ hiến đất; được tặng Bằng khen của Chủ tịch UBND tỉnh",
                "Nhiều năm là chiến sỹ thi đua cơ sở",
                "CSTĐCS 3 năm liền",
                "Lao động tiên tiến năm 2024",
                "Gia đình văn hóa 5 năm liền"
            })
    void anAwardAmongAchievementsIsSeen(String text) {
        assertThat(AwardReading.mentionsAward(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đạt chuẩn thôn nông thôn mới kiểu mẫu; 98 % hộ đạt gia đình văn hóa; đường thôn được bê tông hóa 100 %",
                "Xây dựng câu lạc bộ văn nghệ 13 người, giữ danh hiệu thôn văn hóa 4 năm liền",
                "Lãnh đạo chi bộ 9 năm liền hoàn thành xuất sắc nhiệm vụ, 34 % hộ tham gia đóng góp làm đường",
                "Có 14 học sinh giỏi cấp huyện, 3 học sinh giỏi cấp tỉnh",
                "Đề nghị tặng Giấy khen",
                "Phấn đấu đạt chiến sĩ thi đua cơ sở",
                "Trao 20 giấy khen cho hội viên tiêu biểu",
                "Dẫn đầu khối thi đua 3 năm về chuyển đổi số",
                "Thi đua lao động sáng tạo, tiết kiệm",
                ""
            })
    void achievementsAreNotTakenForAwards(String text) {
        assertThat(AwardReading.mentionsAward(text)).isFalse();
    }
}
