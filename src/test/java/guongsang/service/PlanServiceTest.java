package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Due;
import guongsang.domain.plan.Lead;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanClause;
import guongsang.domain.plan.PlanContent;
import guongsang.domain.plan.PlanField;
import guongsang.domain.plan.PlanPart;
import guongsang.domain.plan.PlanStage;
import guongsang.domain.plan.Quota;
import guongsang.domain.plan.Tier;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.domain.unit.Unit;
import guongsang.store.ShippedPlans;
import guongsang.text.Folding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plans in a real register: adopted, edited part by part, copied, taken back.
class PlanServiceTest {
    private static final String S0 = "hung-yen-province-79-kh-ubnd-2022";
    private static final String S2 = "hung-yen-district-2022";
    private static final String S3 = "dak-doa-district-101-kh-ubnd-2021";
    private static final String S4 = "bac-giang-province-08-kh-hdtdkt-2021";
    private static final UUID NEW = new UUID(0, 0);

    @TempDir
    private Path folder;

    private Fixture fixture;
    private PlanService plans;

    @BeforeEach
    void open() {
        fixture = new Fixture(folder);
        plans = fixture.workspace().plans();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.getMessage()).endsWith(".").contains("hãy"));
    }

    private void undo() {
        assertThat(fixture.workspace().journal().undo()).isPresent();
    }

    @Test
    void everyShippedPlanIsKeptWholeWhenAdopted() {
        for (Plan shipped : ShippedPlans.all()) {
            Plan adopted = plans.adopt(shipped.code());
            assertThat(without(adopted)).isEqualTo(without(shipped));
            assertThat(adopted.inForce()).isTrue();
        }
        assertThat(plans.plans()).hasSize(5);
        plans = fixture.reopen().plans();
        assertThat(plans.shipped()).allMatch(p -> p.version() > 0);
    }

    /// Everything a plan says, without what the register adds to it.
    private static List<Object> without(Plan p) {
        return List.of(
                p.title(),
                p.issuer(),
                p.number(),
                p.years(),
                String.valueOf(p.parent()),
                String.valueOf(p.note()),
                Set.copyOf(p.quotas().stream()
                        .map(q -> List.of(
                                q.clause(),
                                q.wording(),
                                q.what(),
                                q.unitKinds(),
                                q.sectors(),
                                q.reading(),
                                String.valueOf(q.min()),
                                String.valueOf(q.max()),
                                q.movementLeads()))
                        .toList()),
                Set.copyOf(p.deadlines().stream()
                        .map(d -> List.of(
                                d.clause(),
                                d.wording(),
                                d.what(),
                                d.due(),
                                d.strict(),
                                d.unitKinds(),
                                d.exceptions().stream()
                                        .map(e -> List.of(e.year(), e.date(), e.strict(), e.source()))
                                        .toList()))
                        .toList()),
                p.content().bases(),
                p.content().recipients(),
                p.content().stages().stream()
                        .map(s -> List.of(
                                s.stage(),
                                s.name(),
                                s.clause(),
                                s.wording(),
                                String.valueOf(s.year()),
                                String.valueOf(s.fromMonth())))
                        .toList(),
                p.content().fields().stream()
                        .map(f -> List.of(
                                f.code(),
                                f.name(),
                                f.movements(),
                                f.kinds(),
                                f.oneOff(),
                                f.leads().stream()
                                        .map(l -> List.of(
                                                l.body(),
                                                l.wording(),
                                                l.chairs(),
                                                String.valueOf(l.movement()),
                                                String.valueOf(l.successor()),
                                                String.valueOf(l.successorSource())))
                                        .toList()))
                        .toList(),
                p.content().criteria().stream()
                        .map(c -> List.of(c.clause(), c.text(), c.kinds(), String.valueOf(c.measure())))
                        .toList(),
                p.content().clauses().stream()
                        .map(c -> List.of(
                                c.clause(), c.topic(), String.valueOf(c.who()), c.text(), String.valueOf(c.year())))
                        .toList());
    }

    @Test
    void adoptingFillsTheCatalogueAndDoublesNothing() {
        CatalogueService catalogue = fixture.workspace().catalogue();
        catalogue.save(new Field(NEW, 0, "xây dựng nông thôn mới", "NTM", 1, null));
        catalogue.save(new Movement(NEW, 0, "CHỐNG RÁC THẢI NHỰA", null, 1, null));
        plans.adopt(S4);
        assertThat(catalogue.fields())
                .hasSize(16)
                .extracting(f -> Folding.fold(f.name()))
                .doesNotHaveDuplicates();
        assertThat(catalogue.fieldNamed("Dạy tốt, học tốt").orElseThrow().source())
                .isEqualTo("S4 III.12");
        Movement ours = catalogue
                .movementNamed("Bắc Giang chung sức xây dựng nông thôn mới")
                .orElseThrow();
        assertThat(ours.fieldId())
                .isEqualTo(catalogue
                        .fieldNamed("Xây dựng nông thôn mới")
                        .orElseThrow()
                        .id());
        assertThat(catalogue.movements())
                .extracting(m -> Folding.fold(m.name()))
                .doesNotHaveDuplicates();
        plans.adopt(S3);
        for (String movement : List.of(
                "Đak Đoa chung sức xây dựng nông thôn mới",
                "Đak Đoa chung tay vì người nghèo",
                "Cán bộ, công chức, viên chức huyện Đak Đoa thi đua thực hiện văn hóa công sở")) {
            assertThat(catalogue.movementNamed(movement)).as(movement).isPresent();
        }
        assertThat(catalogue.fields()).extracting(f -> Folding.fold(f.name())).doesNotHaveDuplicates();
        int before = catalogue.fields().size();
        plans.adopt(S3);
        assertThat(catalogue.fields()).hasSize(before);
    }

    @Test
    void adoptionIsOneActionThatCanBeUndone() {
        plans.adopt(S4);
        undo();
        assertThat(plans.plans()).isEmpty();
        assertThat(fixture.workspace().catalogue().fields()).isEmpty();
        assertThat(plans.shipped()).allMatch(p -> p.version() == 0);
        fixture.workspace().journal().redo();
        assertThat(plans.inForce(2021))
                .singleElement()
                .satisfies(p -> assertThat(p.content().fields()).hasSize(16));
    }

    @ParameterizedTest(name = "the parent adopted first: {0}")
    @ValueSource(booleans = {true, false})
    void aPlanIsLinkedToItsParentWhicheverComesFirst(boolean parentFirst) {
        plans.adopt(parentFirst ? S0 : S2);
        plans.adopt(parentFirst ? S2 : S0);
        UUID parent = plans.findOrShipped(S0).id();
        assertThat(plans.findOrShipped(S2).parentId()).isEqualTo(parent);
        assertThat(plans.adopt(S3).parentId()).isNull();
        plans.remove(plans.plan(parent).orElseThrow());
        assertThat(plans.findOrShipped(S2).parentId()).isNull();
        assertThat(plans.findOrShipped(S2).parent()).startsWith("79/KH-UBND");
        undo();
        assertThat(plans.findOrShipped(S2).parentId()).isEqualTo(parent);
    }

    @Test
    void everyPartIsAddedChangedRemovedAndUndone() {
        Plan plan = plans.adopt(S2);
        Quota quota = plan.quotas().getFirst();
        part(plan, quota(quota, NEW, 0, 1, 2), quota(quota, quota.id(), quota.version(), 7, 9), Plan::quotas);
        Deadline d = plan.deadlines().getFirst();
        part(
                plan,
                deadline(d, NEW, 0, new Due.Once(LocalDate.of(2024, 3, 1))),
                deadline(d, d.id(), d.version(), new Due.Yearly(1, 20)),
                Plan::deadlines);
        PlanStage s = plan.content().stages().getFirst();
        part(
                plan,
                new PlanStage(NEW, 0, s.stage(), "Đợt hai", "IV", "", 2023, 4, 6),
                new PlanStage(s.id(), s.version(), s.stage(), "Tên khác", s.clause(), s.wording(), null, 1, 2),
                p -> p.content().stages());
        PlanClause c = plan.content().clauses().getFirst();
        part(
                plan,
                new PlanClause(NEW, 0, "VI", PlanClause.Topic.TASK, null, "Việc thêm", 2023),
                new PlanClause(c.id(), c.version(), c.clause(), c.topic(), "Ai đó", "Khác", null),
                p -> p.content().clauses());
        PlanField field = new PlanField(
                NEW, 0, "a", "I", "Lĩnh vực A", List.of("Phong trào A"), Set.of(), null, false, 1, List.of());
        Plan withField = plans.save(plan.id(), field);
        PlanField kept = withField.content().fields().getFirst();
        part(
                withField,
                new PlanField(NEW, 0, "b", "I", "Lĩnh vực B", List.of(), Set.of(), null, true, 2, List.of()),
                new PlanField(
                        kept.id(),
                        kept.version(),
                        "a",
                        "I",
                        "Tên mới",
                        List.of("B", "C"),
                        Set.of(),
                        "ai",
                        false,
                        1,
                        List.of()),
                p -> p.content().fields());
        Criterion criterion = criterion(NEW, 0, "Tiêu chí một");
        Criterion one = plans.save(plan.id(), criterion).content().criteria().getFirst();
        part(
                plan,
                criterion(NEW, 0, "Tiêu chí hai"),
                criterion(one.id(), one.version(), "Tiêu chí một, sửa"),
                p -> p.content().criteria());
    }

    private <P extends PlanPart> void part(Plan plan, P added, P changed, Function<Plan, List<P>> parts) {
        int before = parts.apply(plans.plan(plan.id()).orElseThrow()).size();
        Plan more = plans.save(plan.id(), added);
        assertThat(parts.apply(more)).hasSize(before + 1);
        undo();
        assertThat(parts.apply(plans.plan(plan.id()).orElseThrow())).hasSize(before);
        P old = find(plans.plan(plan.id()).orElseThrow(), changed, parts);
        P now = find(plans.save(plan.id(), changed), changed, parts);
        assertThat(now).isNotEqualTo(old);
        refused("row.stale", () -> plans.save(plan.id(), changed));
        undo();
        P back = find(plans.plan(plan.id()).orElseThrow(), changed, parts);
        assertThat(back.toString().replaceFirst("version=\\d+", ""))
                .isEqualTo(old.toString().replaceFirst("version=\\d+", ""));
        assertThat(parts.apply(plans.remove(plans.plan(plan.id()).orElseThrow(), back)))
                .hasSize(before - 1);
        undo();
        assertThat(parts.apply(plans.plan(plan.id()).orElseThrow())).hasSize(before);
    }

    private static <P extends PlanPart> P find(Plan plan, P wanted, Function<Plan, List<P>> parts) {
        return parts.apply(plan).stream()
                .filter(p -> p.id().equals(wanted.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Quota quota(Quota q, UUID id, int version, @Nullable Integer min, @Nullable Integer max) {
        return new Quota(
                id,
                version,
                q.clause(),
                q.wording(),
                q.what(),
                q.unitKinds(),
                q.sectors(),
                q.movementLeads(),
                q.units(),
                min,
                max,
                q.atLeast(),
                q.reading());
    }

    private static Deadline deadline(Deadline d, UUID id, int version, Due due) {
        return new Deadline(
                id,
                version,
                d.clause(),
                d.wording(),
                d.what(),
                d.unitKinds(),
                d.movementLeads(),
                due,
                d.strict(),
                List.of());
    }

    private static Criterion criterion(UUID id, int version, String text) {
        return new Criterion(
                id, version, null, "II", text, Criterion.Scope.GENERAL, null, Set.of(), null, null, null, null, 1);
    }

    @Test
    void otherDatesAndLeadsAreEditedInsideTheirRule() {
        Plan plan = plans.adopt(S2);
        Deadline list = list(plan);
        var date = new Deadline.OtherDate(NEW, 0, 2024, LocalDate.of(2024, 1, 31), false, "Công văn 12/UBND-NV");
        assertThat(list(plans.save(plan.id(), list, date)).dueIn(2024)).contains(LocalDate.of(2024, 1, 31));
        refused(
                "exception.twice",
                () -> plans.save(plan.id(), list(plans.plan(plan.id()).orElseThrow()), date));
        undo();
        assertThat(list(plans.plan(plan.id()).orElseThrow()).dueIn(2024)).contains(LocalDate.of(2024, 1, 15));
        plans.remove(plan, list.exceptions().getFirst());
        assertThat(list(plans.plan(plan.id()).orElseThrow()).dueIn(2022)).contains(LocalDate.of(2022, 1, 15));

        Unit lead = fixture.unit("Hội Nông dân huyện");
        Plan withField = plans.save(
                plan.id(),
                new PlanField(NEW, 0, "nd", "IV.1.d", "Nông dân giỏi", List.of(), Set.of(), null, false, 1, List.of()));
        UUID field = withField.content().fields().getFirst().id();
        assertThat(unassigned()).isTrue();
        Plan led = plans.save(
                plan.id(),
                field,
                new Lead(NEW, 0, lead.name(), Lead.Wording.REQUEST, true, null, lead.id(), null, null));
        assertThat(led.leads()).containsExactly(lead.id());
        assertThat(unassigned()).isFalse();
        plans.remove(led, led.content().fields().getFirst().leads().getFirst());
        assertThat(unassigned()).isTrue();
    }

    private boolean unassigned() {
        return plans.compliance(2022, LocalDate.of(2022, 6, 1)).stream()
                .anyMatch(i -> i instanceof Compliance.QuotaItem q && q.unassigned());
    }

    private static Deadline list(Plan plan) {
        return plan.deadlines().stream()
                .filter(d -> d.what() == Deadline.What.UNIT_LIST)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void badInputIsRefusedWithItsSentenceAndNothingIsKept() {
        Plan plan = plans.adopt(S2);
        Quota quota = plan.quotas().getFirst();
        refused("quota.range", () -> plans.save(plan.id(), quota(quota, quota.id(), quota.version(), 9, 3)));
        refused(
                "plan.outside",
                () -> plans.save(plan.id(), deadline(list(plan), NEW, 0, new Due.Once(LocalDate.of(2031, 1, 1)))));
        refused("due.day", () -> plans.save(plan.id(), deadline(list(plan), NEW, 0, new Due.Yearly(2, 31))));
        refused("plan.gone", () -> plans.save(UUID.randomUUID(), quota));
        assertThat(plans.plan(plan.id())).contains(plan);
    }

    @Test
    void thePlanHeadIsEditedAndANewOneGetsItsCode() {
        Plan mine = plans.save(head("15/KH-UBND", "  Bồi dưỡng   điển hình ", null));
        assertThat(mine.code()).isEqualTo("15-kh-ubnd-2022");
        assertThat(mine.title()).isEqualTo("Bồi dưỡng điển hình");
        assertThat(mine.inForce()).isTrue();
        refused("plan.number-taken", () -> plans.save(head("15/KH-UBND", "Khác", null)));
        Plan edited = plans.save(PlanAdoption.withParent(mine, null));
        assertThat(edited).isEqualTo(mine);
        Plan child = plans.save(head("16/KH-UBND", "Theo kế hoạch kia", "15/KH-UBND của UBND huyện"));
        assertThat(child.parentId()).isEqualTo(mine.id());
        refused(
                "plan.parent-cycle",
                () -> plans.save(PlanAdoption.withParent(plans.plan(mine.id()).orElseThrow(), child.id())));
    }

    private static Plan head(String number, String title, @Nullable String parent) {
        return new Plan(
                NEW,
                0,
                "",
                null,
                number,
                null,
                "Ủy ban nhân dân huyện",
                Tier.DISTRICT,
                title,
                2022,
                2022,
                parent,
                null,
                true,
                0,
                null,
                List.of(),
                List.of(),
                PlanContent.NONE);
    }

    @Test
    void aPlanWithRegistrationsIsWithdrawnNotRemoved() {
        Plan plan = plans.adopt(S2);
        fixture.person("Nguyễn Thị Hồng");
        refused("plan.in-use", () -> plans.remove(plan));
        assertThat(plans.withdraw(plan).inForce()).isFalse();
        assertThat(plans.inForce(2022)).isEmpty();
        assertThat(plans.compliance(2022, LocalDate.of(2022, 6, 1))).isEmpty();
        undo();
        assertThat(plans.inForce(2022)).hasSize(1);
    }

    @Test
    void aPlanNobodyUsesIsRemovedWithAllItsParts() {
        Plan plan = plans.adopt(S3);
        plans.remove(plan);
        assertThat(plans.plans()).isEmpty();
        undo();
        assertThat(without(plans.plan(plan.id()).orElseThrow())).isEqualTo(without(plan));
    }

    @Test
    void lastYearsPlanIsCopiedIntoADraft() {
        Plan plan = plans.adopt(S3);
        Plan copy = plans.copy(plan.id(), 2026, 2030, "12/KH-UBND", null);
        assertThat(copy.inForce()).isFalse();
        assertThat(copy.quotas()).hasSize(3);
        assertThat(copy.content().criteria()).hasSize(plan.content().criteria().size());
        assertThat(copy.deadlines()).anyMatch(d -> d.due().equals(new Due.Once(LocalDate.of(2026, 8, 25))));
        Plan second = plans.copy(plan.id(), 2026, 2030, "", null);
        assertThat(second.code()).isNotEqualTo(copy.code());
        assertThat(plans.plan(plan.id())).contains(plan);
        assertThat(plans.compare(plan, copy)).isNotEmpty();
        refused("plan.period", () -> plans.copy(plan.id(), 2026, 2025, "13/KH-UBND", null));
    }

    @Test
    void aBreachIsLetStandWithAReason() {
        Plan plan = plans.adopt(S2);
        Unit commune = fixture.unit("UBND xã Tân Lập");
        Compliance.Item item = shortOf(commune);
        refused("waiver.reason", () -> plans.waive(item, "  "));
        plans.waive(item, "Xã mới thành lập");
        assertThat(shortOf(commune).breach()).isFalse();
        plans.waive(shortOf(commune), "Xã mới thành lập tháng 4");
        assertThat(plans.waivers(2022)).singleElement().satisfies(w -> assertThat(w.reason())
                .endsWith("tháng 4"));
        Quota quota = ((Compliance.QuotaItem) item).quota();
        refused("rule.in-use", () -> plans.remove(plan, quota));
        plans.remove(plans.waivers(2022).getFirst());
        assertThat(shortOf(commune).breach()).isTrue();
        plans.remove(plan, quota);
    }

    private Compliance.Item shortOf(Unit unit) {
        return plans.compliance(2022, LocalDate.of(2022, 6, 1)).stream()
                .filter(i -> i instanceof Compliance.QuotaItem && unit.equals(i.unit()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOfficeNotesWhatItDid() {
        plans.adopt(S2);
        Compliance.DeadlineItem award = award();
        assertThat(award.state()).isEqualTo(Compliance.State.LATE);
        refused("date.future", () -> plans.done(award, LocalDate.of(2022, 12, 1), null));
        plans.done(award, LocalDate.of(2022, 6, 10), "Quyết định 45");
        assertThat(award().state()).isEqualTo(Compliance.State.DONE);
        plans.done(award, LocalDate.of(2022, 6, 12), null);
        assertThat(award().state()).isEqualTo(Compliance.State.LATE);
        assertThat(award().doneOn()).isEqualTo(LocalDate.of(2022, 6, 12));
        plans.done(award, null, null);
        assertThat(award().doneOn()).isNull();
    }

    private Compliance.DeadlineItem award() {
        return plans.compliance(2022, LocalDate.of(2022, 11, 20)).stream()
                .filter(i ->
                        i instanceof Compliance.DeadlineItem d && d.deadline().what() == Deadline.What.AWARD)
                .map(Compliance.DeadlineItem.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOfficeChoosesWhichOfTwoPlansBinds() {
        fixture.unit("UBND xã Tân Lập");
        Plan dakDoa = plans.adopt(S3);
        plans.adopt(S2);
        assertThat(plans.planOf(2022)).map(Plan::tag).contains("S2");
        assertThat(plans.contradictions(2022))
                .singleElement()
                .satisfies(c -> assertThat(c.binding().tag()).isEqualTo("S2"));
        plans.prefer(dakDoa);
        assertThat(plans.planOf(2022)).map(Plan::tag).contains("S3");
        assertThat(plans.contradictions(2022))
                .allMatch(c -> "S3".equals(c.binding().tag()));
        assertThat(plans.compliance(2022, LocalDate.of(2022, 12, 1)).stream()
                        .map(i -> i.plan().tag()))
                .contains("S2", "S3");
        undo();
        assertThat(plans.planOf(2022)).map(Plan::tag).contains("S2");
    }

    @Test
    void everyChangeIsSeenAtOnce() {
        plans.adopt(S2);
        Unit commune = fixture.unit("UBND xã Tân Lập");
        for (int i = 0; i < 5; i++) {
            assertThat(shortOf(commune).state()).isEqualTo(Compliance.State.SHORT);
            fixture.person("Người thứ " + i);
        }
        assertThat(shortOf(commune).state()).isEqualTo(Compliance.State.OK);
        undo();
        assertThat(shortOf(commune).state()).isEqualTo(Compliance.State.SHORT);
    }

    @Test
    void remindersOfTheDayTellWhatIsDueAndWhatIsMissing() {
        plans.adopt(S2);
        plans.adopt(S3);
        fixture.unit("UBND xã Tân Lập");
        assertThat(plans.reminders(LocalDate.of(2022, 12, 10)))
                .extracting(r -> r.plan().tag() + " " + r.deadline().what().code())
                .containsExactly("S3 unit-report");
        assertThat(plans.reminders(LocalDate.of(2023, 1, 2)))
                .extracting(r -> r.year() + " " + r.deadline().what().code() + " " + r.late())
                .containsExactly("2022 unit-report true", "2023 unit-list false");
    }
}
