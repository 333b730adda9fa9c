package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.journal.ActionName;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Contradiction;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Lead;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanComparison;
import guongsang.domain.plan.PlanDifference;
import guongsang.domain.plan.PlanPart;
import guongsang.domain.plan.Reminder;
import guongsang.domain.plan.Submission;
import guongsang.domain.plan.Waiver;
import guongsang.domain.unit.Unit;
import guongsang.store.CatalogueStore;
import guongsang.store.Changes;
import guongsang.store.Database;
import guongsang.store.PlanEdits;
import guongsang.store.PlanStore;
import guongsang.store.RuleNotes;
import guongsang.store.ShippedPlans;
import guongsang.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans, what they ask for, and whether it is there; what units sent. Kept in memory between changes, because
/// compliance is asked after every one.
public final class PlanService {
    private static final Set<String> TABLES = Set.of(
            "plan",
            "quota",
            "deadline",
            "deadline_exception",
            "plan_stage",
            "plan_field",
            "plan_lead",
            "criterion",
            "plan_clause");

    private final Database database;
    private final PlanStore store;
    private final RuleNotes notes;
    private final PlanFacts facts;
    private final PlanEdits edits;
    private final PlanAdoption adoption;
    private final PlanEditor editor;
    private final CatalogueService catalogue;
    private volatile @Nullable List<Plan> known;
    /// Counts changes: what was read before one must not be kept after it.
    private int changes;

    public PlanService(
            Database database,
            PlanStore store,
            RegisterService register,
            CatalogueService catalogue,
            CatalogueStore catalogueStore) {
        this.database = database;
        this.store = store;
        this.notes = new RuleNotes(database);
        this.facts = new PlanFacts(database, store, notes, register, catalogue);
        this.edits = new PlanEdits(database);
        this.adoption = new PlanAdoption(store, edits, catalogue, catalogueStore);
        this.editor = new PlanEditor(database, this, edits, adoption, catalogue);
        this.catalogue = catalogue;
    }

    /// Tells that rows were changed, by table; an empty map: anything may have.
    void changed(Map<String, Set<UUID>> touched) {
        facts.changed(touched);
        if (touched.isEmpty() || touched.keySet().stream().anyMatch(TABLES::contains)) {
            synchronized (this) {
                changes++;
                known = null;
            }
        }
    }

    /// Plans in the register, in force or not.
    public List<Plan> plans() {
        List<Plan> now = known;
        if (now != null) {
            return now;
        }
        int before;
        synchronized (this) {
            before = changes;
        }
        List<Plan> read = List.copyOf(store.plans());
        synchronized (this) {
            if (before == changes) {
                known = read;
            }
        }
        return read;
    }

    public Optional<Plan> plan(UUID id) {
        return plans().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    Plan planOrRefused(UUID id) {
        return plan(id).orElseThrow(
                        () -> new Refused("plan.gone", "Kế hoạch này không còn trong sổ: hãy mở lại danh sách."));
    }

    /// In the order of [Plan#BINDING]: where two contradict each other, the last one binds.
    public List<Plan> inForce(int year) {
        return plans().stream()
                .filter(p -> p.inForce() && p.covers(year))
                .sorted(Plan.BINDING)
                .toList();
    }

    /// The plan new registrations of a year stand under: the one in force that binds.
    public Optional<Plan> planOf(int year) {
        return inForce(year).stream().reduce((_, last) -> last);
    }

    /// Plans that ship with the program; a plan that is in the register is given as it stands there.
    public List<Plan> shipped() {
        Map<String, Plan> byCode = new HashMap<>();
        plans().forEach(p -> byCode.put(p.code(), p));
        return ShippedPlans.all().stream()
                .map(p -> byCode.getOrDefault(p.code(), p))
                .toList();
    }

    /// Puts a plan into force, a shipped one by bringing it into the register; its fields and movements go into the
    /// catalogue where that lacks them. Throws [Refused] when no plan has that code. Adopting twice changes
    // nothing.
    public Plan adopt(String code) {
        Plan plan = findOrShipped(code);
        if (plan.version() == 0 || !plan.inForce()) {
            database.act(ActionName.PLAN_ADOPT, plan.name(), action -> {
                UUID id = adopt(action, plan);
                adoption.catalogue(action, plan);
                return id;
            });
        }
        return findOrShipped(code);
    }

    /// Puts the plan into force as part of a greater action, the catalogue left alone; returns its id in the register.
    UUID adopt(Changes action, Plan plan) {
        if (plan.version() == 0) {
            return adoption.add(action, plan, plans());
        }
        edits.inForce(action, plan, true);
        return plan.id();
    }

    /// Takes the plan out of force; what stands under it stays.
    public Plan withdraw(Plan plan) {
        database.act(ActionName.PLAN_WITHDRAW, plan.name(), action -> edits.inForce(action, plan, false));
        return planOrRefused(plan.id());
    }

    /// The office's choice: this plan binds wherever it and another one in force contradict each other.
    public Plan prefer(Plan plan) {
        int most = plans().stream()
                .filter(p -> !p.id().equals(plan.id()))
                .mapToInt(Plan::precedence)
                .max()
                .orElse(0);
        if (plan.precedence() <= most) {
            database.act(ActionName.PLAN_PRECEDENCE, plan.name(), action -> edits.precedence(action, plan, most + 1));
        }
        return planOrRefused(plan.id());
    }

    /// The plan as it stands in the register, else as it ships (version 0).
    Plan findOrShipped(String code) {
        return shipped().stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .or(() -> plans().stream().filter(p -> p.code().equals(code)).findFirst())
                .orElseThrow(() -> new Refused(
                        "plan.unknown", "Không có kế hoạch “%s”: hãy xem các mã bằng lệnh plan list.".formatted(code)));
    }

    /// Adds (version 0) or changes the head of a plan: everything but quotas, deadlines, stages, fields, criteria and
    /// clauses, which have their own [#save(UUID, PlanPart)]. Throws [Refused] with what
    // [guongsang.domain.plan.PlanRules#head] finds, or
    /// when somebody changed it meanwhile. Returns the plan as it stands then, like all that follow.
    public Plan save(Plan head) {
        return editor.save(head);
    }

    /// Removes a plan and all its parts. Throws [Refused] when registrations or papers stand under it.
    public void remove(Plan plan) {
        editor.remove(plan);
    }

    /// Makes a new plan, not in force, from one of another year, see [guongsang.domain.plan.PlanCopy].
    public Plan copy(UUID planId, int fromYear, @Nullable Integer toYear, String number, @Nullable LocalDate issuedOn) {
        return editor.copy(planId, fromYear, toYear, number, issuedOn);
    }

    /// Adds (version 0) or changes a quota, deadline, stage, field, criterion or clause. A new deadline may bring its
    /// other dates and a new field its leads; later they have their own save. Throws [Refused] with what
    /// [guongsang.domain.plan.PlanRules#part] finds.
    public Plan save(UUID planId, PlanPart part) {
        return editor.save(planId, part);
    }

    /// Adds or changes another date of a deadline for one year.
    public Plan save(UUID planId, Deadline deadline, Deadline.OtherDate date) {
        return editor.save(planId, deadline, date);
    }

    /// Adds or changes a lead of a field.
    public Plan save(UUID planId, UUID fieldId, Lead lead) {
        return editor.save(planId, fieldId, lead);
    }

    /// Throws [Refused] for a rule whose breaches are let stand with a reason, or a criterion that exemplars were held
    /// against.
    public Plan remove(Plan plan, PlanPart part) {
        return editor.remove(plan, part);
    }

    public Plan remove(Plan plan, Deadline.OtherDate date) {
        return editor.remove(plan, date);
    }

    public Plan remove(Plan plan, Lead lead) {
        return editor.remove(plan, lead);
    }

    /// Where two plans differ, part by part; plans that only ship may be compared too.
    public List<PlanDifference> compare(Plan left, Plan right) {
        return PlanComparison.of(left, right, catalogue.unitsById());
    }

    /// Every quota and deadline of the plans in force that cover the year, as they stand on the day.
    public List<Compliance.Item> compliance(int year, LocalDate on) {
        return Compliance.check(inForce(year), facts(year), on);
    }

    Compliance.Facts facts(int year) {
        return facts.of(year);
    }

    /// Where plans in force contradict each other in a year.
    public List<Contradiction> contradictions(int year) {
        return Contradiction.among(inForce(year), catalogue.units(), year);
    }

    /// What is due soon or missed on a day, of this year and its neighbours, the earliest first.
    public List<Reminder> reminders(LocalDate day) {
        List<Reminder> all = new ArrayList<>();
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            List<Plan> inForce = inForce(year);
            if (!inForce.isEmpty()) {
                all.addAll(Reminder.of(Compliance.check(inForce, facts.ofDeadlines(year), day), year, day));
            }
        }
        all.sort(Comparator.comparing(Reminder::due));
        return all;
    }

    public List<Waiver> waivers(int year) {
        return facts.waivers(year);
    }

    /// Lets a breach stand with a written reason, or changes the reason. Throws [Refused] without a reason.
    public void waive(Compliance.Item item, String reason) {
        String clean = Text.cleanBlock(reason);
        if (clean.isEmpty()) {
            throw new Refused("waiver.reason", "Thiếu lý do: hãy ghi vì sao cho qua.");
        }
        Waiver now = item.waiver();
        Unit unit = item.unit();
        UUID rule =
                switch (item) {
                    case Compliance.QuotaItem q -> q.quota().id();
                    case Compliance.DeadlineItem d -> d.deadline().id();
                };
        database.act(ActionName.WAIVER_EDIT, about(item), action -> {
            if (now == null) {
                notes.add(action, new Waiver(rule, 0, rule, unit == null ? null : unit.id(), item.year(), clean));
            } else {
                notes.edit(action, new Waiver(now.id(), now.version(), now.ruleId(), now.unitId(), now.year(), clean));
            }
            return true;
        });
    }

    /// Takes a written reason back: the breach is one again.
    public void remove(Waiver waiver) {
        database.act(ActionName.WAIVER_EDIT, "", action -> {
            notes.remove(action, waiver);
            return true;
        });
    }

    /// Notes the day on which the office did what it owes (a conference, an award), where no record of the register
    /// says so; absent: takes the note back. Throws [Refused] for a day in the future or something units owe.
    public void done(Compliance.DeadlineItem item, @Nullable LocalDate day, @Nullable String note) {
        if (item.deadline().what().perUnit()) {
            throw new Refused("done.unit", "Việc này do đơn vị làm: hãy ghi nhận văn bản đơn vị gửi.");
        }
        if (day != null) {
            notInFuture(day, "Ngày làm xong ở tương lai: hãy ghi ngày đã làm.");
        }
        database.act(ActionName.DEADLINE_DONE, about(item), action -> {
            notes.note(action, item.deadline().id(), item.year(), day, Text.cleanOrNull(note));
            return true;
        });
    }

    private static String about(Compliance.Item item) {
        Unit unit = item.unit();
        return item.plan().name() + ", " + item.clause() + (unit == null ? "" : ", " + unit.name()) + ", "
                + item.year();
    }

    private void notInFuture(LocalDate day, String sentence) {
        if (day.isAfter(LocalDate.now(database.clock()))) {
            throw new Refused("date.future", sentence);
        }
    }

    public List<Submission> submissions(int year) {
        return facts.submissions(year);
    }

    /// Notes that a unit sent something. Throws [Refused] when the day received is in the future.
    public void received(Submission submission) {
        notInFuture(submission.receivedOn(), "Ngày nhận ở tương lai: hãy ghi ngày đã nhận.");
        String unit = Optional.ofNullable(catalogue.unitsById().get(submission.unitId()))
                .map(Unit::name)
                .orElse("");
        database.act(
                ActionName.SUBMISSION_ADD,
                unit,
                action -> store.add(
                        action,
                        submission,
                        planOf(submission.year()).map(Plan::id).orElse(null)));
    }

    public void remove(Submission submission) {
        database.act(ActionName.SUBMISSION_REMOVE, "", action -> {
            store.remove(action, submission);
            return true;
        });
    }
}
