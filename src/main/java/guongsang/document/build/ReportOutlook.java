package guongsang.document.build;

import guongsang.document.content.Block;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Quota;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Sector;
import guongsang.domain.unit.UnitKind;
import guongsang.text.DocumentNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Parts IV and V of the year-end report: next year's targets from the plan, tasks that answer the year's
/// shortcomings,
/// and what is asked of the level above.
final class ReportOutlook {
    private final ReportFacts facts;
    private final int next;
    private final List<Block> blocks = new ArrayList<>();

    ReportOutlook(ReportFacts facts) {
        this.facts = facts;
        this.next = facts.year() + 1;
    }

    List<Block> build() {
        blocks.add(new Block.Heading(1, "IV. Phương hướng năm " + next));
        blocks.add(new Block.Heading(2, "1. Chỉ tiêu"));
        targets();
        blocks.add(new Block.Heading(2, "2. Nhiệm vụ"));
        tasks();
        blocks.add(new Block.Heading(1, "V. Đề xuất, kiến nghị"));
        proposals();
        new Prose(facts)
                .say("Trên đây là báo cáo kết quả phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến năm "
                        + facts.year() + ", phương hướng năm " + next + " của "
                        + facts.office().shortName() + "./.")
                .to(blocks);
        return blocks;
    }

    private Prose item(String text) {
        return new Prose(facts).say("- " + text);
    }

    private void targets() {
        List<Quota> quotas = facts.nextPlans().stream()
                .flatMap(p -> p.quotas().stream())
                .filter(q -> q.min() != null || q.max() != null)
                .sorted(Comparator.comparing((Quota q) -> q.what())
                        .thenComparing(q -> q.sectors().isEmpty())
                        .thenComparing(q -> q.unitKinds().stream().noneMatch(UnitKind::area)))
                .toList();
        if (quotas.isEmpty()) {
            Prose prose = new Prose(facts)
                    .say("Chỉ tiêu năm " + next
                            + " thực hiện theo kế hoạch của cấp có thẩm quyền; phấn đấu số điển hình đăng ký không thấp hơn năm "
                            + facts.year());
            if (facts.some("registered.total")) {
                prose.say(" (").count("registered.total").say(" điển hình)");
            }
            prose.say(".").to(blocks);
        }
        for (Quota quota : quotas) {
            Prose prose = quota.what() == Quota.What.SELECTION
                    ? item("Lựa chọn ")
                    : item(who(quota) + ": mỗi đơn vị đăng ký ");
            range(prose, quota);
            prose.say(
                            quota.what() == Quota.What.SELECTION
                                    ? " điển hình tiêu biểu gửi " + facts.above() + "."
                                    : " điển hình.")
                    .to(blocks);
        }
        dates();
    }

    private static String who(Quota quota) {
        if (!quota.sectors().isEmpty()) {
            return "Ngành "
                    + quota.sectors().stream().sorted().map(Sector::word).collect(Collectors.joining(", "));
        }
        if (quota.unitKinds().isEmpty()) {
            return "Cơ quan, đơn vị, địa phương";
        }
        String words = quota.unitKinds().stream().sorted().map(UnitKind::word).collect(Collectors.joining(", "));
        return quota.unitKinds().stream().allMatch(UnitKind::area)
                ? "Các " + words
                : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private void range(Prose prose, Quota quota) {
        Integer min = quota.min();
        Integer max = quota.max();
        if (min != null && max != null) {
            prose.say(quota.reading() == Quota.Reading.MINIMUM ? "ít nhất " : "từ ");
            bound(prose, quota, ".min", min);
            prose.say(quota.reading() == Quota.Reading.MINIMUM ? "-" : " đến ");
            bound(prose, quota, ".max", max);
        } else {
            prose.say(min != null ? "ít nhất " : "không quá ");
            bound(prose, quota, min != null ? ".min" : ".max", min != null ? min : max);
        }
    }

    /// A figure where the plan covers this year too; a plan that only begins next year has none yet.
    private void bound(Prose prose, Quota quota, String end, @Nullable Integer value) {
        String id = "quota." + quota.id() + end;
        if (facts.known(id)) {
            prose.count(id);
        } else if (value != null) {
            prose.say(DocumentNumber.count(value));
        }
    }

    private void dates() {
        List<String> dates = new ArrayList<>();
        List<Plan> plans = facts.nextPlans();
        date(dates, "danh sách đăng ký ", ReportDirection.dueIn(plans, Deadline.What.UNIT_LIST, next));
        date(dates, "kế hoạch ", ReportDirection.dueIn(plans, Deadline.What.UNIT_PLAN, next));
        date(dates, "báo cáo kết quả ", ReportDirection.dueIn(plans, Deadline.What.UNIT_REPORT, next));
        if (!dates.isEmpty()) {
            item("Các đơn vị gửi " + ReportFacts.joined(dates) + ".").to(blocks);
        }
    }

    private static void date(List<String> dates, String what, String due) {
        if (!due.isEmpty()) {
            dates.add(what + due);
        }
    }

    private void tasks() {
        item("Tiếp tục quán triệt, triển khai đồng bộ các khâu phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến, gắn với các phong trào thi đua và nhiệm vụ chính trị của từng cơ quan, đơn vị, địa phương.")
                .to(blocks);
        slowUnits();
        List<Field> empty = facts.emptyFields();
        if (!empty.isEmpty() && facts.some("registered.total")) {
            item("Phân công cơ quan chủ trì phát hiện điển hình ở lĩnh vực chưa có đăng ký: "
                            + ReportFacts.joined(
                                    empty.stream().limit(10).map(Field::name).toList()) + ".")
                    .to(blocks);
        }
        if (facts.some("stage.NURTURE")) {
            Prose prose = item("Tiếp tục bồi dưỡng, kiểm tra ")
                    .count("stage.NURTURE")
                    .say(" điển hình đang ở khâu bồi dưỡng");
            if (facts.some("nurture.difficulties-open")) {
                prose.say("; tập trung tháo gỡ ")
                        .count("nurture.difficulties-open")
                        .say(" khó khăn, vướng mắc còn tồn đọng");
            }
            prose.say(".").to(blocks);
        }
        if (facts.some("review.without-assessment")) {
            item("Hoàn thành đánh giá ")
                    .count("review.without-assessment")
                    .say(" điển hình đã qua khâu tổng kết nhưng chưa có phiếu đánh giá.")
                    .to(blocks);
        }
        item("Đẩy mạnh tuyên truyền, tổ chức tham quan, trao đổi kinh nghiệm tại nơi có điển hình; theo dõi, ghi nhận kết quả ở nơi học tập, áp dụng.")
                .to(blocks);
        item("Biểu dương, khen thưởng kịp thời theo thẩm quyền và đề nghị cấp trên khen thưởng; quan tâm người lao động trực tiếp, người ở vùng sâu, vùng xa, vùng đồng bào dân tộc thiểu số.")
                .to(blocks);
    }

    private void slowUnits() {
        List<String> reasons = new ArrayList<>();
        if (facts.some("quota.short")) {
            reasons.add("quota.short");
        }
        if (facts.some("units.late")) {
            reasons.add("units.late");
        }
        if (reasons.isEmpty()) {
            return;
        }
        Prose prose = item("Tăng cường hướng dẫn, đôn đốc, ");
        for (int i = 0; i < reasons.size(); i++) {
            prose.say(i == 0 ? "nhất là " : " và ")
                    .count(reasons.get(i))
                    .say(
                            reasons.get(i).equals("quota.short")
                                    ? " đơn vị chưa đạt chỉ tiêu đăng ký"
                                    : " đơn vị gửi văn bản chậm hoặc chưa gửi");
        }
        prose.say(" trong năm " + facts.year() + ".").to(blocks);
    }

    private void proposals() {
        String above = facts.above();
        item("Đề nghị " + above
                        + " tiếp tục quan tâm hướng dẫn, tập huấn nghiệp vụ về công tác thi đua, khen thưởng và nhân rộng điển hình tiên tiến cho cơ sở.")
                .to(blocks);
        if (facts.some("selected.total")) {
            item("Đề nghị " + above + " xem xét, đưa ")
                    .count("selected.total")
                    .say(
                            " điển hình tiêu biểu đã lựa chọn vào kế hoạch bồi dưỡng, khen thưởng và tuyên truyền của cấp trên.")
                    .to(blocks);
        }
        if (!facts.known("cost.total") || facts.some("nurture.difficulties-open")) {
            item("Đề nghị cấp có thẩm quyền quan tâm bố trí kinh phí và cơ chế hỗ trợ cho công tác phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến.")
                    .to(blocks);
        }
    }
}
