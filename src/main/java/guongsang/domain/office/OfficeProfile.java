package guongsang.domain.office;

import guongsang.domain.plan.Tier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The office that uses the program, as its documents print it (domain.md 4, "Profile đơn vị sử dụng").
/// `issuer` and `superior` are in capitals as printed; `recipients` without dash and semicolon, the archive line
/// last; `sample`: invented; `councilName`: hội đồng thi đua, khen thưởng as it is called here; `sealHolder`: whose
// seal
/// goes on.
public record OfficeProfile(
        UUID id,
        int version,
        Tier tier,
        String name,
        String shortName,
        @Nullable String superior,
        List<String> issuer,
        String symbol,
        String place,
        @Nullable String receivingBody,
        List<String> recipients,
        boolean collective,
        String areaName,
        boolean sample,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String councilName,
        @Nullable String sealHolder) {
    public OfficeProfile {
        issuer = List.copyOf(issuer);
        recipients = List.copyOf(recipients);
    }

    /// A profile that says nothing of council and seal.
    public OfficeProfile(
            UUID id,
            int version,
            Tier tier,
            String name,
            String shortName,
            @Nullable String superior,
            List<String> issuer,
            String symbol,
            String place,
            @Nullable String receivingBody,
            List<String> recipients,
            boolean collective,
            String areaName,
            boolean sample,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        this(
                id,
                version,
                tier,
                name,
                shortName,
                superior,
                issuer,
                symbol,
                place,
                receivingBody,
                recipients,
                collective,
                areaName,
                sample,
                validFrom,
                validTo,
                null,
                null);
    }

    /// The profile that documents of a day print: of those valid on it the one that began last; where none is, the one
    /// nearest before it, else the first to come, so that an old year can be printed too.
    public static Optional<OfficeProfile> on(Collection<OfficeProfile> all, LocalDate day) {
        Comparator<OfficeProfile> byStart =
                Comparator.comparing(OfficeProfile::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()));
        return all.stream()
                .filter(p -> p.validOn(day))
                .max(byStart)
                .or(() -> all.stream()
                        .filter(p -> p.validFrom() == null || !p.validFrom().isAfter(day))
                        .max(byStart))
                .or(() -> all.stream().min(byStart));
    }

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /// True when both are valid on some same day.
    public boolean overlaps(OfficeProfile other) {
        return (validTo == null || other.validFrom == null || !other.validFrom.isAfter(validTo))
                && (other.validTo == null || validFrom == null || !validFrom.isAfter(other.validTo));
    }

    /// What kind of office it is.
    public OfficeProfile under(Tier newTier, boolean newCollective) {
        return copy(
                newTier,
                name,
                shortName,
                superior,
                issuer,
                symbol,
                place,
                receivingBody,
                recipients,
                newCollective,
                areaName,
                validFrom,
                validTo,
                councilName,
                sealHolder);
    }

    /// How it is called.
    public OfficeProfile called(String newName, String newShortName, String newAreaName) {
        return copy(
                tier,
                newName,
                newShortName,
                superior,
                issuer,
                symbol,
                place,
                receivingBody,
                recipients,
                collective,
                newAreaName,
                validFrom,
                validTo,
                councilName,
                sealHolder);
    }

    /// What the letterhead shows; a blank superior is none.
    public OfficeProfile printed(
            @Nullable String newSuperior, List<String> newIssuer, String newSymbol, String newPlace) {
        return copy(
                tier,
                name,
                shortName,
                given(newSuperior),
                newIssuer,
                newSymbol,
                newPlace,
                receivingBody,
                recipients,
                collective,
                areaName,
                validFrom,
                validTo,
                councilName,
                sealHolder);
    }

    /// Whom documents go to; a blank receiving body is none.
    public OfficeProfile sent(@Nullable String newReceivingBody, List<String> newRecipients) {
        return copy(
                tier,
                name,
                shortName,
                superior,
                issuer,
                symbol,
                place,
                given(newReceivingBody),
                newRecipients,
                collective,
                areaName,
                validFrom,
                validTo,
                councilName,
                sealHolder);
    }

    /// Council and seal; blank is none.
    public OfficeProfile withCouncil(@Nullable String newCouncilName, @Nullable String newSealHolder) {
        return copy(
                tier,
                name,
                shortName,
                superior,
                issuer,
                symbol,
                place,
                receivingBody,
                recipients,
                collective,
                areaName,
                validFrom,
                validTo,
                given(newCouncilName),
                given(newSealHolder));
    }

    public OfficeProfile withValidity(@Nullable LocalDate from, @Nullable LocalDate to) {
        return copy(
                tier,
                name,
                shortName,
                superior,
                issuer,
                symbol,
                place,
                receivingBody,
                recipients,
                collective,
                areaName,
                from,
                to,
                councilName,
                sealHolder);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private OfficeProfile copy(
            Tier newTier,
            String newName,
            String newShortName,
            @Nullable String newSuperior,
            List<String> newIssuer,
            String newSymbol,
            String newPlace,
            @Nullable String newReceivingBody,
            List<String> newRecipients,
            boolean newCollective,
            String newAreaName,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String newCouncilName,
            @Nullable String newSealHolder) {
        return new OfficeProfile(
                id,
                version,
                newTier,
                newName,
                newShortName,
                newSuperior,
                newIssuer,
                newSymbol,
                newPlace,
                newReceivingBody,
                newRecipients,
                newCollective,
                newAreaName,
                sample,
                from,
                to,
                newCouncilName,
                newSealHolder);
    }
}
