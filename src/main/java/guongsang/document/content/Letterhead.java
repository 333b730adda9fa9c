package guongsang.document.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The top of page 1: who issues, number and symbol, place and date (NĐ 30 PL I, components 1 to 4).
///
/// @param superior name of the superior body, null where the issuer has none; shown in capitals, not bold
/// @param issuer the issuing body in one or more lines; shown in capitals, bold
/// @param symbol what follows the number, with its slash: "/BC-PNV"
/// @param number the number as printed ("05"), null where it is left blank to be given after signing (Điều 15)
/// @param place the place name before the date ("Đak Đoa")
/// @param date null leaves day and month blank
/// @param year the year of issue, printed when the date is blank
public record Letterhead(
        @Nullable String superior,
        List<String> issuer,
        String symbol,
        @Nullable String number,
        String place,
        @Nullable LocalDate date,
        int year) {
    public Letterhead {
        issuer = List.copyOf(issuer);
        if (issuer.isEmpty()) {
            throw new IllegalArgumentException("a letterhead needs an issuing body");
        }
    }
}
