package guongsang.domain.exemplar;

import static guongsang.domain.exemplar.Kind.COLLECTIVE;
import static guongsang.domain.exemplar.Kind.HOUSEHOLD;
import static guongsang.domain.exemplar.Kind.INDIVIDUAL;
import static guongsang.domain.exemplar.Kind.MODEL;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Everything that is written down about an exemplar or about its registration of a year (domain.md 2.1 A–D).
/// One list for the dossier, the register's columns, the templates of lists and the intake: a new attribute is added
/// here and as a column of the database.
///
/// Values are text in one normal form each: [Type#DATE] "1975" or "1975-03-08", [Type#NUMBER] and [Type#MONEY]
/// digits, [Type#FLAG] "true" or "false",
/// choices by the name of their constant, references by id.
///
/// Of a household, gender, birth, position and workplace are those of its head.
public enum Attribute {
    NAME(Owner.EXEMPLAR, Type.TEXT, 500, all()),
    GIVEN_NAME(Owner.EXEMPLAR, Type.TEXT, 100, EnumSet.of(INDIVIDUAL, HOUSEHOLD)),
    GENDER(Owner.EXEMPLAR, Type.GENDER, 10, EnumSet.of(INDIVIDUAL, HOUSEHOLD)),
    BIRTH(Owner.EXEMPLAR, Type.DATE, 10, EnumSet.of(INDIVIDUAL, HOUSEHOLD)),
    POSITION(Owner.EXEMPLAR, Type.TEXT, 500, EnumSet.of(INDIVIDUAL, HOUSEHOLD)),
    WORKPLACE(Owner.EXEMPLAR, Type.TEXT, 500, EnumSet.of(INDIVIDUAL, HOUSEHOLD)),
    LEADER(Owner.EXEMPLAR, Type.TEXT, 300, EnumSet.of(COLLECTIVE)),
    MEMBERS(Owner.EXEMPLAR, Type.NUMBER, 9, EnumSet.of(COLLECTIVE)),
    WOMEN(Owner.EXEMPLAR, Type.NUMBER, 9, EnumSet.of(COLLECTIVE)),
    LEAD_UNIT(Owner.EXEMPLAR, Type.TEXT, 300, EnumSet.of(MODEL)),
    ADDRESS(Owner.EXEMPLAR, Type.TEXT, 500, all()),
    HOUSEHOLD_SIZE(Owner.EXEMPLAR, Type.NUMBER, 9, EnumSet.of(HOUSEHOLD)),
    WORKERS(Owner.EXEMPLAR, Type.NUMBER, 9, EnumSet.of(HOUSEHOLD)),
    TRADE(Owner.EXEMPLAR, Type.LONG_TEXT, 4000, EnumSet.of(HOUSEHOLD)),
    INCOME(Owner.EXEMPLAR, Type.MONEY, 15, EnumSet.of(HOUSEHOLD)),
    CULTURE_FAMILY(Owner.EXEMPLAR, Type.TEXT, 300, EnumSet.of(HOUSEHOLD)),
    STARTED(Owner.EXEMPLAR, Type.DATE, 10, EnumSet.of(MODEL)),
    SCALE(Owner.EXEMPLAR, Type.LONG_TEXT, 4000, EnumSet.of(MODEL)),
    METHOD(Owner.EXEMPLAR, Type.LONG_TEXT, 10000, EnumSet.of(MODEL)),
    RESULT(Owner.EXEMPLAR, Type.LONG_TEXT, 10000, EnumSet.of(MODEL)),
    REPLICABILITY(Owner.EXEMPLAR, Type.LONG_TEXT, 4000, EnumSet.of(MODEL)),
    SOCIAL_GROUP(Owner.EXEMPLAR, Type.SOCIAL_GROUP, 30, EnumSet.of(INDIVIDUAL)),
    DIRECT_LABOUR(Owner.EXEMPLAR, Type.FLAG, 5, EnumSet.of(INDIVIDUAL, HOUSEHOLD)),
    HARD_AREA(Owner.EXEMPLAR, Type.FLAG, 5, all()),
    ETHNICITY(Owner.EXEMPLAR, Type.TEXT, 100, EnumSet.of(INDIVIDUAL, HOUSEHOLD)),
    RELIGION(Owner.EXEMPLAR, Type.TEXT, 100, EnumSet.of(INDIVIDUAL, HOUSEHOLD)),
    PARTY_MEMBER(Owner.EXEMPLAR, Type.FLAG, 5, EnumSet.of(INDIVIDUAL)),
    CITIZEN_ID(Owner.EXEMPLAR, Type.CITIZEN_ID, 12, EnumSet.of(INDIVIDUAL, HOUSEHOLD)),
    PHONE(Owner.EXEMPLAR, Type.TEXT, 30, EnumSet.of(INDIVIDUAL, HOUSEHOLD)),

    UNIT(Owner.REGISTRATION, Type.UNIT, 36, all()),
    FIELD(Owner.REGISTRATION, Type.FIELD, 36, all()),
    MOVEMENT(Owner.REGISTRATION, Type.MOVEMENT, 36, all()),
    SOURCE(Owner.REGISTRATION, Type.SOURCE, 20, all()),
    SUMMARY(Owner.REGISTRATION, Type.LONG_TEXT, 10000, all()),
    AWARDS(Owner.REGISTRATION, Type.LONG_TEXT, 4000, all()),
    CONTENT(Owner.REGISTRATION, Type.LONG_TEXT, 10000, all()),
    NOTE(Owner.REGISTRATION, Type.LONG_TEXT, 4000, all());

    /// Whose attribute it is: the exemplar's (kept over the years) or the registration's (of one year).
    public enum Owner {
        EXEMPLAR,
        REGISTRATION
    }

    /// How a value is written and checked.
    public enum Type {
        TEXT,
        LONG_TEXT,
        NUMBER,
        MONEY,
        DATE,
        FLAG,
        GENDER,
        SOCIAL_GROUP,
        SOURCE,
        CITIZEN_ID,
        UNIT,
        FIELD,
        MOVEMENT
    }

    private static final Set<Attribute> SENSITIVE = EnumSet.of(ETHNICITY, RELIGION, PARTY_MEMBER, CITIZEN_ID, PHONE);

    private final Owner owner;
    private final Type type;
    private final int maxLength;
    private final Set<Kind> kinds;

    Attribute(Owner owner, Type type, int maxLength, Set<Kind> kinds) {
        this.owner = owner;
        this.type = type;
        this.maxLength = maxLength;
        this.kinds = kinds;
    }

    private static Set<Kind> all() {
        return EnumSet.allOf(Kind.class);
    }

    public Owner owner() {
        return owner;
    }

    public Type type() {
        return type;
    }

    /// The longest value the database takes, in characters.
    public int maxLength() {
        return maxLength;
    }

    public boolean isFor(Kind kind) {
        return kinds.contains(kind);
    }

    /// Sensitive attributes are off until the office switches them on (design decision 14; NĐ 356/2025).
    public boolean sensitive() {
        return SENSITIVE.contains(this);
    }

    /// Name of the column in the database and of the key in journal rows.
    public String column() {
        return switch (this) {
            case UNIT -> "unit_id";
            case FIELD -> "field_id";
            case MOVEMENT -> "movement_id";
            default -> name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    /// The attributes of a kind, in the order a dossier shows them.
    public static List<Attribute> of(Kind kind) {
        return Stream.of(values()).filter(a -> a.isFor(kind)).toList();
    }
}
