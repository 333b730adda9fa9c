package guongsang.document.build;

import guongsang.document.content.Block;
import guongsang.document.content.Cell;
import guongsang.document.content.Column;
import guongsang.document.content.ListTable;
import guongsang.document.content.Row;
import guongsang.document.content.Section;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Quota;
import guongsang.domain.plan.Submission;
import guongsang.domain.unit.Unit;
import guongsang.text.DocumentNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Table 1 of the year-end report: each unit's quota, registrations, what it sent and when (domain.md 2.2).
public final class UnitTable {
    /// Stands before the ids of figures that are counted by the units of today.
    public static final String TODAY = "today.";

    private static final List<Deadline.What> SENT =
            List.of(Deadline.What.UNIT_PLAN, Deadline.What.UNIT_LIST, Deadline.What.UNIT_REPORT);

    private final ReportFacts facts;
    private final boolean today;
    private final List<String> notes;
    private final Map<UUID, Map<Deadline.What, LocalDate>> received = new HashMap<>();

    UnitTable(ReportFacts facts) {
        this(facts, false, List.of());
    }

    private UnitTable(ReportFacts facts, boolean today, List<String> notes) {
        this.facts = facts;
        this.today = today;
        this.notes = notes;
        for (Submission s : facts.facts().submissions()) {
            if (s.receivedOn().isAfter(facts.facts().on())) {
                continue;
            }
            received.computeIfAbsent(s.unitId(), _ -> new HashMap<>())
                    .merge(s.what(), s.receivedOn(), (a, b) -> a.isBefore(b) ? a : b);
        }
    }

    /// The table of facts that were put under the units of today; `notes`: what could not be, a sentence each.
    public static UnitTable ofToday(ReportFacts facts, List<String> notes) {
        return new UnitTable(facts, true, notes);
    }

    List<Block> build() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Đơn vị").weighing(2));
        columns.add(Column.centered("Chỉ tiêu"));
        for (Kind kind : Kind.values()) {
            columns.add(Column.number(ReportTables.shortWord(kind)).in("Số đăng ký trong năm"));
        }
        columns.add(Column.number("Cộng").in("Số đăng ký trong năm"));
        columns.add(Column.number("Đạt (%)"));
        columns.add(Column.date("Kế hoạch").in("Ngày nhận văn bản"));
        columns.add(Column.date("Danh sách").in("Ngày nhận văn bản"));
        columns.add(Column.date("Báo cáo").in("Ngày nhận văn bản"));
        columns.add(Column.text("Quá hạn"));
        List<Row> rows = new ArrayList<>();
        Map<UUID, List<String>> late = late();
        for (Unit unit : facts.facts().units()) {
            if (facts.known("registered.unit." + unit.id())) {
                rows.add(row(unit, late.getOrDefault(unit.id(), List.of())));
            }
        }
        rows.add(total());
        List<Block> blocks = new ArrayList<>(
                List.of(
                        new Block.Centered("Biểu số 1. Đăng ký, chỉ tiêu và việc gửi văn bản của các đơn vị"),
                        new Block.TableBlock(ListTable.numbered(columns, List.of(new Section(null, rows)))),
                        Block.Paragraph.of(
                                "Ghi chú: số đăng ký tính mọi hồ sơ trong năm, kể cả hồ sơ đã dừng theo dõi; tỷ lệ đạt tính theo mức tối thiểu của chỉ tiêu; ngày nhận là ngày nhận lần đầu.")));
        if (today) {
            blocks.add(
                    Block.Paragraph.of(
                            "Biểu này tính theo đơn vị hiện nay; chỉ tiêu và thời hạn giao cho các đơn vị khi đó nên để trống."));
            notes.forEach(note -> blocks.add(Block.Paragraph.of(note)));
        }
        return blocks;
    }

    private Cell cell(String id) {
        return ReportTables.cell(facts, id, today ? TODAY + id : id);
    }

    private Row row(Unit unit, List<String> late) {
        String id = "registered.unit." + unit.id();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(unit.name()));
        cells.add(Cell.text(quota(facts.facts().plans(), unit)));
        for (Kind kind : Kind.values()) {
            cells.add(cell(id + "." + kind));
        }
        cells.add(cell(id));
        cells.add(cell("quota.unit." + unit.id() + ".permille"));
        for (Deadline.What what : SENT) {
            LocalDate on = received.getOrDefault(unit.id(), Map.of()).get(what);
            cells.add(on == null ? Cell.EMPTY : Cell.date(on));
        }
        cells.add(Cell.text(String.join("; ", late)));
        return new Row(cells, false);
    }

    /// "10-15": the quota that the first of the plans sets the unit; empty without one.
    static String quota(List<Plan> plans, Unit unit) {
        return plans.stream()
                .flatMap(p -> Compliance.quotaOf(p, unit).stream())
                .map(UnitTable::range)
                .findFirst()
                .orElse("");
    }

    private static String range(Quota quota) {
        Integer min = quota.min();
        Integer max = quota.max();
        if (min != null && max != null) {
            return DocumentNumber.count(min) + "-" + DocumentNumber.count(max);
        }
        return min != null ? "≥ " + DocumentNumber.count(min) : max != null ? "≤ " + DocumentNumber.count(max) : "";
    }

    private Row total() {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text("Tổng cộng"));
        cells.add(Cell.EMPTY);
        for (Kind kind : Kind.values()) {
            cells.add(cell("registered.kind." + kind));
        }
        cells.add(cell("registered.total"));
        for (int i = 0; i < 5; i++) {
            cells.add(Cell.EMPTY);
        }
        return new Row(cells, true);
    }

    /// What each unit sent late or not at all though its day has passed.
    private Map<UUID, List<String>> late() {
        Map<UUID, List<String>> late = new HashMap<>();
        for (Compliance.Item item : facts.compliance()) {
            if (item instanceof Compliance.DeadlineItem deadline
                    && deadline.unit() != null
                    && deadline.state() == Compliance.State.LATE) {
                String text =
                        word(deadline.deadline().what()) + (deadline.doneOn() == null ? ": chưa gửi" : ": gửi chậm");
                List<String> own = late.computeIfAbsent(
                        Objects.requireNonNull(deadline.unit()).id(), _ -> new ArrayList<>());
                if (!own.contains(text)) {
                    own.add(text);
                }
            }
        }
        return late;
    }

    private static String word(Deadline.What what) {
        return switch (what) {
            case UNIT_LIST -> "Danh sách";
            case UNIT_PLAN -> "Kế hoạch";
            case UNIT_REPORT -> "Báo cáo";
            case UPWARD_LIST, AWARD, CONFERENCE -> "";
        };
    }
}
