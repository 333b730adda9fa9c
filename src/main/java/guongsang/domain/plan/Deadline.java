package guongsang.domain.plan;

import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Thời hạn. `onlyYear` present: for that year alone. `strict`: the plan says "trước ngày", late from that day
/// itself.
public record Deadline(
        UUID id,
        int version,
        String clause,
        String wording,
        What what,
        Set<UnitKind> unitKinds,
        @Nullable Integer onlyYear,
        int month,
        int day,
        boolean strict) {
    public Deadline {
        unitKinds = Set.copyOf(unitKinds);
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

    /// The date the plan names for a year; empty when it names none.
    public Optional<LocalDate> dueIn(int year) {
        return onlyYear == null || onlyYear == year ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    public boolean lateOn(LocalDate due, LocalDate done) {
        return strict ? !done.isBefore(due) : done.isAfter(due);
    }

    public boolean names(Unit unit) {
        return unitKinds.isEmpty() || unitKinds.contains(unit.kind());
    }
}
