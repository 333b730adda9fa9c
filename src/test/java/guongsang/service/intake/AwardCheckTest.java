package guongsang.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.award.AwardType;
import guongsang.domain.award.Commendation;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.intake.IntakeProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AwardCheckTest {
    private static final UUID TYPE = new UUID(1, 1);
    private static final AwardCheck CHECK = new AwardCheck(List.of(new AwardType(
            TYPE,
            1,
            "Giấy khen của Chủ tịch UBND huyện",
            false,
            AwardType.Level.DISTRICT,
            Set.of(Kind.INDIVIDUAL),
            1,
            null)));
    private static final Commendation KNOWN = new Commendation(
            new UUID(2, 2), 1, new UUID(3, 3), 2021, TYPE, "125/QĐ-UBND", LocalDate.of(2021, 2, 5), null, null);

    private static List<IntakeProblem> said(String text) {
        return CHECK.of("Cá nhân", 5, "Khen thưởng", text, List.of(KNOWN));
    }

    @Test
    void anAwardOfTheRecordIsSaidToBeKnown() {
        assertThat(said("Giấy khen của Chủ tịch UBND huyện (QĐ số 125/QĐ-UBND ngày 05/02/2021)"))
                .extracting(IntakeProblem::code)
                .containsExactly("award.known");
    }

    @Test
    void anotherDecisionNumberInTheSameYearIsToBeCompared() {
        List<IntakeProblem> said = said("Giấy khen của Chủ tịch UBND huyện (QĐ số 152/QĐ-UBND ngày 05/02/2021)");
        assertThat(said).extracting(IntakeProblem::code).containsExactly("award.differs");
        assertThat(said.getFirst().message()).contains("khác số quyết định");
        assertThat(said.getFirst().severity()).isEqualTo(IntakeProblem.Severity.WARNING);
    }

    @Test
    void anAwardTheRegisterLacksIsNamedInOneSentenceWithTheOthers() {
        List<IntakeProblem> said = said("Giấy khen của Chủ tịch UBND huyện năm 2019; Lao động tiên tiến năm 2020");
        assertThat(said).extracting(IntakeProblem::code).containsExactly("award.new");
        assertThat(said.getFirst().message()).contains("2019").contains("Lao động tiên tiến");
    }
}
