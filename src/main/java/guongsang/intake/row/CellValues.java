package guongsang.intake.row;

import guongsang.domain.exemplar.Attribute;
import guongsang.intake.raw.RawCell;
import guongsang.intake.table.Cell;
import guongsang.text.Folding;
import guongsang.text.PartialDate;
import guongsang.text.Text;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Values of single cells as a careful clerk would type them.
final class CellValues {
    /// "46 (30)", "46 (30 nữ)", "5/3", "5 khẩu, 3 lao động".
    private static final Pattern TWO_NUMBERS = Pattern.compile(
            "0*(\\d{1,6})(?:\\s*\\p{L}[\\p{L} ]*)?\\s*[/(;,–-]+\\s*(?:(?iu:nữ|trong đó nữ|lao động)\\s*:?\\s*)?0*(\\d{1,6})(?:\\s*\\p{L}[\\p{L} ]*)?\\s*\\)?");
    /// "05 khẩu", "46 người".
    private static final Pattern NUMBER_OF = Pattern.compile(
            "0*(\\d{1,6})\\s*(?iu:khẩu|nhân khẩu|người|lao động|lđ|thành viên|hội viên|đoàn viên|cán bộ|đồng chí|đ/c|giáo viên|hộ|nữ)\\.?");
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);

    private CellValues() {}

    /// The first and second number of a cell with two; null where it has not two.
    static String @org.jspecify.annotations.Nullable [] twoNumbers(String text) {
        Matcher two = TWO_NUMBERS.matcher(text);
        return two.matches() ? new String[] {two.group(1), two.group(2)} : null;
    }

    static String of(Attribute attribute, Cell cell) {
        String text = cell.text();
        return switch (attribute.type()) {
            case LONG_TEXT, UNIT, FIELD, MOVEMENT -> text;
            case NUMBER -> {
                Matcher number = NUMBER_OF.matcher(text);
                yield number.matches() ? number.group(1) : text;
            }
            case GENDER -> gender(text);
            case DATE -> isSerial(cell) ? date(text) : Text.clean(text);
            default -> attribute == Attribute.PHONE ? phone(cell) : Text.clean(text);
        };
    }

    static String gender(String text) {
        return switch (Folding.fold(text)) {
            case "nam", "ong", "anh", "male", "m", "trai" -> "Nam";
            case "nu", "ba", "chi", "female", "f", "gai" -> "Nữ";
            default -> Text.clean(text);
        };
    }

    /// Numbers that lost the 0 before them.
    private static String phone(Cell cell) {
        String text = Text.clean(cell.text());
        return cell.type() == RawCell.Type.NUMBER && text.matches("[235789]\\d{8}") ? "0" + text : text;
    }

    /// A date that was formatted as a number: days since 30/12/1899. Years have four digits.
    static boolean isSerial(Cell cell) {
        return cell.type() == RawCell.Type.NUMBER && cell.text().matches("[1-4]\\d{4}");
    }

    static String date(String serial) {
        return PartialDate.of(EXCEL_ZERO.plusDays(Long.parseLong(serial))).table();
    }
}
