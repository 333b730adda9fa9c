package guongsang.ui;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;

/// What the attributes of an exemplar are called on screen: in general, and by kind where the lists of the field call
/// the same thing differently (domain.md 2.1 A–D: "Nơi ở" of a person, "Địa bàn" of a model).
public final class Labels {
    private Labels() {}

    /// The word for the attribute where no kind is meant, such as the heading of a column.
    public static String of(Attribute attribute) {
        return Messages.t("attribute." + attribute.name());
    }

    /// The word for the attribute in a dossier of this kind.
    public static String of(Attribute attribute, Kind kind) {
        String own = "attribute." + attribute.name() + "." + kind.name();
        return Messages.has(own) ? Messages.t(own) : of(attribute);
    }
}
