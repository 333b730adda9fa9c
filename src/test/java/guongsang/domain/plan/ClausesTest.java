package guongsang.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.plan.Compliance.DeadlineItem;
import guongsang.domain.plan.Compliance.QuotaItem;
import guongsang.domain.plan.Compliance.State;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import guongsang.store.ShippedPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each clause of S2, S3 and S4 that asks for a number or a day: what is too few or too many, and the day before, the
/// day itself and the day after. S3's quotas and units' deadlines are in [ComplianceTest].
class ClausesTest {
    private static final Plan S2 = plan("S2");
    private static final Plan S3 = plan("S3");
    private static final Plan S4 = plan("S4");
    private static final Unit COMMUNE = unit("UBND xã Tân Lập", UnitKind.COMMUNE);
    private static final Unit TOWN = unit("UBND thị trấn Bình Minh", UnitKind.TOWN);
    private static final Unit AGENCY = unit("Phòng Tư pháp", UnitKind.AGENCY);

    static Plan plan(String tag) {
        return ShippedPlans.all().stream()
                .filter(p -> tag.equals(p.tag()))
                .findFirst()
                .orElseThrow();
    }

    static Unit unit(String name, UnitKind kind) {
        return new Unit(UUID.randomUUID(), 1, name, name, kind, null, null, 1, null, null);
    }

    // S2 IV.1.d, first dash: quota

    @ParameterizedTest(name = "S2 IV.1.d: {0} of a commune on {1}: {2}")
    @CsvSource({
        "4, 2022-05-29, OPEN",
        "4, 2022-05-30, SHORT",
        "4, 2022-05-31, SHORT",
        "5, 2022-05-30, OK",
        "6, 2022-05-30, OK",
        "7, 2022-05-29, OVER",
        "4, 2023-01-14, OPEN",
        "4, 2023-01-15, SHORT",
        "4, 2023-01-16, SHORT"
    })
    void aCommuneRegistersFiveOrSix(int found, LocalDate on, State expected) {
        QuotaItem item = quota(S2, COMMUNE, found, 0, on.getYear(), on);
        assertThat(item.state()).isEqualTo(expected);
        assertThat(S2.cite(item.clause())).isEqualTo("S2 IV.1.d");
        assertThat(quota(S2, TOWN, found, 0, on.getYear(), on).state()).isEqualTo(expected);
    }

    // S2 IV.1.d, second dash: the office's selection, "ít nhất từ 10 đến 15"

    @ParameterizedTest(name = "S2 IV.1.d: {0} selected on {1}, read as a minimum: {2}, as a range: {3}")
    @CsvSource({
        "9, 2022-06-10, OPEN, OPEN",
        "9, 2022-06-11, SHORT, SHORT",
        "9, 2022-06-12, SHORT, SHORT",
        "10, 2022-06-11, OK, OK",
        "15, 2022-06-11, OK, OK",
        "16, 2022-06-11, OK, OVER",
        "9, 2023-02-14, OPEN, OPEN",
        "9, 2023-02-15, SHORT, SHORT",
        "9, 2023-02-16, SHORT, SHORT"
    })
    void theOfficeSelectsAtLeastTen(int selected, LocalDate on, State minimum, State range) {
        assertThat(quota(S2, null, 0, selected, on.getYear(), on).state()).isEqualTo(minimum);
        Plan read = PlanFixture.withQuotas(
                S2,
                S2.quotas().stream()
                        .map(q -> PlanFixture.read(q, Quota.Reading.RANGE))
                        .toList());
        assertThat(quota(read, null, 0, selected, on.getYear(), on).state()).isEqualTo(range);
    }

    // S2 IV.1.d, third dash: leads of movements

    @Test
    void whileNoLeadIsChosenItsQuotaIsOpenAndSaysSo() {
        List<QuotaItem> items = check(S2, 2022, LocalDate.of(2023, 1, 1), Map.of(), 0, OfficeDone.NOTHING).stream()
                .filter(QuotaItem.class::isInstance)
                .map(QuotaItem.class::cast)
                .filter(QuotaItem::unassigned)
                .toList();
        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.state()).isEqualTo(State.OPEN);
            assertThat(item.remarks()).anyMatch(r -> r.startsWith("Chưa chọn cơ quan chủ trì"));
        });
    }

    @ParameterizedTest(name = "S2 IV.1.d: {0} of a lead on {1}: {2}")
    @CsvSource({
        "2, 2022-12-31, OPEN",
        "2, 2023-01-01, SHORT",
        "3, 2023-01-01, OK",
        "7, 2023-01-01, OK",
        "8, 2022-06-01, OVER"
    })
    void aLeadRegistersThreeToSevenWithNoDayNamedForIt(int found, LocalDate on, State expected) {
        Plan led = PlanFixture.ledBy(S2, AGENCY);
        QuotaItem item = quota(led, AGENCY, found, 0, 2022, on);
        assertThat(item.state()).isEqualTo(expected);
        assertThat(item.due()).isNull();
        assertThat(item.quota().movementLeads()).isTrue();
    }

    @Test
    void aCommuneThatLeadsAMovementIsBoundByTheQuotaOfLeads() {
        Plan led = PlanFixture.ledBy(S2, COMMUNE);
        assertThat(quota(led, COMMUNE, 7, 0, 2022, LocalDate.of(2022, 6, 1)).state())
                .isEqualTo(State.OK);
    }

    @Test
    void anAgencyThatLeadsNothingOwesNothingUnderS2() {
        assertThat(check(S2, 2023, LocalDate.of(2023, 12, 31), Map.of(), 0, OfficeDone.NOTHING))
                .noneMatch(i -> AGENCY.equals(i.unit()));
    }

    // Deadlines

    @ParameterizedTest(name = "{0} {1} of {2}, nothing done by {3}: {4}")
    @CsvSource({
        // IV.1.d, the list of a commune: in 2022 before 30/5, else before 15/01
        "S2, UNIT_LIST, 2022, 2022-05-29, OPEN",
        "S2, UNIT_LIST, 2022, 2022-05-30, LATE",
        "S2, UNIT_LIST, 2022, 2022-05-31, LATE",
        "S2, UNIT_LIST, 2023, 2023-01-14, OPEN",
        "S2, UNIT_LIST, 2023, 2023-01-15, LATE",
        "S2, UNIT_LIST, 2023, 2023-01-16, LATE",
        // IV.1.d, the list to the level above: in 2022 before 11/6, else before 15/02
        "S2, UPWARD_LIST, 2022, 2022-06-10, OPEN",
        "S2, UPWARD_LIST, 2022, 2022-06-11, LATE",
        "S2, UPWARD_LIST, 2022, 2022-06-12, LATE",
        "S2, UPWARD_LIST, 2025, 2025-02-14, OPEN",
        "S2, UPWARD_LIST, 2025, 2025-02-15, LATE",
        "S2, UPWARD_LIST, 2025, 2025-02-16, LATE",
        // IV.1.đ: on the occasion of 11/6
        "S2, AWARD, 2023, 2023-06-10, OPEN",
        "S2, AWARD, 2023, 2023-06-11, OPEN",
        "S2, AWARD, 2023, 2023-06-12, LATE",
        // IV.5.e: in 2025
        "S2, CONFERENCE, 2025, 2025-12-30, OPEN",
        "S2, CONFERENCE, 2025, 2025-12-31, OPEN",
        "S2, CONFERENCE, 2025, 2026-01-01, LATE",
        // S3 V.1 and IV.3
        "S3, UNIT_PLAN, 2021, 2021-08-24, OPEN",
        "S3, UNIT_PLAN, 2021, 2021-08-25, LATE",
        "S3, UNIT_PLAN, 2021, 2021-08-26, LATE",
        "S3, UNIT_LIST, 2021, 2021-08-24, OPEN",
        "S3, UNIT_LIST, 2021, 2021-08-25, LATE",
        "S3, UNIT_REPORT, 2024, 2024-12-14, OPEN",
        "S3, UNIT_REPORT, 2024, 2024-12-15, OPEN",
        "S3, UNIT_REPORT, 2024, 2024-12-16, LATE",
        "S3, AWARD, 2024, 2024-12-31, OPEN",
        "S3, AWARD, 2024, 2025-01-01, LATE",
        "S3, CONFERENCE, 2025, 2025-12-31, OPEN",
        "S3, CONFERENCE, 2025, 2026-01-01, LATE",
        // S4 IV.1: quarter I
        "S4, UNIT_PLAN, 2021, 2021-03-30, OPEN",
        "S4, UNIT_PLAN, 2021, 2021-03-31, OPEN",
        "S4, UNIT_PLAN, 2021, 2021-04-01, LATE"
    })
    void nothingDoneByADay(String tag, Deadline.What what, int year, LocalDate on, State expected) {
        assertThat(items(plan(tag), what, year, on, OfficeDone.NOTHING))
                .isNotEmpty()
                .allMatch(i -> i.state() == expected);
    }

    @ParameterizedTest(name = "{0} {1} of {2}, done on {3}: {4}")
    @CsvSource({
        "S2, UPWARD_LIST, 2022, 2022-06-10, DONE",
        "S2, UPWARD_LIST, 2022, 2022-06-11, LATE",
        "S2, AWARD, 2023, 2023-06-11, DONE",
        "S2, AWARD, 2023, 2023-06-12, LATE",
        "S2, CONFERENCE, 2025, 2025-11-20, DONE",
        "S3, AWARD, 2024, 2024-12-25, DONE"
    })
    void theOfficeDidItOnADay(String tag, Deadline.What what, int year, LocalDate day, State expected) {
        assertThat(items(plan(tag), what, year, day.plusDays(60), new OfficeDone(Map.of(what, List.of(day)), Map.of())))
                .allMatch(i -> i.state() == expected);
    }

    @Test
    void theAwardsOfTheQuartersOfS4AreCountedFromTheirBeginning() {
        OfficeDone march = awarded(LocalDate.of(2021, 3, 30));
        assertThat(states(S4, march, LocalDate.of(2021, 10, 1))).containsExactly(State.LATE, State.OPEN);
        OfficeDone july = awarded(LocalDate.of(2021, 7, 1));
        assertThat(states(S4, july, LocalDate.of(2021, 9, 30))).containsExactly(State.DONE, State.OPEN);
        assertThat(states(S4, july, LocalDate.of(2022, 1, 1))).containsExactly(State.DONE, State.LATE);
        OfficeDone both = awarded(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 12, 31));
        assertThat(states(S4, both, LocalDate.of(2022, 1, 1))).containsExactly(State.DONE, State.DONE);
    }

    private static OfficeDone awarded(LocalDate... days) {
        return new OfficeDone(Map.of(Deadline.What.AWARD, List.of(days)), Map.of());
    }

    private static List<State> states(Plan plan, OfficeDone done, LocalDate on) {
        return items(plan, Deadline.What.AWARD, 2021, on, done).stream()
                .map(DeadlineItem::state)
                .toList();
    }

    @Test
    void whatTheOfficeNotedItselfGoesBeforeWhatTheRegisterShows() {
        Plan plan = PlanFixture.inRegister(S2);
        Deadline conference = plan.deadlines().stream()
                .filter(d -> d.what() == Deadline.What.CONFERENCE)
                .findFirst()
                .orElseThrow();
        OfficeDone done = new OfficeDone(Map.of(), Map.of(conference.id(), LocalDate.of(2025, 11, 18)));
        assertThat(items(plan, Deadline.What.CONFERENCE, 2025, LocalDate.of(2026, 1, 2), done))
                .singleElement()
                .satisfies(i -> assertThat(i.doneOn()).isEqualTo(LocalDate.of(2025, 11, 18)))
                .satisfies(i -> assertThat(i.state()).isEqualTo(State.DONE));
    }

    // S4 IV.1: no number

    @ParameterizedTest
    @CsvSource({"0", "1", "500"})
    void underS4EveryNumberIsRight(int found) {
        for (Unit unit : List.of(COMMUNE, TOWN, AGENCY)) {
            QuotaItem item = quota(S4, unit, found, 0, 2021, LocalDate.of(2022, 1, 1));
            assertThat(item.state()).isEqualTo(State.OK);
            assertThat(item.quota().free()).isTrue();
        }
    }

    @Test
    void aWaiverStandsBesideTheBreachWithoutHidingIt() {
        Plan plan = PlanFixture.inRegister(S2);
        Quota quota = plan.quotas().getFirst();
        Waiver waiver = new Waiver(UUID.randomUUID(), 1, quota.id(), COMMUNE.id(), 2023, "Xã mới sáp nhập");
        var facts = new Compliance.Facts(
                2023, List.of(COMMUNE, TOWN), Map.of(), 0, List.of(), OfficeDone.NOTHING, List.of(waiver));
        List<QuotaItem> items = Compliance.check(List.of(plan), facts, LocalDate.of(2023, 2, 1)).stream()
                .filter(i -> i instanceof QuotaItem q && q.quota().equals(quota))
                .map(QuotaItem.class::cast)
                .toList();
        assertThat(items).allMatch(i -> i.state() == State.SHORT);
        assertThat(items).filteredOn(i -> COMMUNE.equals(i.unit())).allMatch(i -> !i.breach());
        assertThat(items).filteredOn(i -> TOWN.equals(i.unit())).allMatch(Compliance.Item::breach);
    }

    private static QuotaItem quota(Plan plan, @Nullable Unit unit, int found, int selected, int year, LocalDate on) {
        Map<UUID, Integer> registrations = unit == null ? Map.of() : Map.of(unit.id(), found);
        return check(plan, year, on, registrations, selected, OfficeDone.NOTHING).stream()
                .filter(QuotaItem.class::isInstance)
                .map(QuotaItem.class::cast)
                .filter(q -> unit == null ? q.quota().what() == Quota.What.SELECTION : unit.equals(q.unit()))
                .findFirst()
                .orElseThrow();
    }

    private static List<DeadlineItem> items(Plan plan, Deadline.What what, int year, LocalDate on, OfficeDone done) {
        return check(plan, year, on, Map.of(), 0, done).stream()
                .filter(i -> i instanceof DeadlineItem d && d.deadline().what() == what)
                .map(DeadlineItem.class::cast)
                .toList();
    }

    private static List<Compliance.Item> check(
            Plan plan, int year, LocalDate on, Map<UUID, Integer> registrations, int selected, OfficeDone done) {
        return Compliance.check(
                List.of(plan),
                new Compliance.Facts(
                        year, List.of(COMMUNE, TOWN, AGENCY), registrations, selected, List.of(), done, List.of()),
                on);
    }
}
