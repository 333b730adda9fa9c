package guongsang.document.build;

import guongsang.document.content.Block;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Due;
import guongsang.domain.plan.Plan;
import guongsang.text.DocumentDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The opening of the year-end report and its part I: plans, and how units kept to them.
final class ReportDirection {
    private final ReportFacts facts;
    private final List<Block> blocks = new ArrayList<>();

    ReportDirection(ReportFacts facts) {
        this.facts = facts;
    }

    List<Block> build() {
        opening();
        blocks.add(new Block.Heading(1, "I. Công tác lãnh đạo, chỉ đạo"));
        String plans = facts.plans(false);
        if (plans.isEmpty()) {
            prose().say("Công tác phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến trên địa bàn "
                            + facts.office().areaName() + " được triển khai gắn với các phong trào thi đua trong năm.")
                    .to(blocks);
        } else {
            prose().say(
                            "Căn cứ " + plans + ", " + facts.office().shortName()
                                    + " đã hướng dẫn, đôn đốc các cơ quan, đơn vị, địa phương trên địa bàn "
                                    + facts.office().areaName()
                                    + " lựa chọn, đăng ký và theo dõi điển hình tiên tiến qua các khâu phát hiện, bồi dưỡng, tổng kết và nhân rộng.")
                    .to(blocks);
        }
        unitPlans();
        sent(Deadline.What.UNIT_LIST, "list", "danh sách đăng ký");
        sent(Deadline.What.UNIT_REPORT, "report", "báo cáo kết quả");
        return blocks;
    }

    private void opening() {
        String plans = facts.plans(true);
        prose().say((plans.isEmpty() ? "" : "Thực hiện " + plans + ", ")
                        + facts.office().shortName()
                        + " báo cáo kết quả phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến năm "
                        + facts.year() + ", phương hướng năm " + (facts.year() + 1) + " như sau:")
                .to(blocks);
    }

    private Prose prose() {
        return new Prose(facts);
    }

    private void unitPlans() {
        if (facts.some("units.with-plan") && facts.some("units.total")) {
            prose().say("Có ")
                    .count("units.with-plan")
                    .say("/")
                    .count("units.total")
                    .say(" cơ quan, đơn vị, địa phương ban hành kế hoạch thực hiện, đạt ")
                    .percent("units.with-plan.permille")
                    .say(".")
                    .to(blocks);
        } else if (facts.known("units.plan.late")) {
            prose().say("Chưa có đơn vị nào gửi kế hoạch thực hiện.").to(blocks);
        }
    }

    private void sent(Deadline.What what, String figure, String thing) {
        String all = "units.with-" + figure;
        String late = "units." + figure + ".late";
        String onTime = "units." + figure + ".on-time";
        if (!facts.known(late)) {
            if (facts.some(all)) {
                prose().say("Có ")
                        .count(all)
                        .say("/")
                        .count("units.total")
                        .say(" đơn vị đã gửi " + thing + ".")
                        .to(blocks);
            }
            return;
        }
        String due = dueIn(facts.facts().plans(), what, facts.year());
        Prose prose = prose();
        if (facts.some(onTime) && !facts.some(late) && pending(what)) {
            prose.say(upper(facts.byNow()) + " có ")
                    .count(onTime)
                    .say(" đơn vị đã gửi " + thing + " (thời hạn gửi " + due + ").");
        } else if (facts.some(onTime)) {
            prose.say("Có ").count(onTime).say(" đơn vị gửi " + thing + " đúng hạn (" + due + ")");
            if (facts.some(late)) {
                prose.say(", ").count(late).say(" đơn vị gửi chậm hoặc chưa gửi");
            }
            prose.say(".");
        } else if (facts.some(late)) {
            prose.say("Thời hạn gửi " + thing + " là " + due + "; có ")
                    .count(late)
                    .say(" đơn vị gửi chậm hoặc chưa gửi.");
        } else {
            prose.say("Thời hạn gửi " + thing + " là " + due + "; " + facts.byNow() + " chưa có đơn vị nào gửi.");
        }
        prose.to(blocks);
    }

    /// Whether the deadline has not come yet.
    private boolean pending(Deadline.What what) {
        return due(facts.facts().plans(), what, facts.year())
                .map(d -> !d.lateOn(facts.year(), facts.facts().on()))
                .orElse(false);
    }

    /// The deadline that binds in a year: one for that year alone goes before the yearly one.
    static Optional<Deadline> due(List<Plan> plans, Deadline.What what, int year) {
        return plans.stream()
                .flatMap(p -> p.deadlines().stream())
                .filter(d -> d.what() == what && d.dueIn(year).isPresent())
                .max(java.util.Comparator.comparing(d -> d.due() instanceof Due.Once));
    }

    /// "trước ngày 15/01/2023", "chậm nhất ngày 15/12/2022"; empty without a deadline.
    static String dueIn(List<Plan> plans, Deadline.What what, int year) {
        return due(plans, what, year)
                .flatMap(d -> d.dueIn(year)
                        .map(day ->
                                (d.strictIn(year) ? "trước ngày " : "chậm nhất ngày ") + DocumentDate.shortForm(day)))
                .orElse("");
    }

    private static String upper(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
