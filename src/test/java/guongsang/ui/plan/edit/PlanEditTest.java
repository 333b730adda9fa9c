package guongsang.ui.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import guongsang.domain.plan.Lead;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanField;
import guongsang.domain.plan.PlanStage;
import guongsang.service.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanEditTest {
    @TempDir
    private Path folder;

    private Workspace workspace;
    private Plan plan;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder, Clock.systemDefaultZone(), "thử nghiệm");
        plan = workspace.plans().adopt("bac-giang-province-08-kh-hdtdkt-2021");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private PlanEdit<PlanStage> stage(UUID id, Typed typed) {
        return new PlanEdit<>(
                plan.id(),
                Keeping.part(PlanStage.class, id),
                (s, t) -> new PlanStage(
                        s.id(),
                        s.version(),
                        s.stage(),
                        t.or("name", s.name()),
                        s.clause(),
                        s.wording(),
                        s.year(),
                        t.or("fromMonth", s.fromMonth()),
                        t.or("toMonth", s.toMonth())),
                typed);
    }

    private PlanStage stage() {
        return workspace
                .plans()
                .plan(plan.id())
                .orElseThrow()
                .content()
                .stages()
                .getFirst();
    }

    @Test
    void whatBreaksARuleIsToldAndTheRestIsSaved() {
        Typed typed = new Typed();
        typed.put("name", "name", "Phát hiện sớm");
        typed.put("fromMonth", "fromMonth", 13);
        PlanEdit.Answer answer = stage(stage().id(), typed).run(workspace);
        assertThat(answer.problems())
                .anyMatch(p -> p.field().equals("fromMonth") && p.sentence().contains("13"));
        assertThat(answer.held()).isFalse();
        assertThat(stage().name()).isEqualTo("Phát hiện sớm");
        assertThat(stage().fromMonth()).isNotEqualTo(13);
    }

    @Test
    void nothingIsWrittenToTheJournalWhenNothingIsOtherwise() {
        int before = workspace.journal().latest(100).size();
        Typed typed = new Typed();
        typed.put("name", "name", stage().name());
        assertThat(stage(stage().id(), typed).run(workspace).problems()).isEmpty();
        assertThat(workspace.journal().latest(100)).hasSize(before);
    }

    @Test
    void aPartThatIsGoneIsSaidSo() {
        assertThatThrownBy(() -> stage(UUID.randomUUID(), new Typed()).run(workspace))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("không còn");
    }

    @Test
    void aLeadIsLinkedToItsUnitAndKeepsWhatThePlanCallsIt() {
        workspace
                .catalogue()
                .save(new guongsang.domain.unit.Unit(
                        new UUID(0, 0),
                        0,
                        "Sở Y tế",
                        "Sở Y tế",
                        guongsang.domain.unit.UnitKind.AGENCY,
                        null,
                        null,
                        1,
                        null,
                        null));
        UUID unit = workspace.catalogue().units().getFirst().id();
        PlanField field = plan.content().fields().stream()
                .filter(f -> !f.leads().isEmpty())
                .findFirst()
                .orElseThrow();
        Lead lead = field.leads().getFirst();
        Typed typed = new Typed();
        typed.put("unitId", "unitId", unit);
        PlanEdit.Answer answer = new PlanEdit<>(
                        plan.id(),
                        Keeping.lead(field.id(), lead.id()),
                        (l, t) -> new Lead(
                                l.id(),
                                l.version(),
                                l.body(),
                                l.wording(),
                                l.chairs(),
                                l.movement(),
                                t.or("unitId", l.unitId()),
                                l.successor(),
                                l.successorSource()),
                        typed)
                .run(workspace);
        assertThat(answer.problems()).isEmpty();
        Plan now = workspace.plans().plan(plan.id()).orElseThrow();
        assertThat(now.leads()).containsExactly(unit);
        assertThat(now.content().fields()).anyMatch(f -> f.leads().stream()
                .anyMatch(l -> unit.equals(l.unitId()) && l.body().equals(lead.body())));
    }
}
