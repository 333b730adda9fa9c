package guongsang.document.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The document that an appendix goes with: "(Kèm theo Báo cáo số … ngày … của …)". Unfilled parts stay blank, as
/// they
/// must in electronic documents (NĐ 30 PL I, phụ lục).
///
/// @param type the kind as it stands in running text: "Báo cáo"
/// @param number null leaves it blank
/// @param symbol with its slash: "/BC-PNV"
/// @param date null leaves day and month blank
/// @param year printed when the date is blank
/// @param issuer the issuing body in running text: "Phòng Nội vụ huyện Đak Đoa"
public record Attached(
        String type,
        @Nullable String number,
        String symbol,
        @Nullable LocalDate date,
        int year,
        String issuer) {}
