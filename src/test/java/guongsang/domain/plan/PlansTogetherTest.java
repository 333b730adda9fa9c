package guongsang.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.plan.Compliance.State;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two plans in force that cannot both be followed, weekends, reminders, parents, copies, comparisons.
class PlansTogetherTest {
    private static final Plan S0 = PlanFixture.inRegister(ClausesTest.plan("S0"));
    private static final Plan S2 = PlanFixture.inRegister(ClausesTest.plan("S2"));
    private static final Plan S3 = PlanFixture.inRegister(ClausesTest.plan("S3"));
    private static final Plan S4 = PlanFixture.inRegister(ClausesTest.plan("S4"));
    private static final Unit COMMUNE = ClausesTest.unit("UBND xã Tân Lập", UnitKind.COMMUNE);
    private static final Unit TOWN = ClausesTest.unit("UBND thị trấn Bình Minh", UnitKind.TOWN);
    private static final Unit AGENCY = ClausesTest.unit("Phòng Tư pháp", UnitKind.AGENCY);
    private static final List<Unit> UNITS = List.of(COMMUNE, TOWN, AGENCY);

    @Test
    void fiveToSixAndTenToFifteenCannotBothBeKept() {
        assertThat(Contradiction.among(List.of(S2, S3), UNITS, 2023))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.units()).containsExactly(COMMUNE, TOWN);
                    assertThat(c.binding()).isEqualTo(S2);
                    assertThat(c.first().clause()).isEqualTo("S3 IV.1");
                    assertThat(c.second().clause()).isEqualTo("S2 IV.1.d");
                    assertThat(c.sentence(COMMUNE))
                            .contains("UBND xã Tân Lập", "mục IV.1 ", "mục IV.1.d ", "từ 10 đến 15", "từ 05 đến 06")
                            .contains("đang theo kế hoạch “Bồi dưỡng");
                    assertThat(c.sentence()).contains("UBND xã Tân Lập và 1 đơn vị khác");
                });
    }

    @Test
    void theOfficesChoiceGoesBeforeTheMoreRecentPlan() {
        assertThat(Contradiction.among(List.of(S2, PlanFixture.preferred(S3, 1)), UNITS, 2023))
                .singleElement()
                .satisfies(c -> assertThat(c.binding().tag()).isEqualTo("S3"));
    }

    @Test
    void aLowerTierBindsBeforeAHigherOne() {
        assertThat(Contradiction.among(List.of(S3, S4), UNITS, 2021))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.subject()).isEqualTo("hạn gửi kế hoạch của đơn vị");
                    assertThat(c.binding()).isEqualTo(S3);
                    assertThat(c.units()).containsExactlyElementsOf(UNITS);
                    assertThat(c.sentence()).contains("ngày 31/3/2021", "trước ngày 25/8/2021");
                });
    }

    @Test
    void aYearThatOnlyOneOfThemCoversHasNone() {
        assertThat(Contradiction.among(List.of(S2, S4), UNITS, 2022)).isEmpty();
        assertThat(Contradiction.among(List.of(S2, S3), UNITS, 2021)).isEmpty();
        assertThat(Contradiction.among(List.of(S0, S2), UNITS, 2022)).isEmpty();
    }

    @Test
    void readAsAMinimumRangesMeet() {
        Plan least = PlanFixture.withQuotas(
                S2,
                S2.quotas().stream()
                        .map(q -> PlanFixture.read(q, Quota.Reading.MINIMUM))
                        .toList());
        assertThat(Contradiction.among(List.of(least, S3), UNITS, 2023)).isEmpty();
    }

    @ParameterizedTest(name = "{0}, strict {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-01-15, true, thứ Bảy, thứ Sáu 14/01/2022",
                "2023-01-15, true, Chủ nhật, thứ Sáu 13/01/2023",
                "2022-05-30, true, Chủ nhật, thứ Sáu 27/5/2022",
                "2022-06-11, true, thứ Bảy, thứ Sáu 10/6/2022",
                "2022-06-11, false, thứ Bảy, thứ Sáu 10/6/2022",
                "2021-12-15, false, -, -",
                "2021-08-25, true, -, -",
                "2022-02-15, true, -, -"
            })
    void weekendsAreWarnedOf(LocalDate due, boolean strict, String day, String friday) {
        if (day == null) {
            assertThat(Weekend.warning(due, strict)).isEmpty();
        } else {
            assertThat(Weekend.warning(due, strict).orElseThrow()).contains(day, friday);
        }
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-12-31, còn 14 ngày",
                "2022-12-30, -",
                "2023-01-13, còn 1 ngày",
                "2023-01-14, hôm nay là ngày cuối",
                "2023-01-15, quá hạn 1 ngày",
                "2023-03-15, quá hạn 60 ngày",
                "2023-03-16, -"
            })
    void remindersComeBeforeOnAndAfterTheLastDay(LocalDate on, String says) {
        var facts = new Compliance.Facts(
                2023,
                UNITS,
                Map.of(),
                0,
                List.of(new Submission(
                        UUID.randomUUID(),
                        1,
                        2023,
                        TOWN.id(),
                        Deadline.What.UNIT_LIST,
                        null,
                        null,
                        LocalDate.of(2022, 12, 1),
                        null)),
                OfficeDone.NOTHING,
                List.of());
        List<Reminder> reminders = Reminder.of(Compliance.check(List.of(S2), facts, on), 2023, on).stream()
                .filter(r -> r.deadline().what() == Deadline.What.UNIT_LIST)
                .toList();
        if (says == null) {
            assertThat(reminders).isEmpty();
        } else {
            assertThat(reminders).singleElement().satisfies(r -> {
                assertThat(r.missing()).containsExactly(COMMUNE);
                assertThat(r.late()).isEqualTo(says.startsWith("quá"));
                assertThat(r.sentence()).contains(says, "1/2 đơn vị chưa làm", "trước ngày 15/01/2023", "IV.1.d");
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "79/KH-UBND ngày 21/4/2022 của UBND tỉnh | true",
                "Kế hoạch số 079 / KH-UBND ngày 21/4/2022 | true",
                "79/KH-UBND | true",
                "79/KH-UBND ngày 22/4/2022 | false",
                "179/KH-UBND ngày 21/4/2022 | false",
                "79/KH-HĐTĐKT | false"
            })
    void aParentIsFoundByItsNumberAndDate(String text, boolean found) {
        assertThat(PlanParent.named(text, S2, List.of(S0, S3)).isPresent()).isEqualTo(found);
    }

    @Test
    void aPlanThatOnlyNamesItsParentHasNone() {
        assertThat(PlanParent.named(S3.parent(), S3, List.of(S0, S2, S4))).isEmpty();
        assertThat(PlanParent.named(null, S3, List.of(S0))).isEmpty();
    }

    @Test
    void aCopyForANewYearKeepsWhatIsAskedEveryYearAndMovesWhatWasForOne() {
        Plan copy = PlanCopy.of(S4, "moi", 2022, 2022, "09/KH-HĐTĐKT", LocalDate.of(2022, 2, 8));
        assertThat(copy.inForce()).isFalse();
        assertThat(copy.version()).isZero();
        assertThat(copy.deadlines())
                .extracting(Deadline::due)
                .containsExactly(
                        new Due.Quarters(2022, 1, 1), new Due.Quarters(2022, 2, 3), new Due.Quarters(2022, 4, 4));
        assertThat(copy.content().stages()).extracting(PlanStage::year).containsOnly(2022);
        assertThat(copy.content().fields()).noneMatch(PlanField::oneOff).hasSize(15);
        assertThat(PlanRules.head(copy, List.of(S4))).isEmpty();
        copy.deadlines()
                .forEach(d -> assertThat(PlanRules.part(copy, d, Map.of())).isEmpty());
        Plan later = PlanCopy.of(S2, "moi", 2026, 2030, "", null);
        assertThat(later.deadlines()).allMatch(d -> d.exceptions().isEmpty());
        assertThat(later.deadlines().getFirst().dueIn(2026)).contains(LocalDate.of(2026, 1, 15));
        assertThat(PlanCopy.of(S3, "moi", 2026, 2030, "", null).content().clauses())
                .noneMatch(c -> c.topic() == PlanClause.Topic.CONTEXT);
    }

    @Test
    void twoPlansAreComparedPartByPart() {
        assertThat(PlanComparison.of(S3, S3, Map.of())).isEmpty();
        Plan copy = PlanCopy.of(S3, "moi", 2026, 2030, "5/KH-UBND", null);
        assertThat(PlanComparison.of(S3, copy, Map.of()))
                .filteredOn(d -> d.section() == PlanDifference.Section.QUOTA)
                .isEmpty();
        List<PlanDifference> all = PlanComparison.of(S2, S3, Map.of());
        assertThat(all).anySatisfy(d -> {
            assertThat(d.section()).isEqualTo(PlanDifference.Section.QUOTA);
            assertThat(d.clause()).isEqualTo("IV.1.d – IV.1");
            assertThat(d.what()).isEqualTo("Xã, thị trấn");
            assertThat(d.left()).isEqualTo("từ 05 đến 06");
            assertThat(d.right()).isEqualTo("từ 10 đến 15");
        });
        assertThat(all).anySatisfy(d -> {
            assertThat(d.section()).isEqualTo(PlanDifference.Section.QUOTA);
            assertThat(d.what()).isEqualTo("Cơ quan chủ trì phong trào");
            assertThat(d.left()).isEqualTo("từ 03 đến 07");
            assertThat(d.right()).isNull();
        });
        assertThat(all).anySatisfy(d -> {
            assertThat(d.section()).isEqualTo(PlanDifference.Section.DEADLINE);
            assertThat(d.left()).isEqualTo("trước ngày 15/01 hằng năm; năm 2022: trước ngày 30/5/2022");
        });
        assertThat(all).extracting(PlanDifference::section).isSorted();
    }

    @Test
    void theQuotaThatNamesAUnitBindsBeforeAllOthers() {
        Plan named = PlanFixture.withQuotas(
                S3,
                List.of(
                        S3.quotas().getLast(),
                        PlanFixture.quota(
                                S3.quotas().getLast(),
                                UUID.randomUUID(),
                                2,
                                3,
                                Quota.Reading.RANGE,
                                Set.of(COMMUNE.id()))));
        var facts =
                new Compliance.Facts(2022, UNITS, Map.of(COMMUNE.id(), 2), 0, List.of(), OfficeDone.NOTHING, List.of());
        assertThat(Compliance.check(List.of(named), facts, LocalDate.of(2023, 1, 1)))
                .filteredOn(i -> i instanceof Compliance.QuotaItem && COMMUNE.equals(i.unit()))
                .singleElement()
                .satisfies(i -> assertThat(i.state()).isEqualTo(State.OK));
    }
}
