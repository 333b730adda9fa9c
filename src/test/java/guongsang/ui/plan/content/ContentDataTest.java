package guongsang.ui.plan.content;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.plan.Plan;
import guongsang.service.Workspace;
import guongsang.ui.plan.content.ContentData.Entry;
import guongsang.ui.plan.content.ContentData.Standing;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentDataTest {
    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder, Clock.systemDefaultZone(), "thử nghiệm");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aPlanStandsUnderTheOneItFollowsAndWhatIsOnlyNamedIsSaidSo() {
        workspace.plans().adopt("hung-yen-district-2022");
        assertThat(entry("hung-yen-district-2022").linked()).isFalse();
        assertThat(entry("hung-yen-district-2022").above()).contains("79/KH-UBND");
        workspace.plans().adopt("hung-yen-province-79-kh-ubnd-2022");
        Entry child = entry("hung-yen-district-2022");
        assertThat(child.linked()).isTrue();
        assertThat(child.depth()).isEqualTo(1);
        assertThat(entry("hung-yen-province-79-kh-ubnd-2022").depth()).isZero();
    }

    @Test
    void everyPlanStandsWhereItIsAndOnlyOnce() {
        Plan adopted = workspace.plans().adopt("dak-doa-district-101-kh-ubnd-2021");
        workspace.plans().copy(adopted.id(), 2026, 2030, "02/KH-UBND", null);
        ContentData data = ContentData.read(workspace, 2022);
        assertThat(data.entries())
                .extracting(e -> e.plan().code())
                .doesNotHaveDuplicates()
                .hasSize(6);
        assertThat(data.entries().getFirst().standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(data.first().orElseThrow().plan().id()).isEqualTo(adopted.id());
        assertThat(data.entries().stream().filter(e -> e.standing() == Standing.OUT_OF_FORCE))
                .singleElement()
                .satisfies(e -> assertThat(e.plan().name()).isEqualTo("02/KH-UBND"));
    }

    private Entry entry(String code) {
        return ContentData.read(workspace, 2022).entry(null, code).orElseThrow();
    }
}
