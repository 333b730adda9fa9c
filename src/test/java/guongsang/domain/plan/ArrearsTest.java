package guongsang.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import guongsang.store.ShippedPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrearsTest {
    private static final Plan S3 = ShippedPlans.all().stream()
            .filter(p -> p.code().equals("dak-doa-district-101-kh-ubnd-2021"))
            .findFirst()
            .orElseThrow();
    private static final Unit FIRST = unit("UBND xã Tân Lập", 1);
    private static final Unit SECOND = unit("UBND xã Đồng Tiến", 2);

    private static Unit unit(String name, int order) {
        return new Unit(UUID.randomUUID(), 1, name, name, UnitKind.COMMUNE, null, null, order, null, null);
    }

    private static Submission sent(Unit unit, Deadline.What what, LocalDate on) {
        return new Submission(UUID.randomUUID(), 1, 2021, unit.id(), what, null, null, on, null);
    }

    private static List<Arrears> owing(LocalDate on, Map<UUID, Integer> registered, Submission... sent) {
        return Arrears.of(Compliance.check(
                List.of(S3),
                new Compliance.Facts(
                        2021, List.of(SECOND, FIRST), registered, 0, List.of(sent), OfficeDone.NOTHING, List.of()),
                on));
    }

    @Test
    void nobodyOwesAnythingBeforeTheDay() {
        assertThat(owing(LocalDate.of(2021, 8, 24), Map.of())).isEmpty();
    }

    @Test
    void fromTheDayOnUnitsOweWhatTheyDidNotSendInTheOfficesOrder() {
        List<Arrears> owing = owing(
                LocalDate.of(2021, 8, 25),
                Map.of(FIRST.id(), 7, SECOND.id(), 12),
                sent(FIRST, Deadline.What.UNIT_LIST, LocalDate.of(2021, 8, 20)));
        assertThat(owing).extracting(a -> a.unit().name()).containsExactly(FIRST.name(), SECOND.name());
        assertThat(owing.get(0).notSent())
                .extracting(i -> i.deadline().what())
                .containsExactly(Deadline.What.UNIT_PLAN);
        assertThat(owing.get(0).shortOf()).singleElement().satisfies(q -> assertThat(q.missing())
                .isEqualTo(3));
        assertThat(owing.get(1).shortOf()).isEmpty();
        assertThat(owing.get(1).notSent()).hasSize(2);
    }

    @Test
    void whatCameLateIsNotOwedAnyMore() {
        List<Arrears> owing = owing(
                LocalDate.of(2021, 9, 1),
                Map.of(FIRST.id(), 10, SECOND.id(), 10),
                sent(FIRST, Deadline.What.UNIT_LIST, LocalDate.of(2021, 8, 30)),
                sent(FIRST, Deadline.What.UNIT_PLAN, LocalDate.of(2021, 8, 30)));
        assertThat(owing).extracting(Arrears::unit).containsExactly(SECOND);
    }

    @ParameterizedTest(name = "due {0}, strictly before {1}, on {2}: {3} days late")
    @CsvSource({
        "2022-01-15, true, 2022-01-14, 0",
        "2022-01-15, true, 2022-01-15, 1",
        "2022-01-15, true, 2022-01-17, 3",
        "2022-12-15, false, 2022-12-15, 0",
        "2022-12-15, false, 2022-12-20, 5"
    })
    void daysAreCountedFromTheLastDayInTime(LocalDate due, boolean strict, LocalDate on, long days) {
        assertThat(Arrears.daysLate(due, strict, on)).hasValue(days);
    }

    @Test
    void withoutANamedDayThereIsNothingToCount() {
        assertThat(Arrears.daysLate(null, false, LocalDate.of(2022, 1, 1))).isEmpty();
    }
}
