package guongsang.domain.match;

import guongsang.domain.exemplar.Gender;
import guongsang.domain.exemplar.Kind;
import guongsang.text.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A labelled set to measure matching by: an invented register of people and invented rows, each with the truth.
///
/// The register: `people` persons of [#UNITS] units, four of which have been merged into two. Family names, middle
/// names and given names are drawn by [InventedNames] as unevenly as in life, so that many people share a name. Births
/// 1950 to 2004: a whole date for 65 %, a year for 30 %, none for 5 %. 60 % have a village as address, 80 % a gender, 8
/// % a citizen id; 15 % are households.
///
/// The rows: a third of them are strangers made by the rules of [#stranger], the rest are people of the register
/// written otherwise by the rules of [Rewriting], one rule after the other; every third of these by a second, light
/// rule as well. A row always keeps the year of birth or the unit: without both, nobody could tell.
public final class LabelledPeople {
    static final int UNITS = 30;

    private final Random random;
    private final InventedNames names;
    private final List<UUID> units = new ArrayList<>();
    private final List<Subject> register = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /// A row to be asked for. `same`: the id of the person of the register it is, null for a stranger. `rule`: how it
    /// was made.
    public record Row(Subject subject, @Nullable String same, String rule) {}

    /// The same set for the same numbers.
    public LabelledPeople(long seed, int people, int rowCount) {
        random = new Random(seed);
        names = new InventedNames(random);
        for (int i = 0; i < UNITS; i++) {
            units.add(new UUID(7, i));
        }
        for (int i = 0; i < people; i++) {
            register.add(person("r" + i));
        }
        List<Subject> drawn = new ArrayList<>(register);
        java.util.Collections.shuffle(drawn, random);
        Rewriting rewriting = new Rewriting(random, this);
        int next = 0;
        for (int i = 0; i < rowCount; i++) {
            if (i % 3 == 2) {
                rows.add(stranger("q" + i, register.get(random.nextInt(register.size())), i / 3));
                continue;
            }
            Rewriting.Rule rule = Rewriting.Rule.values()[(i - i / 3) % Rewriting.Rule.values().length];
            Subject rewritten = null;
            Subject person = register.getFirst();
            // Not every name can be rewritten by every rule
            for (int tries = 0; rewritten == null && tries < 2_000; tries++) {
                person = drawn.get(next++ % drawn.size());
                rewritten = rewriting.rewrite("q" + i, person, rule, i % 9 < 3);
            }
            if (rewritten != null) {
                rows.add(new Row(rewritten, person.id(), rule.name()));
            }
        }
    }

    public List<Subject> register() {
        return register;
    }

    public List<Row> rows() {
        return rows;
    }

    /// Units 0 and 1 have become part of 2, 3 of 4.
    public UUID today(UUID unit) {
        int number = (int) unit.getLeastSignificantBits();
        return units.get(number < 2 ? 2 : number == 3 ? 4 : number);
    }

    List<UUID> units() {
        return units;
    }

    private Subject person(String id) {
        Gender gender = random.nextBoolean() ? Gender.MALE : Gender.FEMALE;
        int unit = random.nextInt(UNITS);
        boolean household = random.nextInt(100) < 15;
        PartialDate birth = birth();
        return new Subject(
                id,
                household ? Kind.HOUSEHOLD : Kind.INDIVIDUAL,
                names.name(gender),
                birth,
                household || random.nextInt(100) < 20 ? null : gender,
                random.nextInt(100) < 8 ? String.format("064%09d", random.nextInt(1_000_000_000)) : null,
                units.get(unit),
                random.nextInt(100) < 60 ? "Thôn " + (1 + random.nextInt(9)) + ", xã số " + unit : null,
                null,
                null,
                2025);
    }

    @Nullable
    PartialDate birth() {
        int kind = random.nextInt(100);
        LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(55 * 365));
        return kind < 65 ? PartialDate.of(day) : kind < 95 ? PartialDate.ofYear(day.getYear()) : null;
    }

    /// A person who is not in the register but looks like `like`, by one of five rules in turn: the same name and
    /// another year of birth in the same unit; a brother or sister of another given name, 1 to 8 years apart, of
    /// the same unit; a twin of another given name; the same name and year (no day) in another unit; anybody.
    private Row stranger(String id, Subject like, int turn) {
        PartialDate birth = like.birth();
        if (birth == null) {
            return stranger(id, register.get(random.nextInt(register.size())), turn);
        }
        int years = (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(8));
        Gender gender = like.gender() == null ? Gender.FEMALE : like.gender();
        return switch (turn % 5) {
            case 0 -> row(id, like, like.name(), moved(birth, years), like.unit(), "same name, other year");
            case 1 ->
                row(
                        id,
                        like,
                        names.sibling(like.name(), gender),
                        moved(birth, years),
                        like.unit(),
                        "brother or sister");
            case 2 -> row(id, like, names.sibling(like.name(), gender), birth, like.unit(), "twin");
            case 3 ->
                row(
                        id,
                        like,
                        like.name(),
                        PartialDate.ofYear(birth.year()),
                        otherUnit(like.unit()),
                        "same name and year, other unit");
            default -> new Row(person(id), null, "anybody");
        };
    }

    private static Row row(String id, Subject like, String name, PartialDate birth, @Nullable UUID unit, String rule) {
        return new Row(
                new Subject(id, like.kind(), name, birth, like.gender(), null, unit, null, null, null, 2026),
                null,
                rule);
    }

    private PartialDate moved(PartialDate birth, int years) {
        int year = birth.year() + years;
        return birth.yearOnly()
                ? PartialDate.ofYear(year)
                : PartialDate.of(LocalDate.of(year, 1, 1).plusDays(random.nextInt(365)));
    }

    UUID otherUnit(@Nullable UUID unit) {
        UUID other = units.get(random.nextInt(UNITS));
        while (unit != null && today(other).equals(today(unit))) {
            other = units.get(random.nextInt(UNITS));
        }
        return other;
    }
}
