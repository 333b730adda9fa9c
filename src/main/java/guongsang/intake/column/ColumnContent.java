package guongsang.intake.column;

import guongsang.domain.exemplar.Attribute;
import guongsang.intake.word.CellMarks;
import guongsang.intake.word.KindWords;
import guongsang.intake.word.PersonWords;
import guongsang.text.Folding;
import guongsang.text.PartialDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands in a column, told from some of its values.
final class ColumnContent {
    /// So much of a column must agree.
    private static final double MOST = 0.75;

    private static final int FEWEST = 2;
    private static final int OLDEST = 1900;
    private static final int LONG_TEXT = 40;
    private static final Pattern NUMBER =
            Pattern.compile("\\(?\\d{1,5}(?:[.,]\\d{1,3})*[.)]?|[IVX]{1,4}\\.?|[A-H]\\.?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
    private static final Pattern CITIZEN_ID = Pattern.compile("0\\d{11}|[1-9]\\d{10}");
    private static final Pattern PHONE = Pattern.compile("\\+?(?:84|0)?[ .]?[235789](?:[ .]?\\d){8}");
    private static final Pattern ONE_WORD = Pattern.compile("\\p{L}[\\p{L}'’]+");
    private static final Set<String> GENDERS = Set.of("nam", "nu", "ong", "ba", "anh", "chi");

    private final List<String> values;
    private final int youngest;

    /// `values` are some of the column that are not empty; `year` is the year of the list.
    ColumnContent(List<String> values, int year) {
        this.values = values;
        this.youngest = year - 6;
    }

    boolean empty() {
        return values.isEmpty();
    }

    private boolean most(Predicate<String> test) {
        return !values.isEmpty() && values.stream().filter(test).count() >= MOST * values.size();
    }

    boolean kinds() {
        return most(v -> KindWords.label(Folding.fold(v)) != null || CellMarks.ditto(v));
    }

    boolean genders() {
        return most(v -> GENDERS.contains(Folding.fold(v)) || CellMarks.ditto(v));
    }

    boolean numbers() {
        return most(v -> NUMBER.matcher(v).matches());
    }

    boolean counts() {
        return most(v -> COUNT.matcher(v).matches()) && !most(CellMarks::tick) && !births();
    }

    boolean births() {
        return most(v -> PartialDate.parseTyped(v) instanceof PartialDate.Parsed.Ok(PartialDate date)
                && date.year() >= OLDEST
                && date.year() <= youngest);
    }

    /// 1, 2, 3, … , beginning again with each section.
    boolean running() {
        int before = 0;
        int breaks = 0;
        for (String value : values) {
            int number = COUNT.matcher(value).matches() ? Integer.parseInt(value) : -1;
            breaks += number == before + 1 || number == 1 ? 0 : 1;
            before = number;
        }
        return values.size() >= FEWEST && breaks * 5 <= values.size();
    }

    boolean persons() {
        return most(PersonWords::person);
    }

    /// The last words of names, as they stand when họ đệm has a column of its own.
    boolean givenNames() {
        return most(v -> ONE_WORD.matcher(v).matches());
    }

    /// True when no two values are alike, as names are.
    boolean distinct() {
        return values.stream().distinct().count() >= 0.9 * values.size();
    }

    boolean words() {
        return most(v -> v.length() >= 4 && Character.isLetter(v.charAt(0)));
    }

    /// What the column may be although its title does not say it; null when nothing is likely.
    @Nullable
    Meaning guess(KnownNames known, boolean untitled) {
        if (values.size() < FEWEST) {
            return null;
        }
        if (genders()) {
            return Meaning.of(Attribute.GENDER);
        }
        if (kinds()) {
            return Meaning.KIND;
        }
        if (most(v -> CITIZEN_ID.matcher(v).matches())) {
            return Meaning.of(Attribute.CITIZEN_ID);
        }
        if (births()) {
            return Meaning.of(Attribute.BIRTH);
        }
        if (most(v -> PHONE.matcher(v).matches())) {
            return Meaning.of(Attribute.PHONE);
        }
        if (most(known.field())) {
            return Meaning.of(Attribute.FIELD);
        }
        if (most(known.movement())) {
            return Meaning.of(Attribute.MOVEMENT);
        }
        if (most(known.unit())) {
            return Meaning.of(Attribute.WORKPLACE);
        }
        if (untitled && persons()) {
            return Meaning.NAME;
        }
        return most(v -> v.length() >= LONG_TEXT) ? Meaning.of(Attribute.SUMMARY) : null;
    }
}
