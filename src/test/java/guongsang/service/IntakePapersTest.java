package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.IntakeProblem;
import guongsang.domain.office.IssuedDocument;
import guongsang.service.intake.FileChoices;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.PreviewRow;
import guongsang.service.intake.RowState;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes out about lists that came in, made from lists as they really come.
class IntakePapersTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final int YEAR = 2026;

    @TempDir
    private Path folder;

    private Fixture fixture;

    @BeforeEach
    void open() {
        fixture = new Fixture(folder.resolve("data"), CLOCK);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-xa-tan-lap.xlsx",
                "02-xa-dong-tien.xls",
                "03-phong-giao-duc.xlsx",
                "04-hoi-nong-dan.xls",
                "05-thi-tran-binh-minh.xlsx",
                "06-mat-tran.csv",
                "07-xa-phu-cuong.xls"
            })
    void aListWithItsProblemsMarkedReadsAgainAsTheSameListAndTheSourceStays(String sample) throws Exception {
        Path source = sample(sample);
        byte[] before = Files.readAllBytes(source);
        FilePreview first = look(source);
        Path marked = folder.resolve("van de.xlsx");
        fixture.workspace().intakePapers().problemsWorkbook(first, marked);
        assertThat(Files.readAllBytes(source)).isEqualTo(before);

        FilePreview again = look(marked);

        assertThat(again.rows()).extracting(PreviewRow::name).isEqualTo(names(first));
        assertThat(again.rows())
                .extracting(PreviewRow::kind)
                .isEqualTo(first.rows().stream().map(PreviewRow::kind).toList());
        assertThat(again.rows())
                .extracting(PreviewRow::state)
                .isEqualTo(first.rows().stream().map(PreviewRow::state).toList());
        for (int i = 0; i < first.rows().size(); i++) {
            assertThat(values(again.rows().get(i)))
                    .as("row %d of %s", first.rows().get(i).number(), sample)
                    .isEqualTo(values(first.rows().get(i)));
        }
    }

    private static Map<Attribute, String> values(PreviewRow row) {
        Map<Attribute, String> values = new HashMap<>(row.values());
        values.remove(Attribute.NOTE);
        return values;
    }

    @Test
    void everyProblemOfARowIsInItsLastColumnAndTheCellItConcernsIsMarkedWithTheSentence() throws Exception {
        FilePreview preview = look(sample("01-xa-tan-lap.xlsx"));
        Path marked = folder.resolve("van de.xlsx");
        fixture.workspace().intakePapers().problemsWorkbook(preview, marked);
        int noted = 0;
        try (InputStream in = Files.newInputStream(marked);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheetAt(1);
            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("Vấn đề cần sửa");
            for (int i = 0; i < preview.rows().size(); i++) {
                PreviewRow from = preview.rows().get(i);
                Row row = sheet.getRow(5 + i);
                assertThat(row.getCell(1).getStringCellValue()).isEqualTo(Integer.toString(from.number()));
                String said = row.getCell(row.getLastCellNum() - 1).getStringCellValue();
                for (IntakeProblem problem : from.problems()) {
                    assertThat(said).contains(problem.message());
                }
                for (Cell cell : row) {
                    if (cell.getCellComment() != null) {
                        noted++;
                        assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
                        assertThat(said)
                                .contains(cell.getCellComment()
                                        .getString()
                                        .getString()
                                        .lines()
                                        .toList());
                    }
                }
            }
        }
        assertThat(noted).isGreaterThan(3);
    }

    @Test
    void aCorrectedCellSentBackIsTakenIn() throws Exception {
        FilePreview preview = look(sample("01-xa-tan-lap.xlsx"));
        long wrong = preview.count(RowState.REJECTED);
        Path marked = folder.resolve("van de.xlsx");
        fixture.workspace().intakePapers().problemsWorkbook(preview, marked);
        try (InputStream in = Files.newInputStream(marked);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheetAt(1)) {
                for (Cell cell : row) {
                    if (cell.getCellComment() != null
                            && cell.getStringCellValue().startsWith("31/")) {
                        cell.setCellValue("28/02/1979");
                    }
                }
            }
            try (var out = Files.newOutputStream(marked)) {
                book.write(out);
            }
        }
        assertThat(look(marked).count(RowState.REJECTED)).isLessThan((int) wrong);
    }

    @Test
    void theLetterToTheUnitIsPrintedAndNotedAmongTheIssuedDocuments() throws Exception {
        office();
        FilePreview preview = look(sample("01-xa-tan-lap.xlsx"));
        IntakePapers papers = fixture.workspace().intakePapers();
        IntakeLetter letter = papers.letter(preview);
        Path target = Path.of(System.getProperty("papers", folder.toString())).resolve("cong-van.pdf");
        IssuedDocument issued = papers.issue(letter, target);
        String text = text(target);
        assertThat(text)
                .contains("V/v hoàn thiện danh sách", "Kính gửi", "UBND xã Tân Lập", "trước ngày 27/3/2026", "31/02");
        assertThat(issued.kind()).isEqualTo("list-problems");
        assertThat(fixture.workspace().documents().issued(YEAR)).hasSize(1);
        try (DocumentPreview shown = papers.preview(letter)) {
            assertThat(shown.pages()).isGreaterThan(0);
        }
    }

    @Test
    void theReportSaysOfEveryFileWhatBecameOfItsRows() throws Exception {
        office();
        List<FilePreview> previews = List.of(look(sample("01-xa-tan-lap.xlsx")), look(sample("02-xa-dong-tien.xls")));
        Path target = Path.of(System.getProperty("papers", folder.toString())).resolve("bao-cao.pdf");
        fixture.workspace().intakePapers().report(previews, false, target);
        String text = text(target);
        assertThat(text).contains("01-xa-tan-lap.xlsx", "02-xa-dong-tien.xls", "TCVN3", "42 dòng");
    }

    private void office() {
        var service = fixture.workspace().office();
        service.save(service.shipped().getFirst().of("huyện Bình Minh"));
    }

    private static String text(Path file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static List<String> names(FilePreview preview) {
        return preview.rows().stream().map(PreviewRow::name).toList();
    }

    private FilePreview look(Path path) {
        IntakeService intake = fixture.workspace().intake();
        FileChoices choices = path.toString().endsWith(".csv")
                ? FileChoices.NONE.withUnit("Ủy ban MTTQ Việt Nam huyện")
                : FileChoices.NONE;
        return intake.preview(List.of(intake.open(path, () -> false).with(choices)), YEAR, () -> false)
                .getFirst();
    }

    private Path sample(String name) throws Exception {
        Path copy = folder.resolve(name);
        try (InputStream in = getClass().getResourceAsStream("/guongsang/intake/samples/" + name)) {
            Files.copy(in, copy);
        }
        return copy;
    }
}
