package guongsang.intake.column;

import guongsang.domain.exemplar.Attribute;
import org.jspecify.annotations.Nullable;

/// What a column holds: an attribute or a part of one, or something that guides the reading. `attribute` is null for
/// the running number, the kind and what is known to be no attribute.
public record Meaning(@Nullable Attribute attribute, Part part) {
    /// How much of the attribute stands in the column.
    public enum Part {
        WHOLE,
        /// The running number (STT).
        NUMBER,
        /// The kind of exemplar.
        KIND,
        /// Known to be none of the attributes ("Đề nghị", "Chữ ký").
        OTHER,
        /// Họ đệm of a name.
        FAMILY,
        /// Tên of a name.
        GIVEN,
        /// An x, or a date of birth, for a man.
        MALE,
        /// An x, or a date of birth, for a woman.
        FEMALE,
        DAY,
        MONTH,
        YEAR
    }

    public static final Meaning NUMBER = new Meaning(null, Part.NUMBER);
    public static final Meaning KIND = new Meaning(null, Part.KIND);
    public static final Meaning OTHER = new Meaning(null, Part.OTHER);
    public static final Meaning NAME = of(Attribute.NAME);

    public static Meaning of(Attribute attribute) {
        return new Meaning(attribute, Part.WHOLE);
    }

    public static Meaning of(Attribute attribute, Part part) {
        return new Meaning(attribute, part);
    }

    public boolean is(Attribute other) {
        return attribute == other;
    }

    public boolean whole() {
        return part == Part.WHOLE;
    }

    /// The meaning under its name in the dictionary: "NAME", "NAME.family", "KIND".
    static Meaning named(String name) {
        int dot = name.indexOf('.');
        if (dot > 0) {
            return of(
                    Attribute.valueOf(name.substring(0, dot)),
                    Part.valueOf(name.substring(dot + 1).toUpperCase(java.util.Locale.ROOT)));
        }
        return switch (name) {
            case "NUMBER" -> NUMBER;
            case "KIND" -> KIND;
            case "OTHER" -> OTHER;
            default -> of(Attribute.valueOf(name));
        };
    }
}
