package guongsang.domain.office;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Văn bản đã phát hành. Number and date are absent until they are given on paper.
public record IssuedDocument(
        UUID id,
        int year,
        String kind,
        String title,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        OffsetDateTime madeAt) {}
