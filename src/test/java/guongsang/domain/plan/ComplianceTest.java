package guongsang.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.plan.Compliance.DeadlineItem;
import guongsang.domain.plan.Compliance.QuotaItem;
import guongsang.domain.plan.Compliance.State;
import guongsang.domain.unit.Sector;
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

/// The rules of plan S3 (101/KH-UBND of Đak Đoa), one day before, on and after its dates.
class ComplianceTest {
    private static final Plan S3 = ShippedPlans.all().stream()
            .filter(p -> p.code().equals("dak-doa-district-101-kh-ubnd-2021"))
            .findFirst()
            .orElseThrow();
    private static final Unit COMMUNE = unit("UBND xã Tân Lập", UnitKind.COMMUNE, null);
    private static final Unit TOWN = unit("UBND thị trấn Bình Minh", UnitKind.TOWN, null);
    private static final Unit AGENCY = unit("Phòng Tư pháp", UnitKind.AGENCY, null);
    private static final Unit POLICE = unit("Công an huyện", UnitKind.AGENCY, Sector.POLICE);

    private static Unit unit(String name, UnitKind kind, @Nullable Sector sector) {
        return new Unit(UUID.randomUUID(), 1, name, name, kind, sector, null, 1, null, null);
    }

    @ParameterizedTest(name = "{0} registrations of a commune on {1}: {2}")
    @CsvSource({
        "9, 2023-01-01, SHORT",
        "9, 2022-12-31, OPEN",
        "10, 2022-12-31, OK",
        "15, 2023-01-01, OK",
        "16, 2022-06-01, OVER"
    })
    void aCommuneRegistersTenToFifteenWithinTheYear(int found, LocalDate on, State expected) {
        assertThat(quota(COMMUNE, found, 2022, on).state()).isEqualTo(expected);
        assertThat(quota(TOWN, found, 2022, on).state()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} registrations of an agency: {1}")
    @CsvSource({"0, SHORT", "1, OK", "2, OK", "3, OK"})
    void anAgencyRegistersAtLeastOneAndMoreThanTwoIsNoBreach(int found, State expected) {
        assertThat(quota(AGENCY, found, 2022, LocalDate.of(2023, 1, 1)).state()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} registrations of the police: {1}")
    @CsvSource({"4, SHORT", "5, OK", "7, OK", "8, OVER"})
    void aNamedSectorHasAQuotaOfItsOwnInsteadOfThatOfItsKind(int found, State expected) {
        QuotaItem item = quota(POLICE, found, 2022, LocalDate.of(2023, 1, 1));
        assertThat(item.state()).isEqualTo(expected);
        assertThat(item.clause()).isEqualTo("IV.1");
    }

    @ParameterizedTest(name = "the first list is judged on {0}: {1}")
    @CsvSource({"2021-08-24, OPEN", "2021-08-25, LATE", "2021-08-26, LATE"})
    void beforeTheTwentyFifthMeansLateFromThatDay(LocalDate on, State expected) {
        assertThat(deadline(Deadline.What.UNIT_LIST, 2021, null, on).state()).isEqualTo(expected);
        assertThat(deadline(Deadline.What.UNIT_PLAN, 2021, null, on).state()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "a list received on {0}: {1}")
    @CsvSource({"2021-08-24, DONE", "2021-08-25, LATE", "2021-08-26, LATE"})
    void aListReceivedOnTheNamedDayIsLate(LocalDate received, State expected) {
        assertThat(deadline(Deadline.What.UNIT_LIST, 2021, received, LocalDate.of(2021, 12, 1))
                        .state())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "the yearly report on {0}: {1}")
    @CsvSource({"2022-12-14, OPEN", "2022-12-15, OPEN", "2022-12-16, LATE"})
    void thePeriodicReportOfTheFifteenthIsLateFromTheSixteenth(LocalDate on, State expected) {
        assertThat(deadline(Deadline.What.UNIT_REPORT, 2022, null, on).state()).isEqualTo(expected);
    }

    @Test
    void aSubmissionAfterTheDayAskedAboutIsNotKnownYet() {
        DeadlineItem item =
                deadline(Deadline.What.UNIT_REPORT, 2022, LocalDate.of(2022, 12, 14), LocalDate.of(2022, 12, 1));
        assertThat(item.state()).isEqualTo(State.OPEN);
        assertThat(item.doneOn()).isNull();
    }

    @Test
    void theFirstYearsDatesHoldForThatYearAloneAndNothingOutsideThePlan() {
        assertThat(items(2022, LocalDate.of(2022, 12, 31), Map.of(), List.of()))
                .filteredOn(DeadlineItem.class::isInstance)
                .extracting(i -> ((DeadlineItem) i).deadline().what())
                .containsOnly(Deadline.What.UNIT_REPORT, Deadline.What.AWARD);
        assertThat(items(2026, LocalDate.of(2026, 12, 31), Map.of(), List.of())).isEmpty();
        assertThat(items(2020, LocalDate.of(2026, 12, 31), Map.of(), List.of())).isEmpty();
    }

    @Test
    void aUnitThatEndedBeforeTheYearOwesNothing() {
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
        var facts = new Compliance.Facts(2022, List.of(gone), Map.of(), 0, List.of(), OfficeDone.NOTHING, List.of());
        assertThat(Compliance.check(List.of(S3), facts, LocalDate.of(2023, 1, 1)))
                .noneMatch(i -> gone.equals(i.unit()));
    }

    private static QuotaItem quota(Unit unit, int found, int year, LocalDate on) {
        return items(year, on, Map.of(unit.id(), found), List.of()).stream()
                .filter(i -> i instanceof QuotaItem && unit.equals(i.unit()))
                .map(QuotaItem.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static DeadlineItem deadline(Deadline.What what, int year, @Nullable LocalDate received, LocalDate on) {
        List<Submission> submissions = received == null
                ? List.of()
                : List.of(new Submission(UUID.randomUUID(), 1, year, COMMUNE.id(), what, null, null, received, null));
        return items(year, on, Map.of(), submissions).stream()
                .filter(i -> i instanceof DeadlineItem d
                        && COMMUNE.equals(i.unit())
                        && d.deadline().what() == what)
                .map(DeadlineItem.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Compliance.Item> items(
            int year, LocalDate on, Map<UUID, Integer> registrations, List<Submission> submissions) {
        return Compliance.check(
                List.of(S3),
                new Compliance.Facts(
                        year,
                        List.of(COMMUNE, TOWN, AGENCY, POLICE),
                        registrations,
                        0,
                        submissions,
                        OfficeDone.NOTHING,
                        List.of()),
                on);
    }
}
