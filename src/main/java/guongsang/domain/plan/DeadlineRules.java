package guongsang.domain.plan;

import guongsang.domain.plan.PlanRules.Problems;
import guongsang.text.DocumentDate;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// The part of [PlanRules] that looks at dates: days that exist, within the plan's years, quarters in order.
final class DeadlineRules {
    private static final int LAST_QUARTER = 4;

    private DeadlineRules() {}

    static void check(Plan plan, Deadline deadline, Problems problems) {
        switch (deadline.due()) {
            case Due.Yearly yearly -> day(yearly.month(), yearly.day(), problems);
            case Due.Once once -> {
                if (!plan.covers(once.date().getYear())) {
                    problems.add(
                            "due",
                            "plan.outside",
                            "Hạn %s nằm ngoài thời gian của kế hoạch (%s): hãy sửa ngày.",
                            DocumentDate.shortForm(once.date()),
                            plan.years());
                }
            }
            case Due.Quarters quarters -> {
                if (quarters.first() < 1 || quarters.last() > LAST_QUARTER) {
                    problems.add("due", "due.quarter", "Quý chỉ từ I đến IV: hãy chọn lại quý.");
                } else if (quarters.first() > quarters.last()) {
                    problems.add("due", "due.quarters", "Quý sau đứng trước quý đầu: hãy đổi lại hai quý.");
                }
                year(plan, quarters.year(), problems);
            }
            case Due.Occasion occasion -> {
                problems.missing("due", occasion.name(), "tên dịp");
                if ((occasion.month() == null) != (occasion.day() == null)) {
                    problems.add(
                            "due", "due.day", "Ngày của dịp thiếu ngày hoặc tháng: hãy ghi đủ hoặc bỏ trống cả hai.");
                } else if (occasion.month() != null && occasion.day() != null) {
                    day(occasion.month(), occasion.day(), problems);
                }
                year(plan, occasion.year(), problems);
            }
        }
        for (Deadline.OtherDate other : deadline.exceptions()) {
            check(plan, deadline, other, problems);
        }
    }

    private static void year(Plan plan, @Nullable Integer year, Problems problems) {
        if (year != null && !plan.covers(year)) {
            problems.outside("due", year, plan);
        }
    }

    /// 29/02 is taken: it is the 28th in other years.
    private static void day(int month, int day, Problems problems) {
        if (month < 1 || month > 12) {
            problems.add("due", "due.month", "Không có tháng %d: hãy ghi từ 1 đến 12.", month);
        } else if (day < 1 || day > Month.of(month).maxLength()) {
            problems.add("due", "due.day", "Không có ngày %s: hãy ghi ngày khác.", DocumentDate.dayMonth(day, month));
        }
    }

    static void check(Plan plan, Deadline deadline, Deadline.OtherDate other, Problems problems) {
        if (!plan.covers(other.year())) {
            problems.outside("year", other.year(), plan);
        }
        LocalDate date = other.date();
        if (Math.abs(date.getYear() - other.year()) > 1) {
            problems.add(
                    "date",
                    "exception.year",
                    "Ngày %s cách xa năm %d: hãy sửa ngày hoặc năm.",
                    DocumentDate.shortForm(date),
                    other.year());
        }
        if (deadline.exceptions().stream().anyMatch(e -> !e.id().equals(other.id()) && e.year() == other.year())) {
            problems.add(
                    "year",
                    "exception.twice",
                    "Năm %d đã có ngày riêng: hãy sửa ngày đó thay vì thêm ngày nữa.",
                    other.year());
        }
        problems.missing("source", other.source(), "căn cứ của ngày riêng");
    }
}
