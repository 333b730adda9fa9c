package guongsang.document.build;

import guongsang.document.content.Block;
import guongsang.domain.unit.Field;
import java.util.ArrayList;
import java.util.List;

/// Part III of the year-end report: strengths and shortcomings as the year's figures show them, causes and lessons
/// that
/// go with them.
final class ReportJudgement {
    /// From this share on, in per mille, something is called done by most.
    private static final long MOST = 800;

    private static final int NAMED = 10;
    private static final String OTHER_UNITS = "các đơn vị khác nêu tại Biểu số 1";

    private final ReportFacts facts;
    private final List<Block> blocks = new ArrayList<>();

    ReportJudgement(ReportFacts facts) {
        this.facts = facts;
    }

    List<Block> build() {
        blocks.add(new Block.Heading(1, "III. Đánh giá"));
        heading("1. Ưu điểm");
        strengths();
        heading("2. Tồn tại, hạn chế");
        shortcomings();
        heading("3. Nguyên nhân");
        causes();
        heading("4. Bài học kinh nghiệm");
        lessons();
        return blocks;
    }

    private void heading(String text) {
        blocks.add(new Block.Heading(2, text));
    }

    private Prose item(String text) {
        return new Prose(facts).say("- " + text);
    }

    private void strengths() {
        int before = blocks.size();
        if (facts.orZero("units.registering.permille") >= MOST) {
            item((facts.some("units.without-registration") ? "Phần lớn" : "Tất cả")
                            + " cơ quan, đơn vị, địa phương đã lựa chọn, đăng ký điển hình tiên tiến (")
                    .count("units.registering")
                    .say("/")
                    .count("units.total")
                    .say(" đơn vị, đạt ")
                    .percent("units.registering.permille")
                    .say(").")
                    .to(blocks);
        }
        if (facts.some("difference.registered.total")) {
            item("Số điển hình đăng ký tăng ")
                    .count("difference.registered.total")
                    .say(" so với năm " + (facts.year() - 1)
                            + (facts.emptyFields().isEmpty() ? ", có ở tất cả các lĩnh vực." : "."))
                    .to(blocks);
        }
        if (facts.orZero("units.on-time.permille") >= MOST) {
            item("Việc chấp hành chế độ thông tin, báo cáo cơ bản nghiêm túc; ")
                    .percent("units.on-time.permille")
                    .say(" đơn vị đến hạn gửi văn bản đúng thời gian quy định.")
                    .to(blocks);
        }
        if (facts.some("nurture.difficulties")
                && 2 * facts.orZero("nurture.difficulties-resolved") >= facts.orZero("nurture.difficulties")) {
            item("Công tác kiểm tra, nắm tình hình được quan tâm; đã tháo gỡ ")
                    .count("nurture.difficulties-resolved")
                    .say("/")
                    .count("nurture.difficulties")
                    .say(" khó khăn, vướng mắc của điển hình.")
                    .to(blocks);
        }
        if (facts.some("replicate.adoptions")) {
            item("Một số điển hình đã có sức lan tỏa, được nơi khác học tập, áp dụng (")
                    .count("replicate.adoptions")
                    .say(" lượt).")
                    .to(blocks);
        }
        if (facts.some("commended.decisions")) {
            item("Công tác biểu dương, khen thưởng được quan tâm, với ")
                    .count("commended.decisions")
                    .say(" quyết định và ")
                    .count("commended.awards")
                    .say(" lượt khen trong năm.")
                    .to(blocks);
        }
        if (blocks.size() == before) {
            new Prose(facts)
                    .say(
                            "Công tác phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến được duy trì trong năm.")
                    .to(blocks);
        }
    }

    private void shortcomings() {
        int before = blocks.size();
        units("units.without-registration", " đơn vị chưa đăng ký điển hình nào");
        belowQuota();
        units("units.list.late", " đơn vị gửi danh sách đăng ký chậm hoặc chưa gửi");
        units("units.report.late", " đơn vị gửi báo cáo kết quả chậm hoặc chưa gửi");
        List<Field> empty = facts.emptyFields();
        if (!empty.isEmpty() && facts.some("registered.total")) {
            item("Điển hình chưa đều giữa các lĩnh vực; chưa có điển hình đăng ký ở lĩnh vực: "
                            + named(empty.stream().map(Field::name).toList(), "các lĩnh vực khác nêu tại Biểu số 2")
                            + ".")
                    .to(blocks);
        }
        if (facts.orZero("difference.registered.total") < 0) {
            item("Số điển hình đăng ký giảm ")
                    .count("difference.registered.total")
                    .say(" so với năm " + (facts.year() - 1) + ".")
                    .to(blocks);
        }
        if (facts.some("nurture.difficulties-open")) {
            item("Còn ")
                    .count("nurture.difficulties-open")
                    .say(" khó khăn, vướng mắc của điển hình chưa được tháo gỡ.")
                    .to(blocks);
        }
        if (facts.some("review.without-assessment")) {
            item("Còn ")
                    .count("review.without-assessment")
                    .say(" điển hình qua khâu tổng kết nhưng chưa có phiếu đánh giá.")
                    .to(blocks);
        }
        if (!facts.some("replicate.adoptions") && facts.some("registered.total")) {
            item("Việc nhân rộng còn hạn chế, chưa ghi nhận nơi học tập, áp dụng điển hình.")
                    .to(blocks);
        }
        if (!facts.some("outreach.total") && facts.some("registered.total")) {
            item("Trong năm chưa ghi nhận hoạt động tuyên truyền điển hình tiên tiến.")
                    .to(blocks);
        }
        if (blocks.size() == before) {
            new Prose(facts)
                    .say("Qua số liệu theo dõi trong năm chưa ghi nhận tồn tại, hạn chế lớn.")
                    .to(blocks);
        }
    }

    /// Units that registered nothing were named just before: they are not named twice.
    private void belowQuota() {
        List<String> without = facts.units("units.without-registration");
        List<String> lacking = facts.units("quota.short");
        String what = " đơn vị đăng ký chưa đạt chỉ tiêu được giao";
        if (without.isEmpty() || !lacking.containsAll(without)) {
            units("quota.short", what);
            return;
        }
        List<String> others = lacking.stream().filter(n -> !without.contains(n)).toList();
        item("Còn ")
                .count("quota.short")
                .say(what + ", gồm các đơn vị nêu trên"
                        + (others.isEmpty() ? "" : " và: " + named(others, OTHER_UNITS))
                        + ".")
                .to(blocks);
    }

    private void units(String figure, String what) {
        if (facts.some(figure)) {
            item("Còn ")
                    .count(figure)
                    .say(what + ": " + named(facts.units(figure), OTHER_UNITS) + ".")
                    .to(blocks);
        }
    }

    /// At most ten names; the others are in the table.
    private static String named(List<String> names, String others) {
        return names.size() <= NAMED
                ? ReportFacts.joined(names)
                : String.join(", ", names.subList(0, NAMED)) + " và " + others;
    }

    private boolean slow() {
        return facts.some("quota.short")
                || facts.some("units.without-registration")
                || facts.some("units.list.late")
                || facts.some("units.report.late");
    }

    private boolean uneven() {
        return !facts.emptyFields().isEmpty() && facts.some("registered.total");
    }

    private void causes() {
        int before = blocks.size();
        if (slow()) {
            item("Một số đơn vị chưa thực sự chủ động trong phát hiện, lựa chọn điển hình và chấp hành thời hạn gửi văn bản; cán bộ làm công tác thi đua, khen thưởng ở cơ sở phần lớn kiêm nhiệm.")
                    .to(blocks);
        }
        if (uneven()) {
            item("Việc phân công cơ quan chủ trì phát hiện điển hình ở một số lĩnh vực chưa cụ thể; phong trào thi đua ở các lĩnh vực này chưa tạo được điển hình rõ nét.")
                    .to(blocks);
        }
        if (facts.some("nurture.difficulties-open")) {
            item("Một số khó khăn liên quan đến vốn, cơ chế hoặc vượt thẩm quyền giải quyết của đơn vị đăng ký.")
                    .to(blocks);
        }
        if (facts.some("review.without-assessment")) {
            item("Việc đánh giá ở một số đơn vị còn hình thức, chưa lập đầy đủ hồ sơ, phiếu đánh giá.")
                    .to(blocks);
        }
        if (!facts.known("cost.total")) {
            item("Kinh phí cho công tác nhân rộng điển hình tiên tiến chưa được theo dõi, thống kê riêng.")
                    .to(blocks);
        }
        if (blocks.size() == before) {
            new Prose(facts)
                    .say("Các đơn vị cơ bản thực hiện đúng kế hoạch; tồn tại nhỏ, nếu có, chủ yếu do khách quan.")
                    .to(blocks);
        }
    }

    private void lessons() {
        item("Cấp ủy, chính quyền và người đứng đầu cơ quan, đơn vị phải trực tiếp quan tâm; đưa việc phát hiện, nhân rộng điển hình tiên tiến vào chương trình công tác năm.")
                .to(blocks);
        if (slow()) {
            item("Phải theo dõi sát tiến độ, đôn đốc sớm các đơn vị chậm hoặc chưa đủ chỉ tiêu, không để dồn vào cuối năm.")
                    .to(blocks);
        }
        if (facts.some("nurture.difficulties")) {
            item("Coi trọng kiểm tra, nắm khó khăn của điển hình để giúp đỡ kịp thời ngay trong quá trình bồi dưỡng.")
                    .to(blocks);
        }
        if (facts.some("replicate.adoptions") || facts.some("visits.total")) {
            item("Gắn nhân rộng với tham quan, trao đổi kinh nghiệm tại chỗ; chọn điển hình gần với điều kiện của nơi học tập, áp dụng.")
                    .to(blocks);
        }
        item("Khen thưởng, tuyên truyền kịp thời, đúng người, đúng việc để điển hình có sức lan tỏa.")
                .to(blocks);
    }
}
