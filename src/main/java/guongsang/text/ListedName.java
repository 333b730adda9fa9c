package guongsang.text;

import guongsang.text.PartialDate.Parsed;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name cell of a list taken apart: "Hộ bà Hà Thị Kim Oanh (sinh năm 1957)" has a name, a birth, a sex and a
/// household.
///
/// `birth` as it was written, without brackets, for [ListedDate]; null where there is none. `sex` as Ông, Bà, Anh, Chị
/// or a note tell it, null otherwise. `household`: the cell says "Hộ …" or "Gia đình …". Names of collectives stay
/// whole.
public record ListedName(
        String name, @Nullable String birth, @Nullable Sex sex, boolean household) {
    /// What a form of address tells.
    public enum Sex {
        MALE,
        FEMALE
    }

    private static final String DATE = "(?:(?:sinh ng[àa]y|sinh n[ăa]m|n[ăa]m sinh|ng[àa]y sinh|sinh|sn|ns)[:.]* ?)?"
            + "(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}|[0-9]{1,2}[/.-][0-9]{4}|[0-9]{4}"
            + "|ng[àa]y [0-9]{1,2} th[áa]ng [0-9]{1,2} n[ăa]m [0-9]{4})";
    private static final Pattern IN_BRACKETS = pattern("(.+?) ?[(\\[] ?(" + DATE + ") ?[)\\]][.,;]?");
    private static final Pattern BEHIND_MARK = pattern("(.+?)(?: ?[,;–—] ?| ?- )(" + DATE + ")[.,;]?");
    private static final Pattern BEHIND_BLANK =
            pattern("(.+?) ((?:sinh|sn|ns|n[ăa]m sinh)\\b.*[0-9]{2}|[0-9]{4})[.,;]?");
    private static final Pattern SEX_IN_BRACKETS = pattern("(.+?) ?\\( ?(nam|nữ) ?\\)");
    private static final Pattern HOUSEHOLD = pattern("(?:hộ gia đình|hộ|gia đình|gđ)[: ]+(?=\\p{L})(.+)");
    /// Households that are a kind, not a name.
    private static final Pattern KIND_OF_HOUSEHOLD =
            pattern("hộ (?:kinh doanh|sản xuất|nông dân|nghèo|cận|khá|tiêu biểu|điển hình).*");

    private static final Pattern TITLE = pattern(
            "(ông ?[(/,] ?bà ?\\)?|ông|bà|anh|chị|cô giáo|thầy giáo|đồng chí|đ/c|đ\\.c|em" + "|ô\\.|b\\.)[:.]* +(.+)");
    /// Behind these "Ông" is a family name: "Ông Thị Hoa", "Ông Ích Khiêm".
    private static final Pattern FAMILY_NAME_ONG = pattern("(?:thị|văn|ích) .+");

    private static final Pattern COLLECTIVE = pattern("(?:tập thể|hội|chi hội|tổ|trường|chi bộ|đảng bộ|đội|ban|thôn|xóm"
            + "|làng|ấp|bản|buôn|plei|khu|htx|hợp tác xã|công ty|cty|doanh nghiệp|dntn|câu lạc bộ|clb|ubnd|ủy ban|uỷ ban"
            + "|hđnd|trạm|phòng|trung tâm|tt|mttq|ubmttq|mặt trận|liên đoàn|công đoàn|công an|quân đội|bộ đội|nhóm|mô hình"
            + "|cán bộ|nhân dân|bệnh viện|văn phòng|quỹ|hạt|đồn|chi cục|chi đoàn|cơ quan|xã|phường|thị trấn|huyện|lớp|khối"
            + "|cụm|chùa|giáo xứ|giáo họ|dòng họ|xí nghiệp|nhà máy|cơ sở|nông trường|tiểu đội|trung đội|đại đội"
            + "|đoàn (?:thanh niên|tncs|xã|phường|trường|cơ sở|viên|khối|thể))\\b.*");

    private static final Pattern PERSON = Pattern.compile("\\p{L}[\\p{L}'’ʼ.]*(?: [\\p{L}'’ʼ.]+){0,7}");
    private static final Set<String> JOINING = Set.of("và", "cùng", "với", "&");

    /// Takes a name cell apart; never throws.
    public static ListedName read(String text) {
        String clean = Text.clean(text);
        if (COLLECTIVE.matcher(clean).matches()
                || KIND_OF_HOUSEHOLD.matcher(clean).matches()) {
            return whole(clean);
        }
        String rest = clean;
        String birth = null;
        for (Pattern pattern : new Pattern[] {IN_BRACKETS, BEHIND_MARK, BEHIND_BLANK}) {
            Matcher found = pattern.matcher(rest);
            if (birth == null && found.matches() && isBirth(found.group(2))) {
                birth = found.group(2);
                rest = found.group(1);
            }
        }
        Sex sex = null;
        if (SEX_IN_BRACKETS.matcher(rest) instanceof Matcher noted && noted.matches()) {
            sex = noted.group(2).toLowerCase(Locale.ROOT).equals("nam") ? Sex.MALE : Sex.FEMALE;
            rest = noted.group(1);
        }
        boolean household = false;
        if (HOUSEHOLD.matcher(rest) instanceof Matcher found && found.matches()) {
            household = true;
            rest = found.group(1);
        }
        if (TITLE.matcher(rest) instanceof Matcher title && title.matches() && isTitle(title)) {
            sex = sex == null ? sex(title.group(1)) : sex;
            rest = title.group(2);
        }
        boolean person = PERSON.matcher(rest).matches() && !joinsTwo(rest);
        return person ? new ListedName(rest, birth, sex, household) : whole(clean);
    }

    private static ListedName whole(String clean) {
        return new ListedName(clean, null, null, false);
    }

    /// A date, also an impossible one, or a year in which someone of today's lists can be born.
    private static boolean isBirth(String text) {
        return switch (PartialDate.parseTyped(text)) {
            case Parsed.Ok(PartialDate date) -> date.year() >= 1900 && date.year() < 2100;
            case Parsed.Impossible impossible -> impossible.suggestion().isPresent();
            case Parsed.Empty() -> false;
        };
    }

    private static boolean isTitle(Matcher title) {
        boolean ong = title.group(1).equalsIgnoreCase("ông");
        return title.group(2).indexOf(' ') > 0
                && !(ong && FAMILY_NAME_ONG.matcher(title.group(2)).matches());
    }

    private static @Nullable Sex sex(String title) {
        return switch (title.toLowerCase(Locale.ROOT)) {
            case "ông", "anh", "thầy giáo", "ô." -> Sex.MALE;
            case "bà", "chị", "cô giáo", "b." -> Sex.FEMALE;
            default -> null;
        };
    }

    /// "Nguyễn Văn A và Trần Thị B" are two.
    private static boolean joinsTwo(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            if (JOINING.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
