package guongsang.domain.office;

import guongsang.domain.plan.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The office that uses the program, as its documents print it (domain.md 4, "Profile đơn vị sử dụng").
/// `issuer` and `superior` are in capitals as printed; `recipients` without dash and semicolon, the archive line
/// last; `sample`: invented.
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
        @Nullable LocalDate validTo) {
    public OfficeProfile {
        issuer = List.copyOf(issuer);
        recipients = List.copyOf(recipients);
    }
}
