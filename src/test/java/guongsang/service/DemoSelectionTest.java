package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.plan.Shortlisted.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSelectionTest {
    @TempDir
    private Path folder;

    /// Everything about the shortlists in words: criteria are told by their texts, their ids differ.
    private static List<String> told(Path folder, long seed) {
        try (Workspace workspace = Workspace.open(folder, Fixture.CLOCK, "thử nghiệm")) {
            workspace.demo().fill(seed, 400);
            return java.util.stream.IntStream.rangeClosed(2021, DemoService.NEWEST_YEAR)
                    .boxed()
                    .flatMap(year -> workspace.selection().shortlist(year).stream())
                    .map(c -> c.id() + " " + c.place().place() + c.verdict()
                            + c.place().reason()
                            + workspace.criteria().assessment(c.id()).lines().stream()
                                    .filter(l -> l.mark() != null)
                                    .map(l -> l.criterion().text()
                                            + l.mark().met()
                                            + l.mark().note())
                                    .toList())
                    .toList();
        }
    }

    @Test
    void theSameSeedGivesTheSameShortlistsReasonsAndMarks() {
        assertThat(told(folder.resolve("a"), 7))
                .isNotEmpty()
                .isEqualTo(told(folder.resolve("b"), 7))
                .isNotEqualTo(told(folder.resolve("c"), 8));
    }

    @Test
    void everyYearHasSelectedOnesSomeDeclinedWithAReasonAndMarks() {
        try (Workspace workspace = Workspace.open(folder, Fixture.CLOCK, "thử nghiệm")) {
            workspace.demo().fill(DemoService.USUAL_SEED, DemoService.USUAL_EXEMPLARS);
            for (int year = 2021; year <= DemoService.NEWEST_YEAR; year++) {
                var shortlist = workspace.selection().shortlist(year);
                assertThat(shortlist).extracting(c -> c.verdict()).contains(Verdict.SELECTED, Verdict.DECLINED);
                assertThat(shortlist)
                        .allMatch(c -> (c.verdict() == Verdict.DECLINED)
                                == (Objects.requireNonNull(c.place()).reason() != null));
                assertThat(shortlist).anyMatch(c -> c.criteria().met() > 0);
                assertThat(shortlist)
                        .extracting(c -> c.id())
                        .containsAll(workspace
                                .register()
                                .find(RegisterFilter.of(year).withSelected(true), RegisterService.Order.NAME, false)
                                .ids());
            }
        }
    }
}
