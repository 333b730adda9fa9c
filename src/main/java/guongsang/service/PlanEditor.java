package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.journal.ActionName;
import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Lead;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanCopy;
import guongsang.domain.plan.PlanParent;
import guongsang.domain.plan.PlanPart;
import guongsang.domain.plan.PlanRules;
import guongsang.domain.plan.Problem;
import guongsang.domain.plan.Quota;
import guongsang.store.Changes;
import guongsang.store.Database;
import guongsang.store.PlanEdits;
import guongsang.store.ShippedPlans;
import guongsang.text.Folding;
import guongsang.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Changes to plans, each one action that can be undone; what [PlanRules] finds wrong is refused with its sentence.
final class PlanEditor {
    private static final int LONGEST_CODE = 80;

    private final Database database;
    private final PlanService plans;
    private final PlanEdits edits;
    private final PlanAdoption adoption;
    private final CatalogueService catalogue;

    PlanEditor(
            Database database, PlanService plans, PlanEdits edits, PlanAdoption adoption, CatalogueService catalogue) {
        this.database = database;
        this.plans = plans;
        this.edits = edits;
        this.adoption = adoption;
        this.catalogue = catalogue;
    }

    Plan save(Plan typed) {
        Plan clean = CleanPlan.head(typed);
        List<Plan> all = plans.plans();
        if (clean.parentId() == null) {
            clean = PlanAdoption.withParent(
                    clean,
                    PlanParent.named(clean.parent(), clean, all).map(Plan::id).orElse(null));
        }
        refuse(PlanRules.head(clean, all));
        Plan head = clean.version() > 0 || !clean.code().isEmpty() ? clean : withCode(clean, all);
        UUID id = database.act(ActionName.PLAN_EDIT, head.name(), changes -> {
            if (head.version() == 0) {
                return adoption.add(changes, head, all);
            }
            edits.head(changes, head);
            adoption.linkChildren(changes, head, head.id(), all);
            return head.id();
        });
        return plans.planOrRefused(id);
    }

    private static Plan withCode(Plan p, List<Plan> all) {
        return PlanCopy.withCode(p, code(p.name(), p.fromYear(), all));
    }

    /// "ke-hoach-15-kh-ubnd-2023", with a counter where that is taken.
    private static String code(String name, int year, List<Plan> all) {
        String folded = Folding.fold(name).replace(' ', '-');
        String stem = "%s-%d".formatted(folded.substring(0, Math.min(folded.length(), LONGEST_CODE)), year);
        String code = stem;
        for (int i = 2; taken(code, all); i++) {
            code = stem + "-" + i;
        }
        return code;
    }

    private static boolean taken(String code, List<Plan> all) {
        return all.stream().anyMatch(p -> p.code().equals(code))
                || ShippedPlans.all().stream().anyMatch(p -> p.code().equals(code));
    }

    Plan copy(UUID planId, int fromYear, @Nullable Integer toYear, String number, @Nullable LocalDate issuedOn) {
        Plan from = plans.planOrRefused(planId);
        List<Plan> all = plans.plans();
        String typed = Text.clean(number);
        String code = code(typed.isEmpty() ? from.name() : typed, fromYear, all);
        Plan copy = PlanCopy.of(from, code, fromYear, toYear, typed, issuedOn);
        refuse(PlanRules.head(copy, all));
        UUID id = database.act(ActionName.PLAN_COPY, copy.name(), changes -> adoption.add(changes, copy, all));
        return plans.planOrRefused(id);
    }

    /// Registrations and papers keep the plan they came under, so it cannot go while they are there.
    void remove(Plan plan) {
        int registrations = edits.registrations(plan.id());
        int submissions = edits.submissions(plan.id());
        if (registrations + submissions > 0) {
            throw new Refused(
                    "plan.in-use",
                    "Kế hoạch %s đang có %d đăng ký và %d văn bản của đơn vị nên không xóa được: hãy ngừng áp dụng kế hoạch."
                            .formatted(plan.name(), registrations, submissions));
        }
        database.act(ActionName.PLAN_REMOVE, plan.name(), changes -> {
            plans.plans().stream()
                    .filter(child -> plan.id().equals(child.parentId()))
                    .forEach(child -> edits.parent(changes, child, null));
            edits.remove(changes, plan);
            return true;
        });
    }

    Plan save(UUID planId, PlanPart typed) {
        Plan plan = plans.planOrRefused(planId);
        PlanPart part = CleanPlan.part(typed);
        refuse(PlanRules.part(plan, part, catalogue.unitsById()));
        return edit(plan, part.clause(), changes -> edits.save(changes, planId, part));
    }

    Plan save(UUID planId, Deadline deadline, Deadline.OtherDate typed) {
        Plan plan = plans.planOrRefused(planId);
        Deadline.OtherDate date = CleanPlan.date(typed);
        refuse(PlanRules.otherDate(plan, deadline, date));
        return edit(plan, deadline.clause(), changes -> edits.save(changes, deadline.id(), date));
    }

    Plan save(UUID planId, UUID fieldId, Lead typed) {
        Plan plan = plans.planOrRefused(planId);
        Lead lead = CleanPlan.lead(typed);
        refuse(PlanRules.lead(plan, lead, catalogue.unitsById()));
        return edit(plan, lead.body(), changes -> edits.save(changes, fieldId, lead));
    }

    Plan remove(Plan plan, PlanPart part) {
        switch (part) {
            case Quota quota -> unwaived(quota);
            case Deadline deadline -> unwaived(deadline);
            case Criterion criterion -> {
                int marks = edits.marks(criterion.id());
                if (marks > 0) {
                    throw new Refused(
                            "criterion.in-use",
                            "Tiêu chí này đã dùng để xét %d hồ sơ nên không xóa được: hãy sửa tiêu chí, hoặc bỏ các lần xét trước."
                                    .formatted(marks));
                }
            }
            default -> {}
        }
        return edit(plan, part.clause(), changes -> edits.remove(changes, part));
    }

    private void unwaived(PlanPart rule) {
        int waivers = edits.waivers(rule.id());
        if (waivers > 0) {
            throw new Refused(
                    "rule.in-use",
                    "Mục %s có %d lý do cho qua đã ghi nên không xóa được: hãy bỏ các lý do đó trước."
                            .formatted(rule.clause(), waivers));
        }
    }

    Plan remove(Plan plan, Deadline.OtherDate date) {
        return edit(plan, date.source(), changes -> edits.remove(changes, date));
    }

    Plan remove(Plan plan, Lead lead) {
        return edit(plan, lead.body(), changes -> edits.remove(changes, lead));
    }

    private Plan edit(Plan plan, String about, Consumer<Changes> work) {
        database.act(ActionName.PLAN_EDIT, plan.name() + ", " + about, changes -> {
            work.accept(changes);
            return true;
        });
        return plans.planOrRefused(plan.id());
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            Problem first = problems.getFirst();
            throw new Refused(first.code(), first.sentence());
        }
    }
}
