package guongsang.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date, or a year alone where only that is known (then month and day are 0).
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(PartialDate::month)
            .thenComparingInt(PartialDate::day);
    private static final Pattern YEAR =
            Pattern.compile("(?:năm\\s+)?(\\d{4})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:ngày\\s+)?(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// What typed text was understood as.
    public sealed interface Parsed {
        record Ok(PartialDate value) implements Parsed {}

        record Empty() implements Parsed {}

        /// `reason` is a Vietnamese sentence that says what to do.
        record Impossible(String typed, String reason) implements Parsed {}
    }

    /// Throws DateTimeException for a day that does not exist.
    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("year " + year);
        }
        if (month != 0 || day != 0) {
            LocalDate.of(year, month, day);
        }
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// "1975" or "1975-03-08". Throws DateTimeException or NumberFormatException for anything else.
    public static PartialDate parseIso(String iso) {
        return iso.length() == 4 ? ofYear(Integer.parseInt(iso)) : of(LocalDate.parse(iso));
    }

    /// Reads what a clerk types: day before month always, never swapped; years have four digits.
    public static Parsed parseTyped(String typed) {
        String text = Text.clean(typed);
        if (text.isEmpty()) {
            return new Parsed.Empty();
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            int value = Integer.parseInt(year.group(1));
            return value == 0 ? unreadable(text) : new Parsed.Ok(ofYear(value));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(text, iso.group(3), iso.group(2), iso.group(1));
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            return day(text, words.group(1), words.group(2), words.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(text, dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
        }
        return unreadable(text);
    }

    private static Parsed unreadable(String text) {
        return new Parsed.Impossible(
                text,
                "“%s” không phải ngày: hãy ghi ngày/tháng/năm, ví dụ 08/3/1979, hoặc chỉ ghi năm.".formatted(text));
    }

    private static Parsed day(String text, String dayText, String monthText, String yearText) {
        if (yearText.length() != 4) {
            return new Parsed.Impossible(text, "Năm trong “%s” phải có bốn chữ số.".formatted(text));
        }
        int day = Integer.parseInt(dayText);
        int month = Integer.parseInt(monthText);
        int year = Integer.parseInt(yearText);
        if (year == 0) {
            return unreadable(text);
        }
        if (month < 1 || month > 12) {
            return new Parsed.Impossible(
                    text,
                    "Ngày %s không có thật: không có tháng %d (ghi ngày trước, tháng sau).".formatted(text, month));
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > last) {
            return new Parsed.Impossible(
                    text,
                    "Ngày %s không có thật: tháng %02d năm %d chỉ có %d ngày.".formatted(text, month, year, last));
        }
        return new Parsed.Ok(new PartialDate(year, month, day));
    }

    public boolean yearOnly() {
        return month == 0;
    }

    /// The full date; empty when only the year is known.
    public Optional<LocalDate> date() {
        return yearOnly() ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /// "1975" or "1975-03-08".
    public String iso() {
        return yearOnly() ? "%04d".formatted(year) : "%04d-%02d-%02d".formatted(year, month, day);
    }

    /// As table cells write it: "08/03/1979" or "1979".
    public String table() {
        return yearOnly() ? "%04d".formatted(year) : "%02d/%02d/%04d".formatted(day, month, year);
    }

    /// A year alone stands before the days of that year.
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }
}
