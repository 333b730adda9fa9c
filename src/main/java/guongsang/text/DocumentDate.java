package guongsang.text;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Dates as official documents write them: a day under 10 and the months 1 and 2 get a leading 0, the other months do
/// not (NĐ 30/2020, Phụ lục I).
public final class DocumentDate {
    private static final String GAP = " ".repeat(6);

    private DocumentDate() {}

    /// "ngày 05 tháng 02 năm 2021", "ngày 21 tháng 4 năm 2022".
    public static String longForm(LocalDate date) {
        return "ngày " + day(date.getDayOfMonth()) + " tháng " + month(date.getMonthValue()) + " năm " + date.getYear();
    }

    /// In running text: "15/01/2022", "07/4/2014".
    public static String shortForm(LocalDate date) {
        return dayMonth(date.getDayOfMonth(), date.getMonthValue()) + "/" + date.getYear();
    }

    /// A day of every year: "15/01", "30/5".
    public static String dayMonth(int day, int month) {
        return day(day) + "/" + month(month);
    }

    /// With gaps (six ordinary spaces) to be filled in by hand; the year is left open too when it is null.
    public static String blank(@Nullable Integer year) {
        return "ngày" + GAP + "tháng" + GAP + "năm" + (year == null ? GAP : " " + year);
    }

    /// In table cells: dd/MM/yyyy.
    public static String table(LocalDate date) {
        return PartialDate.of(date).table();
    }

    private static String day(int day) {
        return String.format(Locale.ROOT, "%02d", day);
    }

    private static String month(int month) {
        return month <= 2 ? "0" + month : Integer.toString(month);
    }
}
