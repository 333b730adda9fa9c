package guongsang.text;

import java.util.List;
import java.util.Locale;

/// Numbers as official documents write them: a dot between thousands, a comma before decimals, a leading 0 for counts
/// under 10 (NĐ 30/2020 and the plans: "05 đến 06").
public final class DocumentNumber {
    private static final List<String> LETTERS = List.of(
            "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
            "x", "y");
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private DocumentNumber() {}

    /// A count in running text: "05", "12", "1.234"; zero is "0".
    public static String count(long count) {
        return count > 0 && count < 10 ? "0" + count : plain(count);
    }

    /// With dots between thousands: "1.234".
    public static String plain(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }

    /// A ratio with one decimal: 0.9 gives "90,0%". Of nothing (0 / 0, or divided by 0) there is none: "–".
    public static String percent(double ratio) {
        return Double.isFinite(ratio)
                ? String.format(Locale.ROOT, "%.1f%%", ratio * 100).replace('.', ',')
                : "–";
    }

    /// The difference from before: "+12", "-3", "0".
    public static String change(long now, long before) {
        long change = now - before;
        return change > 0 ? "+" + plain(change) : plain(change);
    }

    /// "2.340.000 đồng".
    public static String money(long dong) {
        return plain(dong) + " đồng";
    }

    /// 1 gives "I". Throws IllegalArgumentException below 1.
    public static String roman(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("no Roman numeral for " + number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }

    /// Letters of points in the order of the Vietnamese alphabet: 0 gives a, then b, c, d, đ, e, g … y (22),
    /// without ă, â, ê, ô, ơ, ư. Throws IndexOutOfBoundsException beyond.
    public static String letter(int index) {
        return LETTERS.get(index);
    }
}
