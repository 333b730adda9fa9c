package guongsang.domain.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An award as a list names it in the column "Đã được khen", one mention for each award: "Lao động tiên tiến năm 2024,
/// 2025" gives two.
///
/// `text`: the words of the list it was read from. `award`: the folded name written out, without who gave it ("giay
/// khen", "chien si thi dua co so"). `by`: who gave it, as written; `level` where that or the award tells. `decision`:
/// number and symbol without spaces, "145/QĐ-UBND", or the number alone where only that is written. `from` and `to`:
/// the year, or the two years of a school year or the first and last of a period, for one award. `times`: more than 1
/// where only the number of years is told ("5 năm liền").
public record AwardMention(
        String text,
        String award,
        AwardType.@Nullable Level level,
        @Nullable String by,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable Integer from,
        @Nullable Integer to,
        int times) {

    /// True when the award may be of that year; a mention without a year may be of any.
    public boolean covers(int year) {
        return from == null || to == null || from <= year && year <= to;
    }
}
