package guongsang.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import guongsang.document.RandomList;
import guongsang.document.Samples;
import guongsang.document.content.Cell;
import guongsang.document.content.ListDocument;
import guongsang.document.content.Row;
import guongsang.document.content.Section;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ListXlsxTest {
    private final XlsxRenderer renderer = new XlsxRenderer();

    private XSSFSheet rendered(ListDocument list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(list, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
    }

    private static XSSFRow headerRow(XSSFSheet sheet) {
        for (var row : sheet) {
            if (row.getCell(0) != null && text(row.getCell(0)).equals("STT")) {
                return (XSSFRow) row;
            }
        }
        throw new AssertionError("no STT");
    }

    private static String text(org.apache.poi.ss.usermodel.Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    @Test
    void it_prints_as_the_decree_wants() throws Exception {
        XSSFSheet sheet = rendered(Samples.individuals(40, 80, 1));
        PrintSetup setup = sheet.getPrintSetup();
        assertThat(setup.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(setup.getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(setup.getFitWidth()).isEqualTo((short) 1);
        assertThat(setup.getFitHeight()).isZero();
        assertThat(sheet.getMargin(PageMargin.LEFT) * 25.4).isCloseTo(30, within(0.1));
        assertThat(sheet.getMargin(PageMargin.RIGHT) * 25.4).isCloseTo(15, within(0.1));
        assertThat(sheet.getMargin(PageMargin.TOP) * 25.4).isCloseTo(20, within(0.1));
        assertThat(sheet.getMargin(PageMargin.BOTTOM) * 25.4).isCloseTo(20, within(0.1));
        assertThat(sheet.getHeader().getCenter()).endsWith("&P");
        assertThat(sheet.getHeaderFooterProperties().getDifferentFirst()).isTrue();
    }

    @Test
    void the_header_is_repeated_in_print_and_stands_still_on_the_screen() throws Exception {
        XSSFSheet sheet = rendered(Samples.individuals(40, 80, 1));
        int header = headerRow(sheet).getRowNum();
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(header);
        assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(header + 1);
        assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo(header + 2);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getMergedRegions())
                .anyMatch(m -> m.formatAsString().equals("A" + (header + 1) + ":A" + (header + 2)));
    }

    @Test
    void peoples_text_stays_text_whatever_it_begins_with() throws Exception {
        List<String> texts =
                List.of("=1+1", "+84 912 345 678", "-x", "@a", "0912345678", " <b>&\"' 😀 ", "một\nhai", "]]>");
        List<Row> rows = new ArrayList<>();
        for (String value : texts) {
            List<Cell> cells = new ArrayList<>(Samples.person(new Random(1), 20).cells());
            cells.set(8, Cell.text(value));
            rows.add(new Row(cells, false));
        }
        XSSFSheet sheet = rendered(Samples.list(List.of(new Section(null, rows)), "Danh sách có: 08 cá nhân./."));
        int first = headerRow(sheet).getRowNum() + 2;
        for (int i = 0; i < texts.size(); i++) {
            XSSFCell cell = sheet.getRow(first + i).getCell(9);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void full_dates_are_dates_and_years_alone_are_text() throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Cell value :
                List.of(Cell.date(LocalDate.of(1975, 3, 8)), Cell.text("1975"), Cell.date(LocalDate.of(1899, 1, 1)))) {
            List<Cell> cells = new ArrayList<>(Samples.person(new Random(1), 20).cells());
            cells.set(3, value);
            rows.add(new Row(cells, false));
        }
        XSSFSheet sheet = rendered(Samples.list(List.of(new Section(null, rows)), "Danh sách có: 03 cá nhân./."));
        int first = headerRow(sheet).getRowNum() + 2;
        XSSFCell day = sheet.getRow(first).getCell(4);
        assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
        assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(1975, 3, 8));
        assertThat(day.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
        assertThat(sheet.getRow(first + 1).getCell(4).getStringCellValue()).isEqualTo("1975");
        assertThat(sheet.getRow(first + 2).getCell(4).getStringCellValue()).isEqualTo("01/01/1899");
    }

    @Test
    void numbers_can_be_reckoned_with_and_totals_are_bold() throws Exception {
        ListDocument list = Samples.list(
                Samples.letterhead(),
                List.of("Biểu số liệu"),
                Samples.statistics(1).columns(),
                Samples.statistics(5).sections(),
                "Danh sách có: 05 đơn vị./.");
        XSSFSheet sheet = rendered(list);
        XSSFRow total = sheet.getRow(headerRow(sheet).getRowNum() + 2 + 5);
        assertThat(total.getCell(0).getStringCellValue()).isEqualTo("Tổng cộng");
        assertThat(total.getCell(2).getNumericCellValue()).isEqualTo(25);
        assertThat(total.getCell(2).getCellStyle().getFont().getBold()).isTrue();
        assertThat(sheet.getMergedRegions())
                .anyMatch(m -> m.getFirstRow() == total.getRowNum() && m.getLastColumn() == 1);
    }

    @Test
    void rows_are_high_enough_for_their_text() throws Exception {
        XSSFSheet sheet = rendered(Samples.individuals(30, 400, 3));
        int first = headerRow(sheet).getRowNum() + 2;
        for (int r = first; r < first + 30; r++) {
            XSSFCell summary = sheet.getRow(r).getCell(9);
            float letters = sheet.getColumnWidth(9) / 256f;
            double lines = Math.ceil(summary.getStringCellValue().length() / (letters * 1.15));
            assertThat(sheet.getRow(r).getHeightInPoints()).as("row %d", r + 1).isGreaterThanOrEqualTo((float)
                    (lines * 12.65));
        }
    }

    @Test
    void a_text_too_high_for_one_row_of_excel_is_shown_over_several() throws Exception {
        Random random = new Random(2);
        List<Cell> cells = new ArrayList<>(Samples.person(random, 20).cells());
        for (int c : new int[] {4, 5, 8, 9, 10}) {
            cells.set(c, Cell.text(Samples.words(random, 2_500)));
        }
        XSSFSheet sheet = rendered(Samples.list(
                List.of(new Section(null, List.of(new Row(cells, false)))), "Danh sách có: 01 cá nhân./."));
        int first = headerRow(sheet).getRowNum() + 2;
        var merged = sheet.getMergedRegions().stream()
                .filter(m -> m.getFirstRow() == first && m.getFirstColumn() == 9)
                .findFirst()
                .orElseThrow();
        assertThat(merged.getLastRow()).isGreaterThan(first);
        assertThat(sheet).allMatch(r -> r.getHeightInPoints() <= 409);
    }

    @Test
    void the_signature_is_one_row_that_no_page_can_tear() throws Exception {
        XSSFSheet sheet = rendered(Samples.individuals(3, 80, 1));
        XSSFRow last = sheet.getRow(sheet.getLastRowNum());
        assertThat(last.getHeightInPoints()).isGreaterThan(120);
        List<String> texts = new ArrayList<>();
        last.forEach(c -> texts.add(c.getStringCellValue()));
        assertThat(String.join("", texts)).contains("KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG", "Nguyễn Thị Thu Hường");
    }

    @Test
    void only_times_new_roman_is_named() throws Exception {
        XSSFSheet sheet = rendered(Samples.parts(3, 3, 3, 1));
        assertThat(sheet).allSatisfy(row -> assertThat(row).allSatisfy(cell -> assertThat(
                        ((XSSFCell) cell).getCellStyle().getFont().getFontName())
                .isEqualTo("Times New Roman")));
        assertThat(sheet.getWorkbook().getProperties().getCoreProperties().getTitle())
                .contains("Danh sách đăng ký");
    }

    @Test
    void every_row_of_a_random_list_is_written_once_and_numbered_in_its_part() throws Exception {
        for (long seed = 0; seed < 30; seed++) {
            RandomList random = new RandomList(seed);
            XSSFSheet sheet = rendered(random.list());
            List<String> found = new ArrayList<>();
            int expected = 1;
            String closing = "";
            for (var row : sheet) {
                var first = row.getCell(0);
                var second = row.getCell(1);
                if (first != null && text(first).startsWith("Danh sách có")) {
                    closing = text(first);
                } else if (first != null && text(first).matches("I+\\. .*")) {
                    expected = 1;
                } else if (second != null && text(second).startsWith("Mã")) {
                    found.add(text(second));
                    assertThat(first.getNumericCellValue()).as("seed %d", seed).isEqualTo(expected++);
                }
            }
            assertThat(found).as("seed %d", seed).isEqualTo(random.marks());
            assertThat(closing).as("seed %d", seed).isEqualTo(random.closing());
        }
    }
}
