package guongsang.ui.plan.edit;

import guongsang.domain.plan.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stood in the fields of a card when one of them was left. A field that could not be read is a problem and has no
/// value here, so that the others can be saved without it.
public final class Typed {
    private record Value(String field, @Nullable Object value) {}

    private final Map<String, Value> values = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> skipped = new HashSet<>();

    /// `field`: the component of the record that the value belongs to, as [Problem#field] calls it; `key`: the value
    /// itself where a component is written in several fields.
    void put(String key, String field, @Nullable Object value) {
        values.put(key, new Value(field, value));
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// Leaves the component as it is stored; false when it was left already or is not written on the card.
    boolean skip(String field) {
        return values.values().stream().anyMatch(v -> v.field().equals(field)) && skipped.add(field);
    }

    /// What was typed, or what is stored where nothing that could be read was typed. The type is that of the field
    /// under this key.
    @SuppressWarnings("unchecked")
    public <V extends @Nullable Object> V or(String key, V stored) {
        Value typed = values.get(key);
        return typed == null || skipped.contains(typed.field()) ? stored : (V) typed.value();
    }
}
