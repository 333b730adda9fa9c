package guongsang.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.exemplar.Kind;
import guongsang.domain.plan.CriterionFit.Subject;
import guongsang.domain.plan.CriterionFit.Why;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CriterionFitTest {
    private static final CriterionFits FITS = new CriterionFits();
    private static final UUID UNIT = new UUID(1, 1);
    private static final Subject TEACHERS =
            new Subject(Kind.COLLECTIVE, UNIT, "Trường Tiểu học số 2", "Giáo dục", "Dạy tốt, học tốt", null);

    private static Criterion criterion(
            Criterion.Scope scope, @Nullable String field, Set<Kind> kinds, @Nullable UUID unit) {
        return new Criterion(
                new UUID(0, 9),
                1,
                new UUID(0, 1),
                "III",
                "điều phải đạt",
                scope,
                field,
                kinds,
                null,
                null,
                unit,
                null,
                1);
    }

    @Test
    void aGeneralCriterionIsForEveryone() {
        assertThat(FITS.of(criterion(Criterion.Scope.GENERAL, null, Set.of(), null), TEACHERS)
                        .why())
                .isEqualTo(Why.GENERAL);
    }

    @Test
    void aCriterionOfAFieldSaysByWhichWordsItFits() {
        var fit = FITS.of(
                criterion(Criterion.Scope.FIELD, "lĩnh vực giáo dục, đào tạo", Set.of(Kind.COLLECTIVE), null),
                TEACHERS);
        assertThat(fit).isEqualTo(new CriterionFit(Why.FIELD, "giáo dục"));
        assertThat(FITS.of(criterion(Criterion.Scope.FIELD, "y tế", Set.of(), null), TEACHERS)
                        .applies())
                .isFalse();
    }

    @Test
    void anotherKindOrAnotherUnitIsNotAskedForIt() {
        assertThat(FITS.of(criterion(Criterion.Scope.GENERAL, null, Set.of(Kind.HOUSEHOLD), null), TEACHERS)
                        .applies())
                .isFalse();
        assertThat(FITS.of(criterion(Criterion.Scope.OWN, null, Set.of(), new UUID(5, 5)), TEACHERS)
                        .applies())
                .isFalse();
        assertThat(FITS.of(criterion(Criterion.Scope.OWN, null, Set.of(), UNIT), TEACHERS)
                        .why())
                .isEqualTo(Why.UNIT);
    }

    @Test
    void theMovementTheGroupAndTheNameOfACollectiveCountToo() {
        var household = new Subject(
                Kind.HOUSEHOLD, UNIT, "Đinh Văn Ân", "Giảm nghèo", "Chung tay vì người nghèo - không để ai lại", null);
        assertThat(FITS.of(
                                criterion(Criterion.Scope.FIELD, "“Đak Đoa chung tay vì người nghèo”", Set.of(), null),
                                household)
                        .why())
                .isEqualTo(Why.MOVEMENT);
        var official = new Subject(Kind.INDIVIDUAL, UNIT, "Lê Thị Vân", null, null, "cán bộ, công chức, viên chức");
        assertThat(FITS.of(
                                criterion(
                                        Criterion.Scope.FIELD,
                                        "cán bộ, chiến sĩ, công chức, viên chức, nhân viên",
                                        Set.of(Kind.INDIVIDUAL),
                                        null),
                                official)
                        .why())
                .isEqualTo(Why.GROUP);
        var block = new Subject(Kind.COLLECTIVE, UNIT, "Tổ dân phố 5", "Văn hóa", null, null);
        assertThat(FITS.of(
                        criterion(Criterion.Scope.FIELD, "tổ dân phố, thôn, làng, xã, thị trấn", Set.of(), null),
                        block))
                .isEqualTo(new CriterionFit(Why.NAME, "tổ dân phố"));
    }

    @Test
    void onlyHeadsOfCollectivesAreAskedForTheirCollective() {
        assertThat(LeaderRule.heads("Hiệu trưởng Trường Tiểu học")).isTrue();
        assertThat(LeaderRule.heads("Trưởng thôn")).isTrue();
        assertThat(LeaderRule.heads("Phó Trưởng phòng")).isFalse();
        assertThat(LeaderRule.heads("Giáo viên trường Tiểu học")).isFalse();
        assertThat(LeaderRule.names("Nguyễn Văn Hoà (Bí thư chi bộ)", "Nguyễn Văn Hòa"))
                .isTrue();
        assertThat(LeaderRule.names("Nguyễn Văn Hoàng (Bí thư chi bộ)", "Nguyễn Văn Hoà"))
                .isFalse();
    }
}
