package guongsang.domain.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Cụm, khối thi đua (S0, S2, S4 IV.2).
///
/// @param headUnitId trưởng cụm, khối
/// @param inCharge the member of the council who looks after it, as the council writes name and post
public record Bloc(
        UUID id,
        int version,
        String name,
        int order,
        @Nullable UUID headUnitId,
        @Nullable String inCharge) {

    /// A bloc of which nobody has said yet who leads it.
    public Bloc(UUID id, int version, String name, int order) {
        this(id, version, name, order, null, null);
    }

    public Bloc withName(String other) {
        return new Bloc(id, version, other, order, headUnitId, inCharge);
    }

    public Bloc withHead(@Nullable UUID other) {
        return new Bloc(id, version, name, order, other, inCharge);
    }

    public Bloc withInCharge(@Nullable String other) {
        return new Bloc(id, version, name, order, headUnitId, other);
    }
}
