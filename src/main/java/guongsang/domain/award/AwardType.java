package guongsang.domain.award;

import guongsang.domain.exemplar.Kind;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Danh hiệu or hình thức khen thưởng (domain.md 3.2); `kinds` may receive it.
public record AwardType(
        UUID id,
        int version,
        String name,
        boolean title,
        Level level,
        Set<Kind> kinds,
        int order,
        @Nullable String source) {
    public AwardType {
        kinds = Set.copyOf(kinds);
    }

    /// Who decides.
    public enum Level {
        STATE("Nhà nước"),
        GOVERNMENT("Chính phủ"),
        PROVINCE("cấp tỉnh"),
        DISTRICT("cấp huyện"),
        COMMUNE("cấp xã");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
