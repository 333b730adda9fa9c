package guongsang.text;

import guongsang.text.PartialDate.Parsed;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as a list that comes in has it. `remark`: a Vietnamese sentence about what was made of the cell, for the
/// person who looks it over; null where it says the date in so many words.
public record ListedDate(Parsed parsed, @Nullable String remark) {
    private static final Pattern MONTH_AND_YEAR = Pattern.compile(
            "(?:sinh |th[áa]ng )*(?:0?[1-9]|1[0-2])(?: ?[/.-] ?|,? n[ăa]m )([1-9][0-9]{3})[.]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WHOLE = Pattern.compile("([0-9]{4,5})(?:\\.0+)?");
    /// Day 0 of Excel's calendar, which counts 29/02/1900 although there was none.
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    /// Numbers up to this one are years; as days they would end in 1907.
    private static final int LATEST_YEAR = 2999;
    /// 18/02/2064.
    private static final int LAST_DAY = 59_950;

    /// Reads the text of a cell as [PartialDate#parseTyped] does; of a month with its year the year is kept. Never
    /// throws.
    public static ListedDate ofText(String text) {
        String clean = Text.clean(text);
        Matcher month = MONTH_AND_YEAR.matcher(clean);
        if (month.matches()) {
            PartialDate year = PartialDate.ofYear(Integer.parseInt(month.group(1)));
            return new ListedDate(
                    new Parsed.Ok(year),
                    String.format(Locale.ROOT, "“%s” chỉ có tháng và năm: giữ lại năm %s.", clean, year.table()));
        }
        return new ListedDate(PartialDate.parseTyped(clean), null);
    }

    /// Reads a cell that holds a number: a year, or else the days that Excel counts; any other number as text.
    public static ListedDate ofNumber(String digits) {
        Matcher whole = WHOLE.matcher(digits);
        if (whole.matches()) {
            int number = Integer.parseInt(whole.group(1));
            if (number > LATEST_YEAR && number <= LAST_DAY) {
                PartialDate date = PartialDate.of(EXCEL_ZERO.plusDays(number));
                return new ListedDate(
                        new Parsed.Ok(date),
                        String.format(Locale.ROOT, "Số %d là ngày %s theo cách Excel đếm ngày.", number, date.table()));
            }
        }
        return ofText(digits);
    }
}
