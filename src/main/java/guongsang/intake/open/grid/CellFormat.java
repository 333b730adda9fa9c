package guongsang.intake.open.grid;

import org.jspecify.annotations.Nullable;

/// What a number format of Excel makes of a number, as far as a list needs it. `digits`: of [Kind#PERCENT] those
/// behind the decimal point, of [Kind#PADDED] the whole width.
public record CellFormat(Kind kind, int digits) {
    public enum Kind {
        /// A number as it is; also all formats that only dress it (thousands, currency, time of day).
        PLAIN,
        DATE,
        MONTH_AND_YEAR,
        YEAR,
        PERCENT,
        /// Leading zeros are shown: "000000000000" for a citizen's number.
        PADDED
    }

    public static final CellFormat PLAIN = new CellFormat(Kind.PLAIN, 0);
    public static final CellFormat DATE = new CellFormat(Kind.DATE, 0);
    private static final CellFormat MONTH_AND_YEAR = new CellFormat(Kind.MONTH_AND_YEAR, 0);
    private static final CellFormat YEAR = new CellFormat(Kind.YEAR, 0);
    private static final int LONGEST = 255;

    /// Of the format's number in a workbook and, where the workbook says it, its code ("dd/mm/yyyy").
    public static CellFormat of(int id, @Nullable String code) {
        if (code != null) {
            return of(code);
        }
        return switch (id) {
            case 9 -> new CellFormat(Kind.PERCENT, 0);
            case 10 -> new CellFormat(Kind.PERCENT, 2);
            case 14, 15, 16, 22, 28, 29, 30, 31, 36, 50, 51, 53, 54, 57, 58 -> DATE;
            case 17, 27, 52 -> MONTH_AND_YEAR;
            default -> PLAIN;
        };
    }

    /// Of a format code, in Excel's English letters as files hold it.
    public static CellFormat of(String code) {
        if (code.length() > LONGEST) {
            return PLAIN;
        }
        String letters = withoutDressing(code);
        if (letters.startsWith("general") || letters.startsWith("standard")) {
            return PLAIN;
        }
        int zeros = count(letters, '0');
        if (zeros > 0 && zeros == letters.length()) {
            return zeros == 1 ? PLAIN : new CellFormat(Kind.PADDED, zeros);
        }
        if (letters.matches("0(\\.0{1,10})?%")) {
            return new CellFormat(Kind.PERCENT, Math.max(0, letters.length() - 3));
        }
        boolean day = letters.indexOf('d') >= 0;
        boolean year = letters.indexOf('y') >= 0;
        boolean month = letters.indexOf('m') >= 0;
        boolean time = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        if (letters.indexOf('#') >= 0 || letters.indexOf('?') >= 0 || (zeros > 0 && !time)) {
            return PLAIN;
        }
        if (day) {
            return DATE;
        }
        if (year) {
            return month ? MONTH_AND_YEAR : YEAR;
        }
        return month && !time ? DATE : PLAIN;
    }

    /// The first section's signs that mean something: no quoted text, escaped signs, spaces, colours, languages and
    /// no AM/PM; small letters. A time that counts on past 24 hours ("[h]:mm") leaves nothing.
    private static String withoutDressing(String code) {
        StringBuilder kept = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = Character.toLowerCase(code.charAt(i));
            switch (c) {
                case ';' -> i = code.length();
                case '"' -> {
                    int end = code.indexOf('"', i + 1);
                    i = end < 0 ? code.length() : end;
                }
                case '[' -> {
                    int end = code.indexOf(']', i + 1);
                    if (end > 0 && code.substring(i + 1, end).matches("(?i)h+|m+|s+")) {
                        return "";
                    }
                    i = end < 0 ? code.length() : end;
                }
                case '\\', '_', '*' -> i++;
                case ' ' -> {}
                default -> kept.append(c);
            }
        }
        String letters = kept.toString();
        return letters.contains("am/pm") ? letters.replace("am/pm", "h") : letters.replace("a/p", "h");
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(c -> c == sign).count();
    }
}
