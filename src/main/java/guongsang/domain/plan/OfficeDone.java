package guongsang.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// When the office did what it owes itself in a year: `days` as records of the register show them (commendations,
/// lists sent up), the earliest first; `noted`: what the office wrote down for a deadline itself, which goes before.
public record OfficeDone(Map<Deadline.What, List<LocalDate>> days, Map<UUID, LocalDate> noted) {
    public static final OfficeDone NOTHING = new OfficeDone(Map.of(), Map.of());

    /// A deadline in quarters is met by what was done since they began, any other by the first of the year.
    Optional<LocalDate> dayOf(Deadline deadline, int year) {
        LocalDate known = noted.get(deadline.id());
        if (known != null) {
            return Optional.of(known);
        }
        LocalDate from = deadline.due() instanceof Due.Quarters quarters ? quarters.beginIn(year) : LocalDate.MIN;
        return days.getOrDefault(deadline.what(), List.of()).stream()
                .filter(day -> !day.isBefore(from))
                .findFirst();
    }
}
