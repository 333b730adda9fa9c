package guongsang.text;

import guongsang.text.PartialDate.Parsed;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ways a clerk writes a date, and what is said of those that are none.
final class TypedDate {
    private static final Pattern YEAR = pattern("(?:sinh |sn\\.? ?)?(?:n[ăa]m )?([0-9]{4})");
    private static final Pattern ISO = pattern("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern DAY_FIRST =
            pattern("(?:ng[àa]y )?([0-9]{1,2}) ?[/.-] ?([0-9]{1,2}) ?[/.-] ?([0-9]{1,4})\\.?");
    private static final Pattern WORDS =
            pattern("(?:ng[àa]y )?([0-9]{1,2}) th[áa]ng ([0-9]{1,2}),? n[ăa]m ([0-9]{1,4})");
    private static final Pattern MONTH_AND_YEAR = pattern("(?:th[áa]ng )?([0-9]{1,2})(?: ?[/.-] ?| n[ăa]m )([0-9]{4})");
    private static final Pattern SHORT_YEAR = pattern("(?:n[ăa]m )?[0-9]{1,3}");
    private static final int QUOTED = 60;

    private TypedDate() {}

    /// Reads cleaned text.
    static Parsed read(String text) {
        if (text.isEmpty()) {
            return new Parsed.Empty();
        }
        if (YEAR.matcher(text) instanceof Matcher year && year.matches()) {
            return isYear(year.group(1)) ? year(year.group(1)) : shortYear(text);
        }
        if (ISO.matcher(text) instanceof Matcher iso && iso.matches()) {
            return day(text, iso.group(3), iso.group(2), iso.group(1));
        }
        if (DAY_FIRST.matcher(text) instanceof Matcher date && date.matches()) {
            return day(text, date.group(1), date.group(2), date.group(3));
        }
        if (WORDS.matcher(text) instanceof Matcher date && date.matches()) {
            return day(text, date.group(1), date.group(2), date.group(3));
        }
        if (MONTH_AND_YEAR.matcher(text) instanceof Matcher month && month.matches()) {
            return impossible(
                    text, "“%s” thiếu ngày: hãy ghi đủ ngày/tháng/năm, hoặc chỉ ghi năm %s.", text, month.group(2));
        }
        return SHORT_YEAR.matcher(text).matches() ? shortYear(text) : unreadable(text);
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

    private static Parsed year(String year) {
        return new Parsed.Ok(PartialDate.ofYear(Integer.parseInt(year)));
    }

    /// Four digits, the first not 0: "0079" is a slip of the hand, not a year.
    private static boolean isYear(String digits) {
        return digits.length() == 4 && digits.charAt(0) != '0';
    }

    private static Parsed shortYear(String text) {
        return impossible(text, "Năm trong “%s” phải ghi đủ bốn chữ số, ví dụ 1979.", text);
    }

    private static Parsed unreadable(String text) {
        String quoted = text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
        return impossible(
                text, "“%s” không phải ngày: hãy ghi ngày/tháng/năm, ví dụ 08/3/1979, hoặc chỉ ghi năm.", quoted);
    }

    private static Parsed impossible(String text, String reason, Object... values) {
        return new Parsed.Impossible(text, String.format(Locale.ROOT, reason, values));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
