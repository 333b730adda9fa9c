package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.figure.Figure;
import guongsang.domain.office.AuthorityForm;
import guongsang.domain.office.DocumentKind;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.office.ProfileTemplate;
import guongsang.domain.office.Signer;
import guongsang.domain.plan.Tier;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An office over 1/7/2025: old papers keep the names of their day, figures can be told by the units of today.
class MergerTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-02-02T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final LocalDate ON = LocalDate.of(2025, 7, 1);
    private static final UUID NEW = new UUID(0, 0);

    @TempDir
    Path folder;

    private Fixture fixture;
    private Unit first;
    private Unit second;

    @BeforeEach
    void merge(@TempDir Path data) {
        fixture = new Fixture(data, CLOCK);
        first = fixture.unit("UBND xã Tân Lập");
        second = fixture.unit("UBND xã Hòa Bình");
        register("Nguyễn Thị Hồng Ngát", first);
        register("Lê Thị Vân", first);
        register("Phạm Quốc Thịnh", second);
        fixture.workspace()
                .units()
                .merge(new UnitService.Plan(
                        List.of(first.id(), second.id()),
                        List.of("UBND xã Tân Hòa"),
                        UnitKind.COMMUNE,
                        ON,
                        "Nghị quyết số 01 (mẫu)"));
        office().save(template(Tier.DISTRICT).of("Bình Minh"));
        office().save(template(Tier.COMMUNE).of("Tân Hòa"));
        office().save(signer("Trương Thị Minh Hạnh", AuthorityForm.OWN, "Trưởng phòng")
                .withValidity(null, ON.minusDays(1)));
        office().save(signer("Lý Quốc Khải", AuthorityForm.KT, "Phó Trưởng phòng")
                .withValidity(ON, null));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private OfficeService office() {
        return fixture.workspace().office();
    }

    private ProfileTemplate template(Tier tier) {
        return office().shipped().stream()
                .filter(t -> t.tier() == tier)
                .findFirst()
                .orElseThrow();
    }

    private static Signer signer(String name, AuthorityForm form, String post) {
        return new Signer(NEW, 0, name, List.of(), null, null, false).withForm(form, post, null);
    }

    private void register(String name, Unit unit) {
        fixture.workspace()
                .dossiers()
                .add(
                        2024,
                        Kind.INDIVIDUAL,
                        Map.of(Attribute.NAME, name, Attribute.UNIT, unit.id().toString()));
    }

    private String printed(DocumentRequest request) throws IOException {
        Path pdf = folder.resolve("văn bản.pdf");
        fixture.workspace().documents().write(request, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static DocumentRequest list(LocalDate date) {
        return DocumentRequest.of(DocumentKind.REGISTRATION_LIST, 2024)
                .withNumber("05", date)
                .withGrouping(guongsang.domain.office.Grouping.BY_UNIT);
    }

    @Test
    void a_list_of_2024_dated_before_the_change_prints_the_district_and_its_signer() throws IOException {
        String text = printed(list(LocalDate.of(2025, 6, 30)));
        assertThat(text)
                .contains("số 05/BC-PNV ngày 30 tháng 6 năm 2025 của Phòng Nội vụ huyện Bình Minh")
                .contains("TRƯỞNG PHÒNG Trương Thị Minh Hạnh")
                .contains("UBND XÃ TÂN LẬP")
                .doesNotContain("Tân Hòa")
                .doesNotContain("TÂN HÒA");
    }

    @Test
    void the_same_list_dated_after_the_change_prints_the_commune_and_the_units_as_they_registered() throws IOException {
        String text = printed(list(LocalDate.of(2025, 8, 1)));
        assertThat(text)
                .contains("số 05/BC-VHXH ngày 01 tháng 8 năm 2025 của Phòng Văn hóa - Xã hội xã Tân Hòa")
                .contains("KT. TRƯỞNG PHÒNG PHÓ TRƯỞNG PHÒNG Lý Quốc Khải")
                .contains("UBND XÃ TÂN LẬP")
                .contains("UBND XÃ HÒA BÌNH");
    }

    @Test
    void the_letterhead_of_a_report_is_that_of_its_day() throws IOException {
        DocumentRequest report = DocumentRequest.of(DocumentKind.YEAR_END_REPORT, 2024);
        assertThat(printed(report.withNumber(null, LocalDate.of(2024, 12, 15))))
                .contains("UBND HUYỆN BÌNH MINH")
                .contains("PHÒNG NỘI VỤ");
        assertThat(printed(report.withNumber(null, LocalDate.of(2025, 8, 1))))
                .contains("UBND XÃ TÂN HÒA")
                .contains("PHÒNG VĂN HÓA - XÃ HỘI");
    }

    @Test
    void a_signer_chosen_for_a_day_on_which_he_may_not_sign_is_refused() {
        UUID gone = office().signers().stream()
                .filter(s -> s.name().equals("Trương Thị Minh Hạnh"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> fixture.workspace()
                        .documents()
                        .preview(list(LocalDate.of(2025, 8, 1)).withSigner(gone)))
                .isInstanceOfSatisfying(Refused.class, r -> {
                    assertThat(r.code()).isEqualTo("signer.date");
                    assertThat(r.sentence()).contains("không ký được văn bản ngày 01/8/2025");
                });
    }

    @Test
    void who_signs_for_the_council_has_his_post_printed_right_above_the_name() throws IOException {
        office().save(new Signer(NEW, 0, "Hoàng Văn Bách", List.of(), null, null, false)
                .withForm(AuthorityForm.TM, "Chủ tịch", "Chủ tịch UBND huyện"));
        UUID chair = office().signers().stream()
                .filter(s -> s.name().equals("Hoàng Văn Bách"))
                .findFirst()
                .orElseThrow()
                .id();
        String text = printed(list(LocalDate.of(2025, 6, 2)).withSigner(chair));
        assertThat(text).contains("CHỦ TỊCH UBND HUYỆN Hoàng Văn Bách").contains("TM. HỘI ĐỒNG");
    }

    @Test
    void figures_can_be_told_by_the_units_of_today_and_are_unchanged_without_being_asked() {
        Unit merged = fixture.workspace().catalogue().unitNamed("xã Tân Hòa").orElseThrow();
        FigureService figures = fixture.workspace().figures();
        Map<String, Figure> then = figures.figuresById(2024);
        assertThat(then.get("registered.unit." + first.id()).value()).isEqualTo(2L);
        assertThat(then).doesNotContainKey("registered.unit." + merged.id());

        Map<String, Figure> today = guongsang.domain.figure.Figures.byId(figures.figuresOfTodaysUnits(2024));
        assertThat(today.get("registered.unit." + merged.id()).value()).isEqualTo(3L);
        assertThat(today).doesNotContainKey("registered.unit." + first.id());
        assertThat(today.get("registered.total").value())
                .isEqualTo(then.get("registered.total").value());
        assertThat(today.get("units.total").value()).isEqualTo(1L);
        assertThat(figures.ofTodaysUnits(2024).notes()).isEmpty();
    }

    @Test
    void a_unit_that_was_split_stays_under_its_old_name_with_a_note() {
        Unit merged = fixture.workspace().catalogue().unitNamed("xã Tân Hòa").orElseThrow();
        fixture.workspace()
                .units()
                .split(new UnitService.Plan(
                        List.of(merged.id()),
                        List.of("UBND xã Đông", "UBND xã Tây"),
                        UnitKind.COMMUNE,
                        LocalDate.of(2026, 1, 1),
                        null));
        FigureService figures = fixture.workspace().figures();
        assertThat(figures.ofTodaysUnits(2024).notes())
                .containsExactlyInAnyOrder(
                        "UBND xã Tân Lập nay thuộc nhiều đơn vị (UBND xã Đông, UBND xã Tây): số liệu để theo tên cũ vì không chia được.",
                        "UBND xã Hòa Bình nay thuộc nhiều đơn vị (UBND xã Đông, UBND xã Tây): số liệu để theo tên cũ vì không chia được.");
        Map<String, Figure> today = guongsang.domain.figure.Figures.byId(figures.figuresOfTodaysUnits(2024));
        assertThat(today.get("registered.unit." + first.id()).value()).isEqualTo(2L);
        assertThat(today.get("units.total").value()).isEqualTo(4L);
    }

    @Test
    void the_reports_table_of_units_can_be_told_by_the_units_of_today() throws IOException {
        DocumentRequest report = DocumentRequest.of(DocumentKind.YEAR_END_REPORT, 2024);
        assertThat(printed(report)).contains("UBND xã Hòa Bình").doesNotContain("UBND xã Tân Hòa");

        DocumentRequest today = report.withTodaysUnits(true);
        assertThat(printed(today)).contains("UBND xã Tân Hòa").contains("Biểu này tính theo đơn vị hiện nay");
        Unit merged = fixture.workspace().catalogue().unitNamed("xã Tân Hòa").orElseThrow();
        assertThat(fixture.workspace()
                        .documents()
                        .figures(today)
                        .get("today.registered.unit." + merged.id())
                        .value())
                .isEqualTo(3L);
        try (DocumentPreview preview = fixture.workspace().documents().preview(today)) {
            assertThat(IntStream.rangeClosed(1, preview.pages())
                            .boxed()
                            .flatMap(page -> preview.places(page).stream())
                            .map(place -> place.figureId()))
                    .contains("today.registered.unit." + merged.id());
        }
    }

    @Test
    void a_second_profile_ends_the_first_on_the_day_before_and_undo_opens_it_again() {
        List<OfficeProfile> both = office().profiles();
        assertThat(both).extracting(OfficeProfile::tier).containsExactly(Tier.DISTRICT, Tier.COMMUNE);

        OfficeProfile commune = both.getLast();
        OfficeProfile third = commune.withValidity(LocalDate.of(2026, 6, 1), null);
        office().save(new OfficeProfile(
                NEW,
                0,
                third.tier(),
                "Văn phòng mới",
                "Văn phòng mới",
                null,
                List.of("VĂN PHÒNG"),
                "VP",
                "Tân Hòa",
                null,
                List.of(),
                false,
                "xã Tân Hòa",
                false,
                third.validFrom(),
                null));
        assertThat(office().profile(LocalDate.of(2026, 5, 31)).orElseThrow().validTo())
                .isEqualTo(LocalDate.of(2026, 5, 31));
        fixture.workspace().journal().undo();
        assertThat(office().profiles()).containsExactlyElementsOf(List.of(both.getFirst(), again(commune)));
        assertThat(again(commune).validTo()).isNull();
    }

    private OfficeProfile again(OfficeProfile profile) {
        return office().profiles().stream()
                .filter(p -> p.id().equals(profile.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void profiles_that_overlap_or_have_no_first_day_and_the_last_one_are_told_in_sentences() {
        OfficeProfile district = office().profiles().getFirst();
        refused("office.overlap", () -> office().save(district.withValidity(null, ON.plusDays(40))));
        refused("office.validity", () -> office().save(district.withValidity(ON, ON.minusDays(1))));
        refused("office.first-day", () -> office().save(template(Tier.PROVINCE).of("Gia Lai")));
        office().remove(district);
        refused("office.last", () -> office().remove(office().profiles().getFirst()));
    }

    @Test
    void signers_are_checked_against_the_form_and_their_lines_are_made() {
        assertThat(office().signers())
                .filteredOn(s -> s.name().equals("Lý Quốc Khải"))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.authorityLines()).containsExactly("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG");
                    assertThat(s.post()).isEqualTo("PHÓ TRƯỞNG PHÒNG");
                });
        refused("signer.tm", () -> office().save(signer("A", AuthorityForm.TM, "Trưởng phòng")));
        refused("signer.tuq", () -> office().save(signer("A", AuthorityForm.TUQ, "Trưởng phòng Nội vụ")));
        refused("signer.validity", () -> office().save(
                        signer("A", AuthorityForm.OWN, "Trưởng phòng").withValidity(ON, ON.minusDays(1))));
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo(code));
    }
}
