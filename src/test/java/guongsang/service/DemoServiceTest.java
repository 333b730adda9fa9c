package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.State;
import guongsang.domain.plan.Compliance;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoServiceTest {
    @TempDir
    Path folder;

    private static Workspace open(Path path, String instant) {
        return Workspace.open(path, Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Ho_Chi_Minh")), "test");
    }

    @Test
    void theSameSeedGivesTheSameRegisterWhateverTheDay() {
        assertThat(everything(folder.resolve("a"), "2022-03-04T05:06:07Z", 7))
                .isEqualTo(everything(folder.resolve("b"), "2026-11-21T00:00:00Z", 7))
                .isNotEqualTo(everything(folder.resolve("c"), "2026-11-21T00:00:00Z", 8));
    }

    private static List<String> everything(Path path, String instant, long seed) {
        try (Workspace workspace = open(path, instant)) {
            workspace.demo().fill(seed, 80);
            return workspace.register().rows(all(workspace)).stream()
                    .map(row -> {
                        var d = workspace.dossiers().open(row.id());
                        return row.id()
                                + row.unit()
                                + row.field()
                                + d.exemplar()
                                + d.registration().values()
                                + d.stageChanges()
                                + d.activities()
                                + d.commendations();
                    })
                    .toList();
        }
    }

    private static List<UUID> all(Workspace workspace) {
        return workspace
                .register()
                .find(RegisterFilter.of(null), RegisterService.Order.NUMBER, false)
                .ids();
    }

    @Test
    void fiveYearsHaveEveryKindAndStageAndUnitsShortAndOverTheirQuota() {
        try (Workspace workspace = open(folder, "2026-01-05T00:00:00Z")) {
            var filled = workspace.demo().fill(DemoService.USUAL_SEED, DemoService.USUAL_EXEMPLARS);
            assertThat(filled.exemplars()).isEqualTo(1_200);
            assertThat(workspace.check().check().counts().exemplars()).isEqualTo(1_200);
            assertThat(all(workspace)).hasSize(filled.registrations());
            Set<Compliance.State> states = new HashSet<>();
            for (int year = 2021; year <= DemoService.NEWEST_YEAR; year++) {
                var matches = workspace.register().find(RegisterFilter.of(year), RegisterService.Order.NUMBER, false);
                assertThat(matches.total()).isBetween(260, 360);
                assertThat(matches.kinds()).containsOnlyKeys(Kind.values());
                assertThat(matches.stages()).containsOnlyKeys(Stage.values());
                workspace
                        .plans()
                        .compliance(year, LocalDate.of(year + 1, 1, 5))
                        .forEach(item -> states.add(item.state()));
                assertThat(workspace.plans().submissions(year)).isNotEmpty();
            }
            assertThat(states)
                    .contains(
                            Compliance.State.OK,
                            Compliance.State.SHORT,
                            Compliance.State.OVER,
                            Compliance.State.LATE,
                            Compliance.State.DONE);
            var stopped = RegisterFilter.of(null).withState(State.STOPPED);
            assertThat(workspace
                            .register()
                            .find(stopped, RegisterService.Order.NUMBER, false)
                            .total())
                    .isPositive();
            assertThat(workspace.check().check().problems()).isEmpty();
            assertThat(workspace
                            .office()
                            .profile(LocalDate.of(2022, 1, 1))
                            .orElseThrow()
                            .sample())
                    .isTrue();
        }
    }

    @Test
    void summariesDoNotLookCopied() {
        try (Workspace workspace = open(folder, "2026-01-05T00:00:00Z")) {
            workspace.demo().fill(1, 300);
            var summaries = workspace.register().rows(all(workspace)).stream()
                    .map(row -> row.registered()
                            .registration()
                            .value(Attribute.SUMMARY)
                            .orElseThrow())
                    .toList();
            assertThat(summaries.stream().collect(Collectors.toSet())).hasSizeGreaterThan(summaries.size() * 9 / 10);
            assertThat(summaries).noneMatch(text -> text.contains("{") || text.contains("}"));
        }
    }

    @Test
    void anySizeGivesExactlySoManyExemplars() {
        for (int size : new int[] {1, 2, 13, 60}) {
            try (Workspace workspace = open(folder.resolve("n" + size), "2026-01-05T00:00:00Z")) {
                workspace.demo().fill(3, size);
                assertThat(workspace.check().check().counts().exemplars()).isEqualTo(size);
            }
        }
    }

    @Test
    void inventedDataNeverMixesWithWhatIsThere() {
        try (Workspace workspace = open(folder, "2026-01-05T00:00:00Z")) {
            workspace.demo().fill(1, 5);
            assertThat(workspace.demo().possible()).isFalse();
            assertThatThrownBy(() -> workspace.demo().fill(1, 5))
                    .isInstanceOfSatisfying(
                            Refused.class, e -> assertThat(e.code()).isEqualTo("demo.not-empty"));
        }
    }
}
