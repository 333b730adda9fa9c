package guongsang.document;

import guongsang.document.content.AdministrativeDocument;
import guongsang.document.content.Appendix;
import guongsang.document.content.Attached;
import guongsang.document.content.Block;
import guongsang.document.content.Cell;
import guongsang.document.content.Column;
import guongsang.document.content.DocumentTitle;
import guongsang.document.content.Letterhead;
import guongsang.document.content.ListDocument;
import guongsang.document.content.ListTable;
import guongsang.document.content.Orientation;
import guongsang.document.content.Recipients;
import guongsang.document.content.Row;
import guongsang.document.content.Run;
import guongsang.document.content.Section;
import guongsang.document.content.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Documents and lists with invented content, plain and awkward.
public final class Samples {
    private static final String[] WORDS =
            ("thực hiện phong trào thi đua xây dựng nông thôn mới tích cực vận động hội viên "
                            + "giúp nhau phát triển kinh tế giảm nghèo bền vững giữ gìn vệ sinh môi trường hiến đất làm đường "
                            + "chăn nuôi trồng trọt năng suất cao được nhân dân tín nhiệm suy tôn nhiều năm liền hoàn thành xuất sắc nhiệm vụ")
                    .split(" ");
    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đặng", "Bùi", "Rah Lan", "Ksor"};
    private static final String[] MIDDLE = {"Văn", "Thị", "Đức", "Hữu", "Ngọc", "Thị Thu"};
    private static final String[] GIVEN = {"Hường", "Tuấn", "Bình", "Ước", "Chung", "Oanh", "Yến", "Quỳnh", "Đạt"};

    private Samples() {}

    public static Letterhead letterhead() {
        return new Letterhead("UBND HUYỆN ĐAK ĐOA", List.of("PHÒNG NỘI VỤ"), "/BC-PNV", null, "Đak Đoa", null, 2022);
    }

    public static Signature signature() {
        return new Signature(List.of("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"), "Nguyễn Thị Thu Hường");
    }

    public static Attached attached() {
        return new Attached("Báo cáo", null, "/BC-PNV", null, 2022, "Phòng Nội vụ huyện Đak Đoa");
    }

    public static String words(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(text.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }

    public static String name(Random random) {
        return FAMILY[random.nextInt(FAMILY.length)] + " " + MIDDLE[random.nextInt(MIDDLE.length)] + " "
                + GIVEN[random.nextInt(GIVEN.length)];
    }

    /// The columns of an individuals' registration list.
    public static List<Column> columns() {
        return List.of(
                Column.text("Họ và tên"),
                Column.centered("Nam").in("Giới tính"),
                Column.centered("Nữ").in("Giới tính"),
                Column.date("Ngày/Năm sinh"),
                Column.text("Chức vụ/Nghề nghiệp"),
                Column.text("Đơn vị công tác hoặc nơi ở"),
                Column.text("Lĩnh vực"),
                Column.text("Phong trào thi đua"),
                Column.text("Tóm tắt thành tích").weighing(1.3),
                Column.text("Danh hiệu, hình thức khen thưởng đã đạt (số, ngày QĐ)"),
                Column.text("Nội dung đăng ký bồi dưỡng, nhân rộng"),
                Column.text("Ghi chú"));
    }

    public static Row person(Random random, int summary) {
        boolean woman = random.nextBoolean();
        boolean yearOnly = random.nextInt(3) == 0;
        return Row.of(
                Cell.text(name(random)),
                Cell.text(woman ? "" : "x"),
                Cell.text(woman ? "x" : ""),
                yearOnly
                        ? Cell.text(Integer.toString(1950 + random.nextInt(50)))
                        : Cell.date(LocalDate.of(
                                1950 + random.nextInt(50), 1 + random.nextInt(12), 1 + random.nextInt(28))),
                Cell.text("Hội viên Hội Nông dân"),
                Cell.text("Thôn " + (1 + random.nextInt(9)) + ", xã Tân Hưng"),
                Cell.text("Phát triển kinh tế"),
                Cell.text("Nông dân sản xuất, kinh doanh giỏi"),
                Cell.text(words(random, summary)),
                Cell.text(random.nextBoolean() ? "" : "Giấy khen (QĐ số 12/QĐ-UBND ngày 05/02/2021)"),
                Cell.text(words(random, 40)),
                Cell.text(""));
    }

    public static ListDocument list(List<Section> sections, String closing) {
        return list(
                letterhead(), List.of("Danh sách đăng ký điển hình tiên tiến năm 2022"), columns(), sections, closing);
    }

    public static ListDocument list(
            Letterhead letterhead, List<String> title, List<Column> columns, List<Section> sections, String closing) {
        return new ListDocument(
                letterhead,
                new Appendix(
                        null,
                        title,
                        attached(),
                        List.of(new Block.TableBlock(ListTable.numbered(columns, sections))),
                        closing,
                        signature(),
                        Orientation.LANDSCAPE));
    }

    /// A list of individuals of so many rows.
    public static ListDocument individuals(int rows, int summary, long seed) {
        Random random = new Random(seed);
        List<Row> persons = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            persons.add(person(random, summary));
        }
        return list(List.of(new Section(null, persons)), "Danh sách có: " + two(rows) + " cá nhân./.");
    }

    /// Collectives, individuals and households with an empty part.
    public static ListDocument parts(int collectives, int individuals, int households, long seed) {
        Random random = new Random(seed);
        List<Section> sections = new ArrayList<>();
        String[] titles = {"I. TẬP THỂ", "II. CÁ NHÂN", "III. HỘ GIA ĐÌNH"};
        int[] counts = {collectives, individuals, households};
        for (int s = 0; s < 3; s++) {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < counts[s]; i++) {
                rows.add(person(random, 20 + random.nextInt(120)));
            }
            sections.add(new Section(titles[s], rows));
        }
        return list(
                sections,
                "Danh sách có: " + two(collectives) + " tập thể, " + two(individuals) + " cá nhân, " + two(households)
                        + " hộ gia đình./.");
    }

    public static String two(int count) {
        return count < 10 ? "0" + count : Integer.toString(count);
    }

    public static AdministrativeDocument report(
            Letterhead letterhead,
            DocumentTitle title,
            int paragraphs,
            Recipients recipients,
            @Nullable Appendix appendix) {
        Random random = new Random(paragraphs);
        List<Block> body = new ArrayList<>();
        body.add(new Block.LegalBasis(
                "Căn cứ Kế hoạch số 101/KH-UBND ngày 18 tháng 8 năm 2021 của Ủy ban nhân dân huyện;"));
        String[] heads = {"I. Công tác lãnh đạo, chỉ đạo", "II. Kết quả", "III. Đánh giá", "IV. Phương hướng năm 2023"};
        for (int i = 0; i < paragraphs; i++) {
            if (i % 5 == 0) {
                body.add(new Block.Heading(1, heads[i / 5 % heads.length]));
            }
            if (i % 5 == 1) {
                body.add(new Block.Heading(2, "1. Phát hiện, đăng ký"));
            }
            if (i % 5 == 3) {
                body.add(new Block.Heading(3, "a) Đăng ký theo đơn vị"));
            }
            body.add(new Block.Paragraph(List.of(
                    Run.of("Toàn huyện có "),
                    Run.figure("1.234", "registered.total"),
                    Run.of(" điển hình tiên tiến đăng ký, " + words(random, 120 + random.nextInt(300)) + "."))));
        }
        return new AdministrativeDocument(
                letterhead,
                title,
                List.of("Ủy ban nhân dân huyện Đak Đoa"),
                body,
                signature(),
                recipients,
                appendix == null ? List.of() : List.of(appendix));
    }

    public static DocumentTitle title() {
        return new DocumentTitle(
                "BÁO CÁO",
                List.of(
                        "Kết quả phát hiện, bồi dưỡng, tổng kết và nhân rộng",
                        "điển hình tiên tiến năm 2022, phương hướng năm 2023"));
    }

    public static Recipients recipients(int count) {
        List<String> lines = new ArrayList<>(List.of("Như trên", "Sở Nội vụ tỉnh Gia Lai (b/c)"));
        while (lines.size() < count - 1) {
            lines.add("Thường trực Huyện ủy, Hội đồng nhân dân huyện và đơn vị số " + lines.size());
        }
        lines.add("Lưu: VT, PNV");
        return new Recipients(lines);
    }

    /// A statistics table with a totals row.
    public static ListTable statistics(int rows) {
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(Row.of(
                    Cell.text("Ủy ban nhân dân xã " + GIVEN[i % GIVEN.length] + " " + i),
                    Cell.number(5),
                    Cell.number(6),
                    Cell.figure(4, "4", "unit." + i),
                    Cell.text("80,0%"),
                    Cell.text("12/01/2022")));
        }
        all.add(Row.total(
                Cell.text("Tổng cộng"),
                Cell.number(5L * rows),
                Cell.number(6L * rows),
                Cell.number(4L * rows),
                Cell.text(""),
                Cell.text("")));
        return new ListTable(
                List.of(
                        Column.text("Đơn vị").weighing(2),
                        Column.number("Từ").in("Chỉ tiêu"),
                        Column.number("Đến").in("Chỉ tiêu"),
                        Column.number("Số đăng ký"),
                        Column.centered("Đạt"),
                        Column.centered("Ngày nộp")),
                List.of(new Section(null, all)),
                true,
                true);
    }
}
