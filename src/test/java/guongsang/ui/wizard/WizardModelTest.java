package guongsang.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.plan.Tier;
import guongsang.service.Workspace;
import guongsang.store.ShippedProfiles;
import guongsang.ui.Sample;
import guongsang.ui.wizard.WizardModel.Line;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WizardModelTest {
    private static WizardModel wizard() {
        WizardModel model = new WizardModel();
        model.offer(ShippedProfiles.all());
        return model;
    }

    @Test
    void tierAndAreaProposeTheRest() {
        WizardModel model = wizard();
        model.line(Line.AREA).set("Bình Minh");
        model.propose();
        assertThat(model.line(Line.NAME).get()).isEqualTo("Phòng Nội vụ huyện Bình Minh");
        assertThat(model.line(Line.SUPERIOR).get()).isEqualTo("UBND HUYỆN BÌNH MINH");
        assertThat(model.line(Line.SYMBOL).get()).isEqualTo("PNV");
        assertThat(model.line(Line.PLACE).get()).isEqualTo("Bình Minh");
        assertThat(model.missing()).isEmpty();
    }

    @Test
    void whatWasTypedStaysWhenTheTierChanges() {
        WizardModel model = wizard();
        model.line(Line.AREA).set("phường 1");
        model.tier().set(Tier.COMMUNE);
        model.propose();
        assertThat(model.line(Line.PLACE).get()).isEqualTo("Phường 1");
        model.line(Line.SYMBOL).set("VHXH1");
        model.line(Line.AREA).set("xã Tân Lập");
        model.propose();
        assertThat(model.line(Line.SYMBOL).get()).isEqualTo("VHXH1");
        assertThat(model.line(Line.SUPERIOR).get()).isEqualTo("UBND XÃ TÂN LẬP");
    }

    @Test
    void nothingIsStoredBeforeTheEnd(@TempDir Path folder) {
        try (Workspace workspace = Workspace.open(folder, Sample.CLOCK, "test")) {
            WizardModel model = wizard();
            model.line(Line.AREA).set("huyện Bình Minh");
            model.propose();
            model.line(Line.SIGNER).set("Lê Thị Mai");
            model.planCode().set("dak-doa-district-101-kh-ubnd-2021");
            LocalDate today = LocalDate.now(Sample.CLOCK);
            assertThat(workspace.office().profile(today)).isEmpty();
            model.store(workspace);
            assertThat(workspace.office().profile(today))
                    .hasValueSatisfying(p -> assertThat(p.issuer()).containsExactly("PHÒNG NỘI VỤ"));
            assertThat(workspace.office().signers()).singleElement().satisfies(s -> assertThat(s.authorityLines())
                    .containsExactly("TRƯỞNG PHÒNG"));
            assertThat(workspace.plans().inForce(2022)).hasSize(1);
        }
    }

    @Test
    void theProfileOfTheTierIsStoredWithItsDatesAndItsCouncil(@TempDir Path folder) {
        try (Workspace workspace = Workspace.open(folder, Sample.CLOCK, "test")) {
            WizardModel model = wizard();
            model.tier().set(Tier.COMMUNE);
            model.line(Line.AREA).set("Tân Lập");
            model.propose();
            model.store(workspace);
            assertThat(workspace.office().profiles()).singleElement().satisfies(p -> {
                assertThat(p.name()).isEqualTo("Phòng Văn hóa - Xã hội xã Tân Lập");
                assertThat(p.validFrom()).isEqualTo(LocalDate.of(2025, 7, 1));
                assertThat(p.councilName()).isEqualTo("Hội đồng Thi đua - Khen thưởng xã Tân Lập");
                assertThat(p.recipients()).contains("Chủ tịch, các Phó Chủ tịch UBND xã Tân Lập");
            });
        }
    }
}
