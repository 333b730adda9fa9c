package guongsang.intake.row;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.IntakeFile.Value;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the cells of one row hold, before it is known what the row is.
final class Gathered {
    final Map<Attribute, Value> values = new EnumMap<>(Attribute.class);
    final Map<String, String> others = new LinkedHashMap<>();

    /// Adds a value; one that is there already goes on, after `between`.
    void add(Attribute attribute, String text, String raw, String between) {
        values.merge(
                attribute,
                new Value(text, raw),
                (a, b) -> new Value(a.text() + between + b.text(), a.raw() + between + b.raw()));
    }

    void put(Attribute attribute, String text, String raw) {
        values.put(attribute, new Value(text, raw));
    }

    void other(String title, String text) {
        others.merge(title, text, (a, b) -> a + "\n" + b);
    }

    String text(Attribute attribute) {
        Value value = values.get(attribute);
        return value == null ? "" : value.text();
    }
}
