package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import guongsang.service.intake.Doubt;
import guongsang.service.intake.FileChoices;
import guongsang.service.intake.FilePreview;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists of people whom the register knows already, from earlier years, other units and units that ended.
class IntakeAgainTest {
    @TempDir
    private Path folder;

    private Fixture fixture;

    @BeforeEach
    void open() {
        fixture = new Fixture(folder.resolve("data"));
        fixture.unit("UBND xã Tân Lập");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_row_of_somebody_of_an_earlier_year_taken_back_alone_gives_the_dossier_its_values_back() throws Exception {
        fixture.workspace()
                .dossiers()
                .add(
                        2021,
                        Kind.INDIVIDUAL,
                        Map.of(
                                Attribute.NAME, "Phạm Quốc Thịnh",
                                Attribute.BIRTH, "1980-04-12",
                                Attribute.POSITION, "Công chức",
                                Attribute.UNIT, tanLap().id().toString()));
        FilePreview preview =
                preview("UBND xã Tân Lập", "Họ và tên,Ngày sinh,Chức vụ", "Phạm Quốc Thịnh,12/4/1980,Phó Chủ tịch");
        assertThat(preview.rows().getFirst().exemplarId()).isNotNull();
        UUID submission = fixture.workspace()
                .intake()
                .takeIn(List.of(preview), () -> false)
                .getFirst();
        assertThat(position(2021)).isEqualTo("Phó Chủ tịch");

        fixture.workspace()
                .intake()
                .undoRow(fixture.workspace()
                        .intake()
                        .rowsOf(submission)
                        .getFirst()
                        .id());

        assertThat(position(2021)).isEqualTo("Công chức");
        assertThat(fixture.names(RegisterFilter.of(Fixture.YEAR))).isEmpty();
    }

    @Test
    void after_a_merger_people_are_looked_for_as_if_the_program_had_been_opened_anew() throws Exception {
        Unit hoaBinh = fixture.unit("UBND xã Hòa Bình");
        fixture.person("Nguyễn Thị Hồng Ngát");
        Unit heir = fixture.unit("UBND xã Tân Hòa");
        assertThat(percents(heir)).isNotNull();
        fixture.workspace()
                .units()
                .merge(new UnitService.Plan(
                        List.of(tanLap().id(), hoaBinh.id()),
                        List.of("UBND xã Tân Hòa"),
                        UnitKind.COMMUNE,
                        LocalDate.of(2022, 6, 1),
                        null));

        List<Integer> now = percents(heir);
        fixture.reopen();
        assertThat(now).isEqualTo(percents(heir));
        fixture.workspace().journal().undo();
        now = percents(heir);
        fixture.reopen();
        assertThat(now).isEqualTo(percents(heir));
    }

    @Test
    void rows_of_other_units_do_not_count_for_the_quota_of_the_sender() throws Exception {
        fixture.workspace().plans().adopt("hung-yen-district-2022");
        fixture.unit("UBND xã Hòa Bình");
        FilePreview preview = preview(
                "UBND xã Tân Lập",
                "Họ và tên,Năm sinh,Đơn vị đăng ký",
                "Vũ Thị Nga,1988,UBND xã Tân Lập",
                "Hồ Văn Lợi,1975,UBND xã Hòa Bình",
                "Đặng Hữu Phước,1986,UBND xã Hòa Bình",
                "Lý Văn Một,1971,UBND xã Hòa Bình",
                "Siu Mai,1990,UBND xã Hòa Bình",
                "Lê Thị Vân,1969,UBND xã Hòa Bình",
                "Đinh Văn Ân,1983,UBND xã Hòa Bình");
        assertThat(preview.rows().getLast().value(Attribute.UNIT)).contains("UBND xã Hòa Bình");
        assertThat(preview.fileProblems())
                .extracting(p -> p.code() + ": " + p.message())
                .anyMatch(p -> p.startsWith("quota.short") && p.contains("đơn vị có 1,"))
                .noneMatch(p -> p.startsWith("quota.over"));
    }

    private Unit tanLap() {
        return fixture.unit("UBND xã Tân Lập");
    }

    private List<Integer> percents(Unit sender) throws Exception {
        return preview(sender.name(), "Họ và tên,Nơi ở", "Nguyễn Thị Hồng Ngát,Thôn 2").rows().stream()
                .flatMap(r -> r.doubts().stream())
                .map(Doubt::percent)
                .toList();
    }

    private String position(int year) {
        UUID id = fixture.workspace()
                .register()
                .find(RegisterFilter.of(year), RegisterService.Order.NAME, false)
                .ids()
                .getFirst();
        return fixture.read(id).exemplar().value(Attribute.POSITION).orElse("");
    }

    private FilePreview preview(String unit, String... lines) throws Exception {
        Path file = Files.write(folder.resolve("danh sách.csv"), List.of(lines));
        return fixture.workspace()
                .intake()
                .preview(
                        List.of(fixture.workspace()
                                .intake()
                                .open(file, () -> false)
                                .with(FileChoices.NONE.withUnit(unit))),
                        Fixture.YEAR,
                        () -> false)
                .getFirst();
    }
}
