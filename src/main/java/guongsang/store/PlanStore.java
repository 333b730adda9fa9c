package guongsang.store;

import static guongsang.store.jooq.Tables.DEADLINE;
import static guongsang.store.jooq.Tables.DEADLINE_EXCEPTION;
import static guongsang.store.jooq.Tables.PLAN;
import static guongsang.store.jooq.Tables.QUOTA;
import static guongsang.store.jooq.Tables.SUBMISSION;

import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanContent;
import guongsang.domain.plan.Quota;
import guongsang.domain.plan.Submission;
import guongsang.domain.plan.Tier;
import guongsang.store.jooq.tables.records.PlanRecord;
import guongsang.store.jooq.tables.records.SubmissionRecord;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans in the register with all they ask for, and what units sent.
public final class PlanStore {
    private final Database database;

    public PlanStore(Database database) {
        this.database = database;
    }

    /// Every plan with all its parts, the oldest first.
    public List<Plan> plans() {
        return database.read(dsl -> {
            Map<UUID, List<Quota>> quotas = dsl.selectFrom(QUOTA)
                    .where(QUOTA.DELETED.isFalse())
                    .orderBy(QUOTA.CLAUSE, QUOTA.ID)
                    .fetchGroups(QUOTA.PLAN_ID, PlanRows::quota);
            Map<UUID, List<Deadline.OtherDate>> exceptions = dsl.selectFrom(DEADLINE_EXCEPTION)
                    .where(DEADLINE_EXCEPTION.DELETED.isFalse())
                    .orderBy(DEADLINE_EXCEPTION.YEAR_NO)
                    .fetchGroups(DEADLINE_EXCEPTION.DEADLINE_ID, PlanRows::exception);
            Map<UUID, List<Deadline>> deadlines = dsl.selectFrom(DEADLINE)
                    .where(DEADLINE.DELETED.isFalse())
                    .orderBy(DEADLINE.CLAUSE, DEADLINE.ID)
                    .fetchGroups(
                            DEADLINE.PLAN_ID, r -> PlanRows.deadline(r, exceptions.getOrDefault(r.getId(), List.of())));
            Map<UUID, PlanContent> contents = PlanParts.read(dsl);
            return dsl.selectFrom(PLAN)
                    .where(PLAN.DELETED.isFalse())
                    .orderBy(PLAN.FROM_YEAR, PLAN.NUMBER)
                    .fetch(r -> new Plan(
                            r.getId(),
                            r.getVersion(),
                            r.getCode(),
                            r.getTag(),
                            r.getNumber(),
                            r.getIssuedOn(),
                            r.getIssuer(),
                            Tier.valueOf(r.getTier()),
                            r.getTitle(),
                            r.getFromYear(),
                            r.getToYear(),
                            r.getParent(),
                            r.getParentId(),
                            r.getInForce(),
                            r.getPrecedence(),
                            r.getNote(),
                            quotas.getOrDefault(r.getId(), List.of()),
                            deadlines.getOrDefault(r.getId(), List.of()),
                            PlanParts.of(contents, r)));
        });
    }

    /// Adds a plan with all its parts; the ids given are not used.
    public UUID add(Changes changes, Plan plan) {
        UUID id = changes.insert(row(plan));
        plan.quotas().forEach(quota -> changes.insert(PlanRows.row(id, quota)));
        for (Deadline deadline : plan.deadlines()) {
            UUID deadlineId = changes.insert(PlanRows.row(id, deadline));
            deadline.exceptions().forEach(e -> changes.insert(PlanRows.row(deadlineId, e)));
        }
        PlanParts.add(changes, id, plan.content());
        return id;
    }

    static PlanRecord row(Plan plan) {
        PlanRecord row = new PlanRecord();
        row.setCode(plan.code());
        row.setTag(plan.tag());
        row.setNumber(plan.number());
        row.setIssuedOn(plan.issuedOn());
        row.setIssuer(plan.issuer());
        row.setTier(plan.tier().name());
        row.setTitle(plan.title());
        row.setFromYear(plan.fromYear());
        row.setToYear(plan.toYear());
        row.setParent(plan.parent());
        row.setParentId(plan.parentId());
        row.setInForce(plan.inForce());
        row.setPrecedence(plan.precedence());
        row.setNote(plan.note());
        row.setBases(PlanRows.text(plan.content().bases()));
        row.setRecipients(PlanRows.text(plan.content().recipients()));
        return row;
    }

    public List<Submission> submissions(int year) {
        return database.read(dsl -> dsl.selectFrom(SUBMISSION)
                .where(SUBMISSION.YEAR_NO.eq(year).andNot(SUBMISSION.DELETED))
                .orderBy(SUBMISSION.RECEIVED_ON)
                .fetch(r -> new Submission(
                        r.getId(),
                        r.getVersion(),
                        r.getYearNo(),
                        r.getUnitId(),
                        PlanRows.what(r.getWhat()),
                        r.getNumber(),
                        r.getDated(),
                        r.getReceivedOn(),
                        r.getNote())));
    }

    public UUID add(Changes changes, Submission submission, @Nullable UUID planId) {
        return changes.insert(row(submission, planId));
    }

    static SubmissionRecord row(Submission submission, @Nullable UUID planId) {
        SubmissionRecord row = new SubmissionRecord();
        row.setYearNo(submission.year());
        row.setPlanId(planId);
        row.setUnitId(submission.unitId());
        row.setWhat(submission.what().code());
        row.setNumber(submission.number());
        row.setDated(submission.dated());
        row.setReceivedOn(submission.receivedOn());
        row.setNote(submission.note());
        return row;
    }

    public void remove(Changes changes, Submission submission) {
        changes.remove(SUBMISSION, submission.id(), submission.version());
    }
}
