package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.CriterionFit;
import guongsang.domain.plan.Plan;
import guongsang.domain.unit.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CriteriaServiceTest {
    private Fixture fixture;
    private CriteriaService criteria;
    private Plan plan;
    private UUID general;
    private UUID schools;

    @BeforeEach
    void open(@TempDir Path folder) {
        fixture = new Fixture(folder);
        criteria = fixture.workspace().criteria();
        plan = fixture.workspace().plans().adopt("dak-doa-district-101-kh-ubnd-2021");
        criteria.criteria(Fixture.YEAR).forEach(l -> criteria.remove(l.criterion()));
        fixture.workspace().catalogue().save(new Field(new UUID(0, 0), 0, "Giáo dục", "Giáo dục", 1, null));
        general =
                add(Criterion.Scope.GENERAL, "Nổi trội, dẫn đầu trong phong trào thi đua", null, Set.of(), null, null);
        schools = add(
                Criterion.Scope.FIELD,
                "Tỷ lệ học sinh khá giỏi cao",
                "lĩnh vực giáo dục, đào tạo",
                Set.of(Kind.COLLECTIVE),
                null,
                null);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private UUID add(
            Criterion.Scope scope,
            String text,
            @Nullable String field,
            Set<Kind> kinds,
            @Nullable UUID unit,
            @Nullable Integer year) {
        return criteria.save(new Criterion(
                new UUID(0, 0),
                0,
                scope == Criterion.Scope.OWN ? null : plan.id(),
                scope == Criterion.Scope.OWN ? "" : "III.2",
                text,
                scope,
                field,
                kinds,
                null,
                null,
                unit,
                year,
                0));
    }

    private UUID school() {
        UUID field = fixture.workspace()
                .catalogue()
                .fieldNamed("Giáo dục")
                .orElseThrow()
                .id();
        return fixture.add(
                Kind.COLLECTIVE,
                "Trường Tiểu học số 2",
                Map.of(Attribute.FIELD, field.toString(), Attribute.LEADER, "Trần Thị Thu Hà (Hiệu trưởng)"));
    }

    @Test
    void generalOnesThoseOfTheFieldTheUnitsAndTheOfficesOwnAreForARegistration() {
        UUID unit = fixture.unit("UBND xã Tân Lập").id();
        UUID own = add(Criterion.Scope.OWN, "Không có học sinh bỏ học", null, Set.of(), unit, null);
        UUID office = add(Criterion.Scope.OWN, "Có bài viết gửi huyện", null, Set.of(), null, Fixture.YEAR);
        add(Criterion.Scope.OWN, "Tiêu chí của năm khác", null, Set.of(), null, Fixture.YEAR - 1);
        UUID other = add(
                Criterion.Scope.OWN,
                "Của đơn vị khác",
                null,
                Set.of(),
                fixture.unit("UBND xã An Phú").id(),
                null);

        List<CriteriaService.Line> lines = criteria.assessment(school()).lines();
        assertThat(lines).hasSize(5);
        assertThat(lines.stream().filter(l -> l.fit().applies()).map(l -> l.criterion()
                        .id()))
                .containsExactly(general, schools, own, office);
        assertThat(lines.getLast().criterion().id()).isEqualTo(other);
        assertThat(lines.get(1).fit()).isEqualTo(new CriterionFit(CriterionFit.Why.FIELD, "giáo dục"));
        assertThat(criteria.assessment(fixture.person("Lê Thị Vân")).tally().all())
                .isEqualTo(3);
    }

    @Test
    void aMarkIsMadeChangedTakenAwayAndEachIsUndone() {
        UUID id = school();
        criteria.mark(id, general, true, "  báo cáo   của trường ");
        assertThat(criteria.assessment(id).tally()).isEqualTo(new CriteriaService.Tally(1, 0, 2));
        assertThat(mark(id).note()).isEqualTo("báo cáo của trường");

        criteria.mark(id, general, false, null);
        assertThat(criteria.assessment(id).tally()).isEqualTo(new CriteriaService.Tally(0, 1, 2));
        fixture.workspace().journal().undo();
        assertThat(mark(id).met()).isTrue();

        criteria.mark(id, general, null, null);
        assertThat(criteria.assessment(id).tally().met()).isZero();
        fixture.workspace().journal().undo();
        fixture.workspace().journal().undo();
        assertThat(criteria.assessment(id).lines()).allMatch(l -> l.mark() == null);
    }

    private guongsang.domain.plan.CriterionMark mark(UUID id) {
        return java.util.Objects.requireNonNull(
                criteria.assessment(id).lines().getFirst().mark());
    }

    @Test
    void anyCriterionOfThePlanCanBeMarkedAndCountsFromThenOn() {
        UUID person = fixture.person("Lê Thị Vân");
        assertThat(criteria.assessment(person).tally().all()).isEqualTo(1);
        criteria.mark(person, schools, true, null);
        assertThat(criteria.assessment(person).tally()).isEqualTo(new CriteriaService.Tally(1, 0, 2));
    }

    @Test
    void anOwnCriterionIsEditedAndRemovedAndNeedsWords() {
        UUID own = add(Criterion.Scope.OWN, "Có mô hình tiết kiệm", null, Set.of(), null, null);
        Criterion read = find(own);
        criteria.save(new Criterion(
                read.id(),
                read.version(),
                null,
                "",
                "Có mô hình tiết kiệm điện",
                read.scope(),
                null,
                Set.of(Kind.MODEL),
                "kWh",
                null,
                null,
                null,
                0));
        assertThat(find(own).text()).isEqualTo("Có mô hình tiết kiệm điện");
        assertThat(find(own).measure()).isEqualTo("kWh");
        fixture.workspace().journal().undo();
        assertThat(find(own).text()).isEqualTo("Có mô hình tiết kiệm");

        criteria.remove(find(own));
        assertThat(criteria.criteria(Fixture.YEAR)).hasSize(2);
        fixture.workspace().journal().undo();
        assertThat(criteria.criteria(Fixture.YEAR)).hasSize(3);

        assertThatThrownBy(() -> add(Criterion.Scope.OWN, "  ", null, Set.of(), null, null))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("criterion.text"));
    }

    private Criterion find(UUID id) {
        return criteria.criteria(Fixture.YEAR).stream()
                .map(CriteriaService.Listed::criterion)
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHeadIsHeldAgainstTheCollectiveOfTheSameYear() {
        add(
                Criterion.Scope.FIELD,
                "Tập thể do người đó đứng đầu là tập thể điển hình",
                null,
                Set.of(Kind.INDIVIDUAL),
                null,
                null);
        school();
        UUID head = fixture.add(
                Kind.INDIVIDUAL, "Trần Thị Thu Hà", Map.of(Attribute.POSITION, "Hiệu trưởng Trường Tiểu học số 2"));
        assertThat(hint(head)).satisfies(h -> {
            assertThat(h.good()).isTrue();
            assertThat(h.sentence()).contains("Trường Tiểu học số 2");
        });
        UUID without = fixture.add(Kind.INDIVIDUAL, "Phạm Quốc Thịnh", Map.of(Attribute.POSITION, "Trưởng thôn 3"));
        assertThat(hint(without).good()).isFalse();
        UUID nobody = fixture.add(Kind.INDIVIDUAL, "Lê Thị Vân", Map.of(Attribute.POSITION, "Giáo viên"));
        assertThat(criteria.assessment(nobody).lines()).allMatch(l -> l.hint() == null);
    }

    private CriteriaService.Hint hint(UUID id) {
        return criteria.assessment(id).lines().stream()
                .map(CriteriaService.Line::hint)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
