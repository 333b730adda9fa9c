package guongsang.service;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.IntakeProblem;
import guongsang.domain.intake.IntakeProblem.Severity;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Quota;
import guongsang.domain.unit.Unit;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.RowState;
import guongsang.service.intake.SheetPreview;
import guongsang.text.DocumentDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has to be said about a list as a whole: its year, a new unit, columns that have no place, hidden parts, and how
/// it stands against the plan's quota and deadline.
final class IntakeWarnings {
    private final PlanService plans;
    private final RegisterService register;
    private final OfficeService office;
    private final CatalogueService catalogue;

    IntakeWarnings(PlanService plans, RegisterService register, OfficeService office, CatalogueService catalogue) {
        this.plans = plans;
        this.register = register;
        this.office = office;
        this.catalogue = catalogue;
    }

    /// In the order in which they are read.
    List<IntakeProblem> of(
            IntakeFile file,
            int year,
            FilePreview.@Nullable Sender sender,
            List<SheetPreview> sheets,
            LocalDate today) {
        List<IntakeProblem> all = new ArrayList<>(file.problems());
        if (file.year() != null && file.year() != year) {
            all.add(warning(
                    "list.year",
                    "Danh sách ghi năm %d, đang nhận cho năm %d: hãy xem có đúng năm không."
                            .formatted(file.year(), year)));
        }
        if (sender != null && sender.id() == null) {
            all.add(warning(
                    "unit.new",
                    "Đơn vị “%s” chưa có trong danh mục: nhận thì thêm đơn vị này.".formatted(sender.name())));
        }
        if (sender != null && sender.ended() != null) {
            all.add(warning("unit.ended", sender.ended()));
        }
        for (IntakeFile.Sheet sheet : file.sheets()) {
            columns(sheet, all);
        }
        if (sender != null && sender.id() != null) {
            plan(catalogue.unitsById().get(sender.id()), year, sheets, today, all);
        }
        return all;
    }

    private void columns(IntakeFile.Sheet sheet, List<IntakeProblem> all) {
        for (IntakeFile.Column column : sheet.columns()) {
            boolean filled = column.attribute() != null
                    || sheet.rows().stream().anyMatch(r -> r.others().containsKey(column.title()));
            if (column.match() == IntakeFile.Match.NONE && filled) {
                all.add(new IntakeProblem(
                        sheet.name(),
                        null,
                        column.title(),
                        null,
                        null,
                        Severity.WARNING,
                        "column.unknown",
                        "Cột “%s” chưa rõ là gì: nội dung được giữ trong Ghi chú.".formatted(column.title()),
                        null));
            } else if (column.attribute() != null && !office.shown(column.attribute())) {
                all.add(new IntakeProblem(
                        sheet.name(),
                        null,
                        column.title(),
                        column.attribute(),
                        null,
                        Severity.WARNING,
                        "column.sensitive",
                        "Cột “%s” là dữ liệu nhạy cảm đang tắt: không nhận cột này; nếu cơ quan cần, hãy bật trong Cài đặt rồi nhận lại."
                                .formatted(column.title()),
                        null));
            }
        }
    }

    private void plan(
            @Nullable Unit unit, int year, List<SheetPreview> sheets, LocalDate today, List<IntakeProblem> all) {
        Plan plan = plans.planOf(year).orElse(null);
        if (plan == null || unit == null) {
            return;
        }
        int more = (int) sheets.stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.state() == RowState.NEW || r.state() == RowState.DOUBTFUL)
                .filter(r -> r.value(Attribute.UNIT).orElse(unit.name()).equals(unit.name()))
                .count();
        int found = register.countByUnit(year).getOrDefault(unit.id(), 0) + more;
        Compliance.quotaOf(plan, unit).ifPresent(quota -> quota(quota, found, all));
        Compliance.deadlineOf(plan, Deadline.What.UNIT_LIST, unit, year)
                .filter(d -> d.dueIn(year).isPresent() && d.lateOn(year, today))
                .ifPresent(d -> all.add(warning(
                        "deadline.passed",
                        "Đã quá thời hạn gửi danh sách (%s%s, mục %s)."
                                .formatted(
                                        d.strictIn(year) ? "trước ngày " : "chậm nhất ngày ",
                                        DocumentDate.shortForm(d.dueIn(year).orElseThrow()),
                                        d.clause()))));
    }

    private static void quota(Quota quota, int found, List<IntakeProblem> all) {
        Integer min = quota.min();
        if (quota.exceededBy(found)) {
            all.add(warning(
                    "quota.over",
                    "Vượt chỉ tiêu: nhận xong đơn vị có %d, kế hoạch nhiều nhất %d (mục %s)."
                            .formatted(found, quota.max(), quota.clause())));
        } else if (min != null && found < min) {
            all.add(warning(
                    "quota.short",
                    "Thiếu chỉ tiêu: nhận xong đơn vị có %d, kế hoạch ít nhất %d (mục %s)."
                            .formatted(found, min, quota.clause())));
        }
    }

    private static IntakeProblem warning(String code, String sentence) {
        return new IntakeProblem(null, null, null, null, null, Severity.WARNING, code, sentence, null);
    }
}
