package guongsang.ui.dossier;

import guongsang.domain.award.AwardType;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Gender;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.domain.exemplar.Source;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.domain.unit.Unit;
import guongsang.service.Workspace;
import guongsang.ui.Messages;
import guongsang.ui.part.ValueText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// What can be chosen in a dossier, read in one go: catalogue, award types, and which sensitive attributes are shown.
public record Choices(
        List<Unit> units,
        List<Field> fields,
        List<Movement> movements,
        List<AwardType> awards,
        Set<Attribute> sensitiveShown,
        ValueText values) {

    /// One choice of an attribute: its normal form and its word.
    public record Choice(String value, String word) {}

    /// Reads them; not on the FX thread.
    public static Choices read(Workspace workspace) {
        var catalogue = workspace.catalogue();
        return new Choices(
                catalogue.units(),
                catalogue.fields(),
                catalogue.movements(),
                catalogue.awardTypes(),
                workspace.office().sensitiveShown(),
                new ValueText(catalogue));
    }

    public boolean shown(Attribute attribute) {
        return !attribute.sensitive() || sensitiveShown.contains(attribute);
    }

    /// The choices of an attribute in a year; none for one that is typed freely.
    public List<Choice> of(Attribute attribute, int year) {
        return switch (attribute.type()) {
            case UNIT -> named(units.stream().filter(u -> u.validIn(year)).toList(), Unit::id, Unit::name);
            case FIELD -> named(fields, Field::id, Field::name);
            case MOVEMENT -> named(movements, Movement::id, Movement::name);
            case GENDER -> constants(Gender.values());
            case SOCIAL_GROUP -> constants(SocialGroup.values());
            case SOURCE -> constants(Source.values());
            case TEXT, LONG_TEXT, NUMBER, MONEY, DATE, FLAG, CITIZEN_ID -> List.of();
        };
    }

    private static <T> List<Choice> named(List<T> all, Function<T, UUID> id, Function<T, String> name) {
        return all.stream()
                .map(one -> new Choice(id.apply(one).toString(), name.apply(one)))
                .toList();
    }

    private static List<Choice> constants(Enum<?>[] all) {
        return Arrays.stream(all)
                .map(one -> new Choice(one.name(), Messages.t(one)))
                .toList();
    }
}
