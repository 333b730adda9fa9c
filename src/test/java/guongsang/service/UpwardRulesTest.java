package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.office.OfficeProfile;
import guongsang.domain.plan.Tier;
import guongsang.service.SelectionService.Upward;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpwardRulesTest {
    @TempDir
    private Path folder;

    private Workspace open(String day, Tier tier) {
        Workspace workspace = Workspace.open(
                folder, Clock.fixed(Instant.parse(day + "T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), "thử nghiệm");
        workspace
                .office()
                .save(new OfficeProfile(
                        new UUID(0, 0),
                        0,
                        tier,
                        "Cơ quan",
                        "Cơ quan",
                        null,
                        List.of("CƠ QUAN"),
                        "CQ",
                        "Tân Lập",
                        null,
                        List.of(),
                        false,
                        "Tân Lập",
                        true,
                        null,
                        null));
        return workspace;
    }

    @Test
    void aDistrictIsAskedWhatItsOwnPlanAsksOfIt() {
        try (Workspace workspace = open("2023-02-10", Tier.DISTRICT)) {
            workspace.plans().adopt("hung-yen-district-2022");
            var overview = workspace.selection().overview(2023);
            assertThat(overview.quotas()).singleElement().satisfies(asked -> {
                assertThat(asked.above()).isFalse();
                assertThat(asked.item().quota().min()).isEqualTo(10);
                assertThat(asked.item().quota().max()).isEqualTo(15);
            });
            assertThat(overview.due()).singleElement().satisfies(due -> assertThat(due.due())
                    .isEqualTo(LocalDate.of(2023, 2, 15)));
            assertThat(workspace.selection().upward(2023)).isEqualTo(Upward.PROVINCE);
        }
    }

    @Test
    void aCommuneIsAskedWhatThePlanAboveAsksOfCommunes() {
        try (Workspace workspace = open("2023-01-10", Tier.COMMUNE)) {
            workspace.plans().adopt("hung-yen-district-2022");
            var overview = workspace.selection().overview(2023);
            assertThat(overview.quotas()).singleElement().satisfies(asked -> {
                assertThat(asked.above()).isTrue();
                assertThat(asked.item().quota().min()).isEqualTo(5);
                assertThat(asked.item().quota().max()).isEqualTo(6);
            });
            assertThat(overview.due()).singleElement().satisfies(due -> assertThat(due.due())
                    .isEqualTo(LocalDate.of(2023, 1, 15)));
            assertThat(workspace.selection().upward(2023)).isEqualTo(Upward.DISTRICT);
        }
    }

    @Test
    void aCommuneSendsToTheProvinceSinceThereAreNoDistricts() {
        try (Workspace workspace = open("2026-01-10", Tier.COMMUNE)) {
            assertThat(workspace.selection().upward(2024)).isEqualTo(Upward.DISTRICT);
            assertThat(workspace.selection().upward(2025)).isEqualTo(Upward.PROVINCE);
            assertThat(workspace.selection().upward(2026)).isEqualTo(Upward.PROVINCE);
        }
    }
}
