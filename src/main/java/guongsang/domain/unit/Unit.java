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

    /// True when both names are valid on some same day.
    public boolean overlaps(Unit other) {
        return (validTo == null || other.validFrom == null || !other.validFrom.isAfter(validTo))
                && (other.validTo == null || validFrom == null || !validFrom.isAfter(other.validTo));
    }

    public Unit withName(String newName, String newShortName) {
        return new Unit(id, version, newName, newShortName, kind, sector, blocId, order, validFrom, validTo);
    }

    public Unit withKind(UnitKind other) {
        return new Unit(id, version, name, shortName, other, sector, blocId, order, validFrom, validTo);
    }

    public Unit withSector(@Nullable Sector other) {
        return new Unit(id, version, name, shortName, kind, other, blocId, order, validFrom, validTo);
    }

    public Unit withBloc(@Nullable UUID other) {
        return new Unit(id, version, name, shortName, kind, sector, other, order, validFrom, validTo);
    }

    public Unit withValidity(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Unit(id, version, name, shortName, kind, sector, blocId, order, from, to);
    }
}
