package guongsang.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import guongsang.document.Samples;
import guongsang.document.content.AdministrativeDocument;
import guongsang.document.content.Appendix;
import guongsang.document.content.Block;
import guongsang.document.content.DocumentTitle;
import guongsang.document.content.Letterhead;
import guongsang.document.content.Orientation;
import guongsang.document.layout.Nd30;
import guongsang.document.pdf.PdfPages.Word;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportPdfTest {
    private final PdfRenderer renderer = new PdfRenderer();

    private PdfPages rendered(AdministrativeDocument document) throws Exception {
        return new PdfPages(out -> renderer.render(document, out));
    }

    private static AdministrativeDocument report(int paragraphs, int recipients, @Nullable Appendix appendix) {
        return Samples.report(
                Samples.letterhead(), Samples.title(), paragraphs, Samples.recipients(recipients), appendix);
    }

    private static Appendix statistics(Orientation orientation) {
        return new Appendix(
                "I",
                List.of("Biểu số liệu"),
                Samples.attached(),
                List.of(new Block.TableBlock(Samples.statistics(60))),
                null,
                null,
                orientation);
    }

    @Test
    void every_font_is_embedded_and_cut_down_to_what_is_used() throws Exception {
        try (PdfPages pages = rendered(report(8, 4, statistics(Orientation.PORTRAIT)))) {
            Set<String> names = new HashSet<>();
            for (PDPage page : pages.pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    names.add(font.getName());
                }
            }
            assertThat(names).hasSize(4).allMatch(n -> n.matches("[A-Z]{6}\\+LiberationSerif.*"));
        }
    }

    @Test
    void it_is_a4_in_vietnamese_with_title_and_output_intent() throws Exception {
        try (PdfPages pages = rendered(report(8, 4, null))) {
            PDPage page = pages.pdf.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isCloseTo(Nd30.A4_SHORT, within(0.5f));
            assertThat(page.getMediaBox().getHeight()).isCloseTo(Nd30.A4_LONG, within(0.5f));
            assertThat(pages.pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(pages.pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(pages.pdf.getDocumentInformation().getTitle()).startsWith("BÁO CÁO Kết quả");
            assertThat(pages.rendered.pages()).isEqualTo(pages.count());
        }
    }

    @Test
    void the_heading_stands_where_the_decree_puts_it() throws Exception {
        Letterhead letterhead = new Letterhead(
                "UBND huyện Đak Đoa",
                List.of("Phòng Nội vụ"),
                "/BC-PNV",
                "05",
                "Đak Đoa",
                LocalDate.of(2022, 2, 5),
                2022);
        AdministrativeDocument document = Samples.report(letterhead, Samples.title(), 8, Samples.recipients(4), null);
        try (PdfPages pages = rendered(document)) {
            Word nation = word(pages, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            Word issuer = word(pages, "PHÒNG NỘI VỤ");
            Word superior = word(pages, "UBND HUYỆN ĐAK ĐOA");
            Word number = word(pages, "Số: 05/BC-PNV");
            Word date = word(pages, "Đak Đoa, ngày 05 tháng 02 năm 2022");
            assertThat(nation.x()).isGreaterThan(Nd30.A4_SHORT / 2 - 20);
            assertThat(nation.y()).isCloseTo(superior.y(), within(0.5f));
            assertThat(issuer.y()).isGreaterThan(superior.y());
            assertThat(issuer.font()).contains("Bold");
            assertThat(superior.font()).doesNotContain("Bold");
            assertThat(number.y()).isCloseTo(date.y(), within(0.5f));
            assertThat(date.font()).contains("Italic");
            assertThat(middle(number)).isCloseTo(middle(issuer), within(2f));
            assertThat(middle(date)).isCloseTo(middle(nation), within(2f));
        }
    }

    private static Word word(PdfPages pages, String text) {
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < pages.words.size(); i++) {
            StringBuilder joined = new StringBuilder();
            Word first = pages.words.get(i);
            for (int j = i; j < Math.min(i + 12, pages.words.size()); j++) {
                Word last = pages.words.get(j);
                joined.append(joined.isEmpty() ? "" : " ").append(last.text().strip());
                if (joined.toString().replaceAll("\\s+", "").equals(text.replaceAll("\\s+", ""))) {
                    return new Word(
                            first.page(),
                            text,
                            first.x(),
                            first.y(),
                            last.x() + last.width() - first.x(),
                            first.size(),
                            first.font());
                }
            }
            seen.append(first.text()).append('|');
        }
        throw new AssertionError("“" + text + "” not among " + seen);
    }

    private static float middle(Word word) {
        return word.x() + word.width() / 2;
    }

    @Test
    void page_numbers_begin_on_the_second_page_and_again_with_each_appendix() throws Exception {
        try (PdfPages pages = rendered(report(20, 4, statistics(Orientation.LANDSCAPE)))) {
            int appendix = 0;
            int expected = 1;
            for (int page = 1; page <= pages.count(); page++) {
                int now = page;
                if (pages.squeezed(page).startsWith("PhụlụcI")) {
                    appendix = page;
                    expected = 1;
                }
                String top = String.join(
                        "",
                        pages.words.stream()
                                .filter(w -> w.page() == now && w.y() < 20 * Nd30.MM - 2)
                                .map(Word::text)
                                .toList());
                assertThat(top.strip()).as("page %d", page).isEqualTo(expected == 1 ? "" : Integer.toString(expected));
                expected++;
            }
            assertThat(appendix).isGreaterThan(2).isLessThan(pages.count());
            PDPage lying = pages.pdf.getPage(appendix - 1);
            assertThat(lying.getMediaBox().getWidth())
                    .isGreaterThan(lying.getMediaBox().getHeight());
        }
    }

    @Test
    void the_signature_never_stands_alone_on_a_page() throws Exception {
        for (int paragraphs = 1; paragraphs < 40; paragraphs++) {
            try (PdfPages pages = rendered(report(paragraphs, 3 + paragraphs % 10, null))) {
                String last = pages.squeezed(pages.count());
                assertThat(last).as("%d paragraphs", paragraphs).contains("./.", "Nơinhận:", "NguyễnThịThuHường");
                long textLines = pages.words.stream()
                        .filter(w -> w.page() == pages.count()
                                && w.size() > 13.5
                                && !w.font().contains("Bold")
                                && w.y() > 60)
                        .map(Word::y)
                        .distinct()
                        .count();
                assertThat(textLines).as("%d paragraphs", paragraphs).isGreaterThanOrEqualTo(2);
            }
        }
    }

    @Test
    void nothing_leaves_the_type_area_however_long_the_texts() throws Exception {
        Letterhead letterhead = new Letterhead(
                "Ủy ban nhân dân thành phố Hồ Chí Minh rất dài",
                List.of("Hội đồng Thi đua", "Khen thưởng", "huyện có một cái tên rất dài để xuống dòng"),
                "/BC-HĐTĐKT",
                null,
                "Thành phố có một cái tên rất dài và rất dài",
                null,
                2022);
        DocumentTitle title = new DocumentTitle(
                "BÁO CÁO", List.of(Samples.title().summary().getFirst().repeat(4)));
        AdministrativeDocument document = Samples.report(letterhead, title, 12, Samples.recipients(12), null);
        try (PdfPages pages = rendered(document)) {
            for (Word word : pages.words) {
                assertThat(word.x()).as(word.text()).isGreaterThan(30 * Nd30.MM - 0.5f);
                assertThat(word.x() + word.width()).as(word.text()).isLessThan(195 * Nd30.MM + 4);
                assertThat(word.y()).as(word.text()).isLessThan(277 * Nd30.MM);
            }
        }
    }

    @Test
    void figures_can_be_found_on_the_page() throws Exception {
        try (PdfPages pages = rendered(report(9, 4, statistics(Orientation.PORTRAIT)))) {
            List<FigurePlace> inText = pages.rendered.figures().stream()
                    .filter(f -> f.figureId().equals("registered.total"))
                    .toList();
            assertThat(inText).hasSizeGreaterThanOrEqualTo(9);
            for (FigurePlace place : inText) {
                assertThat(textAt(pages, place)).isEqualTo("1.234");
            }
            FigurePlace cell = pages.rendered.figures().stream()
                    .filter(f -> f.figureId().equals("unit.45"))
                    .findFirst()
                    .orElseThrow();
            assertThat(textAt(pages, cell)).isEqualTo("4");
            assertThat(cell.page()).isEqualTo(pages.count());
        }
    }

    private static String textAt(PdfPages pages, FigurePlace place) throws Exception {
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        area.addRegion(
                "figure", new Rectangle2D.Float(place.x() - 0.5f, place.y(), place.width() + 0.5f, place.height()));
        area.extractRegions(pages.pdf.getPage(place.page() - 1));
        return area.getTextForRegion("figure").strip();
    }

    @Test
    void a_body_that_ends_with_a_table_keeps_its_last_row_with_the_signature() throws Exception {
        for (int rows = 1; rows < 60; rows += 3) {
            List<Block> body = new ArrayList<>(List.of(Block.Paragraph.of("Kết quả như sau:")));
            body.add(new Block.TableBlock(Samples.statistics(rows)));
            AdministrativeDocument plain = report(1, 4, null);
            AdministrativeDocument document = new AdministrativeDocument(
                    plain.letterhead(),
                    plain.title(),
                    List.of(),
                    body,
                    plain.signature(),
                    plain.recipients(),
                    List.of());
            try (PdfPages pages = rendered(document)) {
                assertThat(pages.squeezed(pages.count())).contains("Tổngcộng", "./.", "Nơinhận:");
            }
        }
    }
}
