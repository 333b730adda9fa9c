package guongsang.domain.figure;

import guongsang.domain.exemplar.Activity;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.StageChange;
import guongsang.domain.figure.Figure.Behind;
import guongsang.domain.figure.Figure.Measure;
import guongsang.domain.figure.YearFacts.ActivityRow;
import guongsang.domain.figure.YearFacts.MoveRow;
import guongsang.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// What was done in the year: bồi dưỡng, kiểm tra, đánh giá, nhân rộng, tuyên truyền, tham quan, kinh phí (domain.md
/// 2.2, tables 7 and 8).
final class WorkFigures {
    private static final String ACTIVITIES = " Kèm theo là các hoạt động.";

    private final Tally tally;
    private final List<ActivityRow> activities;
    private final List<MoveRow> moves;

    WorkFigures(Tally tally, YearFacts facts) {
        this.tally = tally;
        this.activities = facts.activities();
        this.moves = facts.moves();
    }

    void add() {
        nurture();
        review();
        count(
                "replicate.adoptions",
                "Lượt nơi học tập, áp dụng điển hình",
                "Hoạt động “nơi học tập, áp dụng” ghi trong năm; một nơi áp dụng hai điển hình là hai lượt.",
                a -> a.type() == Activity.Type.ADOPTION);
        tally.count(
                "replicate.exemplars",
                "Điển hình đã được nơi khác học tập, áp dụng",
                "Hồ sơ có ít nhất một hoạt động “nơi học tập, áp dụng” trong năm. Kèm theo là hồ sơ đăng ký.",
                Behind.REGISTRATIONS,
                registrations(a -> a.type() == Activity.Type.ADOPTION));
        outreach();
        visits();
        costs();
    }

    private void nurture() {
        tally.count(
                "nurture.started",
                "Điển hình được đưa vào bồi dưỡng trong năm",
                "Số trong năm: hồ sơ đăng ký của năm có bước chuyển tới khâu bồi dưỡng trong năm, mỗi hồ sơ tính một lần. Kèm theo là hồ sơ đăng ký.",
                Behind.REGISTRATIONS,
                moved(m -> m.type() == StageChange.Type.ADVANCE && m.to() == Stage.NURTURE));
        count(
                "nurture.activities",
                "Hoạt động bồi dưỡng, giúp đỡ",
                "Hoạt động bồi dưỡng ghi trong năm.",
                a -> a.type() == Activity.Type.NURTURE);
        count(
                "nurture.inspections",
                "Lượt kiểm tra",
                "Hoạt động kiểm tra ghi trong năm.",
                a -> a.type() == Activity.Type.INSPECTION);
        count(
                "nurture.difficulties",
                "Khó khăn, vướng mắc được phát hiện",
                "Hoạt động ghi trong năm có nêu khó khăn, vướng mắc.",
                ActivityRow::difficult);
        count(
                "nurture.difficulties-resolved",
                "Khó khăn, vướng mắc đã tháo gỡ",
                "Hoạt động ghi trong năm có nêu khó khăn và đã ghi ngày tháo gỡ.",
                a -> a.difficult() && a.resolved());
        count(
                "nurture.difficulties-open",
                "Khó khăn, vướng mắc chưa tháo gỡ",
                "Hoạt động ghi trong năm có nêu khó khăn mà chưa ghi ngày tháo gỡ.",
                a -> a.difficult() && !a.resolved());
    }

    private void review() {
        List<UUID> reviewed = moved(
                m -> m.type() == StageChange.Type.ADVANCE && (m.to() == Stage.REVIEW || m.from() == Stage.REVIEW));
        tally.count(
                "review.done",
                "Điển hình được đánh giá, tổng kết trong năm",
                "Số trong năm: hồ sơ đăng ký của năm có bước chuyển tới hoặc đi tiếp từ khâu tổng kết trong năm, mỗi hồ sơ tính một lần. Kèm theo là hồ sơ đăng ký.",
                Behind.REGISTRATIONS,
                reviewed);
        Set<UUID> assessed = new LinkedHashSet<>(registrations(a -> a.type() == Activity.Type.ASSESSMENT));
        tally.count(
                "review.without-assessment",
                "Điển hình qua khâu tổng kết chưa có phiếu đánh giá",
                "Hồ sơ đã tính là được đánh giá, tổng kết nhưng trong năm chưa ghi hoạt động đánh giá. Kèm theo là hồ sơ đăng ký.",
                Behind.REGISTRATIONS,
                reviewed.stream().filter(id -> !assessed.contains(id)).toList());
        count(
                "review.assessments",
                "Lượt đánh giá",
                "Hoạt động đánh giá ghi trong năm.",
                a -> a.type() == Activity.Type.ASSESSMENT);
        tally.count(
                "review.returned",
                "Điển hình quay lại khâu trước",
                "Hồ sơ đăng ký của năm có bước quay lại trong năm, mỗi hồ sơ tính một lần. Kèm theo là hồ sơ đăng ký.",
                Behind.REGISTRATIONS,
                moved(m -> m.type() == StageChange.Type.RETURN));
        tally.count(
                "replicate.started",
                "Điển hình được đưa vào nhân rộng trong năm",
                "Số trong năm: hồ sơ đăng ký của năm có bước chuyển tới khâu nhân rộng trong năm, mỗi hồ sơ tính một lần. Kèm theo là hồ sơ đăng ký.",
                Behind.REGISTRATIONS,
                moved(m -> m.type() == StageChange.Type.ADVANCE && m.to() == Stage.REPLICATE));
    }

    private void outreach() {
        count(
                "outreach.total",
                "Lượt tuyên truyền",
                "Hoạt động tuyên truyền ghi trong năm.",
                a -> a.type() == Activity.Type.OUTREACH);
        Map<String, List<ActivityRow>> channels = new LinkedHashMap<>();
        for (ActivityRow activity : activities) {
            if (activity.type() == Activity.Type.OUTREACH) {
                channels.computeIfAbsent(channel(activity), _ -> new ArrayList<>())
                        .add(activity);
            }
        }
        channels.forEach((channel, own) -> tally.count(
                "outreach.channel." + channel,
                Objects.requireNonNullElse(own.getFirst().place(), "Chưa ghi kênh"),
                "Hoạt động tuyên truyền ghi trong năm trên kênh này; tên kênh so không kể dấu và chữ hoa." + ACTIVITIES,
                Behind.ACTIVITIES,
                own.stream().map(ActivityRow::id).toList()));
    }

    private static String channel(ActivityRow activity) {
        String place = activity.place();
        String folded = place == null ? "" : Folding.fold(place).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return folded.isEmpty() ? "none" : folded;
    }

    private void visits() {
        count(
                "visits.total",
                "Cuộc tham quan, học tập",
                "Hoạt động tham quan, học tập, trao đổi kinh nghiệm ghi trong năm.",
                a -> a.type() == Activity.Type.VISIT);
        List<ActivityRow> counted = activities.stream()
                .filter(a -> a.type() == Activity.Type.VISIT && a.people() != null)
                .toList();
        long people = counted.stream()
                .mapToLong(a -> Objects.requireNonNull(a.people()))
                .sum();
        tally.value(
                "visits.people",
                "Lượt người tham quan, học tập",
                "Cộng số người ghi ở các cuộc tham quan, học tập trong năm; để trống khi chưa cuộc nào ghi số người."
                        + ACTIVITIES,
                counted.isEmpty() ? null : people,
                Behind.ACTIVITIES,
                counted.stream().map(ActivityRow::id).toList(),
                Measure.COUNT);
    }

    private void costs() {
        cost("cost.total", "Kinh phí đã chi", "mọi hoạt động", _ -> true);
        for (Activity.Type type : Activity.Type.values()) {
            cost("cost." + type, "Kinh phí: " + word(type), "hoạt động " + word(type), a -> a.type() == type);
        }
    }

    private void cost(String id, String label, String of, Predicate<ActivityRow> condition) {
        List<ActivityRow> paid = activities.stream()
                .filter(a -> a.cost() != null && condition.test(a))
                .toList();
        tally.value(
                id,
                label,
                "Cộng số tiền (đồng) ghi ở " + of + " trong năm; để trống khi chưa hoạt động nào ghi số tiền."
                        + ACTIVITIES,
                paid.isEmpty()
                        ? null
                        : (Long) paid.stream()
                                .mapToLong(a -> Objects.requireNonNull(a.cost()))
                                .sum(),
                Behind.ACTIVITIES,
                paid.stream().map(ActivityRow::id).toList(),
                Measure.DONG);
    }

    /// The word for a type of activity in running text of a document.
    static String word(Activity.Type type) {
        return switch (type) {
            case NURTURE -> "bồi dưỡng";
            case INSPECTION -> "kiểm tra";
            case ASSESSMENT -> "đánh giá, tổng kết";
            case OUTREACH -> "tuyên truyền";
            case VISIT -> "tham quan, học tập";
            case ADOPTION -> "nhân rộng";
        };
    }

    private void count(String id, String label, String definition, Predicate<ActivityRow> condition) {
        tally.count(
                id,
                label,
                definition + ACTIVITIES,
                Behind.ACTIVITIES,
                Tally.ids(activities, ActivityRow::id, condition));
    }

    private List<UUID> registrations(Predicate<ActivityRow> condition) {
        return activities.stream()
                .filter(condition)
                .map(ActivityRow::registrationId)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    private List<UUID> moved(Predicate<MoveRow> condition) {
        return moves.stream()
                .filter(condition)
                .map(MoveRow::registrationId)
                .distinct()
                .toList();
    }
}
