package guongsang.text;

import guongsang.text.PartialDate.Parsed;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The ways a clerk writes a date, and what is said of those that are none.
final class TypedDate {
    /// Quotation marks, brackets and points around a date, and a time of day behind it.
    private static final Pattern WRAPPING = pattern(
            "^['’‘`\"“(\\[ ]+|(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]m)?Z?)?[.,;'’`\"”)\\] ]*$");

    private static final Pattern BIRTH =
            pattern("^(?:ng[àa]y,? (?:th[áa]ng,? )?(?:n[ăa]m )?sinh|n[ăa]m sinh|sinh|sn|ns)(?:[.:]+ ?| |(?=[0-9n]))");
    private static final Pattern YEAR = pattern("(?:n[ăa]m )?([0-9]{4})(?:\\.0+)?");
    private static final Pattern YEAR_FIRST = pattern("([0-9]{4}) ?([/.-]) ?([0-9]{1,2}) ?\\2 ?([0-9]{1,2})");
    private static final Pattern DAY_FIRST =
            pattern("(?:ng[àa]y )?([0-9]{1,2}) ?(?:[/.-]| ) ?([0-9]{1,2}) ?(?:[/.-]| ) ?([0-9]{1,4})");
    private static final Pattern WORDS =
            pattern("(?:ng[àa]y )?([0-9]{1,2}),? th[áa]ng ([0-9]{1,2}),? n[ăa]m ([0-9]{1,4})");
    private static final Pattern MONTH_AND_YEAR =
            pattern("(?:th[áa]ng )?([0-9]{1,2})(?: ?[/.-] ?|,? n[ăa]m )([0-9]{4})");
    private static final Pattern SHORT_YEAR = pattern("(?:n[ăa]m )?([0-9]{1,3})");
    private static final Pattern RUN_TOGETHER = pattern("([0-9]{2})([0-9]{2})([0-9]{4})");
    private static final Pattern YEAR_RUN_TOGETHER = pattern("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final int QUOTED = 60;

    private TypedDate() {}

    /// Reads cleaned text.
    static Parsed read(String text) {
        if (text.isEmpty()) {
            return new Parsed.Empty();
        }
        String bare = bare(text);
        if (matched(YEAR, bare) instanceof Matcher year) {
            return isYear(year.group(1)) ? new Parsed.Ok(year(year.group(1))) : shortYear(text);
        }
        if (matched(YEAR_FIRST, bare) instanceof Matcher date) {
            return day(text, date.group(4), date.group(3), date.group(1));
        }
        if (dayFirst(bare) instanceof Matcher date) {
            return day(text, date.group(1), date.group(2), date.group(3));
        }
        if (matched(MONTH_AND_YEAR, bare) instanceof Matcher month) {
            return impossible(
                    text, "“%s” thiếu ngày: hãy ghi đủ ngày/tháng/năm, hoặc chỉ ghi năm %s.", text, month.group(2));
        }
        if (matched(SHORT_YEAR, bare) != null) {
            return shortYear(text);
        }
        return withDigits(bare)
                .map(date -> impossible(
                        text,
                        "“%s” có chữ O hoặc chữ l lẫn trong số: hãy ghi lại bằng chữ số (có phải %s?).",
                        quoted(text),
                        date.table()))
                .orElseGet(() -> impossible(
                        text,
                        "“%s” không phải ngày: hãy ghi ngày/tháng/năm, ví dụ 08/3/1979, hoặc chỉ ghi năm.",
                        quoted(text)));
    }

    /// What an impossible date may have been meant as: day and month in the American order, a year of two digits, no
    /// separators, O for 0; the year alone where only that is sure.
    static Optional<PartialDate> suggestion(String typed) {
        String bare = bare(typed);
        if (dayFirst(bare) instanceof Matcher date) {
            return suggestion(date.group(1), date.group(2), date.group(3));
        }
        if (matched(MONTH_AND_YEAR, bare) instanceof Matcher month) {
            return Optional.of(year(month.group(2))).filter(year -> isYear(month.group(2)));
        }
        if (matched(YEAR_FIRST, bare) instanceof Matcher date) {
            return Optional.of(year(date.group(1))).filter(year -> isYear(date.group(1)));
        }
        if (matched(SHORT_YEAR, bare) instanceof Matcher year) {
            return fullYear(year.group(1)).map(PartialDate::ofYear);
        }
        if (matched(RUN_TOGETHER, bare) instanceof Matcher date
                && date(date, 1, 2, 3).isPresent()) {
            return date(date, 1, 2, 3);
        }
        if (matched(YEAR_RUN_TOGETHER, bare) instanceof Matcher date) {
            return date(date, 3, 2, 1);
        }
        return withDigits(bare);
    }

    private static Optional<PartialDate> suggestion(String day, String month, String yearText) {
        if (isYear(yearText)) {
            boolean american = Integer.parseInt(month) > 12;
            Optional<PartialDate> swapped = american ? date(month, day, yearText) : Optional.empty();
            return swapped.or(() -> Optional.of(year(yearText)));
        }
        return fullYear(yearText).flatMap(year -> date(day, month, Integer.toString(year)));
    }

    /// 30 to 99 is taken for 1930 to 1999, 00 to 15 for 2000 to 2015: who is registered is a grown-up or at school.
    private static Optional<Integer> fullYear(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() != 2 || year > 15 && year < 30
                ? Optional.empty()
                : Optional.of(year < 30 ? 2000 + year : 1900 + year);
    }

    /// The date when letters that look like digits are taken for them; empty where there are none.
    private static Optional<PartialDate> withDigits(String bare) {
        String digits = bare.replaceAll("[oO](?=[0-9oOlI/.-])|(?<=[0-9/.-])[oO]", "0")
                .replaceAll("[lI](?=[0-9lI/.-])|(?<=[0-9/.-])[lI]", "1");
        return !digits.equals(bare) && read(digits) instanceof Parsed.Ok(PartialDate date)
                ? Optional.of(date)
                : Optional.empty();
    }

    private static String bare(String text) {
        String unwrapped = WRAPPING.matcher(text).replaceAll("");
        return WRAPPING.matcher(BIRTH.matcher(unwrapped).replaceFirst("")).replaceAll("");
    }

    private static @Nullable Matcher dayFirst(String bare) {
        Matcher date = matched(DAY_FIRST, bare);
        return date == null ? matched(WORDS, bare) : date;
    }

    private static @Nullable Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher : null;
    }

    private static Optional<PartialDate> date(Matcher parts, int day, int month, int year) {
        return date(parts.group(day), parts.group(month), parts.group(year));
    }

    private static Optional<PartialDate> date(String day, String month, String year) {
        return isYear(year) && day("", day, month, year) instanceof Parsed.Ok(PartialDate date)
                ? Optional.of(date)
                : Optional.empty();
    }

    private static Parsed day(String text, String dayText, String monthText, String yearText) {
        if (!isYear(yearText)) {
            return shortYear(text);
        }
        int day = Integer.parseInt(dayText);
        int month = Integer.parseInt(monthText);
        int year = Integer.parseInt(yearText);
        String typed = dayText + "/" + monthText + "/" + yearText;
        if (day == 0) {
            return impossible(text, "Ngày %s không có thật: không có ngày 0 (chỉ biết năm thì ghi %d).", typed, year);
        }
        if (month < 1 || month > 12) {
            return impossible(
                    text, "Ngày %s không có thật: không có tháng %d (ghi ngày trước, tháng sau).", typed, month);
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        if (day > last) {
            return impossible(
                    text, "Ngày %s không có thật: tháng %02d năm %d chỉ có %d ngày.", typed, month, year, last);
        }
        return new Parsed.Ok(new PartialDate(year, month, day));
    }

    private static PartialDate year(String year) {
        return PartialDate.ofYear(Math.max(1, Integer.parseInt(year)));
    }

    /// Four digits, the first not 0: "0079" is a slip of the hand, not a year.
    private static boolean isYear(String digits) {
        return digits.length() == 4 && digits.charAt(0) != '0';
    }

    private static Parsed shortYear(String text) {
        return impossible(text, "Năm trong “%s” phải ghi đủ bốn chữ số, ví dụ 1979.", text);
    }

    private static String quoted(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }

    private static Parsed impossible(String text, String reason, Object... values) {
        return new Parsed.Impossible(text, String.format(Locale.ROOT, reason, values));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
