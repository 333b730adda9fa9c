package guongsang.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The personal number on the CCCD: 12 digits, of which lists often have fewer.
public final class CitizenId {
    private static final int LENGTH = 12;
    private static final Pattern LABEL =
            Pattern.compile("^(?:(?:số|cccd|cmnd|cmt|đdcn|/)[ .:]*)+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SEPARATORS = Pattern.compile("[ .,'’-]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private CitizenId() {}

    /// What was made of a cell.
    public sealed interface Read {
        /// Twelve digits. `restored`: zeros in front that the cell had lost, 0 where it had them all; worth a warning.
        record Ok(String digits, int restored) implements Read {
            /// The warning of restored zeros, a Vietnamese sentence; null where none were.
            public @Nullable String remark() {
                return restored == 0
                        ? null
                        : "Số định danh đã mất số 0 đầu vì lưu kiểu số: đã bù thành %s.".formatted(digits);
            }
        }

        /// Nothing stood there.
        record Empty() implements Read {}

        /// No such number; `sentence` says in Vietnamese what to do.
        record Refused(String typed, String sentence) implements Read {}
    }

    /// Reads typed text; blanks, points and dashes between the digits do not count.
    public static Read ofText(String text) {
        return read(text, false);
    }

    /// Reads a cell that holds a number: one or two digits fewer are the zeros in front that numbers lose (codes of
    /// provinces begin with 0).
    public static Read ofNumber(String text) {
        return read(text, true);
    }

    private static Read read(String text, boolean number) {
        String clean = Text.clean(text);
        if (clean.isEmpty()) {
            return new Read.Empty();
        }
        String bare = number && clean.endsWith(".0") ? clean.substring(0, clean.length() - 2) : clean;
        String digits = SEPARATORS.matcher(LABEL.matcher(bare).replaceFirst("")).replaceAll("");
        if (!DIGITS.matcher(digits).matches()) {
            return refused(clean, "Số định danh “%s” phải có đúng 12 chữ số.", clean);
        }
        int missing = LENGTH - digits.length();
        if (missing == 0) {
            return new Read.Ok(digits, 0);
        }
        if (number && (missing == 1 || missing == 2)) {
            return new Read.Ok("0".repeat(missing) + digits, missing);
        }
        return switch (digits.length()) {
            case 9 ->
                refused(clean, "“%s” là số chứng minh nhân dân cũ (9 chữ số): hãy ghi số định danh 12 chữ số.", clean);
            case 11 ->
                refused(
                        clean,
                        "Số định danh “%s” phải có đúng 12 chữ số, đây có 11: có phải thiếu số 0 đầu (0%s)?",
                        clean,
                        digits);
            default -> refused(clean, "Số định danh “%s” phải có đúng 12 chữ số, đây có %d.", clean, digits.length());
        };
    }

    private static Read refused(String typed, String sentence, Object... values) {
        return new Read.Refused(typed, String.format(Locale.ROOT, sentence, values));
    }

    /// Where the digits for century, sex and year of birth tell another sex or year than the record: a
    /// Vietnamese warning, never an error, as the meaning of the digits is well known but not verified.
    /// `digits`: twelve; `female` and `birthYear` null where not known.
    public static Optional<String> doubt(String digits, @Nullable Boolean female, @Nullable Integer birthYear) {
        int sign = digits.charAt(3) - '0';
        int year = 1900 + sign / 2 * 100 + Integer.parseInt(digits.substring(4, 6));
        boolean otherSex = female != null && female != (sign % 2 == 1);
        boolean otherYear = birthYear != null && birthYear != year;
        if (!otherSex && !otherYear) {
            return Optional.empty();
        }
        String sex = sign % 2 == 1 ? "nữ" : "nam";
        return Optional.of("Số định danh %s thường là của %s, sinh năm %d: hãy xem lại %s."
                .formatted(
                        digits,
                        sex,
                        year,
                        otherSex && otherYear ? "giới tính và năm sinh" : otherSex ? "giới tính" : "năm sinh"));
    }
}
