package guongsang.domain.plan;

import guongsang.domain.unit.Unit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A deadline to be told of when the day begins: due soon and not done by all, or past and still missing.
/// `missing`: the units that have not done it, none when the office itself owes it.
public record Reminder(
        Plan plan,
        Deadline deadline,
        int year,
        LocalDate due,
        boolean strict,
        boolean late,
        List<Unit> missing,
        String sentence) {
    /// So many days ahead a deadline is told of.
    public static final int AHEAD = 14;
    /// So many days a missed one is still told of.
    public static final int BEHIND = 60;

    public Reminder {
        missing = List.copyOf(missing);
    }

    /// From the items of a year as they stand on the day, the earliest first. What has a written reason is left out.
    public static List<Reminder> of(Collection<? extends Compliance.Item> items, int year, LocalDate day) {
        List<Reminder> reminders = new ArrayList<>();
        for (DeadlineStanding standing : DeadlineStanding.of(items)) {
            List<Compliance.DeadlineItem> open = standing.items().stream()
                    .filter(i -> i.doneOn() == null && i.waiver() == null)
                    .toList();
            LocalDate due = standing.due();
            if (due == null || open.isEmpty()) {
                continue;
            }
            boolean strict = open.getFirst().strict();
            long days = ChronoUnit.DAYS.between(day, strict ? due.minusDays(1) : due);
            if (days <= AHEAD && days >= -BEHIND) {
                reminders.add(of(open, standing.items().size(), year, due, strict, days));
            }
        }
        reminders.sort(Comparator.comparing(Reminder::due));
        return reminders;
    }

    /// `days`: to the last day that is in time; below 0: so many ago.
    private static Reminder of(
            List<Compliance.DeadlineItem> open, int all, int year, LocalDate due, boolean strict, long days) {
        Compliance.DeadlineItem item = open.getFirst();
        List<Unit> missing = new ArrayList<>();
        for (Compliance.DeadlineItem one : open) {
            Unit unit = one.unit();
            if (unit != null) {
                missing.add(unit);
            }
        }
        String when = days < 0
                ? "quá hạn %d ngày".formatted(-days)
                : days == 0 ? "hôm nay là ngày cuối còn trong hạn" : "còn %d ngày".formatted(days);
        String who = missing.isEmpty() ? "cơ quan chưa làm" : "%d/%d đơn vị chưa làm".formatted(missing.size(), all);
        String what = PlanWords.what(item.deadline().what());
        String sentence = "%s năm %d, %s (mục %s của %s): %s, %s."
                .formatted(
                        what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1),
                        year,
                        PlanWords.day(due, strict),
                        item.clause(),
                        item.plan().cited(),
                        when,
                        who);
        return new Reminder(item.plan(), item.deadline(), year, due, strict, days < 0, missing, sentence);
    }
}
