package guongsang.domain.plan;

import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Thời hạn. `strict`: the plan says "trước ngày", late from that day itself. Whom it is for: the units that lead a
/// movement of the plan (`movementLeads`), else the `unitKinds`; empty: every unit. `exceptions` hold other dates for
/// single years.
public record Deadline(
        UUID id,
        int version,
        String clause,
        String wording,
        What what,
        Set<UnitKind> unitKinds,
        boolean movementLeads,
        Due due,
        boolean strict,
        List<OtherDate> exceptions)
        implements PlanPart {
    public Deadline {
        unitKinds = Set.copyOf(unitKinds);
        exceptions = List.copyOf(exceptions);
    }

    /// What has to be done by then.
    public enum What {
        UNIT_LIST("unit-list", true),
        UNIT_PLAN("unit-plan", true),
        UPWARD_LIST("upward-list", false),
        UNIT_REPORT("unit-report", true),
        AWARD("award", false),
        CONFERENCE("conference", false);

        private final String code;
        private final boolean perUnit;

        What(String code, boolean perUnit) {
            this.code = code;
            this.perUnit = perUnit;
        }

        public String code() {
            return code;
        }

        /// True when every unit owes it, false when the office does.
        public boolean perUnit() {
            return perUnit;
        }
    }

    /// Another date for one year, with the words or the letter it comes from: "năm 2022 gửi … trước ngày 30/5".
    public record OtherDate(UUID id, int version, int year, LocalDate date, boolean strict, String source) {}

    /// True when it is asked for in that year.
    public boolean asksIn(int year) {
        return due.asksIn(year) || exception(year).isPresent();
    }

    public Optional<OtherDate> exception(int year) {
        return exceptions.stream().filter(e -> e.year() == year).findFirst();
    }

    /// The date named for a year; empty when none is.
    public Optional<LocalDate> dueIn(int year) {
        return exception(year).map(OtherDate::date).or(() -> due.dateIn(year));
    }

    /// Whether the date of that year is strictly before.
    public boolean strictIn(int year) {
        return exception(year)
                .map(OtherDate::strict)
                .orElse(strict && due.dateIn(year).isPresent());
    }

    /// Whether a thing done on that day (or still open on it) is late for the year; without a named date the year's
    /// last day is in time.
    public boolean lateOn(int year, LocalDate day) {
        LocalDate limit = dueIn(year).orElse(LocalDate.of(year, 12, 31));
        return strictIn(year) ? !day.isBefore(limit) : day.isAfter(limit);
    }

    /// True when it is for the unit; `leads` are the units that lead a movement or field of the plan.
    public boolean names(Unit unit, Set<UUID> leads) {
        if (movementLeads) {
            return leads.contains(unit.id());
        }
        return unitKinds.isEmpty() || unitKinds.contains(unit.kind());
    }
}
