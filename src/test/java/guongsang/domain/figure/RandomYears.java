package guongsang.domain.figure;

import guongsang.domain.award.AwardType;
import guongsang.domain.exemplar.Activity;
import guongsang.domain.exemplar.Gender;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.domain.exemplar.Source;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.StageChange;
import guongsang.domain.exemplar.State;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Due;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanContent;
import guongsang.domain.plan.Quota;
import guongsang.domain.plan.Submission;
import guongsang.domain.plan.Tier;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Invented registers for recounting, the same for the same seed; some years are empty, some leave whole attributes
/// out.
final class RandomYears {
    private final Random random;
    private final int year = 2022;
    private final List<Unit> units = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<AwardType> types = new ArrayList<>();
    private final List<UUID> exemplars = new ArrayList<>();

    RandomYears(long seed) {
        random = new Random(seed);
    }

    YearFacts facts() {
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            UnitKind kind = UnitKind.values()[random.nextInt(UnitKind.values().length)];
            LocalDate to = random.nextInt(6) == 0 ? LocalDate.of(2021 + random.nextInt(3), 6, 30) : null;
            units.add(new Unit(id(), 1, "Đơn vị " + i, "ĐV " + i, kind, null, null, i, null, to));
        }
        for (int i = 0; i < random.nextInt(6); i++) {
            fields.add(new Field(id(), 1, "Lĩnh vực " + i, "LV " + i, i, null));
        }
        for (int i = 0; i < 1 + random.nextInt(7); i++) {
            types.add(new AwardType(
                    id(),
                    1,
                    "Hình thức " + i,
                    i % 2 == 0,
                    AwardType.Level.values()[random.nextInt(5)],
                    Set.of(Kind.values()),
                    i,
                    null));
        }
        for (int i = 0; i < 40; i++) {
            exemplars.add(id());
        }
        List<Plan> plans = random.nextInt(4) == 0 ? List.of() : List.of(plan());
        LocalDate on = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(500));
        YearFacts previous = random.nextInt(5) == 0 ? null : facts(year - 1, on, plans, null);
        return facts(year, on, plans, previous);
    }

    private Plan plan() {
        List<Quota> quotas = List.of(
                new Quota(
                        id(),
                        1,
                        "IV.1",
                        "mỗi xã",
                        Quota.What.REGISTRATIONS,
                        Set.of(UnitKind.COMMUNE),
                        Set.of(),
                        false,
                        Set.of(),
                        3,
                        6,
                        false,
                        Quota.Reading.RANGE),
                new Quota(
                        id(),
                        1,
                        "IV.1",
                        "còn lại",
                        Quota.What.REGISTRATIONS,
                        Set.of(),
                        Set.of(),
                        false,
                        Set.of(),
                        1,
                        2,
                        true,
                        Quota.Reading.MINIMUM),
                new Quota(
                        id(),
                        1,
                        "IV.2",
                        "huyện chọn",
                        Quota.What.SELECTION,
                        Set.of(),
                        Set.of(),
                        false,
                        Set.of(),
                        10,
                        15,
                        true,
                        Quota.Reading.MINIMUM));
        List<Deadline> deadlines = new ArrayList<>();
        deadlines.add(new Deadline(
                id(),
                1,
                "V",
                "15/12",
                Deadline.What.UNIT_REPORT,
                Set.of(),
                false,
                new Due.Yearly(12, 15),
                false,
                List.of()));
        if (random.nextBoolean()) {
            deadlines.add(new Deadline(
                    id(),
                    1,
                    "V",
                    "15/01",
                    Deadline.What.UNIT_LIST,
                    Set.of(),
                    false,
                    new Due.Yearly(1, 15),
                    true,
                    List.of()));
        }
        return new Plan(
                id(),
                1,
                "p",
                null,
                "12/KH-UBND",
                null,
                "UBND huyện",
                Tier.DISTRICT,
                "Kế hoạch",
                2021,
                2025,
                null,
                null,
                true,
                0,
                null,
                quotas,
                deadlines,
                PlanContent.NONE);
    }

    private YearFacts facts(int of, LocalDate on, List<Plan> plans, @Nullable YearFacts previous) {
        boolean empty = random.nextInt(10) == 0;
        boolean gender = random.nextInt(4) > 0;
        boolean groups = random.nextInt(4) > 0;
        boolean labour = random.nextInt(4) > 0;
        boolean ethnicity = random.nextInt(3) == 0;
        boolean source = random.nextInt(3) > 0;
        boolean money = random.nextInt(3) > 0;
        List<YearFacts.RegistrationRow> rows = new ArrayList<>();
        List<YearFacts.MoveRow> moves = new ArrayList<>();
        for (int i = 0; i < (empty ? 0 : random.nextInt(exemplars.size())); i++) {
            Kind kind = pick(Kind.values());
            YearFacts.RegistrationRow row = new YearFacts.RegistrationRow(
                    id(),
                    exemplars.get(i),
                    kind,
                    units.get(random.nextInt(units.size())).id(),
                    fields.isEmpty() || random.nextInt(4) == 0
                            ? null
                            : fields.get(random.nextInt(fields.size())).id(),
                    pick(Stage.values()),
                    random.nextInt(8) == 0 ? State.STOPPED : State.ACTIVE,
                    random.nextInt(3) == 0,
                    gender && kind == Kind.INDIVIDUAL ? pick(Gender.values()) : null,
                    groups && kind == Kind.INDIVIDUAL ? pick(SocialGroup.values()) : null,
                    labour && random.nextBoolean() ? (Boolean) random.nextBoolean() : null,
                    labour && random.nextBoolean() ? (Boolean) random.nextBoolean() : null,
                    ethnicity && random.nextBoolean() ? (Boolean) random.nextBoolean() : null,
                    source && random.nextBoolean() ? pick(Source.values()) : null);
            rows.add(row);
            for (int m = 0; m < random.nextInt(4); m++) {
                moves.add(new YearFacts.MoveRow(
                        row.id(), pick(StageChange.Type.values()), pick(Stage.values()), pick(Stage.values())));
            }
        }
        return new YearFacts(
                of,
                on,
                rows,
                moves,
                activities(empty, rows, money),
                commendations(empty),
                submissions(of),
                units,
                fields,
                types,
                plans,
                previous);
    }

    private List<YearFacts.ActivityRow> activities(boolean empty, List<YearFacts.RegistrationRow> rows, boolean money) {
        List<YearFacts.ActivityRow> all = new ArrayList<>();
        String[] places = {"Đài truyền thanh huyện", "đài truyền thanh huyện", "Báo Gia Lai", "Trang TTĐT"};
        for (int i = 0; i < (empty ? 0 : random.nextInt(40)); i++) {
            boolean difficult = random.nextInt(3) == 0;
            all.add(new YearFacts.ActivityRow(
                    id(),
                    rows.isEmpty() || random.nextInt(4) == 0
                            ? null
                            : rows.get(random.nextInt(rows.size())).id(),
                    pick(Activity.Type.values()),
                    difficult,
                    difficult && random.nextBoolean(),
                    random.nextInt(4) == 0 ? null : pick(places),
                    money && random.nextBoolean() ? (Integer) random.nextInt(60) : null,
                    money && random.nextBoolean() ? (Long) (long) random.nextInt(9_000_000) : null));
        }
        return all;
    }

    private List<YearFacts.CommendationRow> commendations(boolean empty) {
        List<YearFacts.CommendationRow> all = new ArrayList<>();
        String[] numbers = {"15/QĐ-UBND", "15/QĐ-UBND ", "27/QĐ-UBND", "301/QĐ-UBND"};
        for (int i = 0; i < (empty ? 0 : random.nextInt(25)); i++) {
            int exemplar = random.nextInt(exemplars.size());
            all.add(new YearFacts.CommendationRow(
                    id(),
                    exemplars.get(exemplar),
                    Kind.values()[exemplar % 4],
                    types.get(random.nextInt(types.size())).id(),
                    random.nextInt(4) == 0 ? null : pick(numbers),
                    random.nextInt(4) == 0 ? null : LocalDate.of(2022, 6, 1 + random.nextInt(3))));
        }
        return all;
    }

    private List<Submission> submissions(int of) {
        List<Submission> all = new ArrayList<>();
        for (int i = 0; i < random.nextInt(12); i++) {
            all.add(new Submission(
                    id(),
                    1,
                    of,
                    units.get(random.nextInt(units.size())).id(),
                    pick(new Deadline.What[] {
                        Deadline.What.UNIT_LIST, Deadline.What.UNIT_PLAN, Deadline.What.UNIT_REPORT
                    }),
                    null,
                    null,
                    LocalDate.of(of, 1, 1).plusDays(random.nextInt(364)),
                    null));
        }
        return all;
    }

    private <T> T pick(T[] from) {
        return from[random.nextInt(from.length)];
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
