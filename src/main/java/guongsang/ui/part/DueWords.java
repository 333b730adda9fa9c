package guongsang.ui.part;

import guongsang.ui.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// Deadlines and the distance to them in the words of the screens.
public final class DueWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    private DueWords() {}

    /// "trước 15/01" for a strict deadline, else "15/12".
    public static String due(LocalDate due, boolean strict) {
        return strict ? Messages.t("due.before", DAY.format(due)) : DAY.format(due);
    }

    /// Days from `on` to the last day that is still in time; negative when that is over. "trước ngày 15/01" makes
    /// 14/01 the last day (domain.md 6.4).
    public static long daysLeft(LocalDate due, boolean strict, LocalDate on) {
        return ChronoUnit.DAYS.between(on, strict ? due.minusDays(1) : due);
    }

    /// "còn 25 ngày", "hạn chót hôm nay", "quá 5 ngày".
    public static String distance(LocalDate due, boolean strict, LocalDate on) {
        long left = daysLeft(due, strict, on);
        if (left == 0) {
            return Messages.t("due.today");
        }
        return left > 0 ? Messages.t("due.left", left) : Messages.t("due.over", -left);
    }
}
