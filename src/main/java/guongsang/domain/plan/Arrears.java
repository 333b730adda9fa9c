package guongsang.domain.plan;

import guongsang.domain.unit.Unit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a unit still owes though its day has passed: papers it has not sent, registrations short of its quota. A paper
/// that came late is not owed any more.
///
/// @param items of this unit only: deadlines that are late and not done, quotas that are short
public record Arrears(Unit unit, List<Compliance.Item> items) {
    public Arrears {
        items = List.copyOf(items);
    }

    /// Those among the items that are owed, a unit at a time, in the order of the office's list.
    public static List<Arrears> of(Collection<? extends Compliance.Item> items) {
        Map<UUID, List<Compliance.Item>> owed = new LinkedHashMap<>();
        Map<UUID, Unit> units = new LinkedHashMap<>();
        for (Compliance.Item item : items) {
            Unit unit = item.unit();
            if (unit != null && owed(item)) {
                units.put(unit.id(), unit);
                owed.computeIfAbsent(unit.id(), _ -> new ArrayList<>()).add(item);
            }
        }
        return units.values().stream()
                .sorted(Comparator.comparingInt(Unit::order))
                .map(u -> new Arrears(u, owed.getOrDefault(u.id(), List.of())))
                .toList();
    }

    private static boolean owed(Compliance.Item item) {
        return switch (item) {
            case Compliance.DeadlineItem deadline ->
                deadline.state() == Compliance.State.LATE && deadline.doneOn() == null;
            case Compliance.QuotaItem quota -> quota.state() == Compliance.State.SHORT;
        };
    }

    /// The papers it has not sent.
    public List<Compliance.DeadlineItem> notSent() {
        return items.stream()
                .filter(Compliance.DeadlineItem.class::isInstance)
                .map(Compliance.DeadlineItem.class::cast)
                .toList();
    }

    /// The quotas it is short of.
    public List<Compliance.QuotaItem> shortOf() {
        return items.stream()
                .filter(Compliance.QuotaItem.class::isInstance)
                .map(Compliance.QuotaItem.class::cast)
                .toList();
    }

    /// How many days lie between the last day that was in time and `on`: "trước ngày 15/01" makes 14/01 the last
    // (domain
    /// rule of [Deadline]). Empty without a named date, 0 where the day has not passed.
    public static OptionalLong daysLate(@Nullable LocalDate due, boolean strict, LocalDate on) {
        if (due == null) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(strict ? due.minusDays(1) : due, on)));
    }
}
