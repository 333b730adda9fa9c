package guongsang.domain.plan;

import guongsang.domain.exemplar.Kind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether a criterion is for a registration, and why. `common`: the words by which they were found to belong
/// together, empty where none were needed. One that is for others can be marked all the same: plans name fields and
/// models in their own words.
public record CriterionFit(Why why, String common) {
    /// The reason, the nearest last.
    public enum Why {
        /// Not found to be for it.
        OTHER,
        /// For everyone (S3 III.2).
        GENERAL,
        /// For its kind, of whatever field.
        KIND,
        /// By the group the person belongs to (S3 III.3.2).
        GROUP,
        /// By the name of the collective or model: tổ dân phố, thôn, làng (S3 III.3.1).
        NAME,
        MOVEMENT,
        FIELD,
        /// The office's own.
        OFFICE,
        /// Its unit's own (S3 III.2, second dash).
        UNIT
    }

    /// What is asked of a registration: names are absent where it has none.
    public record Subject(
            Kind kind,
            UUID unitId,
            String name,
            @Nullable String field,
            @Nullable String movement,
            @Nullable String group) {}

    public boolean applies() {
        return why != Why.OTHER;
    }
}
