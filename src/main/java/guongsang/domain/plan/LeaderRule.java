package guongsang.domain.plan;

import guongsang.text.Folding;
import java.util.List;
import java.util.Locale;

/// Of a person who heads a collective, that collective must itself be exemplary (S3 III.3.2).
public final class LeaderRule {
    /// Beginnings of posts whose holder heads a collective; their deputies do not.
    private static final List<String> POSTS = List.of(
            "trưởng ",
            "hiệu trưởng",
            "giám đốc",
            "chủ tịch",
            "bí thư",
            "chủ nhiệm",
            "chánh ",
            "thủ trưởng",
            "viện trưởng",
            "hạt trưởng",
            "đội trưởng",
            "tổ trưởng",
            "chi hội trưởng",
            "chi cục trưởng",
            "chỉ huy trưởng",
            "trạm trưởng",
            "kho bạc trưởng");

    private LeaderRule() {}

    /// True when the criterion states the rule.
    public static boolean statedBy(Criterion criterion) {
        return (" " + Folding.fold(criterion.text()) + " ").contains(" dung dau ");
    }

    /// True when a post, as written in a list, is that of a head: "Hiệu trưởng", not "Phó Hiệu trưởng".
    public static boolean heads(String position) {
        String post = position.strip().toLowerCase(Locale.ROOT) + " ";
        return POSTS.stream().anyMatch(post::startsWith);
    }

    /// True when the person is the head a collective names: "Nguyễn Văn An (Bí thư chi bộ)".
    public static boolean names(String leader, String person) {
        String folded = Folding.fold(person);
        return !folded.isEmpty() && (Folding.fold(leader) + " ").startsWith(folded + " ");
    }
}
