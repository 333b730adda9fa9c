package guongsang.ui.plan.selection;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.CriterionMark;
import guongsang.service.Fixture;
import guongsang.service.SelectionService;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionModelTest {
    private Fixture fixture;
    private SelectionService selection;
    private List<UUID> people;
    private final SelectionModel model = new SelectionModel();

    @BeforeEach
    void open(@TempDir Path folder) {
        fixture = new Fixture(folder);
        selection = fixture.workspace().selection();
        people = IntStream.range(0, 6)
                .mapToObj(i -> fixture.person("Người " + i))
                .toList();
        selection.add(Fixture.YEAR, people);
        model.show(selection.overview(Fixture.YEAR), null);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theFirstIsLookedAtAndMarkedOnesStayBesideItUpToFour() {
        assertThat(model.current().get()).isEqualTo(people.get(0));
        assertThat(model.compared()).containsExactly(people.get(0));
        people.subList(1, 4).forEach(model::toggleMark);
        assertThat(model.compared()).containsExactly(people.get(1), people.get(2), people.get(3), people.get(0));
        assertThat(model.toggleMark(people.get(4))).isTrue();
        assertThat(model.toggleMark(people.get(5))).as("a fifth").isFalse();
        assertThat(model.compared()).containsExactlyElementsOf(people.subList(1, 5));
        model.toggleMark(people.get(2));
        assertThat(model.compared()).hasSize(4).contains(people.get(0)).doesNotContain(people.get(2));
    }

    @Test
    void theOneLookedAtStaysSoWhileItIsListedAndItsNeighbourComesAfterIt() {
        model.current().set(people.get(2));
        selection.move(Fixture.YEAR, people.get(2), -2);
        model.show(selection.overview(Fixture.YEAR), null);
        assertThat(model.current().get()).isEqualTo(people.get(2));
        selection.remove(Fixture.YEAR, List.of(people.get(2)));
        model.show(selection.overview(Fixture.YEAR), null);
        assertThat(model.current().get()).isEqualTo(people.get(0));
    }

    @Test
    void aDigitMeansTheCriterionThatStandsBesideItForTheOneLookedAt() {
        UUID first = criterion("Nổi trội");
        UUID second = criterion("Gương mẫu");
        fixture.workspace().criteria().mark(people.get(1), second, false, null);
        model.toggleMark(people.get(1));
        model.profiles().set(selection.profiles(Fixture.YEAR, model.compared()));
        assertThat(model.criteria()).extracting(r -> r.number()).containsExactly(1, 2);
        assertThat(model.line(1).orElseThrow().criterion().id()).isEqualTo(first);
        assertThat(model.line(2).orElseThrow().mark())
                .as("of the one looked at")
                .isNull();
        assertThat(model.criteria().get(1).lines().getFirst().mark().met()).isFalse();
        assertThat(model.line(3)).isEmpty();
    }

    private UUID criterion(String text) {
        return fixture.workspace()
                .criteria()
                .save(new Criterion(
                        new UUID(0, 0),
                        0,
                        null,
                        "",
                        text,
                        Criterion.Scope.OWN,
                        null,
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        0));
    }

    @Test
    void aMarkTurnsFromUnseenToMetToNotMetAndBack() {
        UUID id = new UUID(0, 1);
        assertThat(SelectionModel.next(null)).isTrue();
        assertThat(SelectionModel.next(new CriterionMark(id, 1, id, id, true, null)))
                .isFalse();
        assertThat(SelectionModel.next(new CriterionMark(id, 1, id, id, false, null)))
                .isNull();
    }
}
