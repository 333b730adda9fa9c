package guongsang.intake.table;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the headings above a row say of it; an organisation stands under [Attribute#WORKPLACE] whatever the kind.
public record Section(@Nullable Kind kind, Map<Attribute, String> values) {
    static final Section NONE = new Section(null, Map.of());

    public Section {
        values = Map.copyOf(values);
    }
}
