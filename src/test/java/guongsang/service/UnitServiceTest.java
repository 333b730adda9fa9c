package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.plan.Compliance;
import guongsang.domain.unit.Bloc;
import guongsang.domain.unit.Succession;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import guongsang.domain.unit.UnitUse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitServiceTest {
    private static final LocalDate ON = LocalDate.of(2025, 7, 1);

    private Fixture fixture;

    @BeforeEach
    void open(@TempDir Path folder) {
        fixture = new Fixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private CatalogueService catalogue() {
        return fixture.workspace().catalogue();
    }

    private UnitService units() {
        return fixture.workspace().units();
    }

    private static UnitService.Plan plan(List<Unit> old, String... names) {
        return new UnitService.Plan(
                old.stream().map(Unit::id).toList(), List.of(names), UnitKind.COMMUNE, ON, "Nghị quyết số 01 (mẫu)");
    }

    private Unit again(Unit unit) {
        return catalogue().unitsById().get(unit.id());
    }

    private static void refused(String code, String words, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refused.class, r -> {
            assertThat(r.code()).isEqualTo(code);
            assertThat(r.sentence()).contains(words);
        });
    }

    @Test
    void units_that_merge_end_on_the_day_before_and_the_new_one_takes_over() {
        Unit a = fixture.unit("UBND xã Tân Lập");
        Unit b = fixture.unit("UBND xã Hòa Bình");
        units().merge(plan(List.of(a, b), "UBND xã Tân Hòa"));

        Unit merged = catalogue().unitNamed("xã Tân Hòa").orElseThrow();
        assertThat(merged.validFrom()).isEqualTo(ON);
        assertThat(merged.shortName()).isEqualTo("xã Tân Hòa");
        assertThat(again(a).validTo()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(catalogue().successions().before(merged.id()))
                .extracting(Succession::from, Succession::on, Succession::decision)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(a.id(), ON, "Nghị quyết số 01 (mẫu)"),
                        org.assertj.core.groups.Tuple.tuple(b.id(), ON, "Nghị quyết số 01 (mẫu)"));
    }

    @Test
    void one_undo_takes_a_merger_back_and_redo_does_it_again_also_after_a_restart() {
        Unit a = fixture.unit("UBND xã Tân Lập");
        Unit b = fixture.unit("UBND xã Hòa Bình");
        units().merge(plan(List.of(a, b), "UBND xã Tân Hòa"));

        fixture.reopen().journal().undo();
        assertThat(again(a).validTo()).isNull();
        assertThat(catalogue().unitNamed("xã Tân Hòa")).isEmpty();
        assertThat(catalogue().successions().any()).isFalse();

        fixture.reopen().journal().redo();
        assertThat(again(b).validTo()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(catalogue().successions().heirs(again(a), ON)).hasSize(1);
    }

    @Test
    void the_new_unit_may_bear_the_name_of_an_old_one_and_the_day_says_which_is_meant() {
        Unit a = fixture.unit("UBND xã Tân Lập");
        Unit b = fixture.unit("UBND xã Hòa Bình");
        units().merge(plan(List.of(a, b), "UBND xã Tân Lập"));

        assertThat(catalogue().unitNamed("X. Tân Lập", LocalDate.of(2025, 6, 30)))
                .contains(again(a));
        Unit fresh = catalogue().unitNamed("X. Tân Lập", ON).orElseThrow();
        assertThat(fresh.id()).isNotEqualTo(a.id());
        assertThat(catalogue().unitNamed("X. Tân Lập", 2026)).contains(fresh);
        assertThat(catalogue().unitNamed("X. Tân Lập", 2024)).contains(again(a));
    }

    @Test
    void a_unit_that_goes_on_can_take_others_in() {
        Unit a = fixture.unit("UBND xã Tân Lập");
        Unit town = fixture.unit("UBND thị trấn Bình Minh");
        units().merge(plan(List.of(a), "thị trấn Bình Minh"));

        assertThat(catalogue().successions().heirs(again(a), ON)).containsExactly(again(town));
        assertThat(again(town).validTo()).isNull();
        assertThat(catalogue().units()).hasSize(2);
    }

    @Test
    void one_unit_becomes_several_in_one_action() {
        Unit a = fixture.unit("UBND xã Tân Lập");
        units().split(plan(List.of(a), "UBND xã Tân Bắc", "UBND xã Tân Nam"));

        assertThat(catalogue().successions().heirs(again(a), ON))
                .extracting(Unit::name)
                .containsExactlyInAnyOrder("UBND xã Tân Bắc", "UBND xã Tân Nam");
        fixture.workspace().journal().undo();
        assertThat(catalogue().units()).containsExactly(again(a));
    }

    @Test
    void what_cannot_be_merged_or_split_is_refused_with_a_sentence_and_nothing_is_written() {
        Unit a = fixture.unit("UBND xã Tân Lập");
        Unit b = fixture.unit("UBND xã Hòa Bình");
        Unit gone = fixture.unit("UBND xã Cũ");
        catalogue().save(again(gone).withValidity(null, LocalDate.of(2020, 12, 31)));

        refused("units.none", "Chưa chọn", () -> units().merge(plan(List.of(), "UBND xã X")));
        refused("name.missing", "Thiếu tên", () -> units().merge(plan(List.of(a), " ")));
        refused("unit.ended", "UBND xã Cũ đã hết hiệu lực", () -> units().merge(
                        plan(List.of(a, again(gone)), "UBND xã X")));
        Unit later = fixture.unit("UBND xã Sau");
        catalogue().save(again(later).withValidity(LocalDate.of(2026, 1, 1), null));
        refused("unit.taken", "Đã có đơn vị tên", () -> units().merge(plan(List.of(a, b), "xã Sau")));
        refused("units.one", "ít nhất hai tên", () -> units().split(plan(List.of(a), "UBND xã X")));
        refused("units.one", "một đơn vị", () -> units().split(plan(List.of(a, b), "UBND xã X", "UBND xã Y")));
        assertThat(catalogue().units()).hasSize(4);
        assertThat(again(a).validTo()).isNull();
    }

    @Test
    void successions_can_be_written_one_by_one_and_taken_away() {
        Unit a = fixture.unit("UBND xã Tân Lập");
        Unit b = fixture.unit("UBND xã Hòa Bình");
        Succession fresh = new Succession(new UUID(0, 0), 0, a.id(), b.id(), ON, null);
        refused("succession.before-end", "chưa có ngày hết hiệu lực", () -> units().save(fresh));
        catalogue().save(a.withValidity(null, ON.minusDays(1)));
        units().save(fresh);
        Succession written = catalogue().successions().after(a.id()).getFirst();
        refused("succession.cycle", "ngược lại", () -> units().save(
                        new Succession(new UUID(0, 0), 0, b.id(), a.id(), ON, null)));

        units().remove(written);
        assertThat(catalogue().successions().any()).isFalse();
    }

    @Test
    void a_unit_that_is_in_use_is_not_deleted_and_the_sentence_tells_what_uses_it() {
        fixture.person("Nguyễn Thị Hồng Ngát");
        Unit a = fixture.unit("UBND xã Tân Lập");
        catalogue().save(new Bloc(new UUID(0, 0), 0, "Cụm thi đua số 1", 1));
        Bloc bloc = catalogue().blocs().getFirst();
        catalogue().save(bloc.withHead(a.id()).withInCharge("Ông Lê Văn A (mẫu)"));
        assertThat(catalogue().blocs().getFirst().headUnitId()).isEqualTo(a.id());

        assertThat(units().uses(a)).isEqualTo(Map.of(UnitUse.REGISTRATION, 1, UnitUse.BLOC_HEAD, 1));
        refused(
                "unit.in-use",
                "UBND xã Tân Lập đang có 1 hồ sơ đăng ký, 1 cụm, khối do đơn vị làm trưởng nên không xóa được: hãy ghi ngày hết hiệu lực",
                () -> units().remove(a));

        Unit unused = fixture.unit("UBND xã Hòa Bình");
        catalogue().setAliases(unused, List.of("HB"));
        units().remove(unused);
        assertThat(catalogue().units()).containsExactly(a);
        fixture.workspace().journal().undo();
        assertThat(catalogue().unitNamed("HB")).contains(again(unused));
    }

    @Test
    void a_bloc_with_members_is_not_deleted() {
        catalogue().save(new Bloc(new UUID(0, 0), 0, "Cụm thi đua số 1", 1));
        Bloc bloc = catalogue().blocs().getFirst();
        catalogue().save(fixture.unit("UBND xã Tân Lập").withBloc(bloc.id()));
        refused("bloc.in-use", "đang có 1 đơn vị", () -> catalogue().remove(bloc));
        catalogue().save(fixture.unit("UBND xã Tân Lập").withBloc(null));
        catalogue().remove(bloc);
        assertThat(catalogue().blocs()).isEmpty();
    }

    @Test
    void an_ended_unit_cannot_register_in_a_later_year_and_the_sentence_stands_beside_the_unit() {
        Unit a = fixture.unit("UBND xã Tân Lập");
        units().merge(plan(List.of(a, fixture.unit("UBND xã Hòa Bình")), "UBND xã Tân Hòa"));
        Map<Attribute, String> values = Map.of(Attribute.NAME, "Lê Thị Vân", Attribute.UNIT, a.id().toString());
        DossierService dossiers = fixture.workspace().dossiers();

        assertThat(dossiers.problems(2025, Kind.INDIVIDUAL, values)).isEmpty();
        assertThat(dossiers.problems(2026, Kind.INDIVIDUAL, values))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.attribute()).isEqualTo(Attribute.UNIT);
                    assertThat(p.sentence()).contains("nay là UBND xã Tân Hòa");
                });
        refused("unit.ended", "hết hiệu lực", () -> dossiers.add(2026, Kind.INDIVIDUAL, values));
        UUID id = dossiers.add(2025, Kind.INDIVIDUAL, values);
        UUID next = dossiers.registerAgain(fixture.read(id), 2026);
        assertThat(fixture.read(next).registration().value(Attribute.UNIT))
                .contains(catalogue().unitNamed("xã Tân Hòa").orElseThrow().id().toString());
        refused(
                "unit.ended",
                "hết hiệu lực",
                () -> dossiers.edit(fixture.read(next), Attribute.UNIT, a.id().toString()));
    }

    @Test
    void an_old_name_in_a_list_after_the_merger_offers_the_successor() {
        Unit a = fixture.unit("UBND xã Tân Lập");
        units().merge(plan(List.of(a), "UBND xã Tân Hòa"));

        assertThat(units().meant("xã Tân Lập", 2025)).contains(new UnitService.Meant(again(a), null));
        assertThat(units().meant("xã Tân Lập", 2026).orElseThrow()).satisfies(meant -> {
            assertThat(meant.unit().name()).isEqualTo("UBND xã Tân Hòa");
            assertThat(meant.ended()).contains("nay là UBND xã Tân Hòa");
        });
        assertThat(units().meant("xã Không Có", 2026)).isEmpty();
    }

    @Test
    void in_the_year_of_a_merger_only_the_units_there_on_the_due_day_owe_a_list() {
        Unit a = fixture.unit("UBND xã Tân Lập");
        units().merge(plan(List.of(a, fixture.unit("UBND xã Hòa Bình")), "UBND xã Tân Hòa"));
        fixture.workspace().plans().adopt("dak-doa-district-101-kh-ubnd-2021");

        assertThat(fixture.workspace().plans().compliance(2025, LocalDate.of(2025, 12, 31)))
                .filteredOn(Compliance.QuotaItem.class::isInstance)
                .filteredOn(i -> i.unit() != null)
                .extracting(i -> i.unit().name())
                .containsExactlyInAnyOrder("UBND xã Tân Lập", "UBND xã Hòa Bình");
    }
}
