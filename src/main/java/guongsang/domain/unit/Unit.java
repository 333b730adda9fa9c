package guongsang.domain.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Đơn vị. Dates absent: valid since always, still valid.
public record Unit(
        UUID id,
        int version,
        String name,
        String shortName,
        UnitKind kind,
        @Nullable Sector sector,
        @Nullable UUID blocId,
        int order,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean validOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || !date.isAfter(validTo));
    }

    /// Valid on at least one day of the year.
    public boolean validIn(int year) {
        return (validFrom == null || validFrom.getYear() <= year) && (validTo == null || validTo.getYear() >= year);
    }
}
