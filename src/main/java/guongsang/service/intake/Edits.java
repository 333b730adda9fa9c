package guongsang.service.intake;

import guongsang.domain.exemplar.Attribute;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a row changes of a record that is there already. A row of the unit that sent the record before puts its values
/// in their place; a row of another unit only fills what is empty, so that nobody overwrites another's words.
public final class Edits {
    private Edits() {}

    /// The values to change, of `owner` alone; empty when the row says nothing new. `now`: the values that stand there.
    public static Map<Attribute, String> of(
            Map<Attribute, String> now, Map<Attribute, String> row, Attribute.Owner owner, boolean sameSender) {
        Map<Attribute, String> edits = new EnumMap<>(Attribute.class);
        row.forEach((attribute, value) -> {
            @Nullable String standing = now.get(attribute);
            if (attribute.owner() == owner
                    && attribute != Attribute.UNIT
                    && (standing == null
                            || sameSender && !standing.equals(value) && !lessPrecise(attribute, value, standing))) {
                edits.put(attribute, value);
            }
        });
        return edits;
    }

    /// A year alone never takes the place of the full date of that year.
    private static boolean lessPrecise(Attribute attribute, String value, String standing) {
        return attribute.type() == Attribute.Type.DATE
                && standing.length() > value.length()
                && standing.startsWith(value);
    }
}
