package guongsang.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void every_figure_of_200_invented_registers_equals_a_recount() {
        for (long seed = 1; seed <= 200; seed++) {
            YearFacts facts = new RandomYears(seed).facts();
            List<Figure> figures = Figures.of(facts);
            Map<String, Figure> byId = Figures.byId(figures);
            assertThat(byId).as("ids are used once, seed %d", seed).hasSameSizeAs(figures);
            String which = "seed " + seed + " ";
            Recount.of(facts).forEach((id, value) -> {
                assertThat(byId).as(which).containsKey(id);
                assertThat(byId.get(id).value()).as(which + id).isEqualTo(value);
            });
        }
    }

    @Test
    void a_count_has_as_many_records_as_it_counts() {
        for (long seed = 1; seed <= 50; seed++) {
            for (Figure figure : Figures.of(new RandomYears(seed).facts())) {
                boolean counts = figure.measure() == Figure.Measure.COUNT
                        && !figure.id().matches("(difference|quota)\\..*|.*visits\\.people|previous\\.commended.*")
                        && !figure.id().matches("commended\\.(decisions|exemplars|level\\.[A-Z]+(\\.form\\.[^.]+)?)");
                if (counts && figure.value() != null) {
                    assertThat(figure.records())
                            .as("seed %d %s", seed, figure.id())
                            .doesNotHaveDuplicates()
                            .hasSize(Math.toIntExact(figure.value()));
                }
            }
        }
    }

    @Test
    void every_figure_says_in_words_what_it_counts() {
        for (Figure figure : Figures.of(new RandomYears(7).facts())) {
            assertThat(figure.label()).as(figure.id()).isNotBlank();
            assertThat(figure.definition()).as(figure.id()).endsWith(".");
        }
    }

    @Test
    void what_nobody_gave_is_blank_and_not_0() {
        YearFacts some = new RandomYears(7).facts();
        YearFacts nothing = new YearFacts(
                2022,
                some.on(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                some.units(),
                some.fields(),
                some.awardTypes(),
                List.of(),
                null);
        Map<String, Figure> figures = Figures.byId(Figures.of(nothing));
        assertThat(figures.get("registered.total").value()).isZero();
        for (String id : List.of(
                "registered.women",
                "registered.minority",
                "cost.total",
                "visits.people",
                "units.late",
                "quota.short",
                "previous.registered.total",
                "difference.registered.total")) {
            assertThat(figures.get(id).value()).as(id).isNull();
        }
    }
}
