package guongsang.intake.open.grid;

import guongsang.intake.raw.RawCell.Type;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// What a number, date or flag of a spreadsheet says to its reader.
public record CellValue(Type type, String text) {
    private static final int EXCEL_DIGITS = 15;
    private static final MathContext AS_EXCEL_SHOWS = new MathContext(EXCEL_DIGITS, RoundingMode.HALF_UP);
    private static final double LAST_DAY = 2_958_465; // 31/12/9999
    private static final int DAYS_1900_TO_1904 = 1462;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final double HALF_A_SECOND = 0.5 / 86_400;

    private static final LocalDate BEFORE_MARCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate AFTER_FEBRUARY_1900 = LocalDate.of(1899, 12, 30);

    /// A number as the file writes it ("1975", "0.1", "1.2E+12"), in the format of its cell; `from1904`: the workbook
    /// counts days from 1904.
    public static CellValue number(String written, CellFormat format, boolean from1904) {
        if (format.kind() == CellFormat.Kind.PLAIN && isPlain(written)) {
            return new CellValue(Type.NUMBER, written);
        }
        try {
            return number(Double.parseDouble(written.strip()), format, from1904);
        } catch (NumberFormatException e) {
            return new CellValue(Type.TEXT, written);
        }
    }

    public static CellValue number(double value, CellFormat format, boolean from1904) {
        if (!Double.isFinite(value)) {
            return error("#NUM!");
        }
        return switch (format.kind()) {
            case PLAIN -> plain(value);
            case PADDED -> padded(value, format.digits());
            case PERCENT -> percent(value, format.digits());
            case DATE, MONTH_AND_YEAR, YEAR -> date(value, format.kind(), from1904);
        };
    }

    public static CellValue flag(boolean value) {
        return new CellValue(Type.FLAG, value ? "TRUE" : "FALSE");
    }

    /// `word`: Excel's own ("#REF!").
    public static CellValue error(String word) {
        return new CellValue(Type.ERROR, word);
    }

    public static CellValue date(LocalDate day) {
        StringBuilder text = new StringBuilder(10);
        twoDigits(text, day.getDayOfMonth()).append('/');
        twoDigits(text, day.getMonthValue()).append('/').append(day.getYear());
        return new CellValue(Type.DATE, text.toString());
    }

    /// A date as XML writes it ("1979-03-08", "1979-03-08T00:00:00"); null where it is none.
    public static @Nullable CellValue isoDate(String written) {
        String text = written.strip();
        try {
            if (text.length() > 10 && text.charAt(10) == 'T') {
                return date(LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text)
                        .toLocalDate());
            }
            return date(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /// Digits that need no work: up to 15 of them, perhaps a minus and a decimal point, no superfluous zeros.
    private static boolean isPlain(String written) {
        int length = written.length();
        int i = length > 0 && written.charAt(0) == '-' ? 1 : 0;
        if (length == i || length > EXCEL_DIGITS + i || (written.charAt(i) == '0' && length > i + 1)) {
            return false;
        }
        boolean point = false;
        for (int first = i; i < length; i++) {
            char c = written.charAt(i);
            if (c == '.' && !point && i > first) {
                point = true;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        char last = written.charAt(length - 1);
        return !point || (last != '0' && last != '.');
    }

    private static CellValue plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return new CellValue(Type.NUMBER, Long.toString((long) value));
        }
        BigDecimal shown = new BigDecimal(value).round(AS_EXCEL_SHOWS).stripTrailingZeros();
        return new CellValue(Type.NUMBER, shown.toPlainString());
    }

    private static CellValue padded(double value, int width) {
        if (value != Math.rint(value) || value < 0 || value >= 1e15) {
            return plain(value);
        }
        String digits = Long.toString((long) value);
        return new CellValue(Type.NUMBER, "0".repeat(Math.max(0, width - digits.length())) + digits);
    }

    private static CellValue percent(double value, int digits) {
        BigDecimal hundredfold =
                new BigDecimal(value).round(AS_EXCEL_SHOWS).movePointRight(2).setScale(digits, RoundingMode.HALF_UP);
        return new CellValue(Type.TEXT, hundredfold.toPlainString() + "%");
    }

    /// A whole number from 1900 to 2100 in a cell made for dates is a year that somebody typed: Excel shows a day of
    /// 1905 for it, which no list means.
    private static CellValue date(double value, CellFormat.Kind kind, boolean from1904) {
        if (value >= FIRST_YEAR && value <= LAST_YEAR && value == Math.rint(value)) {
            return plain(value);
        }
        double days = value + HALF_A_SECOND + (from1904 ? DAYS_1900_TO_1904 : 0);
        if (days < 1 || days >= LAST_DAY + 1) {
            return plain(value);
        }
        int whole = (int) days;
        LocalDate day = (whole < 60 ? BEFORE_MARCH_1900 : AFTER_FEBRUARY_1900).plusDays(whole);
        return switch (kind) {
            case MONTH_AND_YEAR ->
                new CellValue(
                        Type.TEXT,
                        twoDigits(new StringBuilder(7), day.getMonthValue())
                                .append('/')
                                .append(day.getYear())
                                .toString());
            case YEAR -> new CellValue(Type.NUMBER, Integer.toString(day.getYear()));
            default -> date(day);
        };
    }

    private static StringBuilder twoDigits(StringBuilder text, int number) {
        return number < 10 ? text.append('0').append(number) : text.append(number);
    }
}
