package guongsang.domain.figure;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One number of the year-end report, with what it means and what stands behind it.
///
/// @param id stable name, for programs and for leading from a printed number to its records: "registered.total"
/// @param label what it is called in Vietnamese, for a table or a screen
/// @param definition in words what is counted and what is not, in Vietnamese
/// @param value null where nobody ever gave what it would be counted from: printed blank, which is not 0
/// @param records ids of what was counted; of a sum, of what was added up; empty for comparisons
/// @param behind which kind of row those ids are of
/// @param measure what the value is measured in
public record Figure(
        String id,
        String label,
        String definition,
        @Nullable Long value,
        List<UUID> records,
        Behind behind,
        Measure measure) {
    public Figure {
        records = List.copyOf(records);
    }

    /// What the ids of a figure's records belong to.
    public enum Behind {
        REGISTRATIONS,
        ACTIVITIES,
        COMMENDATIONS,
        UNITS
    }

    /// What a value is measured in. PER_MILLE: 905 is 90,5 %.
    public enum Measure {
        COUNT,
        DONG,
        PER_MILLE
    }

    /// The value, 0 where it was never given.
    public long orZero() {
        return value == null ? 0 : value;
    }
}
