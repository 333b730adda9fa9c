package guongsang.intake.row;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.intake.word.OrganisationCase;
import guongsang.intake.word.PersonWords;
import guongsang.text.Folding;
import guongsang.text.PartialDate;
import guongsang.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What stands in the cell of a name: the name, and what was written beside it (year of birth, post, "Ông", "Bà").
record NameText(String name, Map<Attribute, String> beside) {
    private static final Pattern RUNNING = Pattern.compile("^\\d{1,3}[.)]\\s*(?=\\p{L})");
    private static final String DATE = "(?<date>(?:\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?)?(?:19|20)\\d\\d)";
    private static final Pattern BIRTH = Pattern.compile(
            "(?iu)(?<name>.*?\\p{L}['’.]*)[\\s,;–-]*[(\\[]?\\s*(?:(?:sinh\\s*(?:ngày|năm)?|s\\.?n|n\\.?s|năm sinh|ngày sinh)\\b\\.?)?\\s*[:.]?\\s*"
                    + DATE + "\\s*[)\\]]?[.,;]?",
            Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)(?:(?:hộ|gia đình|hộ gia đình|gđ)\\s+)?(?<title>ông|bà|anh|chị|ô\\.|b\\.|đ/c|đồng chí|đ\\.c)(?:\\s*\\(bà\\))?\\s*:?\\s+(?<rest>\\p{Lu}.*)");
    /// With one of these all titles begin.
    private static final String TITLE_LETTERS = "hHgGôÔoObBaAcCđĐ";

    private static final Pattern HOUSEHOLD =
            Pattern.compile("(?iu)(?:hộ gia đình|hộ|gia đình|gđ|chủ hộ)\\s*:?\\s+(?<rest>\\p{Lu}.*)");
    private static final Pattern SEPARATOR = Pattern.compile("\\n|[,;]|\\s[-–]\\s|[-–]\\s");

    /// `titled`: what the title of the column says stands beside the name.
    static NameText of(String text, Kind kind, List<Attribute> titled) {
        String plain = Character.isDigit(text.charAt(0)) ? RUNNING.matcher(text).replaceFirst("") : text;
        if (kind == Kind.COLLECTIVE || kind == Kind.MODEL) {
            return new NameText(Text.clean(plain), Map.of());
        }
        Map<Attribute, String> beside = new EnumMap<>(Attribute.class);
        String name = plain;
        if (titled.stream().anyMatch(a -> a != Attribute.BIRTH && a != Attribute.GENDER)) {
            name = split(plain, titled, beside);
        }
        if (hasDigit(name) && !beside.containsKey(Attribute.BIRTH)) {
            Matcher birth = BIRTH.matcher(name);
            if (birth.matches()) {
                beside.put(Attribute.BIRTH, birth.group("date").replace(" ", ""));
                name = birth.group("name");
            }
        }
        name = withoutTitle(Text.clean(name), beside);
        String normal = OrganisationCase.person(name);
        return new NameText(!normal.equals(name) && PersonWords.person(name) ? normal : name, beside);
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// "Nguyễn Văn A - Trưởng thôn", "Nguyễn Văn A, 1975, Thôn 3": the name first, then what the title names.
    private static String split(String text, List<Attribute> titled, Map<Attribute, String> beside) {
        List<String> parts = Stream.of(SEPARATOR.split(text))
                .map(Text::clean)
                .filter(p -> !p.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return text;
        }
        List<Attribute> expected = new ArrayList<>(titled);
        Attribute last = null;
        for (String part : parts.subList(1, parts.size())) {
            if (isBirth(part)) {
                beside.putIfAbsent(Attribute.BIRTH, part);
                expected.remove(Attribute.BIRTH);
                continue;
            }
            expected.remove(Attribute.BIRTH);
            if (!expected.isEmpty()) {
                last = expected.removeFirst();
                beside.put(last, part);
            } else if (last != null) {
                beside.merge(last, part, (a, b) -> a + ", " + b);
            }
        }
        return parts.getFirst();
    }

    private static boolean isBirth(String part) {
        return PartialDate.parseTyped(part) instanceof PartialDate.Parsed.Ok;
    }

    /// Takes "Ông", "Hộ bà", "Đ/c" from a name, and the gender they tell.
    private static String withoutTitle(String name, Map<Attribute, String> beside) {
        if (name.isEmpty() || TITLE_LETTERS.indexOf(name.charAt(0)) < 0) {
            return name;
        }
        Matcher title = TITLE.matcher(name);
        if (title.matches() && PersonWords.person(title.group("rest"))) {
            switch (Folding.fold(title.group("title"))) {
                case "ong", "anh", "o" -> tell(name, "Nam", beside);
                case "ba", "chi", "b" -> beside.put(Attribute.GENDER, "Nữ");
                default -> {}
            }
            return title.group("rest");
        }
        Matcher household = HOUSEHOLD.matcher(name);
        return household.matches() && PersonWords.person(household.group("rest")) ? household.group("rest") : name;
    }

    /// "Ông (bà)" tells nothing.
    private static void tell(String name, String gender, Map<Attribute, String> beside) {
        if (!name.contains("(")) {
            beside.put(Attribute.GENDER, gender);
        }
    }
}
