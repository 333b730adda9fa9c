package guongsang.document.build;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.document.content.AdministrativeDocument;
import guongsang.document.content.Block;
import guongsang.document.content.ListTable;
import guongsang.document.content.Row;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.office.ReminderWords;
import guongsang.domain.plan.Arrears;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Due;
import guongsang.domain.plan.OfficeDone;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanContent;
import guongsang.domain.plan.Quota;
import guongsang.domain.plan.Submission;
import guongsang.domain.plan.Tier;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Every sentence of the letter comes from the plan, the submissions and the counts; nothing else is in it.
class ReminderLetterTest {
    private static final LocalDate ON = LocalDate.of(2022, 1, 20);
    private static final OfficeProfile OFFICE = new OfficeProfile(
            UUID.randomUUID(),
            1,
            Tier.DISTRICT,
            "Phòng Nội vụ huyện Mẫu",
            "Phòng Nội vụ huyện Mẫu",
            "UBND HUYỆN MẪU",
            List.of("PHÒNG NỘI VỤ"),
            "PNV",
            "Mẫu",
            null,
            List.of("Lưu: VT, TĐKT"),
            false,
            "huyện Mẫu",
            true,
            null,
            null);
    private static final Heading HEADING = new Heading(OFFICE, "7", LocalDate.of(2022, 1, 21), 2022, null);

    private static Plan plan(String number, @Nullable LocalDate issued) {
        Quota quota = new Quota(
                UUID.randomUUID(),
                1,
                "IV.1.c",
                "05 đến 06",
                Quota.What.REGISTRATIONS,
                Set.of(),
                Set.of(),
                false,
                Set.of(),
                5,
                6,
                false,
                Quota.Reading.RANGE);
        Deadline list = new Deadline(
                UUID.randomUUID(),
                1,
                "IV.1.d",
                "trước ngày 15/01 hàng năm",
                Deadline.What.UNIT_LIST,
                Set.of(),
                false,
                new Due.Yearly(1, 15),
                true,
                List.of());
        return new Plan(
                UUID.randomUUID(),
                1,
                "mau",
                null,
                number,
                issued,
                "Ủy ban nhân dân huyện Mẫu",
                Tier.DISTRICT,
                "Bồi dưỡng, nhân rộng điển hình tiên tiến đến năm 2025",
                2022,
                2025,
                null,
                null,
                true,
                0,
                null,
                List.of(quota),
                List.of(list),
                PlanContent.NONE);
    }

    private static List<Unit> units(int count) {
        List<Unit> units = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String name = "xã Số " + i;
            units.add(
                    new Unit(UUID.randomUUID(), 1, "UBND " + name, name, UnitKind.COMMUNE, null, null, i, null, null));
        }
        return units;
    }

    /// The first unit registered 03 of 05 and sent its list, the others sent nothing but have enough.
    private static List<Arrears> owing(Plan plan, List<Unit> units) {
        Map<UUID, Integer> registered = new java.util.HashMap<>();
        units.forEach(u -> registered.put(u.id(), u.order() == 1 ? 3 : 5));
        Submission list = new Submission(
                UUID.randomUUID(),
                1,
                2022,
                units.getFirst().id(),
                Deadline.What.UNIT_LIST,
                null,
                null,
                LocalDate.of(2022, 1, 10),
                null);
        return Arrears.of(Compliance.check(
                List.of(plan),
                new Compliance.Facts(2022, units, registered, 0, List.of(list), OfficeDone.NOTHING, List.of()),
                ON));
    }

    private static ReminderLetter letter(List<Arrears> units, String contact) {
        return new ReminderLetter(new ReminderFacts(OFFICE, 2022, ON, units, LocalDate.of(2022, 1, 27), contact));
    }

    private static AdministrativeDocument built(List<Arrears> units) {
        ReminderLetter letter = letter(units, "");
        return letter.build(HEADING, "PNV-TĐKT", letter.words(), List.of("Như trên", "Lưu: VT, TĐKT"));
    }

    private static List<List<String>> cells(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.TableBlock.class::isInstance)
                .map(b -> ((Block.TableBlock) b).table())
                .map(ListTable::sections)
                .flatMap(s -> s.getFirst().rows().stream())
                .map(Row::cells)
                .map(row -> row.stream().map(c -> c.shown()).toList())
                .toList();
    }

    @Test
    void it_names_the_plan_its_clauses_and_days_and_counts_what_is_missing() {
        Plan plan = plan("12/KH-UBND", LocalDate.of(2022, 4, 5));
        ReminderWords words = letter(owing(plan, units(3)), "").words();
        assertThat(words.subject())
                .isEqualTo("đôn đốc gửi danh sách và đăng ký đủ chỉ tiêu điển hình tiên tiến năm 2022");
        assertThat(words.addressees()).containsExactly("UBND xã Số 1", "UBND xã Số 2", "UBND xã Số 3");
        assertThat(words.opening())
                .containsExactly(
                        "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/4/2022 của Ủy ban nhân dân huyện Mẫu về bồi dưỡng, nhân rộng điển hình tiên tiến đến năm 2025, các cơ quan, đơn vị có trách nhiệm gửi danh sách đăng ký điển hình tiên tiến năm 2022 trước ngày 15/01/2022 (mục IV.1.d); đăng ký điển hình tiên tiến theo chỉ tiêu tại mục IV.1.c.",
                        "Tính đến hết ngày 20/01/2022, Phòng Nội vụ huyện Mẫu chưa nhận được danh sách đăng ký điển hình tiên tiến năm 2022 của 02 đơn vị; còn 01 đơn vị đăng ký thiếu so với chỉ tiêu, cụ thể như sau:");
        assertThat(words.closing().getFirst())
                .isEqualTo(
                        "Phòng Nội vụ huyện Mẫu đề nghị các cơ quan, đơn vị nêu trên gửi văn bản còn thiếu và danh sách đăng ký bổ sung cho đủ chỉ tiêu về Phòng Nội vụ huyện Mẫu trước ngày 27/01/2022 để tổng hợp.");
    }

    @Test
    void the_table_has_what_each_unit_owes_by_when_and_how_late_it_is() {
        List<Block> body = built(owing(plan("12/KH-UBND", null), units(3))).body();
        assertThat(cells(body))
                .containsExactly(
                        List.of("UBND xã Số 1", "Đăng ký 03/05, còn thiếu 02", "trước 15/01/2022", "6"),
                        List.of("UBND xã Số 2", "Chưa gửi danh sách", "trước 15/01/2022", "6"),
                        List.of("UBND xã Số 3", "Chưa gửi danh sách", "trước 15/01/2022", "6"));
    }

    @Test
    void a_plan_without_number_and_date_is_named_by_issuer_and_title() {
        ReminderWords words = letter(owing(plan("", null), units(2)), "").words();
        assertThat(words.opening().getFirst())
                .startsWith("Thực hiện Kế hoạch của Ủy ban nhân dân huyện Mẫu về bồi dưỡng, nhân rộng")
                .doesNotContain("số ,", "null");
    }

    @Test
    void a_single_unit_is_spoken_to_alone() {
        ReminderWords words = letter(owing(plan("12/KH-UBND", null), units(2)).subList(1, 2), "")
                .words();
        assertThat(words.addressees()).containsExactly("UBND xã Số 2");
        assertThat(String.join(" ", words.opening()))
                .contains("đơn vị có trách nhiệm gửi danh sách", "của đơn vị, cụ thể như sau:")
                .doesNotContain("các cơ quan", "chỉ tiêu");
        assertThat(String.join(" ", words.closing())).contains("đề nghị đơn vị nêu trên gửi văn bản còn thiếu về");
    }

    @Test
    void more_than_ten_units_stand_in_an_appendix_that_goes_with_the_letter() {
        AdministrativeDocument few = built(owing(plan("12/KH-UBND", null), units(10)));
        AdministrativeDocument many = built(owing(plan("12/KH-UBND", null), units(11)));
        assertThat(few.appendices()).isEmpty();
        assertThat(cells(few.body())).hasSize(10);
        assertThat(cells(many.body())).isEmpty();
        assertThat(many.addressees()).containsExactly("Các cơ quan, đơn vị có tên trong Phụ lục kèm theo");
        assertThat(many.appendices()).singleElement().satisfies(appendix -> {
            assertThat(cells(appendix.content())).hasSize(11);
            assertThat(appendix.closing()).isEqualTo("Danh sách có: 11 đơn vị./.");
            assertThat(appendix.attachedTo()).satisfies(to -> {
                assertThat(to.type()).isEqualTo("Công văn");
                assertThat(to.number() + to.symbol()).isEqualTo("07/PNV-TĐKT");
            });
        });
    }

    @Test
    void a_contact_is_named_where_there_is_one_and_none_is_made_up() {
        List<Arrears> units = owing(plan("12/KH-UBND", null), units(2));
        assertThat(letter(units, "đồng chí Văn Thư, số máy lẻ 12")
                        .words()
                        .closing()
                        .getLast())
                .contains("Phòng Nội vụ huyện Mẫu (đồng chí Văn Thư, số máy lẻ 12) để được");
        assertThat(letter(units, " ").words().closing().getLast()).doesNotContain("(");
    }
}
