package guongsang.domain.plan;

import guongsang.domain.unit.Sector;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Chỉ tiêu. Empty sets: for every unit. A bound that is absent does not bind.
/// `atLeast`: the plan's wording has "ít nhất", so more than `max` is no breach.
public record Quota(
        UUID id,
        int version,
        String clause,
        String wording,
        What what,
        Set<UnitKind> unitKinds,
        Set<Sector> sectors,
        @Nullable Integer min,
        @Nullable Integer max,
        boolean atLeast) {
    public Quota {
        unitKinds = Set.copyOf(unitKinds);
        sectors = Set.copyOf(sectors);
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

    /// True when the quota names the unit's sector or, having no sectors, its kind.
    public boolean names(Unit unit) {
        if (!sectors.isEmpty()) {
            return unit.sector() != null && sectors.contains(unit.sector());
        }
        return unitKinds.isEmpty() || unitKinds.contains(unit.kind());
    }
}
