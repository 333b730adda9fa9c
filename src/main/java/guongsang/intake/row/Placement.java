package guongsang.intake.row;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a column's value goes for a row of a kind that has no such attribute: the "Đơn vị" of a person is the
/// workplace, of a model the unit that leads it, of a collective its address.
final class Placement {
    private static final Map<Kind, Map<Attribute, Attribute>> INSTEAD = Map.of(
            Kind.INDIVIDUAL,
                    Map.of(
                            Attribute.LEAD_UNIT, Attribute.WORKPLACE,
                            Attribute.RESULT, Attribute.SUMMARY,
                            Attribute.TRADE, Attribute.POSITION),
            Kind.HOUSEHOLD,
                    Map.of(
                            Attribute.LEAD_UNIT, Attribute.WORKPLACE,
                            Attribute.RESULT, Attribute.SUMMARY,
                            Attribute.SCALE, Attribute.TRADE,
                            Attribute.MEMBERS, Attribute.HOUSEHOLD_SIZE),
            Kind.COLLECTIVE,
                    Map.of(
                            Attribute.WORKPLACE, Attribute.ADDRESS,
                            Attribute.LEAD_UNIT, Attribute.ADDRESS,
                            Attribute.RESULT, Attribute.SUMMARY),
            Kind.MODEL, Map.of(Attribute.WORKPLACE, Attribute.LEAD_UNIT, Attribute.TRADE, Attribute.SCALE));

    private Placement() {}

    /// The attribute that takes a value of another one; null where none does.
    static @Nullable Attribute of(Attribute attribute, Kind kind) {
        if (attribute.isFor(kind)) {
            return attribute;
        }
        return INSTEAD.getOrDefault(kind, Map.of()).get(attribute);
    }
}
