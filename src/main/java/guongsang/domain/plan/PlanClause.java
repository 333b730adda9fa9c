package guongsang.domain.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What else a plan says, one clause at a time: who does what. `year`: only then (S3's "mục tiêu kép" of 2021).
public record PlanClause(
        UUID id,
        int version,
        String clause,
        Topic topic,
        @Nullable String who,
        String text,
        @Nullable Integer year) implements PlanPart {
    /// What a clause is about (domain.md 6).
    public enum Topic {
        OBJECT("Đối tượng"),
        TASK("Phân công thực hiện"),
        AWARD("Khen thưởng"),
        FUND("Kinh phí"),
        OUTREACH("Tuyên truyền"),
        VISIT("Tham quan, học tập"),
        INSPECTION("Kiểm tra, giám sát"),
        REPORT("Báo cáo"),
        CONTEXT("Bối cảnh của năm");

        private final String word;

        Topic(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
