package guongsang.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.office.ListColumn;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a registration template is written from.
///
/// @param unit whom it is for; null when any unit may use it
/// @param asked sentences that say what the plans ask of the unit: quota and deadline; may be empty
/// @param columns what each kind's sheet asks for
/// @param fields names of fields to choose from
/// @param movements names of movements to choose from
/// @param lastYear records of the year before, to be confirmed; empty for a template without them
public record RegistrationForm(
        @Nullable Sender unit,
        int year,
        List<String> asked,
        Map<Kind, List<ListColumn>> columns,
        List<String> fields,
        List<String> movements,
        Map<Kind, List<Filled>> lastYear) {
    public RegistrationForm {
        asked = List.copyOf(asked);
        columns = Map.copyOf(columns);
        fields = List.copyOf(fields);
        movements = List.copyOf(movements);
        lastYear = Map.copyOf(lastYear);
    }

    /// The unit by its id and by its name of today.
    public record Sender(UUID id, String name) {}

    /// A record that is filled in: its code ("2021-0088") and what its cells say.
    public record Filled(String code, Map<Attribute, String> values) {
        public Filled {
            values = Map.copyOf(values);
        }
    }

    String unitName() {
        return unit == null ? "…" : unit.name();
    }

    /// True when there is something to confirm; then every sheet has the columns for it.
    boolean confirms() {
        return lastYear.values().stream().anyMatch(l -> !l.isEmpty());
    }
}
