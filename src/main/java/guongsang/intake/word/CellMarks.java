package guongsang.intake.word;

import guongsang.text.Folding;
import java.util.Set;
import java.util.regex.Pattern;

/// Marks that stand in cells instead of words: ticks, ditto marks, strokes for "nothing". Text given here is clean.
public final class CellMarks {
    private static final Set<String> TICKS = Set.of(
            "x", "X", "×", "✓", "✔", "√", "v", "V", "1", "+", "*", "●", "•", "☑", "☒", "■", "ü", "true", "TRUE", "Có",
            "có", "xx", "(x)", "[x]");
    private static final Set<String> DITTO_WORDS = Set.of(
            "nt",
            "nhu tren",
            "n t",
            "nhu tren nt",
            "cung tren",
            "tuong tu",
            "nhu tren day",
            "idem",
            "ditto",
            "cung don vi tren",
            "nhu dong tren");

    private static final Pattern DITTO_SIGNS =
            Pattern.compile("[\"”“″〃'’,/\\\\ .-]*(?:[\"”“″〃]|''|’’|,,|//)[\"”“″〃'’,/\\\\ .-]*");
    private static final Pattern NOTHING = Pattern.compile("[\\s.…_\\-–—/\\\\:;,*]*");
    private static final Pattern ERROR = Pattern.compile("#(?:REF!|VALUE!|N/A|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!)");

    private CellMarks() {}

    /// The x of a column like "Nam" or "Đảng viên".
    public static boolean tick(String text) {
        return TICKS.contains(text);
    }

    /// "nt", "-nt-", "như trên", `"`, "-//-": the same as in the row above.
    public static boolean ditto(String text) {
        if (text.isEmpty() || text.length() > 20) {
            return false;
        }
        char first = text.charAt(0);
        if (Character.isLetterOrDigit(first)) {
            return beginsDitto(first, text.length() > 1 ? text.charAt(1) : ' ')
                    && DITTO_WORDS.contains(Folding.fold(text));
        }
        return DITTO_SIGNS.matcher(text).matches() || DITTO_WORDS.contains(Folding.fold(text));
    }

    private static boolean beginsDitto(char first, char second) {
        return switch (first < 0x80 ? first | 0x20 : first) {
            case 'n' -> "tThH .-/".indexOf(second) >= 0;
            case 'c' -> "uUùÙ".indexOf(second) >= 0;
            case 't' -> "uUưƯ".indexOf(second) >= 0;
            case 'i' -> "dD".indexOf(second) >= 0;
            case 'd' -> "iI".indexOf(second) >= 0;
            default -> false;
        };
    }

    /// Dots and strokes, put where nothing is to be said.
    public static boolean nothing(String text) {
        return text.isEmpty()
                || !Character.isLetterOrDigit(text.charAt(0))
                        && NOTHING.matcher(text).matches();
    }

    /// What a formula that failed leaves behind, also as text: "#REF!".
    public static boolean error(String text) {
        return !text.isEmpty() && text.charAt(0) == '#' && ERROR.matcher(text).matches();
    }
}
