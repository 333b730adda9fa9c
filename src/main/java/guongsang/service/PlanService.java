package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.journal.ActionName;
import guongsang.domain.office.DocumentKind;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Submission;
import guongsang.store.Changes;
import guongsang.store.Database;
import guongsang.store.DocumentStore;
import guongsang.store.HistoryStore;
import guongsang.store.PlanStore;
import guongsang.store.ShippedPlans;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Plans, what they ask for, and whether it is there; what units sent.
public final class PlanService {
    private final Database database;
    private final PlanStore store;
    private final RegisterService register;
    private final HistoryStore history;
    private final DocumentStore documents;
    private final CatalogueService catalogue;

    public PlanService(
            Database database,
            PlanStore store,
            RegisterService register,
            HistoryStore history,
            DocumentStore documents,
            CatalogueService catalogue) {
        this.database = database;
        this.store = store;
        this.register = register;
        this.history = history;
        this.documents = documents;
        this.catalogue = catalogue;
    }

    /// Plans in the register, in force or not.
    public List<Plan> plans() {
        return store.plans();
    }

    public List<Plan> inForce(int year) {
        return store.plans().stream().filter(p -> p.inForce() && p.covers(year)).toList();
    }

    /// The plan new registrations of a year stand under: the last one in force that covers it.
    public Optional<Plan> planOf(int year) {
        return inForce(year).stream().reduce((_, last) -> last);
    }

    /// Plans that ship with the program; a plan that is in the register is given as it stands there.
    public List<Plan> shipped() {
        Map<String, Plan> known = new HashMap<>();
        store.plans().forEach(p -> known.put(p.code(), p));
        return ShippedPlans.all().stream()
                .map(p -> known.getOrDefault(p.code(), p))
                .toList();
    }

    /// Puts a shipped plan into force. Throws [Refused] when no plan has that code. Adopting twice changes nothing.
    public Plan adopt(String code) {
        Plan plan = findOrShipped(code);
        database.act(ActionName.PLAN_ADOPT, plan.number(), changes -> adopt(changes, plan));
        return findOrShipped(code);
    }

    /// Puts the plan into force as part of a greater action; returns its id in the register.
    UUID adopt(Changes changes, Plan plan) {
        if (plan.version() == 0) {
            return store.add(changes, plan);
        }
        store.inForce(changes, plan, true);
        return plan.id();
    }

    /// The plan as it stands in the register, else as it ships (version 0).
    Plan findOrShipped(String code) {
        return shipped().stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .or(() -> store.plans().stream()
                        .filter(p -> p.code().equals(code))
                        .findFirst())
                .orElseThrow(() -> new Refused(
                        "plan.unknown", "Không có kế hoạch “%s”: hãy xem các mã bằng lệnh plan list.".formatted(code)));
    }

    /// Every quota and deadline of the plans in force that cover the year, as they stand on the day.
    public List<Compliance.Item> compliance(int year, LocalDate on) {
        return Compliance.check(inForce(year), facts(year), on);
    }

    Compliance.Facts facts(int year) {
        return new Compliance.Facts(
                year,
                catalogue.units(),
                register.countByUnit(year),
                register.find(RegisterFilter.of(year).withSelected(true), RegisterService.Order.NAME, false)
                        .total(),
                store.submissions(year),
                officeDone(year));
    }

    /// When the office did what it owes itself: the first commendation of the year stands for the award occasion, the
    /// first list issued for the level above, by its own date or the day it was made, for the upward list.
    private Map<Deadline.What, LocalDate> officeDone(int year) {
        Map<Deadline.What, LocalDate> done = new HashMap<>();
        history.commendations(year).stream()
                .map(c -> c.decidedOn())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .ifPresent(first -> done.put(Deadline.What.AWARD, first));
        documents.issued(year).stream()
                .filter(d -> d.kind().equals(DocumentKind.UPWARD_LIST.code()))
                .map(d -> Objects.requireNonNullElse(
                        d.issuedOn(),
                        d.madeAt().atZoneSameInstant(database.clock().getZone()).toLocalDate()))
                .min(LocalDate::compareTo)
                .ifPresent(first -> done.put(Deadline.What.UPWARD_LIST, first));
        return done;
    }

    public List<Submission> submissions(int year) {
        return store.submissions(year);
    }

    /// Notes that a unit sent something. Throws [Refused] when the day received is in the future.
    public void received(Submission submission) {
        if (submission.receivedOn().isAfter(LocalDate.now(database.clock()))) {
            throw new Refused("date.future", "Ngày nhận ở tương lai: hãy ghi ngày đã nhận.");
        }
        String unit = Optional.ofNullable(catalogue.unitsById().get(submission.unitId()))
                .map(u -> u.name())
                .orElse("");
        database.act(
                ActionName.SUBMISSION_ADD,
                unit,
                changes -> store.add(
                        changes,
                        submission,
                        planOf(submission.year()).map(Plan::id).orElse(null)));
    }

    public void remove(Submission submission) {
        database.act(ActionName.SUBMISSION_REMOVE, "", changes -> {
            store.remove(changes, submission);
            return true;
        });
    }
}
