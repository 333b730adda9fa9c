package guongsang.ui.plan.field;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.plan.Lead;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanField;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import guongsang.service.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldsDataTest {
    private static final UUID NEW = new UUID(0, 0);

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
    void theFieldsOfTheProvincesPlanAreShownWithTheirLeadsAndWhoDoesTheirWorkToday() {
        Plan plan = workspace.plans().adopt("bac-giang-province-08-kh-hdtdkt-2021");
        FieldsData data = FieldsData.read(workspace, plan.id());
        assertThat(data.fields()).hasSize(16);
        assertThat(data.fields().getLast().name()).isEqualTo("Lĩnh vực còn lại");
        assertThat(data.inCatalogue()).isEqualTo(16);
        PlanField first = data.fields().getFirst();
        assertThat(FieldsData.leads(first)).isEqualTo("Đề nghị Ban Tuyên giáo Tỉnh ủy");
        assertThat(data.today(first))
                .isEqualTo("Ban Tuyên giáo và Dân vận Tỉnh ủy (sắp xếp năm 2025, chưa kiểm chứng)");
        assertThat(data.fields()).anyMatch(f -> FieldsData.movements(f).contains("\n"));
    }

    @Test
    void aPlanThatAsksLeadsButNamesNoneSaysSoUntilAUnitIsLinked() {
        Plan plan = workspace.plans().adopt("hung-yen-district-2022");
        assertThat(FieldsData.read(workspace, plan.id()).needsLeads()).isTrue();
        workspace
                .catalogue()
                .save(new Unit(NEW, 0, "Hội Nông dân", "Hội ND", UnitKind.ORGANISATION, null, null, 1, null, null));
        UUID unit = workspace.catalogue().units().getFirst().id();
        Lead lead = new Lead(NEW, 0, "Hội Nông dân", Lead.Wording.REQUEST, true, null, unit, null, null);
        workspace
                .plans()
                .save(
                        plan.id(),
                        new PlanField(
                                NEW,
                                0,
                                "nong-dan",
                                "IV",
                                "Nông dân",
                                List.of(),
                                Set.of(),
                                null,
                                false,
                                1,
                                List.of(lead)));
        FieldsData data = FieldsData.read(workspace, plan.id());
        assertThat(data.needsLeads()).isFalse();
        assertThat(data.linked()).isEqualTo(1);
        assertThat(data.today(data.fields().getFirst())).isEqualTo("Hội Nông dân");
    }
}
