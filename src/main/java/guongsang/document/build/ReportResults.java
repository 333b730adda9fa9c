package guongsang.document.build;

import guongsang.document.build.Prose.Counted;
import guongsang.document.content.Block;
import guongsang.domain.award.AwardType;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.domain.figure.Figure;
import guongsang.domain.unit.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Part II of the year-end report: what came of the four stages, of commendation, outreach, visits and money.
final class ReportResults {
    private static final int FIELDS_NAMED = 3;

    private final ReportFacts facts;
    private final List<Block> blocks = new ArrayList<>();

    ReportResults(ReportFacts facts) {
        this.facts = facts;
    }

    List<Block> build() {
        blocks.add(new Block.Heading(1, "II. Kết quả"));
        heading("1. Phát hiện, đăng ký");
        registered();
        heading("2. Bồi dưỡng");
        nurtured();
        heading("3. Đánh giá, tổng kết");
        reviewed();
        heading("4. Nhân rộng");
        replicated();
        heading("5. Biểu dương, khen thưởng");
        commended();
        heading("6. Tuyên truyền");
        outreach();
        heading("7. Tham quan, học tập");
        visits();
        heading("8. Kinh phí");
        costs();
        return blocks;
    }

    private void heading(String text) {
        blocks.add(new Block.Heading(2, text));
    }

    private Prose prose() {
        return new Prose(facts);
    }

    private static List<Counted> kinds(String prefix) {
        return Arrays.stream(Kind.values())
                .map(k -> new Counted(prefix + k, k.word()))
                .toList();
    }

    private void registered() {
        String where = "toàn " + facts.areaWord();
        if (!facts.some("registered.total")) {
            prose().say("Trong năm, " + where + " chưa có điển hình tiên tiến nào được đăng ký.")
                    .to(blocks);
            return;
        }
        Prose prose = prose().say("Trong năm, " + where + " có ")
                .count("registered.total")
                .say(" mô hình, điển hình tiên tiến được các cơ quan, đơn vị, địa phương lựa chọn, đăng ký");
        made(prose, "registered.kind.")
                .compared("registered.total", "điển hình")
                .say(". Chi tiết tại Biểu số 1 và Biểu số 2 kèm theo.")
                .to(blocks);
        origin();
        persons();
        fields();
        units();
        selected();
    }

    /// ", gồm 12 mô hình và 26 hộ gia đình"; " (12 mô hình)" where there is one kind alone.
    private Prose made(Prose prose, String prefix) {
        long kinds =
                Arrays.stream(Kind.values()).filter(k -> facts.some(prefix + k)).count();
        return switch ((int) kinds) {
            case 0 -> prose;
            case 1 -> prose.say(" (").counts(kinds(prefix)).say(")");
            default -> prose.say(", gồm ").counts(kinds(prefix));
        };
    }

    private void origin() {
        Prose prose = prose();
        List<Counted> origins = List.of(
                new Counted("discovered.total", "điển hình mới phát hiện"),
                new Counted(
                        "discovered.praised",
                        "điển hình đã được tuyên dương tại đại hội thi đua yêu nước, hội nghị điển hình tiên tiến"));
        if (origins.stream().anyMatch(o -> facts.some(o.id()))) {
            prose.say("Trong đó có ").counts(origins);
        }
        if (facts.some("registered.again")) {
            prose.say(prose.empty() ? "Có " : "; có ")
                    .count("registered.again")
                    .say(" điển hình tiếp tục đăng ký từ năm " + (facts.year() - 1));
        }
        if (!prose.empty()) {
            prose.say(".").to(blocks);
        }
    }

    private void persons() {
        List<Counted> groups = Arrays.stream(SocialGroup.values())
                .map(g -> new Counted("registered.group." + g, noun(g)))
                .toList();
        boolean grouped = groups.stream().anyMatch(g -> facts.some(g.id()));
        if (grouped) {
            prose().say("Cá nhân được đăng ký theo đối tượng gồm: ")
                    .countsApart(groups)
                    .say(".")
                    .to(blocks);
        }
        List<Counted> special = List.of(
                new Counted("registered.women", "cá nhân là nữ"),
                new Counted("registered.minority", "người dân tộc thiểu số"),
                new Counted("registered.direct-labour", "người lao động trực tiếp"),
                new Counted("registered.hard-area", "điển hình ở địa bàn khó khăn"));
        if (special.stream().anyMatch(s -> facts.some(s.id()))) {
            prose().say("Trong số đã đăng ký có ")
                    .counts(special)
                    .say(grouped ? " (chi tiết tại Biểu số 5)." : ".")
                    .to(blocks);
        }
    }

    private static String noun(SocialGroup group) {
        return switch (group) {
            case ARMED_FORCES -> "cán bộ, chiến sĩ " + group.word();
            case OTHER -> "người thuộc " + group.word();
            default -> group.word();
        };
    }

    private void fields() {
        List<Field> largest = facts.facts().fields().stream()
                .filter(f -> facts.some("registered.field." + f.id()))
                .sorted(Comparator.comparingLong((Field f) -> -facts.orZero("registered.field." + f.id())))
                .limit(FIELDS_NAMED)
                .toList();
        if (largest.isEmpty()) {
            return;
        }
        Prose prose = prose().say(
                        largest.size() == 1
                                ? "Điển hình đăng ký thuộc lĩnh vực "
                                : "Các lĩnh vực có nhiều điển hình đăng ký: ");
        for (int i = 0; i < largest.size(); i++) {
            prose.say(i == 0 ? "" : "; ")
                    .say(largest.get(i).name() + " (")
                    .count("registered.field." + largest.get(i).id())
                    .say(" điển hình)");
        }
        prose.say(".").to(blocks);
    }

    private void units() {
        Prose prose = prose();
        if (facts.some("units.total")) {
            prose.say("Có ")
                    .count("units.registering")
                    .say("/")
                    .count("units.total")
                    .say(" cơ quan, đơn vị, địa phương có điển hình đăng ký, đạt ")
                    .percent("units.registering.permille");
        }
        if (facts.known("quota.met")) {
            prose.say(prose.empty() ? "So với chỉ tiêu được giao, có " : "; so với chỉ tiêu được giao, có ")
                    .counts(List.of(
                            new Counted("quota.met", "đơn vị đạt"), new Counted("quota.short", "đơn vị chưa đạt")));
            if (facts.some("quota.over")) {
                prose.say("; ").count("quota.over").say(" đơn vị đăng ký vượt mức tối đa");
            }
        }
        if (!prose.empty()) {
            prose.say(".").to(blocks);
        }
    }

    private void selected() {
        if (facts.some("selected.total")) {
            Prose prose = prose().say("Trên cơ sở thẩm định danh sách của các đơn vị, đã lựa chọn ")
                    .count("selected.total")
                    .say(" điển hình tiêu biểu gửi " + facts.above());
            made(prose, "selected.kind.").say(".").to(blocks);
        }
    }

    private void nurtured() {
        Prose stock = prose();
        if (facts.some("nurture.started")) {
            stock.say("Trong năm, đưa ").count("nurture.started").say(" điển hình vào bồi dưỡng; ");
        }
        stock.say(stock.empty() ? "Tính " + facts.byNow() : facts.byNow());
        if (facts.some("stage.NURTURE")) {
            stock.say(", có ")
                    .count("stage.NURTURE")
                    .say(" điển hình đang được bồi dưỡng, hoàn thiện.")
                    .to(blocks);
        } else {
            stock.say(
                            facts.some("nurture.started")
                                    ? ", không còn điển hình nào đứng ở khâu bồi dưỡng."
                                    : ", chưa có điển hình nào ở khâu bồi dưỡng.")
                    .to(blocks);
        }
        List<Counted> done = List.of(
                new Counted("nurture.activities", "hoạt động bồi dưỡng, giúp đỡ"),
                new Counted("nurture.inspections", "lượt kiểm tra"));
        if (done.stream().anyMatch(d -> facts.some(d.id()))) {
            prose().say("Đã tổ chức ").counts(done).say(".").to(blocks);
        } else {
            prose().say("Trong năm chưa ghi nhận hoạt động bồi dưỡng, kiểm tra nào.")
                    .to(blocks);
        }
        difficulties();
    }

    private void difficulties() {
        if (!facts.some("nurture.difficulties")) {
            return;
        }
        Prose prose = prose().say("Qua theo dõi, kiểm tra đã phát hiện ")
                .count("nurture.difficulties")
                .say(" khó khăn, vướng mắc của điển hình");
        if (!facts.some("nurture.difficulties-open")) {
            prose.say(" và đã tháo gỡ xong.");
        } else if (!facts.some("nurture.difficulties-resolved")) {
            prose.say(", hiện đang được xem xét tháo gỡ.");
        } else {
            prose.say("; đã tháo gỡ ")
                    .count("nurture.difficulties-resolved")
                    .say(", còn ")
                    .count("nurture.difficulties-open")
                    .say(" đang được xem xét tháo gỡ.");
        }
        prose.to(blocks);
    }

    private void reviewed() {
        if (!facts.some("review.done")) {
            prose().say("Trong năm chưa có điển hình nào được đánh giá, tổng kết.")
                    .to(blocks);
        } else {
            Prose prose = prose().say("Trong năm, có ")
                    .count("review.done")
                    .say(" điển hình được đánh giá, tổng kết")
                    .compared("review.done", "điển hình");
            if (facts.some("review.assessments")) {
                prose.say("; có ").count("review.assessments").say(" lượt đánh giá được ghi vào hồ sơ");
            }
            prose.say(".").to(blocks);
        }
        if (facts.some("review.without-assessment")) {
            prose().say("Còn ")
                    .count("review.without-assessment")
                    .say(" điển hình đã qua khâu tổng kết nhưng chưa có phiếu đánh giá; sẽ tiếp tục hoàn thiện hồ sơ.")
                    .to(blocks);
        }
        if (facts.some("stage.stopped")) {
            prose().say("Có ")
                    .count("stage.stopped")
                    .say(" điển hình đã dừng theo dõi.")
                    .to(blocks);
        }
    }

    private void replicated() {
        if (!facts.some("replicate.started") && !facts.some("replicate.adoptions") && !facts.some("stage.REPLICATE")) {
            prose().say("Trong năm chưa có điển hình nào được đưa vào nhân rộng.")
                    .to(blocks);
            return;
        }
        Prose prose = prose();
        if (facts.some("replicate.started")) {
            prose.say("Trong năm, đưa ").count("replicate.started").say(" điển hình vào nhân rộng; ");
        }
        prose.say(prose.empty() ? "Tính " + facts.byNow() : facts.byNow());
        if (facts.some("stage.REPLICATE")) {
            prose.say(", có ")
                    .count("stage.REPLICATE")
                    .say(" điển hình đang ở khâu nhân rộng.")
                    .to(blocks);
        } else {
            prose.say(", không có điển hình nào đứng ở khâu nhân rộng.").to(blocks);
        }
        if (facts.some("replicate.adoptions")) {
            prose().say("Có ")
                    .count("replicate.exemplars")
                    .say(" điển hình được nơi khác đến học tập, áp dụng, với ")
                    .count("replicate.adoptions")
                    .say(" lượt đơn vị, địa phương áp dụng")
                    .compared("replicate.adoptions", "lượt")
                    .say(".")
                    .to(blocks);
        } else {
            prose().say("Chưa ghi nhận nơi học tập, áp dụng cụ thể.").to(blocks);
        }
    }

    private void commended() {
        if (!facts.some("commended.decisions")) {
            prose().say("Trong năm chưa có điển hình tiên tiến được khen thưởng.")
                    .to(blocks);
            return;
        }
        prose().say("Trong năm, có ")
                .count("commended.decisions")
                .say(" quyết định khen thưởng điển hình tiên tiến")
                .compared("commended.decisions", "quyết định")
                .say("; khen thưởng ")
                .count("commended.exemplars")
                .say(" điển hình với ")
                .count("commended.awards")
                .say(" lượt khen (gồm ")
                .counts(kinds("commended.awards."))
                .say("; chi tiết tại Biểu số 4).")
                .to(blocks);
        List<Counted> levels = Arrays.stream(AwardType.Level.values())
                .map(l -> new Counted("commended.level." + l + ".awards", "lượt khen " + l.word()))
                .toList();
        Prose prose = prose().say("Theo cấp khen thưởng, có ").counts(levels);
        prose.say(".").to(blocks);
    }

    private void outreach() {
        if (!facts.some("outreach.total")) {
            prose().say("Trong năm chưa ghi nhận hoạt động tuyên truyền về điển hình tiên tiến.")
                    .to(blocks);
            return;
        }
        Prose prose = prose().say("Đã thực hiện ")
                .count("outreach.total")
                .say(" lượt tin, bài, phóng sự và hình thức tuyên truyền khác về điển hình tiên tiến")
                .compared("outreach.total", "lượt");
        List<Figure> channels = channels(facts).stream()
                .filter(c -> !c.id().endsWith(".none"))
                .limit(5)
                .toList();
        for (int i = 0; i < channels.size(); i++) {
            prose.say(i == 0 ? ", trong đó: " : "; ")
                    .say(channels.get(i).label() + " ")
                    .count(channels.get(i).id())
                    .say(" lượt");
        }
        prose.say(channels(facts).isEmpty() ? "." : " (chi tiết tại Biểu số 7).")
                .to(blocks);
    }

    /// The channels of outreach, the busiest first.
    static List<Figure> channels(ReportFacts facts) {
        return facts.figures().values().stream()
                .filter(f -> f.id().startsWith("outreach.channel."))
                .sorted(Comparator.comparingLong(Figure::orZero).reversed().thenComparing(Figure::label))
                .toList();
    }

    private void visits() {
        if (!facts.some("visits.total")) {
            prose().say("Trong năm chưa tổ chức tham quan, học tập điển hình tiên tiến.")
                    .to(blocks);
            return;
        }
        Prose prose = prose().say("Đã tổ chức ")
                .count("visits.total")
                .say(" cuộc tham quan, học tập, trao đổi kinh nghiệm")
                .compared("visits.total", "cuộc");
        if (facts.known("visits.people")) {
            prose.say(", với ").count("visits.people").say(" lượt người tham gia");
        }
        prose.say(".").to(blocks);
    }

    private void costs() {
        if (!facts.known("cost.total")) {
            prose().say("Chưa có số liệu kinh phí.").to(blocks);
            return;
        }
        prose().say("Kinh phí đã chi cho công tác phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến là ")
                .money("cost.total")
                .compared("cost.total", "đồng")
                .say(" (chi tiết tại Biểu số 8).")
                .to(blocks);
    }
}
