package guongsang.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.plan.Deadline.OtherDate;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Bad input is told in a sentence beside its field, before it is kept.
class PlanRulesTest {
    private static final Plan S2 = PlanFixture.inRegister(ClausesTest.plan("S2"));
    private static final Plan S3 = PlanFixture.inRegister(ClausesTest.plan("S3"));

    @ParameterizedTest(name = "min {0}, max {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "5, 6, -, -",
                "-, -, -, -",
                "0, -, -, -",
                "7, 6, quota.range, min",
                "-1, 6, quota.bound, min",
                "5, 100000, quota.bound, max"
            })
    void theBoundsOfAQuota(
            @Nullable Integer min, @Nullable Integer max, @Nullable String code, @Nullable String field) {
        Quota quota =
                PlanFixture.quota(S2.quotas().getFirst(), UUID.randomUUID(), min, max, Quota.Reading.RANGE, Set.of());
        List<Problem> problems = PlanRules.part(S2, quota, Map.of());
        if (code == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).singleElement().satisfies(p -> {
                assertThat(p.code()).isEqualTo(code);
                assertThat(p.field()).isEqualTo(field);
                assertThat(p.sentence()).contains("hãy").endsWith(".");
            });
        }
    }

    @Test
    void aReadingAsAMinimumNeedsOne() {
        Quota quota =
                PlanFixture.quota(S2.quotas().getFirst(), UUID.randomUUID(), null, 6, Quota.Reading.MINIMUM, Set.of());
        assertThat(codes(PlanRules.part(S2, quota, Map.of()))).containsExactly("quota.reading");
    }

    static Stream<Arguments> dues() {
        return Stream.of(
                Arguments.of(new Due.Yearly(2, 29), null),
                Arguments.of(new Due.Yearly(2, 31), "due.day"),
                Arguments.of(new Due.Yearly(4, 31), "due.day"),
                Arguments.of(new Due.Yearly(13, 1), "due.month"),
                Arguments.of(new Due.Yearly(1, 0), "due.day"),
                Arguments.of(new Due.Once(LocalDate.of(2021, 12, 31)), "plan.outside"),
                Arguments.of(new Due.Once(LocalDate.of(2022, 1, 1)), null),
                Arguments.of(new Due.Once(LocalDate.of(2025, 12, 31)), null),
                Arguments.of(new Due.Once(LocalDate.of(2026, 1, 1)), "plan.outside"),
                Arguments.of(new Due.Quarters(2022, 2, 3), null),
                Arguments.of(new Due.Quarters(null, 4, 4), null),
                Arguments.of(new Due.Quarters(2022, 3, 2), "due.quarters"),
                Arguments.of(new Due.Quarters(2022, 0, 2), "due.quarter"),
                Arguments.of(new Due.Quarters(2022, 1, 5), "due.quarter"),
                Arguments.of(new Due.Quarters(2026, 1, 2), "plan.outside"),
                Arguments.of(new Due.Occasion("Hội nghị", 2025, null, null), null),
                Arguments.of(new Due.Occasion("Hội nghị", 2030, null, null), "plan.outside"),
                Arguments.of(new Due.Occasion(" ", null, null, null), "due.missing"),
                Arguments.of(new Due.Occasion("11/6", null, 6, null), "due.day"),
                Arguments.of(new Due.Occasion("31/6", null, 6, 31), "due.day"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("dues")
    void theDayOfADeadline(Due due, @Nullable String code) {
        Deadline deadline = PlanFixture.deadline(S2.deadlines().getFirst(), UUID.randomUUID(), due, true, List.of());
        List<Problem> problems = PlanRules.part(S2, deadline, Map.of());
        assertThat(codes(problems)).isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(problems).allMatch(p -> p.field().equals("due"));
    }

    @Test
    void theOtherDatesOfADeadline() {
        Deadline yearly = S2.deadlines().getFirst();
        assertThat(codes(PlanRules.otherDate(S2, yearly, other(2023, "2023-02-01", "CV 12"))))
                .isEmpty();
        assertThat(codes(PlanRules.otherDate(S2, yearly, other(2023, "2022-12-20", "CV 12"))))
                .isEmpty();
        assertThat(codes(PlanRules.otherDate(S2, yearly, other(2021, "2021-05-30", "CV 12"))))
                .containsExactly("plan.outside");
        assertThat(codes(PlanRules.otherDate(S2, yearly, other(2022, "2022-06-01", "CV 12"))))
                .containsExactly("exception.twice");
        assertThat(codes(PlanRules.otherDate(S2, yearly, other(2023, "2032-02-01", "CV 12"))))
                .containsExactly("exception.year");
        assertThat(codes(PlanRules.otherDate(S2, yearly, other(2023, "2023-02-01", " "))))
                .containsExactly("source.missing");
        OtherDate same = yearly.exceptions().getFirst();
        assertThat(PlanRules.otherDate(S2, yearly, same)).isEmpty();
    }

    private static OtherDate other(int year, String date, String source) {
        return new OtherDate(UUID.randomUUID(), 0, year, LocalDate.parse(date), true, source);
    }

    @Test
    void aRuleWithoutAClauseIsNotKept() {
        PlanClause clause =
                new PlanClause(UUID.randomUUID(), 0, " ", PlanClause.Topic.TASK, null, "Đôn đốc các đơn vị", null);
        assertThat(codes(PlanRules.part(S2, clause, Map.of()))).containsExactly("clause.missing");
    }

    @Test
    void aUnitThatEndedBeforeThePlanOrIsNotThereIsNotNamed() {
        Unit gone = new Unit(
                UUID.randomUUID(),
                1,
                "UBND xã Cũ",
                "xã Cũ",
                UnitKind.COMMUNE,
                null,
                null,
                1,
                null,
                LocalDate.of(2021, 12, 31));
        Quota quota = PlanFixture.quota(
                S2.quotas().getFirst(), UUID.randomUUID(), 1, 2, Quota.Reading.RANGE, Set.of(gone.id()));
        assertThat(PlanRules.part(S2, quota, Map.of(gone.id(), gone)))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.code()).isEqualTo("unit.ended");
                    assertThat(p.sentence()).contains("UBND xã Cũ", "31/12/2021");
                });
        assertThat(PlanRules.part(S3, quota, Map.of(gone.id(), gone))).isEmpty();
        assertThat(codes(PlanRules.part(S2, quota, Map.of()))).containsExactly("unit.unknown");
        Lead lead = new Lead(UUID.randomUUID(), 0, "xã Cũ", Lead.Wording.ASSIGN, true, null, gone.id(), null, null);
        assertThat(codes(PlanRules.lead(S2, lead, Map.of(gone.id(), gone)))).containsExactly("unit.ended");
        Lead successor = new Lead(UUID.randomUUID(), 0, "Sở A", Lead.Wording.ASSIGN, true, null, null, "Sở B", null);
        assertThat(codes(PlanRules.lead(S2, successor, Map.of()))).containsExactly("lead.source");
    }

    @Test
    void theHeadOfAPlan() {
        assertThat(PlanRules.head(S2, List.of(S2, S3))).isEmpty();
        assertThat(codes(PlanRules.head(PlanFixture.years(S3, 2025, 2021), List.of())))
                .containsExactly("plan.period");
        assertThat(codes(PlanRules.head(PlanFixture.years(S3, 21, 2025), List.of())))
                .containsExactly("plan.year");
        assertThat(codes(PlanRules.head(PlanFixture.years(S3, 2019, 2020), List.of())))
                .containsExactly("plan.issued");
        Plan again = PlanFixture.inRegister(S3);
        assertThat(PlanRules.head(again, List.of(S3))).singleElement().satisfies(p -> assertThat(p.field())
                .isEqualTo("number"));
    }

    @Test
    void parentsMayNotGoRoundNorDown() {
        Plan province = PlanFixture.inRegister(ClausesTest.plan("S0"));
        Plan district = PlanFixture.following(S2, province.id());
        assertThat(PlanRules.head(district, List.of(province, district))).isEmpty();
        assertThat(codes(PlanRules.head(PlanFixture.following(province, S2.id()), List.of(province, S2))))
                .containsExactly("plan.parent-tier");
        Plan round = PlanFixture.following(S3, S2.id());
        Plan back = PlanFixture.following(S2, S3.id());
        assertThat(codes(PlanRules.head(round, List.of(back, S3)))).containsExactly("plan.parent-cycle");
        assertThat(codes(PlanRules.head(PlanFixture.following(S3, S3.id()), List.of(S3))))
                .containsExactly("plan.parent-cycle");
        assertThat(codes(PlanRules.head(PlanFixture.following(S3, UUID.randomUUID()), List.of(S2))))
                .containsExactly("plan.parent-unknown");
    }

    @Test
    void stagesAndCriteria() {
        PlanStage stage = S3.content().stages().getFirst();
        PlanStage months =
                new PlanStage(stage.id(), 1, stage.stage(), stage.name(), stage.clause(), stage.wording(), 2022, 9, 4);
        assertThat(codes(PlanRules.part(S3, months, Map.of()))).containsExactly("stage.months");
        PlanStage later =
                new PlanStage(stage.id(), 1, stage.stage(), stage.name(), stage.clause(), stage.wording(), 2029, 1, 13);
        assertThat(codes(PlanRules.part(S3, later, Map.of()))).containsExactly("stage.month", "plan.outside");
        Criterion own = new Criterion(
                UUID.randomUUID(),
                0,
                S3.id(),
                "III.2",
                "Tiêu chí riêng",
                Criterion.Scope.OWN,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                1);
        assertThat(codes(PlanRules.part(S3, own, Map.of()))).containsExactly("criterion.unit");
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
