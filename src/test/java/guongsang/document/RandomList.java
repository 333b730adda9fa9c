package guongsang.document;

import guongsang.document.content.Cell;
import guongsang.document.content.Column;
import guongsang.document.content.ListDocument;
import guongsang.document.content.Row;
import guongsang.document.content.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A list of random shape for a seed: columns, parts, lengths of text; every row begins with a mark of its own.
public final class RandomList {
    private final List<String> marks = new ArrayList<>();
    private final ListDocument list;
    private final String closing;

    public RandomList(long seed) {
        Random random = new Random(seed);
        int columns = 1 + random.nextInt(14);
        List<Column> header = new ArrayList<>(List.of(Column.text("Tên")));
        for (int c = 1; c < columns; c++) {
            Column column = Column.text(Samples.words(random, 3 + random.nextInt(30)));
            header.add(random.nextInt(4) == 0 ? column.in("Nhóm") : column);
        }
        String[] titles = {"I. TẬP THỂ", "II. CÁ NHÂN", "III. HỘ GIA ĐÌNH"};
        String[] kinds = {"tập thể", "cá nhân", "hộ gia đình"};
        List<Section> sections = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        int longest = 10 + random.nextInt(random.nextInt(5) == 0 ? 2_000 : 200);
        for (int s = 0; s < titles.length; s++) {
            List<Row> rows = new ArrayList<>();
            for (int r = random.nextInt(25); r > 0; r--) {
                String mark = "Mã" + (100 + marks.size()) + "z";
                marks.add(mark);
                List<Cell> cells = new ArrayList<>(List.of(Cell.text(mark)));
                for (int c = 1; c < columns; c++) {
                    cells.add(Cell.text(
                            random.nextInt(5) == 0 ? "" : Samples.words(random, 1 + random.nextInt(longest))));
                }
                rows.add(new Row(cells, false));
            }
            sections.add(new Section(titles[s], rows));
            counts.add(Samples.two(rows.size()) + " " + kinds[s]);
        }
        this.closing = "Danh sách có: " + String.join(", ", counts) + "./.";
        this.list = Samples.list(Samples.letterhead(), List.of("Danh sách ngẫu nhiên"), header, sections, closing);
    }

    public ListDocument list() {
        return list;
    }

    public List<String> marks() {
        return marks;
    }

    public String closing() {
        return closing;
    }
}
