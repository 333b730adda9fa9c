package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.figure.Figure;
import guongsang.domain.office.DocumentKind;
import guongsang.domain.office.Grouping;
import guongsang.text.DocumentNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentServiceTest {
    private static final int YEAR = 2022;

    @TempDir
    static Path data;

    @TempDir
    Path folder;

    private static Workspace workspace;

    @BeforeAll
    static void open() {
        Clock clock = Clock.fixed(Instant.parse("2022-12-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        workspace = Workspace.open(data, clock, "thử nghiệm");
        workspace.demo().fill(2021, 300);
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    private static DocumentRequest request(DocumentKind kind) {
        return DocumentRequest.of(kind, YEAR);
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<String> cells(Path xlsx) throws IOException {
        try (var in = Files.newInputStream(xlsx);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            DataFormatter formatter = new DataFormatter();
            return Stream.of(workbook.getSheetAt(0))
                    .flatMap(s -> Stream.iterate(0, i -> i <= s.getLastRowNum(), i -> i + 1)
                            .filter(i -> s.getRow(i) != null)
                            .flatMap(i -> {
                                List<String> row = new java.util.ArrayList<>();
                                s.getRow(i).forEach(c -> row.add(formatter.formatCellValue(c)));
                                return row.stream();
                            }))
                    .toList();
        }
    }

    @Test
    void every_registration_of_the_year_is_on_the_list_in_both_formats_and_every_grouping() throws IOException {
        List<String> names = workspace
                .register()
                .rows(workspace
                        .register()
                        .find(RegisterFilter.of(YEAR), RegisterService.Order.NAME, false)
                        .ids())
                .stream()
                .map(r -> r.registered().exemplar().name())
                .toList();
        assertThat(names).isNotEmpty();
        for (Grouping grouping : Grouping.values()) {
            DocumentRequest request = request(DocumentKind.REGISTRATION_LIST).withGrouping(grouping);
            Path pdf = folder.resolve(grouping + ".pdf");
            Path xlsx = folder.resolve(grouping + ".xlsx");
            workspace.documents().write(request, pdf);
            workspace.documents().write(request, xlsx);
            List<String> cells = cells(xlsx);
            assertThat(cells).as(grouping.name()).containsAll(names);
            String text = text(pdf);
            names.forEach(n ->
                    assertThat(text).as(grouping.name()).contains(squeezed(n).substring(0, 4)));
            String closing = "Danh sách có: ";
            assertThat(cells).anyMatch(c -> c.startsWith(closing) && c.endsWith("./."));
        }
    }

    @Test
    void only_what_was_selected_goes_up_and_its_unit_is_named() throws IOException {
        var selected = workspace
                .register()
                .rows(workspace
                        .register()
                        .find(RegisterFilter.of(YEAR).withSelected(true), RegisterService.Order.NAME, false)
                        .ids());
        Path xlsx = folder.resolve("gửi cấp trên.xlsx");
        workspace.documents().write(request(DocumentKind.UPWARD_LIST), xlsx);
        List<String> cells = cells(xlsx);
        assertThat(cells).contains("Đơn vị đăng ký");
        assertThat(cells)
                .containsAll(selected.stream()
                        .map(r -> r.registered().exemplar().name())
                        .toList());
        assertThat(cells)
                .containsAll(selected.stream().map(RegisterService.Row::unit).toList());
        assertThat(cells.stream().filter(c -> c.matches("[1-9]\\d{0,2}")).count())
                .isEqualTo(selected.size());
    }

    @Test
    void a_list_of_one_kind_has_that_kinds_own_columns() throws IOException {
        Path xlsx = folder.resolve("mô hình.xlsx");
        workspace.documents().write(request(DocumentKind.REGISTRATION_LIST).withKinds(Set.of(Kind.MODEL)), xlsx);
        assertThat(cells(xlsx))
                .contains("Tên mô hình", "Cách làm", "Khả năng nhân rộng")
                .doesNotContain("Giới tính");
    }

    @Test
    void nothing_selected_is_refused_with_where_to_select() {
        assertThatThrownBy(() -> workspace
                        .documents()
                        .write(DocumentRequest.of(DocumentKind.UPWARD_LIST, 2019), folder.resolve("a.pdf")))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("selection.empty"))
                .hasMessageContaining("Sổ điển hình");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void an_ending_that_cannot_be_written_is_refused_and_leaves_no_file() {
        for (String name : List.of("a.docx", "a.txt", "a")) {
            assertThatThrownBy(() ->
                            workspace.documents().write(request(DocumentKind.REGISTRATION_LIST), folder.resolve(name)))
                    .isInstanceOfSatisfying(
                            Refused.class, r -> assertThat(r.code()).isEqualTo("file.ending"));
        }
        assertThatThrownBy(() ->
                        workspace.documents().write(request(DocumentKind.YEAR_END_REPORT), folder.resolve("a.xlsx")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(".pdf");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void every_number_of_the_report_stands_where_its_figure_is() throws IOException {
        Map<String, Figure> figures = workspace.figures().figuresById(YEAR);
        try (DocumentPreview preview = workspace.documents().preview(request(DocumentKind.YEAR_END_REPORT));
                PDDocument pdf = Loader.loadPDF(preview.pdf())) {
            int checked = 0;
            for (int page = 1; page <= preview.pages(); page++) {
                for (DocumentPreview.Place place : preview.places(page)) {
                    Figure figure = figures.get(place.figureId());
                    assertThat(figure).as(place.figureId()).isNotNull();
                    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                    stripper.addRegion(
                            "figure",
                            new java.awt.geom.Rectangle2D.Float(
                                    place.x() - 0.5f, place.y(), place.width() + 1, place.height()));
                    stripper.extractRegions(pdf.getPage(page - 1));
                    String digits = stripper.getTextForRegion("figure").replaceAll("[^0-9,]", "");
                    assertThat(shown(figure)).as(place.toString()).contains(digits.replaceAll("^,+|,+$", ""));
                    checked++;
                }
            }
            assertThat(checked).isGreaterThan(300);
        }
    }

    /// The ways a figure's digits may be written.
    private static Set<String> shown(Figure figure) {
        long value = Math.abs(figure.orZero());
        return Stream.of(
                        DocumentNumber.count(value),
                        DocumentNumber.plain(value),
                        DocumentNumber.percent(value / 1000.0),
                        DocumentNumber.plain(Math.round(value / 1e6)),
                        "%.1f".formatted(value / 1e6).replace('.', ','))
                .map(s -> s.replaceAll("[^0-9,]", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void a_report_of_a_year_without_data_says_so_and_ends_properly() throws IOException {
        Path pdf = folder.resolve("trống.pdf");
        workspace.documents().write(DocumentRequest.of(DocumentKind.YEAR_END_REPORT, 2019), pdf);
        String text = text(pdf);
        assertThat(text)
                .contains(squeezed("chưa có điển hình tiên tiến nào được đăng ký"))
                .contains("./.")
                .doesNotContain("null");
    }

    @Test
    void number_and_date_are_printed_when_given_and_left_blank_when_not() throws IOException {
        Path blank = folder.resolve("blank.pdf");
        Path given = folder.resolve("given.pdf");
        DocumentRequest request = request(DocumentKind.YEAR_END_REPORT);
        workspace.documents().write(request, blank);
        workspace.documents().write(request.withNumber("5", LocalDate.of(2022, 12, 8)), given);
        assertThat(text(blank)).contains(squeezed("Số: /BC-")).contains(squeezed("ngày tháng năm 2022"));
        assertThat(text(given)).contains(squeezed("Số: 05/BC-")).contains(squeezed("ngày 08 tháng 12 năm 2022"));
    }

    @Test
    void sensitive_columns_stay_out_unless_asked_for() throws IOException {
        var template = workspace.templates().template("upward");
        workspace
                .templates()
                .save(new guongsang.domain.office.ListTemplate(
                        template.id(),
                        template.version(),
                        template.code(),
                        template.title(),
                        template.columns() + "\nETHNICITY | Dân tộc | 5"));
        Path without = folder.resolve("without.xlsx");
        Path with = folder.resolve("with.xlsx");
        workspace.documents().write(request(DocumentKind.UPWARD_LIST), without);
        workspace.documents().write(request(DocumentKind.UPWARD_LIST).withSensitive(true), with);
        assertThat(cells(without)).doesNotContain("Dân tộc");
        assertThat(cells(with)).contains("Dân tộc");
    }

    @Test
    void an_issued_document_keeps_its_files() throws IOException {
        var issued = workspace
                .documents()
                .issue(request(DocumentKind.UPWARD_LIST).withNumber("12", LocalDate.of(2022, 2, 14)));
        assertThat(workspace.documents().issued(YEAR)).contains(issued);
        var files = workspace.documents().files(issued);
        assertThat(files).extracting("name").containsExactlyInAnyOrder("upward-2022.xlsx", "upward-2022.pdf");
        for (var file : files) {
            assertThat(Files.size(workspace.dossiers().file(file))).isEqualTo(file.size());
        }
        assertThat(workspace.plans().facts(YEAR).done().days())
                .containsEntry(guongsang.domain.plan.Deadline.What.UPWARD_LIST, List.of(LocalDate.of(2022, 2, 14)));
    }

    @Test
    void a_page_can_be_drawn() {
        try (DocumentPreview preview = workspace.documents().preview(request(DocumentKind.YEAR_END_REPORT))) {
            DocumentPreview.Picture picture = preview.picture(1, 0.5f);
            assertThat(picture.argb()).hasSize(picture.width() * picture.height());
            assertThat(picture.argb()).contains(0xFFFFFFFF);
            assertThat(preview.width(1)).isEqualTo(595, org.assertj.core.api.Assertions.within(1f));
        }
    }

    @Test
    void an_unknown_signer_is_refused() {
        assertThatThrownBy(() -> workspace
                        .documents()
                        .preview(request(DocumentKind.UPWARD_LIST).withSigner(UUID.randomUUID())))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("signer.unknown"));
    }
}
