package guongsang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import guongsang.domain.exemplar.Activity;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.domain.exemplar.Source;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Due;
import guongsang.domain.plan.Lead;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanClause;
import guongsang.domain.plan.PlanClause.Topic;
import guongsang.domain.plan.PlanField;
import guongsang.domain.plan.PlanParent;
import guongsang.domain.plan.PlanRules;
import guongsang.domain.plan.Quota;
import guongsang.domain.plan.Tier;
import guongsang.domain.unit.Sector;
import guongsang.domain.unit.UnitKind;
import guongsang.store.jooq.DefaultSchema;
import guongsang.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/// Every requirement of the five plans by its number (A1 … X1), and where the program holds it: as a rule that is
/// checked, a clause that can be looked up, or a kind of thing that is written down.
class RequirementsOfThePlansTest {
    private static final Plan S0 = plan("S0");
    private static final Plan S1 = plan("S1");
    private static final Plan S2 = plan("S2");
    private static final Plan S3 = plan("S3");
    private static final Plan S4 = plan("S4");

    private final List<DynamicTest> all = new ArrayList<>();

    private static Plan plan(String tag) {
        return ShippedPlans.all().stream()
                .filter(p -> tag.equals(p.tag()))
                .findFirst()
                .orElseThrow();
    }

    private void held(String id, String where, Executable check) {
        all.add(dynamicTest(id + " is held as " + where, check));
    }

    @TestFactory
    Stream<DynamicTest> everyRequirementIsHeld() {
        actors();
        objects();
        quotas();
        deadlines();
        awards();
        workAndPapers();
        return all.stream();
    }

    @Test
    void noRequirementIsForgotten() {
        everyRequirementIsHeld();
        assertThat(all.stream().map(t -> t.getDisplayName().split(" ")[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                ids("A", 18),
                                ids("B", 7),
                                ids("Q", 7),
                                ids("D", 11),
                                ids("W", 3),
                                ids("M", 1),
                                ids("P", 2),
                                ids("V", 1),
                                ids("K", 1),
                                ids("R", 2),
                                ids("N", 3),
                                ids("L", 1),
                                ids("X", 1))
                        .flatMap(ids -> ids)
                        .toList());
    }

    private static Stream<String> ids(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(i -> letter + i);
    }

    private void actors() {
        held("A1", "the issuing body and tier of a plan", () -> {
            assertThat(S0.issuer()).isEqualTo("Ủy ban nhân dân tỉnh Hưng Yên");
            assertThat(S1.issuer()).isEqualTo("Ủy ban nhân dân tỉnh Hưng Yên");
            assertThat(S4.issuer()).startsWith("Hội đồng Thi đua - Khen thưởng tỉnh");
            assertThat(List.of(S0.tier(), S1.tier(), S4.tier())).containsOnly(Tier.PROVINCE);
            assertThat(List.of(S2, S3)).allSatisfy(p -> {
                assertThat(p.tier()).isEqualTo(Tier.DISTRICT);
                assertThat(p.issuer()).startsWith("Ủy ban nhân dân huyện");
            });
        });
        held("A2", "deadline of the upward list, clause of the guiding body", () -> {
            assertThat(deadlines(S2, Deadline.What.UPWARD_LIST)).singleElement().satisfies(d -> assertThat(d.wording())
                    .contains("Sở Nội vụ"));
            clause(S4, "IV.2 (gạch 1)", Topic.TASK, "Sở Nội vụ", "kiểm tra");
        });
        held("A3", "recipients", () -> {
            assertThat(S3.content().recipients()).contains("Ban Thi đua - Khen thưởng tỉnh (b/c)");
            assertThat(S4.content().recipients()).contains("Ban TĐKT TW (b/c)");
        });
        held("A4", "selection quota, award clauses", () -> {
            assertThat(S2.quotas()).anyMatch(q -> q.what() == Quota.What.SELECTION);
            clause(S2, "II.1.e", Topic.AWARD, null, "thẩm quyền");
            clause(S3, "IV.3", Topic.AWARD, null, "đề nghị");
        });
        held("A5", "clause", () -> clause(S2, "IV.5.d", Topic.AWARD, "Phòng Nội vụ", "Chủ tịch UBND huyện"));
        held("A6", "clauses", () -> {
            clause(S2, "IV.5.b", Topic.INSPECTION, "Phòng Nội vụ", "Hội đồng Thi đua, Khen thưởng huyện kiểm tra");
            clause(S2, "IV.5.đ", Topic.VISIT, "Phòng Nội vụ", "Hội đồng");
        });
        held("A7", "one clause for each of its duties", () -> {
            for (String letter : List.of("a", "b", "c", "d", "đ", "e", "g")) {
                assertThat(clauses(S2, "IV.5." + letter))
                        .as(letter)
                        .isNotEmpty()
                        .allMatch(c -> String.valueOf(c.who()).contains("Phòng Nội vụ"));
            }
            clause(S2, "IV (đoạn cuối)", Topic.REPORT, null, "vướng mắc");
            clause(S3, "V.3", Topic.REPORT, "Phòng Nội vụ", "tiến độ");
        });
        held("A8", "clause", () -> clause(S2, "IV.2", Topic.FUND, "Phòng Tài chính - Kế hoạch", "dự toán"));
        held("A9", "clause", () -> clause(S2, "IV.3", Topic.OUTREACH, "Phòng Văn hóa và Thông tin", "Hướng dẫn"));
        held("A10", "clauses", () -> {
            clause(S2, "IV.4", Topic.OUTREACH, "Trung tâm Văn hóa và Truyền thanh", "chuyên mục");
            clause(S3, "V.2", Topic.OUTREACH, "Trung tâm Văn hóa - Thông tin và Thể thao", "phát sóng");
        });
        held("A11", "kinds of unit with quotas, criteria of thôn, làng, tổ dân phố", () -> {
            assertThat(quota(S2, 5, 6).unitKinds()).containsExactlyInAnyOrder(UnitKind.COMMUNE, UnitKind.TOWN);
            assertThat(quota(S3, 10, 15).unitKinds()).containsExactlyInAnyOrder(UnitKind.COMMUNE, UnitKind.TOWN);
            criterion(S3, "Tổ dân phố, thôn, làng, xã, thị trấn", "hộ nghèo");
        });
        held("A12", "kinds of unit with a quota", () -> assertThat(
                        quota(S3, 1, 2).unitKinds())
                .containsExactlyInAnyOrder(
                        UnitKind.AGENCY, UnitKind.PARTY_BODY, UnitKind.FRONT, UnitKind.ORGANISATION));
        held("A13", "a role of a unit in a plan, not a kind of unit", () -> {
            assertThat(quota(S2, 3, 7).onlyForLeads()).isTrue();
            clause(S0, "I.2.b", Topic.TASK, "chủ trì phong trào", "bồi dưỡng");
            assertThat(S4.content().fields()).anyMatch(f -> f.leads().size() > 1);
            assertThat(Arrays.toString(UnitKind.values())).doesNotContain("LEAD");
        });
        held("A14", "sectors with a quota of their own", () -> assertThat(
                        quota(S3, 5, 7).sectors())
                .containsExactlyInAnyOrder(Sector.POLICE, Sector.MILITARY, Sector.EDUCATION, Sector.HEALTH));
        held("A15", "blocs, clauses", () -> {
            clause(S0, "I.2.a", Topic.TASK, "Đại hội thi đua", "Cụm, Khối");
            clause(S2, "I.2.a", Topic.TASK, "Hội nghị", "Khối thi đua của huyện");
            clause(S4, "IV.2 (gạch 2)", Topic.INSPECTION, "thành viên Hội đồng", "cụm, khối thi đua mình phụ trách");
            assertThat(columns("bloc")).contains("head_unit_id", "in_charge");
        });
        held("A16", "objects of fields, criteria, social groups", () -> {
            assertThat(field(S3, "doanh-nghiep").objects()).contains("hợp tác xã");
            assertThat(field(S3, "day-hoc").objects()).contains("trường học");
            assertThat(field(S3, "quoc-phong-an-ninh").objects()).contains("dân quân");
            assertThat(field(S4, "nong-dan").objects()).contains("hộ gia đình");
            criterion(S3, "Người dân, chức sắc tôn giáo", "Gương mẫu");
            criterion(S3, "Tổ chức hội, đoàn thể tiêu biểu", "vận động");
            assertThat(SocialGroup.values()).isNotEmpty();
        });
        held("A17", "recipients, leads", () -> {
            assertThat(S2.content().recipients()).contains("Thường trực Huyện ủy", "Thường trực HĐND huyện");
            assertThat(S3.content().recipients()).contains("Thường trực Huyện ủy", "Thường trực HĐND huyện");
            assertThat(S4.content().recipients()).contains("TTTU, HĐND, UBND tỉnh");
            assertThat(bodies(S4)).contains("Ban Tuyên giáo Tỉnh ủy", "Ban Tổ chức Tỉnh ủy");
        });
        held("A18", "the wording of each lead", () -> S4.content().fields().stream()
                .flatMap(f -> f.leads().stream())
                .forEach(lead -> assertThat(lead.wording())
                        .as(lead.body())
                        .isEqualTo(
                                lead.body().matches("(Ban|Ủy ban Mặt trận|Liên đoàn|Hội|Tỉnh đoàn).*")
                                        ? Lead.Wording.REQUEST
                                        : Lead.Wording.ASSIGN)));
    }

    private void objects() {
        held("B1", "kinds of exemplar", () -> {
            assertThat(Kind.values()).contains(Kind.MODEL, Kind.COLLECTIVE, Kind.INDIVIDUAL);
            clause(S0, "phần mở đầu", Topic.OBJECT, null, "mô hình");
            clause(S3, "phần mở đầu", Topic.OBJECT, null, "mô hình");
            assertThat(quota(S2, 5, 6).wording()).contains("mô hình, tập thể, cá nhân");
        });
        held("B2", "a kind of exemplar, kinds of fields and criteria", () -> {
            assertThat(field(S4, "nong-dan").kinds()).containsExactly(Kind.HOUSEHOLD);
            assertThat(field(S4, "giam-ngheo").kinds()).contains(Kind.HOUSEHOLD);
            assertThat(field(S3, "giam-ngheo").kinds()).containsExactly(Kind.HOUSEHOLD);
            clause(S4, "II (gạch 1)", Topic.OBJECT, null, "hộ gia đình");
        });
        held("B3", "the source of a registration, clauses", () -> {
            assertThat(Source.values()).contains(Source.NEW, Source.PRAISED);
            clause(S2, "II.2.a", Topic.OBJECT, null, "đã được tuyên dương");
            clause(S2, "II.2.b", Topic.OBJECT, null, "khác");
            clause(S0, "phần mở đầu", Topic.OBJECT, null, "đã được tuyên dương");
            clause(S0, "I.1.b", Topic.TASK, null, "nhân tố mới");
        });
        held("B4", "attributes, clause", () -> {
            assertThat(Attribute.values()).contains(Attribute.DIRECT_LABOUR, Attribute.HARD_AREA);
            clause(S3, "I.2", Topic.OBJECT, null, "lao động trực tiếp");
        });
        held("B5", "criterion", () -> assertThat(S3.content().criteria())
                .anyMatch(c -> c.text().contains("tập thể do mình lãnh đạo")
                        && c.kinds().contains(Kind.INDIVIDUAL)));
        held("B6", "clause, criteria", () -> {
            clause(S3, "III.1", Topic.OBJECT, null, "thừa nhận, suy tôn");
            assertThat(S3.content().criteria()).anyMatch(c -> c.text().contains("suy tôn"));
        });
        held("B7", "clauses; the yearly registration as S2's deadline", () -> {
            clause(S0, "phần mở đầu", Topic.OBJECT, null, "thi đua cùng");
            clause(S1, "phần mở đầu", Topic.OBJECT, null, "thi đua cùng");
            clause(S2, "IV.1.d", Topic.TASK, null, "đăng ký");
            clause(S3, "IV.2", Topic.TASK, null, "thi đua cùng");
            assertThat(deadlines(S2, Deadline.What.UNIT_LIST)).allMatch(d -> d.due() instanceof Due.Yearly);
            assertThat(deadlines(S3, Deadline.What.UNIT_LIST)).noneMatch(d -> d.due() instanceof Due.Yearly);
        });
    }

    private void quotas() {
        held("Q1", "quota", () -> assertThat(quota(S2, 5, 6))
                .satisfies(q -> assertThat(q.clause()).isEqualTo("IV.1.d"))
                .satisfies(q -> assertThat(q.atLeast()).isFalse())
                .satisfies(q -> assertThat(q.reading()).isEqualTo(Quota.Reading.RANGE)));
        held("Q2", "quota of the selection, its ambiguous wording kept beside the reading", () -> assertThat(
                        quota(S2, 10, 15))
                .satisfies(q -> assertThat(q.what()).isEqualTo(Quota.What.SELECTION))
                .satisfies(q -> assertThat(q.wording()).contains("ít nhất từ 10 đến 15"))
                .satisfies(q -> assertThat(q.atLeast()).isTrue())
                .satisfies(q -> assertThat(q.reading()).isEqualTo(Quota.Reading.MINIMUM)));
        held("Q3", "quota of the leads of movements", () -> assertThat(quota(S2, 3, 7))
                .satisfies(q -> assertThat(q.movementLeads()).isTrue())
                .satisfies(q -> assertThat(q.unitKinds()).isEmpty()));
        held("Q4", "quota, its ambiguous wording kept beside the reading", () -> assertThat(quota(S3, 1, 2))
                .satisfies(q -> assertThat(q.clause()).isEqualTo("IV.1"))
                .satisfies(q -> assertThat(q.wording()).contains("ít nhất 01-02"))
                .satisfies(q -> assertThat(q.atLeast()).isTrue()));
        held("Q5", "quota of sectors", () -> assertThat(quota(S3, 5, 7))
                .satisfies(q -> assertThat(q.sectors()).hasSize(4))
                .satisfies(q -> assertThat(q.clause()).isEqualTo("IV.1")));
        held("Q6", "quota", () -> assertThat(quota(S3, 10, 15).clause()).isEqualTo("IV.1"));
        held("Q7", "a free quota for every unit", () -> assertThat(S4.quotas())
                .singleElement()
                .satisfies(q -> assertThat(q.free()).isTrue())
                .satisfies(q -> assertThat(q.unitKinds()).isEmpty())
                .satisfies(q -> assertThat(q.clause()).isEqualTo("IV.1")));
    }

    private void deadlines() {
        held("D1", "yearly deadline with another date for 2022", () -> {
            Deadline d = deadlines(S2, Deadline.What.UNIT_LIST).getFirst();
            assertThat(d.clause()).isEqualTo("IV.1.d");
            assertThat(d.due()).isEqualTo(new Due.Yearly(1, 15));
            assertThat(d.dueIn(2022)).contains(LocalDate.of(2022, 5, 30));
            assertThat(d.strictIn(2022) && d.strictIn(2023)).isTrue();
            assertThat(d.unitKinds()).containsExactlyInAnyOrder(UnitKind.COMMUNE, UnitKind.TOWN);
        });
        held("D2", "yearly deadline of the office with another date for 2022", () -> {
            Deadline d = deadlines(S2, Deadline.What.UPWARD_LIST).getFirst();
            assertThat(d.clause()).isEqualTo("IV.1.d");
            assertThat(d.due()).isEqualTo(new Due.Yearly(2, 15));
            assertThat(d.dueIn(2022)).contains(LocalDate.of(2022, 6, 11));
            assertThat(d.strictIn(2022) && d.strictIn(2025)).isTrue();
            assertThat(d.wording()).contains("kèm Kế hoạch");
        });
        held("D3", "yearly deadline, not strict", () -> {
            Deadline d = deadlines(S3, Deadline.What.UNIT_REPORT).getFirst();
            assertThat(d.clause()).isEqualTo("IV.3");
            assertThat(d.due()).isEqualTo(new Due.Yearly(12, 15));
            assertThat(d.strict()).isFalse();
        });
        held("D4", "deadlines of one date", () -> {
            for (var what : List.of(Deadline.What.UNIT_PLAN, Deadline.What.UNIT_LIST)) {
                Deadline d = deadlines(S3, what).getFirst();
                assertThat(d.clause()).isEqualTo("V.1");
                assertThat(d.due()).isEqualTo(new Due.Once(LocalDate.of(2021, 8, 25)));
                assertThat(d.strict()).isTrue();
            }
        });
        held("D5", "deadline and stage in quarter I", () -> {
            Deadline d = deadlines(S4, Deadline.What.UNIT_PLAN).getFirst();
            assertThat(d.due()).isEqualTo(new Due.Quarters(2021, 1, 1));
            assertThat(d.dueIn(2021)).contains(LocalDate.of(2021, 3, 31));
            stage(S4, Stage.DISCOVER, 1, 3);
        });
        held("D6", "award deadline and stages in quarters II and III", () -> {
            assertThat(deadlines(S4, Deadline.What.AWARD))
                    .extracting(Deadline::due)
                    .contains(new Due.Quarters(2021, 2, 3));
            stage(S4, Stage.NURTURE, 4, 9);
            stage(S4, Stage.REVIEW, 4, 12);
        });
        held("D7", "award deadline and stages to quarter IV", () -> {
            assertThat(deadlines(S4, Deadline.What.AWARD))
                    .extracting(Deadline::due)
                    .contains(new Due.Quarters(2021, 4, 4));
            stage(S4, Stage.REPLICATE, 4, 12);
        });
        held("D8", "the years of a plan", () -> {
            assertThat(S1.years()).isEqualTo("2021–2025");
            assertThat(S2.years()).isEqualTo("2022–2025");
            assertThat(S3.years()).isEqualTo("2021–2025");
            assertThat(S4.years()).isEqualTo("2021");
            assertThat(S0.toYear()).isNull();
        });
        held("D9", "conference of 2025", () -> {
            for (Plan plan : List.of(S2, S3)) {
                Deadline d = deadlines(plan, Deadline.What.CONFERENCE).getFirst();
                assertThat(d.clause()).isEqualTo(plan == S2 ? "IV.5.e" : "IV.3");
                assertThat(d.asksIn(2025)).isTrue();
                assertThat(d.asksIn(2024)).isFalse();
                assertThat(d.dueIn(2025)).isEmpty();
            }
        });
        held("D10", "a yearly occasion with a date", () -> {
            Deadline d = deadlines(S2, Deadline.What.AWARD).getFirst();
            assertThat(d.clause()).isEqualTo("IV.1.đ");
            assertThat(d.dueIn(2024)).contains(LocalDate.of(2024, 6, 11));
        });
        held("D11", "a yearly occasion without a date; quarter IV", () -> {
            Deadline d = deadlines(S3, Deadline.What.AWARD).getFirst();
            assertThat(d.due()).isEqualTo(new Due.Occasion("Tổng kết năm công tác", null, null, null));
            assertThat(deadlines(S4, Deadline.What.AWARD))
                    .anyMatch(x -> x.wording().contains("tổng kết năm công tác"));
        });
    }

    private void awards() {
        held("W1", "clause", () -> clause(S2, "II.1.e", Topic.AWARD, null, "lộ trình"));
        held("W2", "clause, award types of the catalogue", () -> {
            List<String> named = List.of(
                    "Anh hùng Lao động",
                    "Anh hùng Lực lượng vũ trang",
                    "Huân chương Độc lập",
                    "Huân chương Lao động",
                    "Bằng khen của Thủ tướng Chính phủ",
                    "Chiến sĩ thi đua toàn quốc");
            String types = Files.readString(Path.of("src/main/resources/guongsang/store/migration/V2__catalogue.sql"));
            assertThat(types).contains(named).contains("Cờ thi đua của Chính phủ");
            String text = clauses(S2, "IV.1.c").getFirst().text();
            assertThat(text).contains(named).contains("Cờ thi đua Chính phủ");
        });
        held("W3", "occasions, quarters and clauses", () -> {
            clause(S2, "IV.1.đ", Topic.AWARD, null, "11/6");
            clause(S3, "IV.3", Topic.AWARD, null, "tổng kết năm");
            clause(S3, "IV.3", Topic.AWARD, null, "năm 2025");
            clause(S4, "IV.1 (Quý II, III)", Topic.AWARD, null, "bầu cử");
            clause(S4, "IV.1 (Quý IV)", Topic.AWARD, null, "tổng kết năm");
        });
    }

    private void workAndPapers() {
        held("M1", "clauses, the cost of activities", () -> {
            clause(S2, "III.2", Topic.FUND, null, "quỹ thi đua, khen thưởng");
            clause(S2, "IV.2", Topic.FUND, "Phòng Tài chính - Kế hoạch", "dự toán");
            assertThat(columns("activity")).contains("cost");
        });
        held("P1", "clauses, outreach with its channel", () -> {
            clause(S2, "IV.1.b", Topic.OUTREACH, null, "Cổng thông tin điện tử");
            clause(S4, "IV.2 (gạch 3)", Topic.OUTREACH, null, "Đài Phát thanh và Truyền hình");
            assertThat(S3.content().recipients()).contains("Trang thông tin điện tử huyện");
            assertThat(Activity.Type.values()).contains(Activity.Type.OUTREACH);
        });
        held("P2", "clauses", () -> {
            clause(S2, "IV.4", Topic.OUTREACH, null, "hằng năm");
            clause(S3, "V.2", Topic.OUTREACH, null, "thời lượng");
        });
        held("V1", "clauses, visits", () -> {
            clause(S2, "II.1.d", Topic.VISIT, null, "tham quan");
            clause(S3, "II.5", Topic.VISIT, null, "báo cáo");
            clause(S4, "II (gạch 4)", Topic.VISIT, null, "giữa các đơn vị");
            assertThat(Activity.Type.values()).contains(Activity.Type.VISIT, Activity.Type.ADOPTION);
        });
        held("K1", "clauses, inspections", () -> {
            clause(S2, "II.1.d (thứ hai)", Topic.INSPECTION, null, "mức độ ảnh hưởng");
            clause(S2, "IV.5.b", Topic.INSPECTION, "Phòng Nội vụ", "giám sát");
            clause(S4, "IV.2 (gạch 2)", Topic.INSPECTION, "thành viên Hội đồng", "kiểm tra");
            assertThat(Activity.Type.values()).contains(Activity.Type.INSPECTION);
        });
        held("R1", "deadlines and clauses for every paper", () -> {
            assertThat(deadlines(S3, Deadline.What.UNIT_PLAN)).isNotEmpty();
            assertThat(deadlines(S2, Deadline.What.UNIT_LIST)).isNotEmpty();
            assertThat(deadlines(S2, Deadline.What.UPWARD_LIST)).isNotEmpty();
            assertThat(deadlines(S3, Deadline.What.UNIT_REPORT)).isNotEmpty();
            clause(S3, "V.3", Topic.REPORT, "Phòng Nội vụ", "tiến độ");
            clause(S3, "IV.3", Topic.REPORT, null, "hết giai đoạn");
            clause(S4, "IV.2 (đoạn cuối)", Topic.REPORT, null, "vướng mắc");
        });
        held("R2", "the plan it follows, also one that is only named", () -> {
            assertThat(S2.parent()).isEqualTo("79/KH-UBND ngày 21/4/2022 của UBND tỉnh");
            assertThat(S3.parent()).isEqualTo("1043/KH-UBND ngày 28/7/2021 của UBND tỉnh");
            assertThat(PlanParent.named(S2.parent(), numbered(S2), List.of(numbered(S0))))
                    .isPresent();
        });
        held("N1", "recipients", () -> assertThat(S2.content().recipients())
                .containsExactly(
                        "Sở Nội vụ tỉnh Hưng Yên",
                        "Thường trực Huyện ủy",
                        "Thường trực HĐND huyện",
                        "Chủ tịch, các Phó Chủ tịch UBND huyện",
                        "Các cơ quan, đơn vị thuộc các Khối thi đua của huyện",
                        "Lưu: VT, NVT"));
        held("N2", "recipients", () -> assertThat(S3.content().recipients())
                .hasSize(8)
                .contains("Trang thông tin điện tử huyện", "UBND các xã, thị trấn")
                .endsWith("Lưu: VT, NC"));
        held("N3", "recipients", () -> assertThat(S4.content().recipients())
                .hasSize(6)
                .contains("Các thành viên HĐTĐKT tỉnh", "VP UBND tỉnh: LĐVP, TH")
                .endsWith("Lưu: VT, NC"));
        held("L1", "bases of the plans", () -> {
            assertThat(List.of(S1, S3, S4)).allMatch(p -> basis(p, "34-CT/TW ngày 07/4/2014"));
            assertThat(basis(S4, "05-CT/TW ngày 15/5/2016")).isTrue();
            assertThat(basis(S1, "lần thứ XIII")).isTrue();
            assertThat(basis(S1, "khóa XIX") && basis(S4, "lần thứ XIX")).isTrue();
            assertThat(basis(S3, "lần thứ XVII")).isTrue();
            assertThat(basis(S1, "5 năm") && basis(S4, "05 năm")).isTrue();
        });
        held("X1", "a clause of the year's context", () -> assertThat(clauses(S3, "I.1"))
                .anyMatch(c -> c.topic() == Topic.CONTEXT
                        && Integer.valueOf(2021).equals(c.year())
                        && c.text().contains("mục tiêu kép")));
    }

    @Test
    void nothingIsInventedForThePlansOfWhichOnlyTheFirstPageIsKnown() {
        for (Plan plan : List.of(S0, S1)) {
            assertThat(plan.quotas()).isEmpty();
            assertThat(plan.deadlines()).isEmpty();
            assertThat(plan.content().recipients()).isEmpty();
            assertThat(plan.content().fields()).isEmpty();
            assertThat(plan.content().criteria()).isEmpty();
            assertThat(plan.note()).contains("trang đầu");
        }
        assertThat(S2.number()).isEmpty();
        assertThat(S2.issuedOn()).isNull();
    }

    @Test
    void theFifteenFieldsHaveTheirLeadsWordingsAndSuccessors() {
        List<PlanField> fields = S4.content().fields();
        assertThat(fields.stream().filter(f -> !f.leads().isEmpty())).hasSize(15);
        assertThat(fields.getLast().name()).isEqualTo("Lĩnh vực còn lại");
        assertThat(fields.stream().filter(PlanField::oneOff).map(PlanField::code))
                .containsExactly("bau-cu");
        assertThat(fields.stream().flatMap(f -> f.leads().stream()).filter(l -> !l.chairs()))
                .extracting(Lead::body)
                .containsExactlyInAnyOrder("Bộ Chỉ huy Quân sự tỉnh", "Sở Tài nguyên và Môi trường");
        assertThat(field(S4, "doan-the").leads()).hasSize(3);
        assertThat(field(S4, "doan-the").movements()).hasSize(4);
        assertThat(fields.stream().flatMap(f -> f.leads().stream()).filter(l -> l.successor() != null))
                .isNotEmpty()
                .allMatch(l -> l.successorSource() != null);
        assertThat(fields.stream().flatMap(f -> f.leads().stream()).filter(l -> l.body()
                        .contains("Lao động - Thương")))
                .singleElement()
                .satisfies(l -> assertThat(l.successorSource()).contains("chưa kiểm chứng"));
    }

    @Test
    void theFourStagesAreNamedWhereThePlanNamesThem() {
        for (Plan plan : List.of(S1, S2, S3, S4)) {
            assertThat(plan.content().stages())
                    .as(plan.tag())
                    .extracting(s -> s.stage())
                    .containsExactly(Stage.values());
        }
        assertThat(S0.content().stages()).isEmpty();
    }

    @Test
    void generalCriteriaAndThoseOfEveryModelAreThere() {
        assertThat(S3.content().criteria().stream().filter(c -> c.scope() == Criterion.Scope.GENERAL))
                .hasSize(6);
        assertThat(S3.content().criteria().stream()
                        .filter(c -> c.clause().equals("III.3.1"))
                        .map(Criterion::field)
                        .distinct())
                .hasSize(9);
        assertThat(S3.content().criteria().stream()
                        .filter(c -> c.clause().equals("III.3.2"))
                        .map(Criterion::field)
                        .distinct())
                .hasSize(3);
        Set<String> named = Set.copyOf(S4.content().criteria().stream()
                .filter(c -> c.scope() == Criterion.Scope.FIELD)
                .map(c -> String.valueOf(c.field()))
                .toList());
        assertThat(named)
                .isEqualTo(Set.copyOf(S4.content().fields().stream()
                        .filter(f -> !f.leads().isEmpty())
                        .map(PlanField::name)
                        .toList()));
    }

    @Test
    void everyItemHasItsClauseAndThePlanIsTold() {
        for (Plan plan : ShippedPlans.all()) {
            Stream.of(
                            plan.quotas(),
                            plan.deadlines(),
                            plan.content().stages(),
                            plan.content().fields(),
                            plan.content().criteria(),
                            plan.content().clauses())
                    .flatMap(List::stream)
                    .forEach(part -> assertThat(PlanRules.part(plan, part, Map.of()))
                            .as(plan.tag() + " " + part)
                            .isEmpty());
            assertThat(PlanRules.head(plan, List.of())).isEmpty();
        }
    }

    /// With an id of its own, as in the register.
    private static Plan numbered(Plan p) {
        return new Plan(
                UUID.randomUUID(),
                1,
                p.code(),
                p.tag(),
                p.number(),
                p.issuedOn(),
                p.issuer(),
                p.tier(),
                p.title(),
                p.fromYear(),
                p.toYear(),
                p.parent(),
                null,
                true,
                0,
                null,
                p.quotas(),
                p.deadlines(),
                p.content());
    }

    private static void clause(Plan plan, String clause, Topic topic, @Nullable String who, String text) {
        assertThat(clauses(plan, clause))
                .as(plan.tag() + " " + clause)
                .anyMatch(c -> c.topic() == topic
                        && (who == null || String.valueOf(c.who()).contains(who))
                        && Folding.fold(c.text()).contains(Folding.fold(text)));
    }

    private static List<PlanClause> clauses(Plan plan, String clause) {
        return plan.content().clauses().stream()
                .filter(c -> c.clause().equals(clause))
                .toList();
    }

    private static void criterion(Plan plan, String field, String text) {
        assertThat(plan.content().criteria())
                .anyMatch(c -> field.equals(c.field()) && c.text().contains(text));
    }

    private static Quota quota(Plan plan, int min, int max) {
        return plan.quotas().stream()
                .filter(q -> Integer.valueOf(min).equals(q.min())
                        && Integer.valueOf(max).equals(q.max()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Deadline> deadlines(Plan plan, Deadline.What what) {
        return plan.deadlines().stream().filter(d -> d.what() == what).toList();
    }

    private static PlanField field(Plan plan, String code) {
        return plan.content().fields().stream()
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void stage(Plan plan, Stage stage, int from, int to) {
        assertThat(plan.content().stages())
                .anyMatch(s -> s.stage() == stage
                        && Integer.valueOf(from).equals(s.fromMonth())
                        && Integer.valueOf(to).equals(s.toMonth()));
    }

    private static List<String> bodies(Plan plan) {
        return plan.content().fields().stream()
                .flatMap(f -> f.leads().stream())
                .map(Lead::body)
                .toList();
    }

    private static boolean basis(Plan plan, String words) {
        return plan.content().bases().stream().anyMatch(b -> b.contains(words));
    }

    /// The columns of a table, from the classes made of the migrations.
    private static List<String> columns(String table) throws IOException {
        var found = DefaultSchema.DEFAULT_SCHEMA.getTable(table);
        assertThat(found).isNotNull();
        return found == null
                ? List.of()
                : Arrays.stream(found.fields()).map(Field::getName).toList();
    }
}
