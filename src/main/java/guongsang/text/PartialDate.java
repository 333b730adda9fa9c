package guongsang.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// A date, or a year alone where only that is known (then month and day are 0).
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(PartialDate::month)
            .thenComparingInt(PartialDate::day);

    /// What typed text was understood as.
    public sealed interface Parsed {
        /// A date or a year.
        record Ok(PartialDate value) implements Parsed {}

        /// Nothing was typed.
        record Empty() implements Parsed {}

        /// No date: `typed` is the text, cleaned; `reason` a Vietnamese sentence that says what to do.
        record Impossible(String typed, String reason) implements Parsed {
            /// What may have been meant, for a person to confirm: "03/25/1979" for 25/03/1979, "8-3-79" for 08/03/1979,
            /// "31/02/1975" for the year 1975.
            public Optional<PartialDate> suggestion() {
                return TypedDate.suggestion(typed);
            }
        }
    }

    /// Years 1 to 9999. Throws DateTimeException for a day that does not exist.
    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("year " + year);
        }
        if (month != 0 || day != 0) {
            LocalDate.of(year, month, day);
        }
    }

    /// A year alone.
    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /// A whole date.
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// "1975" or "1975-03-08". Throws DateTimeException or NumberFormatException for anything else.
    public static PartialDate parseIso(String iso) {
        return iso.length() == 4 ? ofYear(Integer.parseInt(iso)) : of(LocalDate.parse(iso));
    }

    /// Reads what a clerk types: "8/3/1979", "8.3.1979", "ngày 08 tháng 3 năm 1979", "1979-03-08", "SN 1979",
    /// also with a time of day or stray marks around it. Day before month always, never swapped; years have
    /// four digits. Never throws.
    public static Parsed parseTyped(String typed) {
        return TypedDate.read(Text.clean(typed));
    }

    /// True when the day and the month are not known.
    public boolean yearOnly() {
        return month == 0;
    }

    /// The whole date; empty when only the year is known.
    public Optional<LocalDate> date() {
        return yearOnly() ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /// "1975" or "1975-03-08".
    public String iso() {
        return yearOnly()
                ? String.format(Locale.ROOT, "%04d", year)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    /// As table cells write it: "08/03/1979" or "1979".
    public String table() {
        return yearOnly() ? iso() : String.format(Locale.ROOT, "%02d/%02d/%04d", day, month, year);
    }

    /// A year alone stands before the days of that year.
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }
}
