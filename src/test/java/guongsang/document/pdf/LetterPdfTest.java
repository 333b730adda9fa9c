package guongsang.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import guongsang.document.Samples;
import guongsang.document.content.AdministrativeDocument;
import guongsang.document.content.Appendix;
import guongsang.document.content.Block;
import guongsang.document.content.LetterSubject;
import guongsang.document.content.Letterhead;
import guongsang.document.content.ListTable;
import guongsang.document.content.Orientation;
import guongsang.document.content.Recipients;
import guongsang.document.content.Row;
import guongsang.document.content.Section;
import guongsang.document.layout.Nd30;
import guongsang.document.pdf.PdfPages.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/// A công văn: no kind of document, its subject under the number (NĐ 30 PL I mục II.5.b).
class LetterPdfTest {
    private static final String SUBJECT = "đôn đốc gửi danh sách, báo cáo điển hình tiên tiến năm 2022";

    private final PdfRenderer renderer = new PdfRenderer();

    private static AdministrativeDocument letter(List<String> addressees, int rows, List<Appendix> appendices) {
        Letterhead letterhead =
                new Letterhead("UBND huyện Đak Đoa", List.of("Phòng Nội vụ"), "/PNV-TĐKT", "12", "Đak Đoa", null, 2022);
        Random random = new Random(rows);
        List<Block> body = new ArrayList<>();
        body.add(Block.Paragraph.of(Samples.words(random, 350) + "."));
        body.add(Block.Paragraph.of("Tính đến hết ngày 20/12/2022 còn đơn vị chưa gửi, cụ thể như sau:"));
        if (rows > 0) {
            body.add(new Block.TableBlock(table(rows)));
        }
        body.add(Block.Paragraph.of(Samples.words(random, 300) + "."));
        body.add(Block.Paragraph.of(Samples.words(random, 200) + "."));
        return new AdministrativeDocument(
                letterhead,
                new LetterSubject(SUBJECT),
                addressees,
                body,
                Samples.signature(),
                new Recipients(List.of("Như trên", "Lưu: VT, TĐKT")),
                appendices);
    }

    private static ListTable table(int rows) {
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(Row.ofTexts("UBND xã Số " + i, "Chưa gửi danh sách", "trước 15/01/2022", "6"));
        }
        return ListTable.numbered(Samples.columns().subList(0, 4), List.of(new Section(null, all)));
    }

    private static List<String> units(int count) {
        List<String> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            units.add("Ủy ban nhân dân xã Số " + i);
        }
        return units;
    }

    private PdfPages rendered(AdministrativeDocument document) throws Exception {
        return new PdfPages(out -> renderer.render(document, out));
    }

    private static List<Word> line(PdfPages pages, float y) {
        return pages.words.stream()
                .filter(w -> w.page() == 1 && Math.abs(w.y() - y) < 0.5f && w.x() < 250)
                .toList();
    }

    private static float middle(List<Word> line) {
        Word last = line.getLast();
        return (line.getFirst().x() + last.x() + last.width()) / 2;
    }

    private static Word starting(PdfPages pages, String text) {
        return pages.words.stream()
                .filter(w -> w.text().startsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " not on the page"));
    }

    @Test
    void the_subject_stands_under_the_number_and_there_is_no_kind() throws Exception {
        try (PdfPages pages = rendered(letter(units(1), 3, List.of()))) {
            Word subject = starting(pages, "V/v");
            Word number = starting(pages, "Số:");
            assertThat(subject.size()).isEqualTo(12);
            assertThat(subject.font()).doesNotContain("Bold", "Italic");
            float bottomOfNumber = number.y() - Nd30.ASCENT * Nd30.NUMBER + Nd30.NUMBER * Nd30.SINGLE;
            float topOfSubject = subject.y() - Nd30.ASCENT * Nd30.LETTER_SUBJECT;
            assertThat(topOfSubject - bottomOfNumber).isCloseTo(6, within(0.3f));
            assertThat(middle(line(pages, subject.y()))).isCloseTo(middle(line(pages, number.y())), within(2f));
            assertThat(pages.squeezed(1))
                    .contains(("V/v " + SUBJECT).replaceAll("\\s", ""))
                    .contains("Kínhgửi:ỦybannhândânxãSố0")
                    .doesNotContain("BÁOCÁO", "CÔNGVĂN");
            assertThat(pages.pdf.getDocumentInformation().getTitle()).isEqualTo("Công văn V/v " + SUBJECT);
        }
    }

    @Test
    void several_recipients_stand_one_a_line_and_end_with_a_full_stop() throws Exception {
        try (PdfPages pages = rendered(letter(units(4), 3, List.of()))) {
            Word head = starting(pages, "Kính");
            List<Float> tops = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String end = i < 3 ? ";" : ".";
                assertThat(pages.squeezed(1)).contains("-ỦybannhândânxãSố" + i + end);
            }
            pages.words.stream()
                    .filter(w -> w.text().startsWith("- Ủy") || w.text().equals("-"))
                    .forEach(w -> tops.add(w.y()));
            assertThat(tops.stream().filter(y -> y > head.y()).distinct().count())
                    .isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void a_table_leaves_no_hole_and_the_end_stays_together_however_long_it_is() throws Exception {
        for (int rows = 1; rows <= 40; rows++) {
            try (PdfPages pages = rendered(letter(units(Math.min(rows, 10)), rows, List.of()))) {
                String last = pages.squeezed(pages.count());
                assertThat(last).as("%d rows", rows).contains("./.", "Nơinhận:", "-Nhưtrên;", "NguyễnThịThuHường");
                for (int page = 1; page < pages.count(); page++) {
                    String text = pages.squeezed(page);
                    assertThat(text.contains("cụthểnhưsau:"))
                            .as("the words before the table stand on its page, %d rows", rows)
                            .isEqualTo(text.contains("UBNDxãSố0C"));
                    if (pages.squeezed(page + 1).startsWith((page + 1) + "STT")) {
                        assertThat(lowest(pages, page))
                                .as("%d rows, page %d", rows, page)
                                .isGreaterThan(Nd30.A4_LONG - 20 * Nd30.MM - 60);
                    }
                }
            }
        }
    }

    private static double lowest(PdfPages pages, int page) {
        return pages.words.stream()
                .filter(w -> w.page() == page)
                .mapToDouble(Word::y)
                .max()
                .orElse(0);
    }

    @Test
    void the_appendix_is_upright_and_repeats_its_header() throws Exception {
        Appendix appendix = new Appendix(
                null,
                List.of("Danh sách đơn vị chưa gửi văn bản"),
                Samples.attached(),
                List.of(new Block.TableBlock(table(70))),
                "Danh sách có: 70 đơn vị./.",
                null,
                Orientation.PORTRAIT);
        try (PdfPages pages = rendered(letter(List.of("Các đơn vị có tên trong Phụ lục"), 0, List.of(appendix)))) {
            assertThat(pages.count()).isGreaterThanOrEqualTo(3);
            for (int page = 2; page <= pages.count(); page++) {
                PDPage sheet = pages.pdf.getPage(page - 1);
                assertThat(sheet.getMediaBox().getHeight())
                        .isGreaterThan(sheet.getMediaBox().getWidth());
                assertThat(pages.squeezed(page)).contains("STT");
            }
            assertThat(pages.squeezed(pages.count())).endsWith("Danhsáchcó:70đơnvị./.");
        }
    }
}
