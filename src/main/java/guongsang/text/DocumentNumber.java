package guongsang.text;

import java.util.List;

/// Numbers as official documents write them.
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
        return "%,d".formatted(number).replace(',', '.');
    }

    /// A ratio with one decimal: 0.9 gives "90,0%".
    public static String percent(double ratio) {
        return "%.1f%%".formatted(ratio * 100).replace('.', ',');
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

    /// Letters of points in the Vietnamese alphabet, from 0: a, b, c, d, đ, e, g … (NĐ 30/2020, Phụ lục I, mục II.6).
    public static String letter(int index) {
        return LETTERS.get(index);
    }
}
