package guongsang.domain.exemplar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was done for an exemplar, or by the office in the year (then `registrationId` is absent).
/// `difficulty` is open until `resolvedOn`; `people` counts visitors or listeners; `cost` is in đồng.
public record Activity(
        UUID id,
        int version,
        @Nullable UUID registrationId,
        @Nullable UUID unitId,
        int year,
        Type type,
        LocalDate on,
        String content,
        @Nullable String difficulty,
        @Nullable LocalDate resolvedOn,
        @Nullable String result,
        @Nullable String place,
        @Nullable Integer people,
        @Nullable Long cost) {

    /// Bồi dưỡng, kiểm tra, đánh giá, tuyên truyền, tham quan, nơi học tập áp dụng.
    public enum Type {
        NURTURE,
        INSPECTION,
        ASSESSMENT,
        OUTREACH,
        VISIT,
        ADOPTION
    }
}
