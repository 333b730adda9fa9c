package guongsang.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.exemplar.Stage;
import guongsang.service.RegisterFilter;
import guongsang.service.RegisterService.Matches;
import guongsang.ui.part.PagedRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RegisterModelTest {
    private final List<PagedRows.Page> read = new ArrayList<>();
    private final RegisterModel model = new RegisterModel(read::add);

    private static List<UUID> ids(int count) {
        return LongStream.range(0, count).mapToObj(i -> new UUID(1, i)).toList();
    }

    private static Matches matches(List<UUID> ids) {
        return new Matches(ids, Map.of(), Map.of());
    }

    private void show(List<UUID> ids) {
        model.answer(model.ask(), matches(ids), List.of());
    }

    @Test
    void theAnswerToTheNewestQuestionStaysHoweverLateTheOthersCome() {
        var first = model.ask();
        model.filter().set(model.filter().get().withText("nguyen"));
        var second = model.ask();

        assertThat(model.answer(second, matches(ids(3)), List.of())).isTrue();
        assertThat(model.answer(first, matches(ids(1000)), List.of())).isFalse();
        assertThat(model.rows().ids()).hasSize(3);
    }

    @Test
    void onlyPagesThatSomebodyLooksAtAreReadOnceEach() {
        show(ids(100_000));
        assertThat(read).isEmpty();

        for (int row = 30; row < 50; row++) {
            assertThat(model.rows().row(row)).isNull();
        }
        assertThat(read).extracting(PagedRows.Page::number).containsExactly(0);
        assertThat(read.getFirst().ids()).hasSize(PagedRows.PAGE);

        model.rows().answer(read.getFirst(), List.of());
        model.rows().row(99_999);
        assertThat(read).extracting(PagedRows.Page::number).containsExactly(0, 1666);
        assertThat(read.getLast().ids()).hasSize(100_000 - 1666 * PagedRows.PAGE);
    }

    @Test
    void scrollingPastManyPagesReadsWhereItStopsAndNotWhatFlewBy() {
        show(ids(100_000));
        for (int row = 0; row < 100_000; row += PagedRows.PAGE) {
            model.rows().row(row);
        }
        for (int i = 0; i < read.size(); i++) {
            model.rows().answer(read.get(i), List.of());
        }
        assertThat(read).hasSizeLessThan(10);
        assertThat(read.get(1).number()).isEqualTo(1666);
    }

    @Test
    void aPageOfAnOlderOrderIsNotTaken() {
        show(ids(200));
        model.rows().row(0);
        show(ids(100).reversed());
        assertThat(model.rows().answer(read.getFirst(), List.of())).isFalse();
        model.rows().row(0);
        assertThat(read).hasSize(2);
    }

    @Test
    void markingAllMarksWhatWasNeverRead() {
        show(ids(100_000));
        model.markAll();
        assertThat(model.marked().get()).isEqualTo(100_000);
        assertThat(model.marks()).hasSize(100_000);
        assertThat(read).isEmpty();
    }

    @Test
    void marksReachFromTheLastOneAndWhatNoLongerMatchesIsUnmarked() {
        show(ids(50));
        model.toggle(10);
        model.extend(3, 14);
        assertThat(model.marks()).containsExactlyElementsOf(ids(50).subList(10, 15));

        show(ids(12));
        assertThat(model.marks()).containsExactlyElementsOf(ids(12).subList(10, 12));
    }

    @Test
    void aYearAloneDoesNotNarrow() {
        model.filter().set(RegisterFilter.of(2022));
        assertThat(model.narrowed()).isFalse();
        model.filter().set(RegisterFilter.of(2022).withStages(Set.of(Stage.REVIEW)));
        assertThat(model.narrowed()).isTrue();
    }

    @Test
    void aStoredChoiceOfColumnsIsReadAndForeignNamesAreLeftOut() {
        List<RegisterColumn> chosen = List.of(RegisterColumn.STAGE, RegisterColumn.CODE);
        assertThat(RegisterColumn.parse(RegisterColumn.store(chosen))).isEqualTo(chosen);
        assertThat(RegisterColumn.parse("GONE,CODE")).containsExactly(RegisterColumn.CODE);
        assertThat(RegisterColumn.parse("")).isEqualTo(RegisterColumn.usual());
    }
}
