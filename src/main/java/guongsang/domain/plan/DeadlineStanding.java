package guongsang.domain.plan;

import guongsang.domain.unit.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a deadline of a year stands: its items, one for the office or one for each unit that owes it. `due` is absent
/// for an occasion without a date.
public record DeadlineStanding(Deadline deadline, @Nullable LocalDate due, List<Compliance.DeadlineItem> items) {
    public DeadlineStanding {
        items = List.copyOf(items);
    }

    /// The deadlines among the items, the earliest first.
    public static List<DeadlineStanding> of(Collection<? extends Compliance.Item> items) {
        Map<Deadline, List<Compliance.DeadlineItem>> grouped = new LinkedHashMap<>();
        for (Compliance.Item item : items) {
            if (item instanceof Compliance.DeadlineItem due) {
                grouped.computeIfAbsent(due.deadline(), _ -> new ArrayList<>()).add(due);
            }
        }
        return grouped.entrySet().stream()
                .map(e ->
                        new DeadlineStanding(e.getKey(), e.getValue().getFirst().due(), e.getValue()))
                .sorted(Comparator.comparing(DeadlineStanding::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /// "Trước ngày" in that year.
    public boolean strict() {
        return items.getFirst().strict();
    }

    /// How many did it in time.
    public int inTime() {
        return (int) items.stream()
                .filter(i -> i.doneOn() != null && i.state() == Compliance.State.DONE)
                .count();
    }

    /// How many did it, but late.
    public int lateButDone() {
        return (int) items.stream()
                .filter(i -> i.doneOn() != null && i.state() == Compliance.State.LATE)
                .count();
    }

    /// How many have not done it yet.
    public int open() {
        return items.size() - inTime() - lateButDone();
    }

    /// True when the day has passed and somebody has not done it.
    public boolean overdue() {
        return items.stream().anyMatch(i -> i.doneOn() == null && i.state() == Compliance.State.LATE);
    }

    public boolean complete() {
        return open() == 0;
    }

    /// The units that have not sent it yet, in the order of the office's list.
    public List<Unit> missing() {
        List<Unit> missing = new ArrayList<>();
        for (Compliance.DeadlineItem item : items) {
            Unit unit = item.unit();
            if (item.doneOn() == null && unit != null) {
                missing.add(unit);
            }
        }
        return missing;
    }
}
