package guongsang.ui.dossier;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.service.DossierService.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A dossier that is being written and not yet added. It is kept until it is added or thrown away, also while other
/// screens are shown. Holds no nodes.
final class NewDossierModel {
    /// What is asked for a new dossier, in the order it is asked; everything else is written into the dossier later.
    static final List<Attribute> ASKED = List.of(Attribute.NAME, Attribute.UNIT, Attribute.FIELD, Attribute.SUMMARY);

    private final Map<Attribute, String> typed = new EnumMap<>(Attribute.class);
    private Kind kind = Kind.INDIVIDUAL;

    Kind kind() {
        return kind;
    }

    void kind(Kind newKind) {
        kind = newKind;
    }

    void type(Attribute attribute, String text) {
        if (text.isBlank()) {
            typed.remove(attribute);
        } else {
            typed.put(attribute, text);
        }
    }

    /// What was typed so far.
    Map<Attribute, String> typed() {
        return new EnumMap<>(typed);
    }

    /// True when nothing was typed that would be a pity to lose.
    boolean isEmpty() {
        return typed.isEmpty();
    }

    void clear() {
        typed.clear();
    }

    /// The problem of one attribute among those found.
    static Optional<Problem> of(List<Problem> problems, Attribute attribute) {
        return problems.stream().filter(p -> p.attribute() == attribute).findFirst();
    }
}
