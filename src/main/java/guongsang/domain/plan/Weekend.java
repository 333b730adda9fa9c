package guongsang.domain.plan;

import guongsang.text.DocumentDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// Warns of days that fall on a weekend. No plan says what then; offices do not work, so the last working day before
/// is proposed.
public final class Weekend {
    private Weekend() {}

    /// A sentence when the named day, or the last day that is still in time, is a Saturday or Sunday.
    public static Optional<String> warning(LocalDate due, boolean strict) {
        LocalDate last = strict ? due.minusDays(1) : due;
        LocalDate off = weekend(due) ? due : last;
        if (!weekend(off)) {
            return Optional.empty();
        }
        return Optional.of("%s %s là %s, kế hoạch không nói xử lý thế nào: nên xong chậm nhất thứ Sáu %s."
                .formatted(
                        off.equals(due) ? "Ngày" : "Ngày cuối còn trong hạn",
                        DocumentDate.shortForm(off),
                        off.getDayOfWeek() == DayOfWeek.SATURDAY ? "thứ Bảy" : "Chủ nhật",
                        DocumentDate.shortForm(friday(last))));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /// The day itself, or the Friday before a weekend day.
    private static LocalDate friday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}
