package guongsang.document.build;

import guongsang.document.content.Appendix;
import guongsang.document.content.Attached;
import guongsang.document.content.Block;
import guongsang.document.content.Cell;
import guongsang.document.content.Column;
import guongsang.document.content.ListTable;
import guongsang.document.content.Orientation;
import guongsang.document.content.Row;
import guongsang.document.content.Section;
import guongsang.domain.award.AwardType;
import guongsang.domain.exemplar.Activity;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.figure.Figure;
import guongsang.domain.figure.Figures;
import guongsang.domain.unit.Field;
import guongsang.text.DocumentNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The tables of the year-end report (domain.md 2.2): one by unit on a page across, the others upright. A figure that
/// was never given leaves its cell empty; each table says in a note what it counts.
final class ReportTables {
    private final ReportFacts facts;
    private final UnitTable unitTable;
    private final Attached attached;
    private final List<Block> blocks = new ArrayList<>();

    ReportTables(ReportFacts facts, UnitTable unitTable, Attached attached) {
        this.facts = facts;
        this.unitTable = unitTable;
        this.attached = attached;
    }

    List<Appendix> build() {
        List<Block> units = unitTable.build();
        fields();
        stages();
        commendations();
        groups();
        comparison();
        outreach();
        costs();
        String year = " NĂM " + facts.year();
        return List.of(
                appendix("I", "TỔNG HỢP ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN THEO ĐƠN VỊ" + year, units, Orientation.LANDSCAPE),
                appendix("II", "BIỂU SỐ LIỆU VỀ ĐIỂN HÌNH TIÊN TIẾN" + year, blocks, Orientation.PORTRAIT));
    }

    private Appendix appendix(String number, String title, List<Block> content, Orientation orientation) {
        return new Appendix(number, List.of(title), attached, content, null, null, orientation);
    }

    private void table(String title, List<Column> columns, List<Row> rows, String note) {
        sections(title, columns, List.of(new Section(null, rows)), note);
    }

    private void sections(String title, List<Column> columns, List<Section> sections, String note) {
        blocks.add(new Block.Centered(title));
        blocks.add(new Block.TableBlock(ListTable.numbered(columns, sections)));
        blocks.add(Block.Paragraph.of("Ghi chú: " + note));
    }

    /// The cell of a figure, empty where it was never given.
    static Cell cell(ReportFacts facts, String id) {
        return cell(facts, id, id);
    }

    /// The same, traced under another id.
    static Cell cell(ReportFacts facts, String id, String tracedId) {
        Figure figure = facts.figures().get(id);
        if (figure == null || figure.value() == null) {
            return Cell.EMPTY;
        }
        long value = figure.value();
        if (figure.measure() == Figure.Measure.PER_MILLE) {
            String shown = DocumentNumber.percent(value / 1000.0);
            return Cell.figure(value / 10.0, shown.substring(0, shown.length() - 1), tracedId);
        }
        return Cell.figure(value, DocumentNumber.plain(value), tracedId);
    }

    private Cell cell(String id) {
        return cell(facts, id);
    }

    private static List<Column> kindColumns(String group) {
        List<Column> columns = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            columns.add(Column.number(shortWord(kind)).in(group));
        }
        columns.add(Column.number("Cộng").in(group));
        return columns;
    }

    /// The kind as a narrow heading.
    static String shortWord(Kind kind) {
        return switch (kind) {
            case MODEL -> "Mô hình";
            case COLLECTIVE -> "Tập thể";
            case INDIVIDUAL -> "Cá nhân";
            case HOUSEHOLD -> "Hộ gia đình";
        };
    }

    /// A label, the four kinds and their sum.
    private Row kinds(String label, String id, String all, boolean total) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(label));
        for (Kind kind : Kind.values()) {
            cells.add(cell(id + kind));
        }
        cells.add(cell(all));
        return new Row(cells, total);
    }

    private static List<Column> columns(Column first, List<Column> others) {
        List<Column> all = new ArrayList<>();
        all.add(first);
        all.addAll(others);
        return all;
    }

    private void fields() {
        List<Row> rows = new ArrayList<>();
        for (Field field : facts.facts().fields()) {
            String id = "registered.field." + field.id();
            rows.add(kinds(field.name(), id + ".", id, false));
        }
        if (facts.some("registered.field.none")) {
            rows.add(kinds("Chưa ghi lĩnh vực", "registered.field.none.", "registered.field.none", false));
        }
        rows.add(kinds("Tổng cộng", "registered.kind.", "registered.total", true));
        table(
                "Biểu số 2. Điển hình đăng ký theo lĩnh vực và loại",
                columns(Column.text("Lĩnh vực").weighing(2), kindColumns("Số đăng ký trong năm")),
                rows,
                "tính mọi hồ sơ đăng ký trong năm, kể cả hồ sơ đã dừng theo dõi; mỗi điển hình một hồ sơ.");
    }

    private void stages() {
        List<Row> rows = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            String word = stage.word();
            rows.add(kinds("Đang ở khâu " + word, "stage." + stage + ".", "stage." + stage, false));
        }
        rows.add(kinds("Đã dừng theo dõi", "stage.stopped.", "stage.stopped", false));
        rows.add(kinds("Tổng cộng", "registered.kind.", "registered.total", true));
        table(
                "Biểu số 3. Điển hình theo giai đoạn (khâu)",
                columns(Column.text("Khâu").weighing(2), kindColumns("Số hiện có " + facts.byNow())),
                rows,
                "số hiện có vào ngày lập số liệu, không phải số lượt thực hiện trong năm.");
    }

    private void commendations() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Danh hiệu, hình thức khen thưởng").weighing(2));
        columns.add(Column.number("Số quyết định"));
        columns.addAll(kindColumns("Số lượt khen"));
        List<Section> sections = new ArrayList<>();
        for (AwardType.Level level : AwardType.Level.values()) {
            String id = "commended.level." + level;
            List<Row> rows = new ArrayList<>();
            for (AwardType type : facts.facts().awardTypes()) {
                String form = id + ".form." + type.id();
                if (facts.known(form)) {
                    rows.add(awards(type.name(), form, form + ".awards", false));
                }
            }
            if (!rows.isEmpty()) {
                rows.add(awards("Cộng", id, id + ".awards", true));
                String word = level.word();
                sections.add(new Section(
                        DocumentNumber.roman(sections.size() + 1) + ". "
                                + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
                        rows));
            }
        }
        Row total = awards("Tổng cộng", "commended.decisions", "commended.awards", true);
        if (sections.isEmpty()) {
            sections.add(new Section(null, List.of(total)));
        } else {
            Section last = sections.removeLast();
            List<Row> rows = new ArrayList<>(last.rows());
            rows.add(total);
            sections.add(new Section(last.title(), rows));
        }
        sections(
                "Biểu số 4. Khen thưởng theo cấp khen và hình thức",
                columns,
                sections,
                "số quyết định không phải số người; một quyết định có nhiều hình thức được ghi ở từng dòng nhưng chỉ tính một lần ở dòng tổng cộng.");
    }

    private Row awards(String label, String decisions, String awards, boolean total) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(label));
        cells.add(cell(decisions));
        for (Kind kind : Kind.values()) {
            cells.add(cell(awards + "." + kind));
        }
        cells.add(cell(awards));
        return new Row(cells, total);
    }

    private void groups() {
        List<Row> rows = new ArrayList<>();
        for (SocialGroup group : SocialGroup.values()) {
            rows.add(one("Cá nhân là " + group.word(), "registered.group." + group));
        }
        rows.add(one("Cá nhân là nữ", "registered.women"));
        rows.add(one("Người dân tộc thiểu số", "registered.minority"));
        rows.add(one("Người lao động trực tiếp", "registered.direct-labour"));
        rows.add(one("Điển hình ở địa bàn khó khăn", "registered.hard-area"));
        table(
                "Biểu số 5. Điển hình đăng ký theo đối tượng",
                List.of(Column.text("Đối tượng").weighing(3), Column.number("Số đăng ký trong năm")),
                rows,
                "chỉ tính hồ sơ có ghi mục tương ứng; ô để trống là chưa có số liệu. Một người có thể thuộc nhiều dòng.");
    }

    private Row one(String label, String id) {
        return Row.of(Cell.text(label), cell(id));
    }

    private void comparison() {
        List<Row> rows = new ArrayList<>();
        for (String id : Figures.comparedIds()) {
            Figure figure = facts.figures().get(id);
            if (figure != null) {
                String money = figure.measure() == Figure.Measure.DONG ? " (triệu đồng)" : "";
                rows.add(Row.of(
                        Cell.text(figure.label() + money),
                        compared("previous." + id),
                        compared(id),
                        compared("difference." + id),
                        cell("difference." + id + ".permille")));
            }
        }
        table(
                "Biểu số 6. So sánh với năm " + (facts.year() - 1),
                List.of(
                        Column.text("Nội dung").weighing(2),
                        Column.number("Năm " + (facts.year() - 1)),
                        Column.number("Năm " + facts.year()),
                        Column.number("Tăng, giảm"),
                        Column.number("Tỷ lệ (%)")),
                rows,
                "số âm là giảm; ô để trống là không có số liệu để so sánh.");
    }

    /// Money in millions, so that its columns stay as narrow as those of counts.
    private Cell compared(String id) {
        Figure figure = facts.figures().get(id);
        if (figure == null || figure.value() == null || figure.measure() != Figure.Measure.DONG) {
            return cell(id);
        }
        double millions = figure.value() / 1_000_000.0;
        long tenths = Math.round(millions * 10);
        String shown = DocumentNumber.plain(tenths / 10) + (tenths % 10 == 0 ? "" : "," + Math.abs(tenths % 10));
        return Cell.figure(millions, tenths < 0 && tenths > -10 ? "-" + shown : shown, id);
    }

    private void outreach() {
        List<Row> rows = new ArrayList<>();
        for (Figure channel : ReportResults.channels(facts)) {
            rows.add(one(channel.label(), channel.id()));
        }
        rows.add(new Row(List.of(Cell.text("Tổng cộng"), cell("outreach.total")), true));
        table(
                "Biểu số 7. Tuyên truyền điển hình tiên tiến theo kênh",
                List.of(Column.text("Kênh tuyên truyền").weighing(3), Column.number("Số lượt")),
                rows,
                "mỗi lần tuyên truyền ghi trong hồ sơ là một lượt.");
    }

    private void costs() {
        List<Row> rows = new ArrayList<>();
        Arrays.stream(Activity.Type.values())
                .map(t -> facts.figures().get("cost." + t))
                .filter(f -> f != null)
                .forEach(f -> rows.add(one(content(f), f.id())));
        rows.add(new Row(List.of(Cell.text("Tổng cộng"), cell("cost.total")), true));
        table(
                "Biểu số 8. Kinh phí đã chi",
                List.of(Column.text("Nội dung chi").weighing(3), Column.number("Số tiền (đồng)")),
                rows,
                "cộng số tiền ghi ở các hoạt động; ô để trống là chưa có số liệu.");
    }

    private static String content(Figure cost) {
        String word = cost.label().substring(cost.label().indexOf(':') + 1).strip();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
