package guongsang.domain.plan;

import guongsang.domain.unit.Unit;
import guongsang.text.DocumentDate;
import guongsang.text.Folding;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a plan and its parts must be before they are kept: asked by the editor while typing and again when saving.
/// Pure; an empty list means that nothing is wrong.
public final class PlanRules {
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;
    /// No office asks a unit for more; a greater number is a slip of the keyboard.
    private static final int MOST = 9_999;

    private PlanRules() {}

    /// The head of a plan; `others` are the plans of the register, itself among them or not.
    public static List<Problem> head(Plan plan, Collection<Plan> others) {
        Problems problems = new Problems();
        problems.missing("title", plan.title(), "tên kế hoạch");
        problems.missing("issuer", plan.issuer(), "cơ quan ban hành");
        Integer last = plan.toYear();
        if (plan.fromYear() < FIRST_YEAR || plan.fromYear() > LAST_YEAR) {
            problems.add("fromYear", "plan.year", "Năm bắt đầu %d không đúng: hãy ghi đủ bốn chữ số.", plan.fromYear());
        }
        if (last != null && last > LAST_YEAR) {
            problems.add("toYear", "plan.year", "Năm kết thúc %d không đúng: hãy ghi đủ bốn chữ số.", last);
        } else if (last != null && last < plan.fromYear()) {
            problems.add(
                    "toYear",
                    "plan.period",
                    "Kế hoạch kết thúc năm %d, trước năm bắt đầu %d: hãy sửa một trong hai năm.",
                    last,
                    plan.fromYear());
        }
        LocalDate issued = plan.issuedOn();
        if (issued != null && last != null && issued.getYear() > last) {
            problems.add(
                    "issuedOn",
                    "plan.issued",
                    "Ngày ban hành %s sau khi kế hoạch kết thúc (%d): hãy sửa ngày hoặc thời gian thực hiện.",
                    DocumentDate.shortForm(issued),
                    last);
        }
        others.stream()
                .filter(o -> !o.id().equals(plan.id())
                        && !plan.number().isEmpty()
                        && Folding.fold(o.number()).equals(Folding.fold(plan.number()))
                        && Folding.fold(o.issuer()).equals(Folding.fold(plan.issuer()))
                        && o.fromYear() == plan.fromYear())
                .findFirst()
                .ifPresent(o -> problems.add(
                        "number",
                        "plan.number-taken",
                        "%s đã có kế hoạch số %s: hãy ghi số khác hoặc mở kế hoạch đó.",
                        o.issuer(),
                        o.number()));
        parent(plan, others, problems);
        return problems.list();
    }

    private static void parent(Plan plan, Collection<Plan> others, Problems problems) {
        if (plan.parentId() == null) {
            return;
        }
        Map<UUID, Plan> byId = others.stream().collect(Collectors.toMap(Plan::id, p -> p, (a, _) -> a));
        Plan parent = byId.get(plan.parentId());
        if (parent == null && !plan.parentId().equals(plan.id())) {
            problems.add("parent", "plan.parent-unknown", "Kế hoạch cấp trên đã chọn không còn: hãy chọn lại.");
            return;
        }
        Set<UUID> seen = new HashSet<>(Set.of(plan.id()));
        @Nullable UUID at = plan.parentId();
        while (at != null && seen.add(at)) {
            Plan next = byId.get(at);
            at = next == null ? null : next.parentId();
        }
        if (plan.id().equals(at)) {
            problems.add(
                    "parent",
                    "plan.parent-cycle",
                    "Kế hoạch %s lại theo chính nó qua các kế hoạch cấp trên: hãy chọn kế hoạch cấp trên khác.",
                    plan.name());
        } else if (parent != null && parent.tier().compareTo(plan.tier()) > 0) {
            problems.add(
                    "parent",
                    "plan.parent-tier",
                    "Kế hoạch %s của cấp dưới không thể là kế hoạch cấp trên: hãy chọn kế hoạch của cấp bằng hoặc cao hơn.",
                    parent.name());
        }
    }

    /// A part of a plan; `units` are those of the register by id.
    public static List<Problem> part(Plan plan, PlanPart part, Map<UUID, Unit> units) {
        Problems problems = new Problems();
        problems.missing("clause", part.clause(), "điểm, khoản của kế hoạch");
        switch (part) {
            case Quota quota -> quota(plan, quota, units, problems);
            case Deadline deadline -> DeadlineRules.check(plan, deadline, problems);
            case PlanStage stage -> stage(plan, stage, problems);
            case PlanField field -> {
                problems.missing("code", field.code(), "mã lĩnh vực");
                problems.missing("name", field.name(), "tên lĩnh vực");
                if (plan.content().fields().stream()
                        .anyMatch(f -> !f.id().equals(field.id())
                                && Folding.fold(f.name()).equals(Folding.fold(field.name())))) {
                    problems.add(
                            "name", "field.twice", "Kế hoạch đã có lĩnh vực “%s”: hãy ghi tên khác.", field.name());
                }
            }
            case Criterion criterion -> {
                problems.missing("text", criterion.text(), "nội dung tiêu chí");
                if (criterion.scope() == Criterion.Scope.FIELD) {
                    problems.missing("field", criterion.field(), "lĩnh vực của tiêu chí");
                }
                if (criterion.scope() == Criterion.Scope.OWN && criterion.unitId() == null) {
                    problems.add("unitId", "criterion.unit", "Tiêu chí riêng chưa có đơn vị: hãy chọn đơn vị.");
                }
                unit(plan, "unitId", criterion.unitId(), units, problems);
                year(plan, criterion.year(), problems);
            }
            case PlanClause clause -> {
                problems.missing("text", clause.text(), "nội dung");
                year(plan, clause.year(), problems);
            }
        }
        return problems.list();
    }

    private static void quota(Plan plan, Quota quota, Map<UUID, Unit> units, Problems problems) {
        Integer min = quota.min();
        Integer max = quota.max();
        bound("min", min, problems);
        bound("max", max, problems);
        if (min != null && max != null && min > max) {
            problems.add("min", "quota.range", "Số ít nhất %d lớn hơn số nhiều nhất %d: hãy đổi lại hai số.", min, max);
        }
        if (quota.reading() == Quota.Reading.MINIMUM && min == null && max != null) {
            problems.add(
                    "reading",
                    "quota.reading",
                    "Đọc là “ít nhất” mà không có số ít nhất: hãy ghi số ít nhất hoặc đọc là khoảng.");
        }
        for (UUID id : quota.units()) {
            unit(plan, "units", id, units, problems);
        }
    }

    private static void bound(String field, @Nullable Integer value, Problems problems) {
        if (value != null && (value < 0 || value > MOST)) {
            problems.add(field, "quota.bound", "Chỉ tiêu %d không đúng: hãy ghi số từ 0 đến %d.", value, MOST);
        }
    }

    private static void stage(Plan plan, PlanStage stage, Problems problems) {
        problems.missing("name", stage.name(), "tên khâu");
        Integer from = stage.fromMonth();
        Integer to = stage.toMonth();
        month("fromMonth", from, problems);
        month("toMonth", to, problems);
        if (from != null && to != null && from > to) {
            problems.add(
                    "toMonth",
                    "stage.months",
                    "Khâu kết thúc tháng %d, trước tháng bắt đầu %d: hãy sửa lại.",
                    to,
                    from);
        }
        year(plan, stage.year(), problems);
    }

    private static void month(String field, @Nullable Integer month, Problems problems) {
        if (month != null && (month < 1 || month > Month.values().length)) {
            problems.add(field, "stage.month", "Không có tháng %d: hãy ghi từ 1 đến 12.", month);
        }
    }

    /// A lead of a field.
    public static List<Problem> lead(Plan plan, Lead lead, Map<UUID, Unit> units) {
        Problems problems = new Problems();
        problems.missing("body", lead.body(), "tên cơ quan chủ trì");
        unit(plan, "unitId", lead.unitId(), units, problems);
        if (lead.successor() != null && lead.successorSource() == null) {
            problems.add(
                    "successorSource",
                    "lead.source",
                    "Chưa ghi căn cứ của cơ quan kế thừa: hãy ghi văn bản, hoặc ghi “chưa kiểm chứng”.");
        }
        return problems.list();
    }

    /// Another date of a deadline for one year.
    public static List<Problem> otherDate(Plan plan, Deadline deadline, Deadline.OtherDate date) {
        Problems problems = new Problems();
        DeadlineRules.check(plan, deadline, date, problems);
        return problems.list();
    }

    private static void unit(Plan plan, String field, @Nullable UUID id, Map<UUID, Unit> units, Problems problems) {
        if (id == null) {
            return;
        }
        Unit unit = units.get(id);
        if (unit == null) {
            problems.add(field, "unit.unknown", "Đơn vị đã chọn không còn trong danh mục: hãy chọn đơn vị khác.");
            return;
        }
        LocalDate ended = unit.validTo();
        if (ended != null && ended.isBefore(LocalDate.of(plan.fromYear(), 1, 1))) {
            problems.add(
                    field,
                    "unit.ended",
                    "%s hết hiệu lực từ %s, trước khi kế hoạch bắt đầu: hãy chọn đơn vị thay thế.",
                    unit.name(),
                    DocumentDate.shortForm(ended));
        }
        LocalDate begun = unit.validFrom();
        if (begun != null && plan.toYear() != null && begun.getYear() > plan.toYear()) {
            problems.add(
                    field,
                    "unit.later",
                    "%s có hiệu lực từ %s, sau khi kế hoạch kết thúc: hãy chọn đơn vị khác.",
                    unit.name(),
                    DocumentDate.shortForm(begun));
        }
    }

    private static void year(Plan plan, @Nullable Integer year, Problems problems) {
        if (year != null && !plan.covers(year)) {
            problems.outside("year", year, plan);
        }
    }

    /// What was found so far.
    static final class Problems {
        private final List<Problem> found = new ArrayList<>();

        void add(String field, String code, String sentence, Object... words) {
            found.add(new Problem(field, code, sentence.formatted(words)));
        }

        void missing(String field, @Nullable String value, String what) {
            if (value == null || value.isBlank()) {
                add(field, field + ".missing", "Thiếu %s: hãy ghi rồi rời ô.", what);
            }
        }

        void outside(String field, int year, Plan plan) {
            add(
                    field,
                    "plan.outside",
                    "Năm %d nằm ngoài thời gian của kế hoạch (%s): hãy sửa năm.",
                    year,
                    plan.years());
        }

        List<Problem> list() {
            return List.copyOf(found);
        }
    }
}
