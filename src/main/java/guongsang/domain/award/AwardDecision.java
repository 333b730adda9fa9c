package guongsang.domain.award;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Number and date of a decision in the words of a list. `rest`: the folded words without them, as long as before.
record AwardDecision(@Nullable String number, @Nullable LocalDate on, String rest) {
    private static final Pattern WITH_SYMBOL =
            Pattern.compile("\\b(\\d{1,5}[a-z]?) ?/ ?((?:\\d{4} ?/ ?)?qd(?: ?- ?[a-z0-9]+)*)");
    /// With its accents: without them "cơ sở 3 năm" has a number too.
    private static final Pattern ALONE = Pattern.compile(
            "(?:\\bqđ|\\bquyết định)(?: khen thưởng)? ?(?:số)?:? ?(\\d{1,5})\\b(?![/.,-]? ?\\d)"
                    + "|(?<!\\p{L})số:? ?(\\d{1,5})\\b(?![/.,-]? ?\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4})\\b"
            + "|\\b(\\d{1,2}) thang (\\d{1,2}),? nam (\\d{4})\\b");

    static AwardDecision in(String text, String folded) {
        String rest = folded;
        String number = null;
        Matcher found = WITH_SYMBOL.matcher(folded);
        if (found.find()) {
            number = text.substring(found.start(), found.end()).replace(" ", "").toUpperCase(Locale.ROOT);
            rest = without(rest, found.start(), found.end());
        } else {
            found = ALONE.matcher(text);
            if (found.find()) {
                number = found.group(1) == null ? found.group(2) : found.group(1);
                rest = without(rest, found.start(), found.end());
            }
        }
        Matcher dates = DATE.matcher(rest);
        LocalDate on = null;
        while (on == null && dates.find()) {
            boolean slashed = dates.group(1) != null;
            on = date(dates.group(slashed ? 3 : 6), dates.group(slashed ? 2 : 5), dates.group(slashed ? 1 : 4));
            rest = without(rest, dates.start(), dates.end());
        }
        return new AwardDecision(number, on, rest);
    }

    private static String without(String text, int from, int to) {
        return text.substring(0, from) + " ".repeat(to - from) + text.substring(to);
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /// Digits before the symbol, without leading zeros: "0145/QĐ-UBND" and "145" are one number.
    static String digits(String number) {
        int end = 0;
        while (end < number.length() && Character.isDigit(number.charAt(end))) {
            end++;
        }
        int start = 0;
        while (start < end - 1 && number.charAt(start) == '0') {
            start++;
        }
        return number.substring(start, end);
    }
}
