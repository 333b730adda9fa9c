package guongsang.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuccessionsTest {
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST = MERGED.minusDays(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Unit a = unit("UBND xã Tân Lập", null, LAST);
    private final Unit b = unit("UBND xã Hòa Bình", null, LAST);
    private final Unit merged = unit("UBND xã Tân Hòa", MERGED, null);
    private final Unit other = unit("UBND xã An Phú", null, null);

    private static Unit unit(String name, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Unit(UUID.randomUUID(), 1, name, name, UnitKind.COMMUNE, null, null, 1, from, to);
    }

    private static Succession took(Unit from, Unit to, LocalDate on) {
        return new Succession(UUID.randomUUID(), 1, from.id(), to.id(), on, null);
    }

    @Test
    void several_units_that_became_one_all_stand_there_today() {
        Successions all =
                new Successions(List.of(a, b, merged), List.of(took(a, merged, MERGED), took(b, merged, MERGED)));

        assertThat(all.standing(a, TODAY)).containsExactly(merged);
        assertThat(all.one(b, TODAY)).contains(merged);
        assertThat(all.before(merged.id())).extracting(Succession::from).containsExactlyInAnyOrder(a.id(), b.id());
    }

    @Test
    void before_the_day_of_the_merger_a_unit_is_itself() {
        Successions all = new Successions(List.of(a, merged), List.of(took(a, merged, MERGED)));

        assertThat(all.standing(a, LAST)).containsExactly(a);
        assertThat(all.standing(a, MERGED)).containsExactly(merged);
    }

    @Test
    void a_unit_that_became_several_has_no_single_heir() {
        Unit north = unit("UBND xã Tân Bắc", MERGED, null);
        Unit south = unit("UBND xã Tân Nam", MERGED, null);
        Successions all =
                new Successions(List.of(a, north, south), List.of(took(a, north, MERGED), took(a, south, MERGED)));

        assertThat(all.standing(a, TODAY)).containsExactly(north, south);
        assertThat(all.one(a, TODAY)).isEmpty();
        assertThat(all.heirs(a, TODAY)).containsExactly(north, south);
    }

    @Test
    void successions_are_followed_over_several_steps_also_where_two_ways_meet_again() {
        LocalDate again = LocalDate.of(2026, 1, 1);
        Unit north = unit("UBND xã Tân Bắc", MERGED, again.minusDays(1));
        Unit south = unit("UBND xã Tân Nam", MERGED, again.minusDays(1));
        Unit last = unit("UBND xã Tân An", again, null);
        Successions all = new Successions(
                List.of(a, north, south, last),
                List.of(
                        took(a, north, MERGED),
                        took(a, south, MERGED),
                        took(north, last, again),
                        took(south, last, again)));

        assertThat(all.one(a, TODAY)).contains(last);
        assertThat(all.standing(a, LocalDate.of(2025, 12, 1))).containsExactly(north, south);
    }

    @Test
    void a_unit_that_ended_without_successor_keeps_its_own_name() {
        Successions all = new Successions(List.of(a), List.of());

        assertThat(all.standing(a, TODAY)).containsExactly(a);
        assertThat(all.heirs(a, TODAY)).isEmpty();
    }

    @Test
    void what_cannot_be_written_is_refused_with_a_sentence() {
        Successions all = new Successions(List.of(a, b, merged, other), List.of(took(a, merged, MERGED)));

        refused(all, took(a, a, MERGED), "succession.self", "không thể kế thừa chính mình");
        refused(all, took(a, merged, MERGED), "succession.twice", "không cần ghi lần nữa");
        refused(all, took(merged, a, MERGED), "succession.cycle", "không thể kế thừa ngược lại");
        refused(all, took(b, merged, LAST), "succession.before-end", "còn hiệu lực đến hết ngày 30/6/2025");
        refused(all, took(other, merged, MERGED), "succession.before-end", "chưa có ngày hết hiệu lực");
        refused(all, took(b, a, MERGED), "succession.not-yet", "không có hiệu lực vào ngày 01/7/2025");
        all.check(took(b, merged, MERGED));
    }

    private static void refused(Successions all, Succession fresh, String code, String words) {
        assertThatThrownBy(() -> all.check(fresh)).isInstanceOfSatisfying(Refused.class, r -> {
            assertThat(r.code()).isEqualTo(code);
            assertThat(r.sentence()).contains(words);
        });
    }

    @Test
    void a_circle_in_old_data_does_not_hang() {
        Unit c = unit("UBND xã C", null, LAST);
        Successions all = new Successions(List.of(a, c), List.of(took(a, c, MERGED), took(c, a, MERGED)));

        assertThat(all.standing(a, TODAY)).isEmpty();
        assertThat(all.one(a, TODAY)).isEmpty();
    }

    @Test
    void an_ended_unit_is_told_with_what_to_choose_instead() {
        Successions all = new Successions(List.of(a, b, merged), List.of(took(a, merged, MERGED)));

        assertThat(all.endedSentence(a, 2025)).isEmpty();
        assertThat(all.endedSentence(a, 2026))
                .contains(
                        "UBND xã Tân Lập đã hết hiệu lực từ ngày 01/7/2025: nay là UBND xã Tân Hòa, hãy chọn đơn vị này.");
        assertThat(all.endedSentence(b, 2026))
                .contains("UBND xã Hòa Bình đã hết hiệu lực từ ngày 01/7/2025: hãy chọn đơn vị khác.");
        assertThat(all.endedSentence(merged, 2024).orElseThrow()).contains("chỉ có từ ngày 01/7/2025");
    }

    @Test
    void a_name_means_the_unit_that_bears_it_on_the_day() {
        Unit again = unit("UBND xã Tân Lập", MERGED, null);
        UnitNames names = new UnitNames(List.of(a, again), java.util.Map.of(again.id(), List.of("X. Tân Lập mới")));

        assertThat(names.on("xã Tân Lập", LocalDate.of(2024, 5, 1))).contains(a);
        assertThat(names.on("X. Tân Lập", LocalDate.of(2025, 8, 1))).contains(again);
        assertThat(names.on("xã Tân Lập mới", LocalDate.of(2024, 5, 1))).contains(again);
        assertThat(names.taken("Ủy ban nhân dân xã Tân Lập", again)).isEmpty();
        assertThat(names.taken("xã Tân Lập", unit("x", LAST, null))).contains(a);
    }
}
