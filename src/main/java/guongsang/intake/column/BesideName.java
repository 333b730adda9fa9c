package guongsang.intake.column;

import guongsang.domain.exemplar.Attribute;
import guongsang.intake.column.ColumnTitles.Guess;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What the title of a name's column says stands beside the name: "Họ tên chủ hộ (năm sinh)", "Họ tên, chức vụ".
final class BesideName {
    private static final Set<Attribute> POSSIBLE = EnumSet.of(
            Attribute.BIRTH,
            Attribute.POSITION,
            Attribute.WORKPLACE,
            Attribute.ADDRESS,
            Attribute.GENDER,
            Attribute.PHONE);
    private static final Pattern NAME_AND = Pattern.compile("(?iu)họ và ");
    private static final Pattern PARTS = Pattern.compile("[,;:/()\\[\\]–+&\\n-]|(?iu)\\bvà\\b");
    private static final int CLEAR = 90;

    private BesideName() {}

    static List<Attribute> of(ColumnTitle title, Meaning meaning) {
        if (!meaning.equals(Meaning.NAME)) {
            return List.of();
        }
        List<Attribute> beside = new ArrayList<>();
        String text = NAME_AND.matcher(title.text()).replaceAll("họ ");
        for (String part : PARTS.split(text)) {
            List<Guess> guesses = ColumnTitles.shipped().guesses(part.strip());
            if (!guesses.isEmpty() && guesses.getFirst().score() >= CLEAR) {
                Attribute attribute = guesses.getFirst().meaning().attribute();
                if (attribute != null && POSSIBLE.contains(attribute) && !beside.contains(attribute)) {
                    beside.add(attribute);
                }
            }
        }
        return beside;
    }
}
