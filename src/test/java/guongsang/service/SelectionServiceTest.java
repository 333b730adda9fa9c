package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.journal.ActionName;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Due;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanContent;
import guongsang.domain.plan.Quota;
import guongsang.domain.plan.Shortlisted.Verdict;
import guongsang.domain.plan.Tier;
import guongsang.store.DataFolder;
import guongsang.store.Database;
import guongsang.store.PlanStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionServiceTest {
    private static final UUID NEW = new UUID(0, 0);
    private static final int YEAR = Fixture.YEAR;

    @TempDir
    private Path folder;

    private Fixture fixture;
    private SelectionService selection;
    private List<UUID> people;

    @BeforeEach
    void open() {
        addPlans();
        fixture = new Fixture(folder);
        selection = fixture.workspace().selection();
        people = IntStream.range(0, 6)
                .mapToObj(i -> fixture.person("Người " + i))
                .toList();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /// Two invented plans: a province's, which wants 5 of each district, and a district's under it, which wants "ít
    /// nhất từ 3 đến 4" on the list and the list before 15/02.
    private void addPlans() {
        try (DataFolder data = DataFolder.open(folder);
                Database database = Database.open(data, Fixture.CLOCK, "thử nghiệm")) {
            PlanStore store = new PlanStore(database);
            database.act(ActionName.PLAN_ADOPT, "", changes -> {
                UUID province = store.add(changes, plan("tinh", Tier.PROVINCE, null, quota("II.1", 5, 8, false)));
                return store.add(changes, plan("huyen", Tier.DISTRICT, province, quota("IV.1.d", 3, 4, true)));
            });
        }
    }

    private static Quota quota(String clause, int min, int max, boolean atLeast) {
        return new Quota(
                NEW,
                0,
                clause,
                "lựa chọn đăng ký",
                Quota.What.SELECTION,
                Set.of(),
                Set.of(),
                false,
                Set.of(),
                min,
                max,
                atLeast,
                Quota.Reading.of(atLeast));
    }

    private static Plan plan(String code, Tier tier, @Nullable UUID parent, Quota quota) {
        return new Plan(
                NEW,
                0,
                code,
                null,
                "1/KH",
                null,
                "Ủy ban nhân dân",
                tier,
                "Kế hoạch mẫu",
                2021,
                2025,
                null,
                parent,
                tier == Tier.DISTRICT,
                0,
                null,
                List.of(quota),
                List.of(new Deadline(
                        NEW,
                        0,
                        "IV.1.d",
                        "trước ngày 15/02",
                        Deadline.What.UPWARD_LIST,
                        Set.of(),
                        false,
                        new Due.Yearly(2, 15),
                        true,
                        List.of())),
                PlanContent.NONE);
    }

    private List<String> order() {
        return selection.shortlist(YEAR).stream()
                .map(c -> c.row().registered().exemplar().name().substring(6))
                .toList();
    }

    private Verdict verdict(int person) {
        return selection.shortlist(YEAR).stream()
                .filter(c -> c.id().equals(people.get(person)))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private boolean selected(int person) {
        return fixture.read(people.get(person)).registration().selected();
    }

    private void undo() {
        assertThat(fixture.workspace().journal().undo()).isPresent();
    }

    @Test
    void candidatesComeToTheEndMoveAndLeaveAndUndoBringsEachBack() {
        selection.add(YEAR, people.subList(0, 4));
        assertThat(order()).containsExactly("0", "1", "2", "3");
        selection.move(YEAR, people.get(3), -2);
        assertThat(order()).containsExactly("0", "3", "1", "2");
        selection.remove(YEAR, List.of(people.get(0)));
        assertThat(order()).containsExactly("3", "1", "2");
        assertThat(selection.shortlist(YEAR)).extracting(c -> c.place().place()).containsExactly(1, 2, 3);
        undo();
        assertThat(order()).containsExactly("0", "3", "1", "2");
        undo();
        assertThat(order()).containsExactly("0", "1", "2", "3");
        undo();
        assertThat(order()).isEmpty();
        fixture.workspace().journal().redo();
        assertThat(order()).containsExactly("0", "1", "2", "3");
    }

    @Test
    void selectingSetsTheRegistrationTooInOneActionThatOneUndoTakesBack() {
        selection.add(YEAR, people.subList(0, 2));
        selection.select(YEAR, List.of(people.get(1), people.get(4)));
        assertThat(selected(1)).isTrue();
        assertThat(selected(4)).isTrue();
        assertThat(verdict(4)).isEqualTo(Verdict.SELECTED);
        assertThat(fixture.names(RegisterFilter.of(YEAR).withSelected(true))).containsExactly("Người 1", "Người 4");
        undo();
        assertThat(fixture.names(RegisterFilter.of(YEAR).withSelected(true))).isEmpty();
        assertThat(order()).containsExactly("0", "1");
        assertThat(verdict(1)).isEqualTo(Verdict.OPEN);
    }

    @Test
    void decliningNeedsAReasonAndTakesTheSelectionBack() {
        selection.select(YEAR, people.subList(0, 1));
        assertThatThrownBy(() -> selection.decline(YEAR, people.subList(0, 1), "  "))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("selection.reason"));
        assertThat(selected(0)).isTrue();

        selection.decline(YEAR, people.subList(0, 1), " chưa đủ  tiêu chuẩn ");
        assertThat(selected(0)).isFalse();
        assertThat(selection.shortlist(YEAR).getFirst().place().reason()).isEqualTo("chưa đủ tiêu chuẩn");
        undo();
        assertThat(selected(0)).isTrue();
        assertThat(verdict(0)).isEqualTo(Verdict.SELECTED);

        fixture.workspace().journal().redo();
        selection.reopen(YEAR, people.subList(0, 1));
        assertThat(verdict(0)).isEqualTo(Verdict.OPEN);
        assertThat(selection.shortlist(YEAR).getFirst().place().reason()).isNull();
        undo();
        assertThat(selection.shortlist(YEAR).getFirst().place().reason()).isEqualTo("chưa đủ tiêu chuẩn");
    }

    @Test
    void choosingInTheRegisterKeepsTheShortlistInStep() {
        selection.decline(YEAR, List.of(people.get(2)), "chưa có minh chứng");
        fixture.workspace().dossiers().select(people, true);
        assertThat(order()).containsExactly("2", "0", "1", "3", "4", "5");
        assertThat(selection.shortlist(YEAR)).allMatch(c -> c.verdict() == Verdict.SELECTED);
        assertThat(selection.overview(YEAR).selected()).isEqualTo(6);
        fixture.workspace().dossiers().select(List.of(people.get(2)), false);
        assertThat(verdict(2)).isEqualTo(Verdict.OPEN);
        undo();
        undo();
        assertThat(verdict(2)).isEqualTo(Verdict.DECLINED);
        assertThat(order()).containsExactly("2");
    }

    @Test
    void takingASelectedOneOffTheShortlistUnselectsItAndADeletedRegistrationLeavesNoGap() {
        selection.select(YEAR, people.subList(0, 3));
        selection.remove(YEAR, List.of(people.get(0)));
        assertThat(selected(0)).isFalse();
        fixture.workspace().dossiers().remove(List.of(people.get(1)));
        assertThat(order()).containsExactly("2");
        assertThat(selection.shortlist(YEAR).getFirst().place().place()).isEqualTo(1);
        undo();
        assertThat(order()).containsExactly("1", "2");
        assertThat(fixture.workspace().check().check().problems()).isEmpty();
    }

    @Test
    void theQuotaOfThePlanAndOfTheOneAboveIsShownWhileSelecting() {
        selection.select(YEAR, people.subList(0, 2));
        var asked = selection.overview(YEAR).quotas();
        assertThat(asked).extracting(a -> a.item().quota().clause()).containsExactly("IV.1.d", "II.1");
        assertThat(asked).extracting(a -> a.item().found()).containsExactly(2, 2);
        assertThat(asked.getFirst().item().state()).isEqualTo(Compliance.State.SHORT);
        assertThat(selection.overview(YEAR).due()).singleElement().satisfies(d -> assertThat(d.state())
                .isEqualTo(Compliance.State.LATE));

        selection.select(YEAR, people);
        asked = selection.overview(YEAR).quotas();
        // "Ít nhất từ 3 đến 4": six are no breach of it; the province's 5–8 is a range.
        assertThat(asked).extracting(a -> a.item().state()).containsExactly(Compliance.State.OK, Compliance.State.OK);
        assertThat(selection.overview(YEAR).byUnit()).containsEntry("UBND xã Tân Lập", 6);
        assertThat(selection.overview(YEAR).byKind()).containsEntry(Kind.INDIVIDUAL, 6);
    }

    @Test
    void browsingFindsTheRegisteredAndThoseThatMeetEveryCriterion() {
        var all = RegisterFilter.of(YEAR);
        assertThat(selection.browse(all, false, 100).total()).isEqualTo(6);
        assertThat(selection.browse(all, false, 4).first()).hasSize(4);
        assertThat(selection.browse(all, true, 100).total()).isZero();

        UUID one = criterion("Nổi trội");
        UUID two = criterion("Gương mẫu");
        var criteria = fixture.workspace().criteria();
        criteria.mark(people.get(3), one, true, null);
        assertThat(selection.browse(all, true, 100).total()).isZero();
        criteria.mark(people.get(3), two, true, null);
        criteria.mark(people.get(4), two, true, null);
        criteria.mark(people.get(4), one, false, "chưa có");
        assertThat(selection.browse(all, true, 100).first())
                .extracting(c -> c.id())
                .containsExactly(people.get(3));
        selection.add(YEAR, List.of(people.get(4)));
        assertThat(selection.shortlist(YEAR).getFirst().criteria()).isEqualTo(new CriteriaService.Tally(1, 1, 2));
    }

    private UUID criterion(String text) {
        return fixture.workspace()
                .criteria()
                .save(new Criterion(
                        NEW, 0, null, "", text, Criterion.Scope.OWN, null, Set.of(), null, null, null, null, 0));
    }

    @Test
    void candidatesAreShownSideBySideInTheOrderAskedFor() {
        selection.select(YEAR, people.subList(0, 1));
        var profiles = selection.profiles(YEAR, List.of(people.get(2), people.get(0)));
        assertThat(profiles).extracting(p -> p.id()).containsExactly(people.get(2), people.get(0));
        assertThat(profiles.getFirst().candidate().verdict()).isNull();
        assertThat(profiles.getLast().candidate().verdict()).isEqualTo(Verdict.SELECTED);
    }

    @Test
    void aRegistrationOfAnotherYearIsNotTakenOntoTheShortlist() {
        assertThatThrownBy(() -> selection.add(YEAR + 1, people.subList(0, 1)))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("selection.gone"));
    }
}
