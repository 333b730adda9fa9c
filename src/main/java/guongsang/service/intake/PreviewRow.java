package guongsang.service.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.IntakeProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row as it would be taken in. `read`: what the cells say; `values`: in normal form, names in place of ids for the
/// field, the movement and the unit; `others`: by title what stands in columns that are none of them; `exemplarId`: who
// it is already; `registrationId`: where that one is registered
/// in the year already; `sameRow`: the row before it that says the same; `doubts`: who it may be.
public record PreviewRow(
        int number,
        Kind kind,
        boolean hidden,
        Map<Attribute, IntakeFile.Value> read,
        Map<String, String> others,
        Map<Attribute, String> values,
        RowState state,
        @Nullable UUID exemplarId,
        @Nullable UUID registrationId,
        @Nullable RowId sameRow,
        List<Doubt> doubts,
        List<IntakeProblem> problems) {
    public PreviewRow {
        read = Map.copyOf(read);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        values = Map.copyOf(values);
        doubts = List.copyOf(doubts);
        problems = List.copyOf(problems);
    }

    /// With more problems.
    public PreviewRow with(List<IntakeProblem> more) {
        List<IntakeProblem> all = new ArrayList<>(problems);
        all.addAll(more);
        return new PreviewRow(
                number, kind, hidden, read, others, values, state, exemplarId, registrationId, sameRow, doubts, all);
    }

    public String name() {
        return values.getOrDefault(Attribute.NAME, "");
    }

    public Optional<String> value(Attribute attribute) {
        return Optional.ofNullable(values.get(attribute));
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == IntakeProblem.Severity.ERROR);
    }
}
