package guongsang.domain.plan;

import guongsang.domain.unit.Sector;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Chỉ tiêu: how many mô hình, tập thể, cá nhân, hộ together. It is for the named `units`, else for those that lead a
/// movement of the plan (`movementLeads`), else for the `sectors`, else for the `unitKinds`; all empty: for every
/// unit. A bound that is absent does not bind; with neither the number is free (S4 IV.1).
/// `atLeast`: the plan's wording has "ít nhất"; `reading`: what that was taken to mean.
public record Quota(
        UUID id,
        int version,
        String clause,
        String wording,
        What what,
        Set<UnitKind> unitKinds,
        Set<Sector> sectors,
        boolean movementLeads,
        Set<UUID> units,
        @Nullable Integer min,
        @Nullable Integer max,
        boolean atLeast,
        Reading reading)
        implements PlanPart {
    public Quota {
        unitKinds = Set.copyOf(unitKinds);
        sectors = Set.copyOf(sectors);
        units = Set.copyOf(units);
    }

    /// What is counted: registrations of a unit, or the office's selection for the level above.
    public enum What {
        REGISTRATIONS("registrations"),
        SELECTION("selection");

        private final String code;

        What(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// How "ít nhất từ 10 đến 15" is understood: a range, whose upper end binds, or a minimum alone.
    public enum Reading {
        RANGE,
        MINIMUM;

        /// The usual reading of a wording with or without "ít nhất".
        public static Reading of(boolean atLeast) {
            return atLeast ? MINIMUM : RANGE;
        }
    }

    /// True when neither bound is set.
    public boolean free() {
        return min == null && max == null;
    }

    /// True when so many are more than the quota allows.
    public boolean exceededBy(int found) {
        return max != null && reading == Reading.RANGE && found > max;
    }

    /// True when it is for the leads of movements and for nobody else.
    public boolean onlyForLeads() {
        return movementLeads && units.isEmpty();
    }

    /// True when the quota is for the unit; `leads` are the units that lead a movement or field of the plan.
    public boolean names(Unit unit, Set<UUID> leads) {
        if (!units.isEmpty()) {
            return units.contains(unit.id());
        }
        if (movementLeads) {
            return leads.contains(unit.id());
        }
        if (!sectors.isEmpty()) {
            return unit.sector() != null && sectors.contains(unit.sector());
        }
        return unitKinds.isEmpty() || unitKinds.contains(unit.kind());
    }

    /// How narrowly it names its units; where several quotas name a unit, the narrowest binds (S3 IV.1 "riêng đối với
    /// ngành …").
    public int narrowness() {
        if (!units.isEmpty()) {
            return 4;
        }
        if (movementLeads) {
            return 3;
        }
        if (!sectors.isEmpty()) {
            return 2;
        }
        return unitKinds.isEmpty() ? 0 : 1;
    }
}
