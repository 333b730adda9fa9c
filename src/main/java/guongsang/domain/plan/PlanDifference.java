package guongsang.domain.plan;

import org.jspecify.annotations.Nullable;

/// One thing in which two plans differ, with the clause it stands in; a side is absent where its plan says nothing of
/// it.
public record PlanDifference(
        Section section,
        String clause,
        String what,
        @Nullable String left,
        @Nullable String right) {
    /// The part of a plan it belongs to, in the order they are shown.
    public enum Section {
        HEAD("Thông tin chung"),
        QUOTA("Chỉ tiêu"),
        DEADLINE("Thời hạn"),
        STAGE("Bốn khâu"),
        FIELD("Lĩnh vực"),
        CRITERION("Tiêu chí"),
        CLAUSE("Nội dung khác"),
        BASIS("Căn cứ"),
        RECIPIENT("Nơi nhận");

        private final String word;

        Section(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
