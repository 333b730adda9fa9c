package guongsang.service;

import guongsang.service.intake.FilePreview;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A công văn about a list that has to be put right, before it is issued.
///
/// @param file the list as it was looked at
/// @param answerBy before which day it is asked for again
/// @param symbol without number and slash: "PNV-TĐKT"
/// @param copies Nơi nhận, the filing line last
/// @param number null: left blank, given after signing
/// @param date null: day and month left blank
/// @param signer null: the preferred one
public record IntakeLetter(
        FilePreview file,
        LocalDate answerBy,
        String symbol,
        List<String> copies,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable UUID signer) {
    public IntakeLetter {
        copies = List.copyOf(copies);
    }
}
