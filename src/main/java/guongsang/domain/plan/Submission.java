package guongsang.domain.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a unit sent (list, plan or result report) and when it was received.
public record Submission(
        UUID id,
        int version,
        int year,
        UUID unitId,
        Deadline.What what,
        @Nullable String number,
        @Nullable LocalDate dated,
        LocalDate receivedOn,
        @Nullable String note) {

    /// The same, put under another unit.
    public Submission of(UUID otherUnit) {
        return new Submission(id, version, year, otherUnit, what, number, dated, receivedOn, note);
    }
}
