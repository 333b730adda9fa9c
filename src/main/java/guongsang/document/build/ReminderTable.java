package guongsang.document.build;

import guongsang.document.content.Cell;
import guongsang.document.content.Column;
import guongsang.document.content.ListTable;
import guongsang.document.content.Row;
import guongsang.document.content.Section;
import guongsang.domain.plan.Arrears;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Deadline;
import guongsang.text.DocumentDate;
import guongsang.text.DocumentNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The table of a công văn đôn đốc: one row for what a unit owes by the same day.
final class ReminderTable {
    private final ReminderFacts facts;

    ReminderTable(ReminderFacts facts) {
        this.facts = facts;
    }

    private record By(@Nullable LocalDate due, boolean strict) {}

    ListTable build() {
        List<Column> columns = List.of(
                Column.text("Đơn vị").weighing(1.1),
                Column.text("Nội dung chưa gửi, còn thiếu").weighing(1.5),
                Column.centered("Thời hạn").weighing(3),
                Column.number("Quá hạn (ngày)"));
        List<Row> rows = new ArrayList<>();
        for (Arrears unit : facts.units()) {
            rows.addAll(rows(unit));
        }
        return ListTable.numbered(columns, List.of(new Section(null, rows)));
    }

    private List<Row> rows(Arrears unit) {
        Map<By, List<Compliance.Item>> byDay = new LinkedHashMap<>();
        for (Compliance.Item item : unit.items()) {
            byDay.computeIfAbsent(by(item), _ -> new ArrayList<>()).add(item);
        }
        List<Row> rows = new ArrayList<>();
        byDay.forEach((by, items) -> {
            OptionalLong late = Arrears.daysLate(by.due(), by.strict(), facts.on());
            rows.add(Row.of(
                    Cell.text(unit.unit().name()),
                    Cell.text(owed(items)),
                    Cell.text(due(by)),
                    late.isPresent() ? Cell.number(late.getAsLong()) : Cell.EMPTY));
        });
        return rows;
    }

    private static By by(Compliance.Item item) {
        return switch (item) {
            case Compliance.DeadlineItem deadline -> new By(deadline.due(), deadline.strict());
            case Compliance.QuotaItem quota -> new By(quota.due(), quota.strict());
        };
    }

    /// "Chưa gửi danh sách, kế hoạch; đăng ký 07/10, còn thiếu 03".
    private static String owed(List<Compliance.Item> items) {
        List<String> papers = new ArrayList<>();
        List<String> quotas = new ArrayList<>();
        for (Compliance.Item item : items) {
            switch (item) {
                case Compliance.DeadlineItem deadline ->
                    papers.add(paper(deadline.deadline().what()));
                case Compliance.QuotaItem quota ->
                    quotas.add("đăng ký " + DocumentNumber.count(quota.found()) + "/"
                            + DocumentNumber.count(quota.found() + (long) quota.missing()) + ", còn thiếu "
                            + DocumentNumber.count(quota.missing()));
            }
        }
        List<String> all = new ArrayList<>();
        if (!papers.isEmpty()) {
            all.add("chưa gửi " + String.join(", ", papers));
        }
        all.addAll(quotas);
        String text = String.join("; ", all);
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private String due(By by) {
        LocalDate due = by.due();
        if (due == null) {
            return "trong năm " + facts.year();
        }
        return (by.strict() ? "trước " : "") + DocumentDate.table(due);
    }

    /// "danh sách": a paper in one word.
    static String paper(Deadline.What what) {
        return switch (what) {
            case UNIT_LIST -> "danh sách";
            case UNIT_PLAN -> "kế hoạch";
            case UNIT_REPORT -> "báo cáo";
            case UPWARD_LIST, AWARD, CONFERENCE ->
                throw new IllegalArgumentException("a unit does not send " + what.code());
        };
    }
}
