package guongsang.domain.figure;

import guongsang.domain.figure.Figure.Behind;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Compliance.DeadlineItem;
import guongsang.domain.plan.Compliance.QuotaItem;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Quota;
import guongsang.domain.plan.Submission;
import guongsang.domain.unit.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How units kept the plan's deadlines and quotas (domain.md 2.2 I and table 1).
final class UnitFigures {
    private static final String UNITS = " Kèm theo là các đơn vị.";

    private final Tally tally;
    private final YearFacts facts;
    private final List<Unit> units;
    private final List<Compliance.Item> items;

    UnitFigures(Tally tally, YearFacts facts) {
        this.tally = tally;
        this.facts = facts;
        this.units = facts.units().stream().filter(u -> u.validIn(facts.year())).toList();
        this.items = Figures.compliance(facts);
    }

    void add() {
        tally.count(
                "units.total",
                "Đơn vị trong danh mục",
                "Đơn vị có tên trong danh mục còn hiệu lực trong năm." + UNITS,
                Behind.UNITS,
                units.stream().map(Unit::id).toList());
        Set<UUID> registering = facts.registrations().stream()
                .map(YearFacts.RegistrationRow::unitId)
                .collect(Collectors.toSet());
        count(
                "units.registering",
                "Đơn vị có điển hình đăng ký",
                "Đơn vị có ít nhất một hồ sơ đăng ký trong năm.",
                registering::contains);
        count(
                "units.without-registration",
                "Đơn vị chưa đăng ký điển hình",
                "Đơn vị trong danh mục chưa có hồ sơ đăng ký nào trong năm.",
                id -> !registering.contains(id));
        sent("units.with-plan", "Đơn vị có kế hoạch", "kế hoạch", Deadline.What.UNIT_PLAN);
        sent("units.with-list", "Đơn vị đã gửi danh sách đăng ký", "danh sách đăng ký", Deadline.What.UNIT_LIST);
        sent("units.with-report", "Đơn vị đã gửi báo cáo kết quả", "báo cáo kết quả", Deadline.What.UNIT_REPORT);
        deadlines();
        quotas();
    }

    private void sent(String id, String label, String what, Deadline.What kind) {
        Set<UUID> senders = facts.submissions().stream()
                .filter(s -> s.what() == kind)
                .map(Submission::unitId)
                .collect(Collectors.toSet());
        count(id, label, "Đơn vị đã gửi " + what + " của năm, không kể sớm hay muộn.", senders::contains);
    }

    private void deadlines() {
        List<DeadlineItem> all = items.stream()
                .filter(DeadlineItem.class::isInstance)
                .map(DeadlineItem.class::cast)
                .filter(i -> i.unit() != null)
                .toList();
        deadline("units.on-time", "units.late", "mọi loại văn bản", all);
        deadline("units.list.on-time", "units.list.late", "danh sách đăng ký", of(all, Deadline.What.UNIT_LIST));
        deadline("units.plan.on-time", "units.plan.late", "kế hoạch", of(all, Deadline.What.UNIT_PLAN));
        deadline("units.report.on-time", "units.report.late", "báo cáo kết quả", of(all, Deadline.What.UNIT_REPORT));
    }

    private static List<DeadlineItem> of(List<DeadlineItem> all, Deadline.What what) {
        return all.stream().filter(i -> i.deadline().what() == what).toList();
    }

    private void deadline(String onTime, String late, String what, List<DeadlineItem> own) {
        Set<UUID> behind = units(own, i -> i.state() == Compliance.State.LATE);
        Set<UUID> kept = units(own, i -> i.state() == Compliance.State.DONE);
        kept.removeAll(behind);
        tally.countIf(
                !own.isEmpty(),
                onTime,
                "Đơn vị gửi " + what + " đúng hạn",
                "Đơn vị đã gửi " + what
                        + " trong thời hạn của các kế hoạch đang áp dụng và không chậm lần nào; để trống khi kế hoạch không đặt thời hạn trong năm."
                        + UNITS,
                Behind.UNITS,
                List.copyOf(kept));
        tally.countIf(
                !own.isEmpty(),
                late,
                "Đơn vị gửi " + what + " chậm hoặc chưa gửi",
                "Đơn vị gửi " + what
                        + " sau thời hạn, hoặc đã quá hạn mà chưa gửi vào ngày lập số liệu; để trống khi kế hoạch không đặt thời hạn trong năm."
                        + UNITS,
                Behind.UNITS,
                List.copyOf(behind));
    }

    private static Set<UUID> units(List<DeadlineItem> own, Predicate<DeadlineItem> condition) {
        return own.stream()
                .filter(condition)
                .map(i -> Objects.requireNonNull(i.unit()).id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void quotas() {
        List<QuotaItem> all = items.stream()
                .filter(QuotaItem.class::isInstance)
                .map(QuotaItem.class::cast)
                .filter(i -> i.unit() != null)
                .toList();
        Set<UUID> lacking = bound(all, i -> i.missing() > 0);
        Set<UUID> over = bound(all, i -> i.state() == Compliance.State.OVER);
        Set<UUID> met = bound(all, i -> i.missing() == 0);
        met.removeAll(lacking);
        String given = "; để trống khi kế hoạch không đặt chỉ tiêu." + UNITS;
        tally.countIf(
                !all.isEmpty(),
                "quota.met",
                "Đơn vị đạt chỉ tiêu đăng ký",
                "Đơn vị có số hồ sơ đăng ký không dưới mức tối thiểu kế hoạch giao" + given,
                Behind.UNITS,
                List.copyOf(met));
        tally.countIf(
                !all.isEmpty(),
                "quota.short",
                "Đơn vị đăng ký dưới chỉ tiêu",
                "Đơn vị có số hồ sơ đăng ký dưới mức tối thiểu kế hoạch giao, vào ngày lập số liệu" + given,
                Behind.UNITS,
                List.copyOf(lacking));
        tally.countIf(
                !all.isEmpty(),
                "quota.over",
                "Đơn vị đăng ký vượt mức tối đa",
                "Đơn vị có số hồ sơ đăng ký trên mức tối đa kế hoạch giao (không kể mức “ít nhất”)" + given,
                Behind.UNITS,
                List.copyOf(over));
        for (QuotaItem item : all) {
            Unit unit = Objects.requireNonNull(item.unit());
            Integer min = item.quota().min();
            String id = "quota.unit." + unit.id() + ".permille";
            if (min != null && tally.get(id) == null) {
                tally.permille(
                        id,
                        "Tỷ lệ đạt chỉ tiêu của " + unit.name(),
                        "Số hồ sơ đăng ký của đơn vị so với mức tối thiểu kế hoạch giao, phần nghìn.",
                        (long) item.found(),
                        min.longValue());
            }
        }
        wanted();
    }

    /// What the plans ask for, so that a document's targets are figures too.
    private void wanted() {
        for (var plan : facts.plans()) {
            for (Quota quota : plan.quotas()) {
                bound(quota, ".min", "mức tối thiểu", quota.min(), plan.name());
                bound(quota, ".max", "mức tối đa", quota.max(), plan.name());
            }
        }
    }

    private void bound(Quota quota, String end, String word, @Nullable Integer value, String plan) {
        tally.value(
                "quota." + quota.id() + end,
                "Chỉ tiêu: " + word,
                "Theo mục %s của Kế hoạch số %s: %s.".formatted(quota.clause(), plan, quota.wording()),
                value == null ? null : value.longValue(),
                Behind.UNITS,
                List.of(),
                Figure.Measure.COUNT);
    }

    private static Set<UUID> bound(List<QuotaItem> all, Predicate<QuotaItem> condition) {
        return all.stream()
                .filter(condition)
                .map(i -> Objects.requireNonNull(i.unit()).id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void count(String id, String label, String definition, Predicate<UUID> condition) {
        tally.count(
                id, label, definition + UNITS, Behind.UNITS, Tally.ids(units, Unit::id, u -> condition.test(u.id())));
    }
}
