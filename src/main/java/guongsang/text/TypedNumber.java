package guongsang.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whole numbers and sums of money as lists write them: a dot between thousands, a comma before decimals.
public final class TypedNumber {
    private static final Pattern WHOLE =
            Pattern.compile("[0-9]+|[0-9]{1,3}(?:[. ][0-9]{3})+|[0-9]{1,3}(?:,[0-9]{3}){2,}");
    private static final Pattern ONE_COMMA = Pattern.compile("[0-9]{1,3},[0-9]{3}");
    private static final Pattern PEOPLE =
            pattern("(.*[0-9]) ?(?:người|nhân khẩu|khẩu|thành viên|hội viên|đoàn viên|lao động)\\.?");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+(?:[,.][0-9]{1,2})?|[0-9]{1,3}(?:\\.[0-9]{3})+");
    private static final Pattern MONEY_TAIL = pattern(" ?(?:đồng|đ|vnđ|vnd|₫)?(?: ?(?:/|một|1)? ?năm)?[.]?$");
    private static final Pattern SCALED =
            pattern("([0-9., ]*[0-9]) ?(tỷ|tỉ|triệu|tr|nghìn|ngàn)(?: ([0-9]{1,3}) ?(triệu|tr|nghìn|ngàn))?");
    private static final long MOST = 999_999_999_999_999L;

    private TypedNumber() {}

    /// What was made of a text.
    public sealed interface Read {
        record Ok(long value) implements Read {}

        /// Nothing was typed.
        record Empty() implements Read {}

        /// No whole number, or one that could be read in two ways; `sentence` says in Vietnamese what to do.
        record Refused(String typed, String sentence) implements Read {}
    }

    /// A count: "1200", "1.200", "1 200", "05", "12 người"; not "1,200", which is 1.2 to some and 1200 to others.
    public static Read count(String text) {
        String clean = Text.clean(text);
        if (clean.isEmpty()) {
            return new Read.Empty();
        }
        Matcher people = PEOPLE.matcher(clean);
        String digits = people.matches() ? people.group(1) : clean;
        if (WHOLE.matcher(digits).matches()) {
            return whole(clean, digits);
        }
        return ONE_COMMA.matcher(digits).matches()
                ? twofold(clean, digits)
                : refused(clean, "“%s” không phải số nguyên hợp lệ: chỉ ghi chữ số.", clean);
    }

    /// A sum in đồng: "150.000.000", "150.000.000 đ", "150 triệu", "1,5 tỷ đồng", "2 tỷ 300 triệu", each also with
    /// "/năm". Ranges, "hơn …" and sums a month or a head are left to a person.
    public static Read money(String text) {
        String clean = Text.clean(text);
        if (clean.isEmpty()) {
            return new Read.Empty();
        }
        String bare = MONEY_TAIL.matcher(clean).replaceFirst("");
        if (WHOLE.matcher(bare).matches()) {
            return whole(clean, bare);
        }
        if (ONE_COMMA.matcher(bare).matches()) {
            return twofold(clean, bare);
        }
        Matcher scaled = SCALED.matcher(bare);
        if (scaled.matches() && DECIMAL.matcher(scaled.group(1)).matches()) {
            BigDecimal sum = decimal(scaled.group(1)).multiply(scale(scaled.group(2)));
            if (scaled.group(3) != null) {
                BigDecimal rest = new BigDecimal(scaled.group(3)).multiply(scale(scaled.group(4)));
                boolean smaller = rest.compareTo(scale(scaled.group(2))) < 0
                        && decimal(scaled.group(1)).stripTrailingZeros().scale() <= 0;
                return smaller ? dong(clean, sum.add(rest)) : unclear(clean);
            }
            return dong(clean, sum);
        }
        return unclear(clean);
    }

    private static Read dong(String typed, BigDecimal sum) {
        boolean whole = sum.stripTrailingZeros().scale() <= 0 && sum.compareTo(BigDecimal.valueOf(MOST)) <= 0;
        return whole ? new Read.Ok(sum.longValueExact()) : unclear(typed);
    }

    private static Read whole(String typed, String digits) {
        String bare = digits.replaceAll("[., ]", "");
        return bare.length() <= 15
                ? new Read.Ok(Long.parseLong(bare))
                : refused(typed, "“%s” không phải số nguyên hợp lệ: quá nhiều chữ số.", typed);
    }

    /// Dots between groups of three are thousands, one comma or dot otherwise stands before decimals.
    private static BigDecimal decimal(String digits) {
        boolean thousands = digits.matches("[0-9]{1,3}(?:\\.[0-9]{3})+");
        return new BigDecimal(thousands ? digits.replace(".", "") : digits.replace(',', '.'));
    }

    private static BigDecimal scale(String word) {
        return BigDecimal.valueOf(
                switch (word.toLowerCase(Locale.ROOT)) {
                    case "tỷ", "tỉ" -> 1_000_000_000L;
                    case "triệu", "tr" -> 1_000_000L;
                    default -> 1_000L;
                });
    }

    private static Read twofold(String typed, String digits) {
        String thousands = digits.replace(',', '.');
        return refused(typed, "“%s” có thể là số thập phân hoặc số nghìn: hãy ghi lại, ví dụ %s.", typed, thousands);
    }

    private static Read unclear(String typed) {
        return refused(
                typed,
                "“%s” không phải một số tiền rõ ràng: hãy ghi số đồng, ví dụ 150.000.000 hoặc 150 triệu.",
                typed);
    }

    private static Read refused(String typed, String sentence, Object... values) {
        return new Read.Refused(typed, String.format(Locale.ROOT, sentence, values));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
