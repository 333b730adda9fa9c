package guongsang.service;

import guongsang.domain.exemplar.Kind;
import guongsang.domain.office.DocumentKind;
import guongsang.domain.office.Grouping;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which document is wanted.
///
/// @param grouping by what a list is divided; without meaning for a report
/// @param number null: left blank, given after signing
/// @param date null: day and month left blank
/// @param signer id of a signer; null: the preferred one who may sign on the date
/// @param includeSensitive whether columns of sensitive attributes are printed (design decision 14)
/// @param units only registrations of these; empty: of all
/// @param kinds only these; empty: all
/// @param todaysUnits whether the report's table of units puts the year under the units of today
public record DocumentRequest(
        DocumentKind kind,
        int year,
        Grouping grouping,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable UUID signer,
        boolean includeSensitive,
        Set<UUID> units,
        Set<Kind> kinds,
        boolean todaysUnits) {
    public DocumentRequest {
        units = Set.copyOf(units);
        kinds = Set.copyOf(kinds);
    }

    /// The document of a year as the office usually makes it: by kind, everything in it, number and date blank.
    public static DocumentRequest of(DocumentKind kind, int year) {
        return new DocumentRequest(kind, year, Grouping.BY_KIND, null, null, null, false, Set.of(), Set.of(), false);
    }

    /// The day whose office and signer are printed.
    public LocalDate day(LocalDate today) {
        return Headings.day(year, date, today);
    }

    public DocumentRequest withGrouping(Grouping other) {
        return new DocumentRequest(
                kind, year, other, number, date, signer, includeSensitive, units, kinds, todaysUnits);
    }

    /// With number and date of issue; either may be absent.
    public DocumentRequest withNumber(@Nullable String newNumber, @Nullable LocalDate newDate) {
        return new DocumentRequest(
                kind, year, grouping, newNumber, newDate, signer, includeSensitive, units, kinds, todaysUnits);
    }

    public DocumentRequest withSigner(@Nullable UUID other) {
        return new DocumentRequest(
                kind, year, grouping, number, date, other, includeSensitive, units, kinds, todaysUnits);
    }

    public DocumentRequest withSensitive(boolean include) {
        return new DocumentRequest(kind, year, grouping, number, date, signer, include, units, kinds, todaysUnits);
    }

    public DocumentRequest withUnits(Set<UUID> others) {
        return new DocumentRequest(
                kind, year, grouping, number, date, signer, includeSensitive, others, kinds, todaysUnits);
    }

    public DocumentRequest withKinds(Set<Kind> others) {
        return new DocumentRequest(
                kind, year, grouping, number, date, signer, includeSensitive, units, others, todaysUnits);
    }

    public DocumentRequest withTodaysUnits(boolean today) {
        return new DocumentRequest(kind, year, grouping, number, date, signer, includeSensitive, units, kinds, today);
    }
}
