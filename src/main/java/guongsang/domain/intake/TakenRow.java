package guongsang.domain.intake;

import guongsang.domain.exemplar.Attribute;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a record came from: one row of one list. `read`: what the row said; `before`: the values it replaced, empty
/// for a new record.
public record TakenRow(
        UUID id,
        int version,
        @Nullable UUID submissionId,
        String file,
        RowPlace place,
        Outcome outcome,
        UUID exemplarId,
        UUID registrationId,
        Map<Attribute, String> read,
        Map<Attribute, String> before) {
    public TakenRow {
        read = Map.copyOf(read);
        before = Map.copyOf(before);
    }
}
