package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.StageRules;
import guongsang.domain.intake.Likeness;
import guongsang.domain.journal.ActionName;
import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.Shortlisted.Verdict;
import guongsang.store.DataFolder;
import guongsang.store.Database;
import guongsang.store.IntakeStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two records of one person that were both worked on: nothing of the second is lost when they become one.
class MergeServiceTest {
    private static final int YEAR = Fixture.YEAR;

    @TempDir
    private Path folder;

    private Fixture fixture;
    private UUID kept;
    private UUID other;

    @BeforeEach
    void open() {
        fixture = new Fixture(folder);
        kept = fixture.person("Nguyễn Thị Hồng Ngát");
        other = fixture.person("Nguyễn Thị Hồng Ngát");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_record_at_its_first_stage_goes_on_from_the_stage_of_the_other_and_the_register_stays_sound() {
        toNurture(other);

        merge();

        assertThat(fixture.read(kept).registration().stage()).isEqualTo(Stage.NURTURE);
        assertThat(fixture.workspace().check().check().problems()).isEmpty();
        fixture.workspace().journal().undo();
        assertThat(fixture.read(kept).registration().stage()).isEqualTo(Stage.DISCOVER);
        assertThat(fixture.read(other).registration().stage()).isEqualTo(Stage.NURTURE);
        assertThat(fixture.workspace().check().check().problems()).isEmpty();
    }

    @Test
    void a_record_that_went_its_own_way_stays_at_its_stage() {
        toNurture(kept);

        merge();

        assertThat(fixture.read(kept).registration().stage()).isEqualTo(Stage.NURTURE);
        assertThat(fixture.workspace().check().check().problems()).isEmpty();
    }

    @Test
    void what_was_selected_stays_selected() {
        fixture.workspace().selection().select(YEAR, List.of(other));

        merge();

        assertThat(fixture.workspace().selection().shortlist(YEAR))
                .extracting(SelectionService.Candidate::id, SelectionService.Candidate::verdict)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(kept, Verdict.SELECTED));
        assertThat(fixture.read(kept).registration().selected()).isTrue();
    }

    @Test
    void a_reason_why_the_kept_one_was_declined_stays() {
        fixture.workspace().selection().decline(YEAR, List.of(kept), "chưa đủ tiêu chuẩn");
        fixture.workspace().selection().select(YEAR, List.of(other));

        merge();

        assertThat(fixture.workspace().selection().shortlist(YEAR))
                .extracting(SelectionService.Candidate::id, SelectionService.Candidate::verdict)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(kept, Verdict.DECLINED));
        assertThat(fixture.read(kept).registration().selected()).isFalse();
    }

    @Test
    void criteria_only_the_other_was_held_against_are_kept_and_of_both_those_of_the_first() {
        CriteriaService criteria = fixture.workspace().criteria();
        UUID both = criteria.save(criterion("Có sức lan tỏa"));
        UUID one = criteria.save(criterion("Được tập thể bình chọn"));
        criteria.mark(kept, both, true, "họp ngày 02/11");
        criteria.mark(other, both, false, null);
        criteria.mark(other, one, true, "biên bản");

        merge();

        assertThat(criteria.assessments(List.of(kept)).getFirst().tally())
                .isEqualTo(new CriteriaService.Tally(2, 0, 2));
    }

    @Test
    void whom_else_the_other_may_be_or_is_not_is_remembered_of_the_kept_one() {
        UUID third = fixture.person("Nguyễn Thị Hồng Ngát");
        UUID fourth = fixture.person("Nguyễn Thị Hồng Ngát");
        UUID first = exemplar(kept);
        UUID second = exemplar(other);
        UUID maybe = exemplar(third);
        UUID never = exemplar(fourth);
        fixture.close();
        try (DataFolder data = DataFolder.open(folder);
                Database database = Database.open(data, Fixture.CLOCK, "thử nghiệm")) {
            IntakeStore store = new IntakeStore(database);
            database.act(ActionName.IMPORT, "", changes -> {
                store.note(changes, first, second, List.of("tên khớp"), Likeness.Verdict.OPEN);
                store.note(changes, maybe, second, List.of("tên khớp"), Likeness.Verdict.OPEN);
                store.note(changes, second, never, List.of("tên khớp"), Likeness.Verdict.DIFFERENT);
                return true;
            });
        }
        fixture = new Fixture(folder);

        merge();

        assertThat(fixture.workspace().merges().open())
                .extracting(Likeness::exemplarId, Likeness::otherId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(maybe, first));
        assertThat(likenesses())
                .anyMatch(l -> l.verdict() == Likeness.Verdict.DIFFERENT
                        && Set.of(l.exemplarId(), l.otherId()).equals(Set.of(first, never)));
    }

    private List<Likeness> likenesses() {
        fixture.close();
        try (DataFolder data = DataFolder.open(folder);
                Database database = Database.open(data, Fixture.CLOCK, "thử nghiệm")) {
            return new IntakeStore(database).likenesses();
        } finally {
            fixture = new Fixture(folder);
        }
    }

    private static Criterion criterion(String text) {
        return new Criterion(
                new UUID(0, 0),
                0,
                null,
                "",
                text,
                Criterion.Scope.GENERAL,
                null,
                Set.of(Kind.INDIVIDUAL),
                null,
                null,
                null,
                null,
                0);
    }

    private void toNurture(UUID registration) {
        fixture.workspace()
                .stages()
                .move(
                        List.of(fixture.read(registration)),
                        new StageRules.Move(
                                StageRules.typeOf(Stage.DISCOVER, Stage.NURTURE),
                                Stage.NURTURE,
                                LocalDate.of(2022, 11, 20),
                                "lý do",
                                "minh chứng"));
    }

    private UUID exemplar(UUID registration) {
        return fixture.read(registration).exemplar().id();
    }

    private void merge() {
        fixture.workspace().merges().merge(exemplar(kept), exemplar(other));
    }
}
