package guongsang.domain.match;

import guongsang.text.Folding;
import guongsang.text.PartialDate;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes a person of the register once more, as another list might have it.
final class Rewriting {
    /// The ways, in turn. Each changes one thing and leaves the rest.
    enum Rule {
        /// The same once more, by the next year's list.
        COPY,
        /// hoà/hòa, thuý/thúy, khoẻ/khỏe.
        TONE_PLACE,
        /// A final y after a consonant or in uy is i, and i is y: Mỹ/Mĩ, Thuý/Thuí, Quý/Quí.
        I_OR_Y,
        /// No accents at all.
        NO_ACCENTS,
        /// Capitals, combining marks, two blanks between words.
        CAPITALS,
        /// Thị, Văn or one of two middle names left out; or Thị put before the one there is.
        MIDDLE,
        /// "Ng. Văn Hùng", "Nguyễn V. Hùng".
        INITIAL,
        /// "N.V.Hùng".
        INITIALS,
        /// Only the year of birth.
        YEAR,
        /// No birth; the unit stays.
        NO_BIRTH,
        /// One base letter of the given name doubled, dropped, exchanged with its neighbour or replaced by a
        /// neighbour on the keyboard.
        TYPO,
        /// Hỏi for ngã and ngã for hỏi; uơ for ươ.
        SLIP,
        /// Day and month exchanged.
        SWAPPED,
        /// The unit that has come from merging this one.
        MERGED,
        /// Another unit, as when a mass organisation sends the person too.
        OTHER_UNIT,
        /// "Ông", "Bà", "Đ/c", "Hộ ông" before, the post behind the name.
        CALLED,
        /// Highland names: "H Nol", "HNol", H’ with another apostrophe.
        HIGHLAND,
        /// Typed in Telex while the keyboard program was off.
        TELEX
    }

    private static final List<Rule> LIGHT = List.of(Rule.CAPITALS, Rule.CALLED, Rule.YEAR, Rule.TONE_PLACE, Rule.COPY);
    private static final String[][] TONES = {
        {"oà", "òa"},
        {"oá", "óa"},
        {"oả", "ỏa"},
        {"oã", "õa"},
        {"oạ", "ọa"},
        {"uỳ", "ùy"},
        {"uý", "úy"},
        {"uỷ", "ủy"},
        {"uỵ", "ụy"},
        {"oè", "òe"},
        {"oẻ", "ỏe"}
    };
    private static final String Y = "yýỳỷỹỵ";
    private static final String I = "iíìỉĩị";
    private static final Map<Character, String> KEYS = Map.of(
            'a', "s", 'n', "bm", 'h', "gj", 'g', "fh", 'o', "ip", 'i', "uo", 'u', "yi", 't', "ry", 'm', "n", 'l', "k");

    private final Random random;
    private final LabelledPeople people;

    Rewriting(Random random, LabelledPeople people) {
        this.random = random;
        this.people = people;
    }

    /// Null where the rule has nothing to change.
    @Nullable
    Subject rewrite(String id, Subject person, Rule rule, boolean alsoLightly) {
        Subject written = written(id, person, rule);
        if (written == null || !alsoLightly) {
            return written;
        }
        Subject twice = written(id, written, LIGHT.get(random.nextInt(LIGHT.size())));
        return twice == null ? written : twice;
    }

    private @Nullable Subject written(String id, Subject person, Rule rule) {
        PartialDate birth = person.birth();
        UUID unit = person.unit();
        String name = person.name();
        switch (rule) {
            case COPY -> {}
            case YEAR -> {
                if (birth == null || birth.yearOnly()) {
                    return null;
                }
                birth = PartialDate.ofYear(birth.year());
            }
            case NO_BIRTH -> {
                if (birth == null) {
                    return null;
                }
                birth = null;
            }
            case SWAPPED -> {
                if (birth == null || birth.yearOnly() || birth.day() > 12 || birth.day() == birth.month()) {
                    return null;
                }
                birth = new PartialDate(birth.year(), birth.day(), birth.month());
            }
            case MERGED -> {
                if (unit == null || people.today(unit).equals(unit)) {
                    return null;
                }
                unit = people.today(unit);
            }
            case OTHER_UNIT -> {
                if (birth == null) {
                    return null;
                }
                unit = people.otherUnit(unit);
            }
            default -> {
                name = named(name, rule);
                if (name.equals(person.name())) {
                    return null;
                }
            }
        }
        return new Subject(
                id,
                person.kind(),
                name,
                birth,
                random.nextInt(4) == 0 ? null : person.gender(),
                // Few lists carry numbers, and where both do there is nothing to find out
                null,
                unit,
                rule == Rule.OTHER_UNIT || random.nextBoolean() ? null : person.address(),
                null,
                null,
                2026);
    }

    private String named(String name, Rule rule) {
        return switch (rule) {
            case TONE_PLACE -> toneMoved(name);
            case I_OR_Y -> iOrY(name);
            case NO_ACCENTS -> capitalised(Folding.fold(name.replace("'", "")));
            case CAPITALS ->
                Normalizer.normalize(name.toUpperCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replace(" ", "  ");
            case MIDDLE -> middle(name);
            case INITIAL -> initial(name);
            case INITIALS -> initials(name);
            case TYPO -> typo(name);
            case SLIP -> slip(name);
            case CALLED ->
                switch (random.nextInt(5)) {
                    case 0 -> "Ông " + name;
                    case 1 -> "Bà " + name;
                    case 2 -> "Đ/c " + name;
                    case 3 -> "Hộ ông: " + name;
                    default -> name + ", Trưởng thôn";
                };
            case HIGHLAND ->
                switch (random.nextInt(3)) {
                    case 0 -> name.replace("H'", "H ");
                    case 1 -> name.replace("H'", "H");
                    default -> name.replace("'", "’");
                };
            case TELEX -> telex(name);
            default -> name;
        };
    }

    private static String toneMoved(String name) {
        for (String[] pair : TONES) {
            for (int side = 0; side < 2; side++) {
                if ((name + " ").contains(pair[side] + " ")) {
                    return (name + " ")
                            .replace(pair[side] + " ", pair[1 - side] + " ")
                            .strip();
                }
            }
        }
        return name;
    }

    private static String iOrY(String name) {
        StringBuilder written = new StringBuilder(name);
        for (int i = 1; i < name.length(); i++) {
            boolean last = i == name.length() - 1 || name.charAt(i + 1) == ' ';
            char before = Character.toLowerCase(name.charAt(i - 1));
            int y = Y.indexOf(name.charAt(i));
            boolean consonant = "bcdđghklmnpqrstvx".indexOf(before) >= 0;
            // Bare ui and uy are two rhymes
            if (last && y >= 0 && (consonant || before == 'u' && (y > 0 || i > 1 && name.charAt(i - 2) == 'Q'))) {
                written.setCharAt(i, I.charAt(y));
            }
        }
        return written.toString();
    }

    private String middle(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        if (words.size() < 3 || name.contains("'")) {
            return name;
        }
        if (words.get(1).equals("Thị") || words.get(1).equals("Văn")) {
            words.remove(1);
        } else if (words.size() > 3) {
            words.remove(1 + random.nextInt(2));
        } else {
            words.add(1, "Thị");
        }
        return String.join(" ", words);
    }

    private String initial(String name) {
        String[] words = name.split(" ");
        if (words.length < 3 || name.contains("'")) {
            return name;
        }
        int at = random.nextInt(words.length - 1);
        words[at] = words[at].equals("Nguyễn") && random.nextBoolean() ? "Ng." : words[at].charAt(0) + ".";
        return String.join(" ", words);
    }

    private static String initials(String name) {
        String[] words = name.split(" ");
        if (words.length < 3 || name.contains("'")) {
            return name;
        }
        StringBuilder written = new StringBuilder();
        for (String word : Arrays.copyOf(words, words.length - 1)) {
            written.append(word.charAt(0)).append('.');
        }
        return written + words[words.length - 1];
    }

    private String typo(String name) {
        int start = name.lastIndexOf(' ') + 1;
        String given = name.substring(start);
        if (given.length() < 3) {
            return name;
        }
        int at = 1 + random.nextInt(given.length() - 1);
        char c = given.charAt(at);
        String keys = KEYS.get(c);
        String typed =
                switch (random.nextInt(4)) {
                    case 0 -> given.substring(0, at) + c + given.substring(at);
                    case 1 -> given.length() < 4 || c > 'z' ? given : given.substring(0, at) + given.substring(at + 1);
                    case 2 ->
                        at + 1 < given.length()
                                ? given.substring(0, at) + given.charAt(at + 1) + c + given.substring(at + 2)
                                : given;
                    default ->
                        keys == null
                                ? given
                                : given.substring(0, at)
                                        + keys.charAt(random.nextInt(keys.length()))
                                        + given.substring(at + 1);
                };
        return name.substring(0, start) + typed;
    }

    private static String slip(String name) {
        String parts = Normalizer.normalize(name, Normalizer.Form.NFD);
        String slipped =
                parts.replace('\u0309', '\u0001').replace('\u0303', '\u0309').replace('\u0001', '\u0303');
        String written = Normalizer.normalize(slipped, Normalizer.Form.NFC);
        // Not the family name, which everybody knows how to write
        String other = name.substring(0, name.indexOf(' ')) + written.substring(written.indexOf(' '));
        return other.equals(name) ? name.replace("ươ", "uơ").replace("ườ", "uờ").replace("ượ", "uợ") : other;
    }

    private String telex(String name) {
        int start = name.lastIndexOf(' ') + 1;
        String parts = Normalizer.normalize(name.substring(start), Normalizer.Form.NFD);
        StringBuilder keys = new StringBuilder();
        String tone = "";
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            int mark = "\u0300\u0303\u0301\u0309\u0323".indexOf(c);
            if (mark >= 0) {
                tone = "fxsrj".substring(mark, mark + 1);
            } else if (c == '\u0302') {
                keys.append(
                        Character.toLowerCase(parts.charAt(i - 1) > 'z' ? parts.charAt(i - 2) : parts.charAt(i - 1)));
            } else if (c == '\u0306' || c == '\u031B') {
                keys.append('w');
            } else if (c == 'đ' || c == 'Đ') {
                keys.append("dd");
            } else {
                keys.append(c);
            }
        }
        boolean shows = "fxj".contains(tone) && !tone.isEmpty() || keys.indexOf("w") > 0;
        return shows ? name.substring(0, start) + keys + tone : name;
    }

    private static String capitalised(String folded) {
        StringBuilder name = new StringBuilder();
        for (String word : folded.split(" ")) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return name.toString();
    }
}
