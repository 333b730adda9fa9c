package guongsang.domain.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who signs, with the lines printed above the name: "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG" (NĐ 30 PL I).
public record Signer(
        UUID id,
        int version,
        String name,
        List<String> authorityLines,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean preferred) {
    public Signer {
        authorityLines = List.copyOf(authorityLines);
    }

    public boolean validOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || !date.isAfter(validTo));
    }
}
