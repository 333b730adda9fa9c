package guongsang.domain.plan;

import guongsang.domain.exemplar.Kind;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lĩnh vực of a plan. `code` stays over the years while the name follows the plan; `kinds` empty: for all; `objects`:
/// whom it is for in the plan's own words; `oneOff`: for that year alone (bầu cử).
public record PlanField(
        UUID id,
        int version,
        String code,
        String clause,
        String name,
        List<String> movements,
        Set<Kind> kinds,
        @Nullable String objects,
        boolean oneOff,
        int order,
        List<Lead> leads)
        implements PlanPart {
    public PlanField {
        movements = List.copyOf(movements);
        kinds = Set.copyOf(kinds);
        leads = List.copyOf(leads);
    }
}
