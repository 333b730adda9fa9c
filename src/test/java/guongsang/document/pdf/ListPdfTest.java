package guongsang.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.document.RandomList;
import guongsang.document.Samples;
import guongsang.document.content.Cell;
import guongsang.document.content.ListDocument;
import guongsang.document.content.Row;
import guongsang.document.content.Section;
import guongsang.document.layout.Nd30;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;

class ListPdfTest {
    private final PdfRenderer renderer = new PdfRenderer();

    private PdfPages rendered(ListDocument list) throws Exception {
        return new PdfPages(out -> renderer.render(list, out));
    }

    @Test
    void a_list_is_a_lying_appendix_whose_top_right_corner_stays_free() throws Exception {
        try (PdfPages pages = rendered(Samples.individuals(30, 80, 1))) {
            assertThat(pages.pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pages.pdf.getPage(0).getMediaBox().getHeight());
            assertThat(pages.squeezed(1))
                    .startsWith("PhụlụcDANHSÁCHĐĂNGKÝĐIỂNHÌNHTIÊNTIẾNNĂM2022(KèmtheoBáocáosố/BC-PNVngàythángnăm2022");
            assertThat(pages.words)
                    .filteredOn(w -> w.page() == 1 && w.y() < 35 * Nd30.MM)
                    .allMatch(w -> w.x() + w.width() < Nd30.A4_LONG - 60 * Nd30.MM);
        }
    }

    @Test
    void the_header_stands_on_every_page_and_numbers_in_the_top_margin() throws Exception {
        try (PdfPages pages = rendered(Samples.individuals(120, 80, 2))) {
            assertThat(pages.count()).isGreaterThan(10);
            for (int page = 1; page <= pages.count(); page++) {
                assertThat(pages.squeezed(page)).contains("STT", "Lĩnhvực");
                if (page > 1) {
                    assertThat(pages.squeezed(page)).startsWith(Integer.toString(page));
                }
            }
        }
    }

    @Test
    void closing_line_and_signature_take_the_last_row_with_them() throws Exception {
        for (int rows = 1; rows < 40; rows++) {
            try (PdfPages pages = rendered(Samples.individuals(rows, 70, rows))) {
                String last = pages.squeezed(pages.count());
                assertThat(last).as("%d rows", rows).contains("Danhsáchcó:", "NguyễnThịThuHường", "HộiviênHộiNông");
            }
        }
    }

    @Test
    void a_row_longer_than_a_page_goes_on_over_the_next_and_loses_nothing() throws Exception {
        Random random = new Random(4);
        List<Cell> cells = new ArrayList<>(Samples.person(random, 100).cells());
        String summary = Samples.words(random, 5_000);
        cells.set(8, Cell.text(summary));
        cells.set(10, Cell.text(Samples.words(random, 2_000)));
        ListDocument list =
                Samples.list(List.of(new Section(null, List.of(new Row(cells, false)))), "Danh sách có: 01 cá nhân./.");
        try (PdfPages pages = rendered(list)) {
            assertThat(pages.count()).isGreaterThan(2);
            int letters = summary.replaceAll("\\s", "").length();
            assertThat(pages.squeezed().length()).isGreaterThan(letters);
            assertThat(pages.words).allMatch(w -> w.y() < Nd30.A4_SHORT - 20 * Nd30.MM);
            assertThat(pages.squeezed(pages.count())).contains("Danhsáchcó:01cánhân./.");
        }
    }

    @Test
    void an_empty_part_says_so() throws Exception {
        try (PdfPages pages = rendered(Samples.parts(0, 2, 0, 5))) {
            assertThat(StringUtils.countMatches(pages.squeezed(), "Khôngcó")).isEqualTo(2);
        }
    }

    @Test
    void characters_the_font_lacks_become_question_marks() throws Exception {
        List<Cell> cells = new ArrayList<>(Samples.person(new Random(6), 20).cells());
        cells.set(0, Cell.text("Ươ😀中e\u0323\u0302"));
        ListDocument list =
                Samples.list(List.of(new Section(null, List.of(new Row(cells, false)))), "Danh sách có: 01 cá nhân./.");
        try (PdfPages pages = rendered(list)) {
            assertThat(pages.squeezed()).contains("Ươ??ệ");
        }
    }

    @Test
    void every_row_of_a_random_list_is_printed_once() throws Exception {
        for (long seed = 0; seed < 30; seed++) {
            RandomList random = new RandomList(seed);
            try (PdfPages pages = rendered(random.list())) {
                String text = pages.squeezed();
                for (String mark : random.marks()) {
                    assertThat(StringUtils.countMatches(text, mark))
                            .as("seed %d, row %s", seed, mark)
                            .isEqualTo(1);
                }
                assertThat(StringUtils.countMatches(text, "Mã"))
                        .as("seed %d", seed)
                        .isEqualTo(random.marks().size());
                assertThat(text).as("seed %d", seed).contains(random.closing().replace(" ", ""));
            }
        }
    }
}
