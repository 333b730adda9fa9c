package guongsang.domain.award;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.award.AwardType.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardMatchingTest {
    private static final List<AwardType> TYPES = List.of(
            type(1, "Bằng khen của Thủ tướng Chính phủ", Level.GOVERNMENT),
            type(2, "Bằng khen của Chủ tịch UBND tỉnh", Level.PROVINCE),
            type(3, "Thôn, tổ dân phố văn hóa", Level.DISTRICT),
            type(4, "Tập thể lao động tiên tiến", Level.DISTRICT),
            type(5, "Chiến sĩ thi đua cơ sở", Level.DISTRICT),
            type(6, "Chiến sĩ thi đua cấp tỉnh", Level.PROVINCE),
            type(7, "Lao động tiên tiến", Level.DISTRICT),
            type(8, "Giấy khen của Chủ tịch UBND huyện", Level.DISTRICT),
            type(9, "Giấy khen của Chủ tịch UBND xã", Level.COMMUNE),
            type(10, "Gia đình văn hóa", Level.COMMUNE));
    private static final AwardMatching MATCHING = new AwardMatching(TYPES);

    private static AwardType type(int id, String name, Level level) {
        return new AwardType(new UUID(0, id), 1, name, false, level, Set.of(), id, null);
    }

    private static Commendation known(int type, int year, @Nullable String decision, @Nullable String on) {
        return new Commendation(
                UUID.randomUUID(),
                1,
                new UUID(9, 9),
                year,
                new UUID(0, type),
                decision,
                on == null ? null : LocalDate.parse(on),
                null,
                null);
    }

    private static String outcomes(String text, Commendation... known) {
        return MATCHING.match(AwardReading.read(text), List.of(known)).stream()
                .map(m -> m.outcome().name())
                .collect(Collectors.joining(" "));
    }

    /// Held against one giấy khen of the district of 2024, decision 145/QĐ-UBND of 20/11/2024.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giấy khen của Chủ tịch UBND huyện năm 2024 | MATCHED",
                "Giấy khen số 145/QĐ-UBND ngày 20/11/2024 của Chủ tịch UBND huyện | MATCHED",
                "Giấy khen UBND huyện (QĐ 145/QĐ-UBND) | MATCHED",
                "Giấy khen số 145 năm 2024 | MATCHED",
                "Giấy khen năm 2024 | DOUBTFUL",
                "Giấy khen của Chủ tịch UBND huyện | DOUBTFUL",
                "Giấy khen của Chủ tịch UBND huyện năm 2024 (QĐ số 99/QĐ-UBND) | DOUBTFUL",
                "Bằng khen số 145/QĐ-UBND năm 2024 của Chủ tịch UBND tỉnh | DOUBTFUL",
                "Giấy khen của Chủ tịch UBND huyện năm 2023 | NEW",
                "Giấy khen số 145/QĐ-UBND năm 2021 của Chủ tịch UBND huyện | NEW",
                "Giấy khen của Chủ tịch UBND xã năm 2024 | NEW",
                "Giấy khen của Hội cấp huyện năm 2024 | NEW",
                "Bằng khen của Chủ tịch UBND tỉnh năm 2024 | NEW",
                "Lao động tiên tiến năm 2024 | NEW"
            })
    void aMentionIsKnownNewOrDoubtful(String text, String outcome) {
        assertThat(outcomes(text, known(8, 2024, "145/QĐ-UBND", "2024-11-20"))).isEqualTo(outcome);
    }

    @Test
    void eachYearOfATitleIsHeldAgainstItsOwn() {
        assertThat(outcomes("Lao động tiên tiến năm 2024, 2025", known(7, 2024, null, null)))
                .isEqualTo("MATCHED NEW");
        assertThat(outcomes(
                        "Chiến sĩ thi đua cơ sở 3 năm liền (2022-2024)",
                        known(5, 2022, null, null),
                        known(5, 2024, "7/QĐ-UBND", "2025-01-15"),
                        known(6, 2023, null, null)))
                .isEqualTo("MATCHED NEW MATCHED");
        assertThat(outcomes("Tập thể lao động tiên tiến năm học 2024-2025", known(4, 2025, null, null)))
                .isEqualTo("MATCHED");
        assertThat(outcomes("Gia đình văn hóa 5 năm liền", known(10, 2024, null, null)))
                .isEqualTo("DOUBTFUL");
        assertThat(outcomes("Thôn văn hóa năm 2023", known(3, 2023, null, null)))
                .isEqualTo("MATCHED");
    }

    @Test
    void oneCommendationIsTheMatchOfOneMention() {
        assertThat(outcomes(
                        "Giấy khen của Chủ tịch UBND huyện năm 2024; Giấy khen của Chủ tịch UBND huyện năm 2024",
                        known(8, 2024, null, null)))
                .isEqualTo("MATCHED NEW");
        assertThat(outcomes(
                        "Giấy khen của Chủ tịch UBND huyện năm 2024",
                        known(8, 2024, "1/QĐ-UBND", null),
                        known(8, 2024, "2/QĐ-UBND", null)))
                .isEqualTo("DOUBTFUL");
    }

    @Test
    void theTypeOfANewOneIsNamedWhereOnlyOneFits() {
        assertThat(MATCHING.match(
                        AwardReading.read(
                                "GK của CT UBND xã 2025; Giấy khen 2025; Kỷ niệm chương 2020; Chiến sỹ thi đua cơ sở"),
                        List.of()))
                .extracting(m -> m.type() == null ? "-" : m.type().name())
                .containsExactly("Giấy khen của Chủ tịch UBND xã", "-", "-", "Chiến sĩ thi đua cơ sở");
    }
}
