package guongsang.store;

import static guongsang.store.jooq.Tables.CRITERION;
import static guongsang.store.jooq.Tables.CRITERION_MARK;
import static guongsang.store.jooq.Tables.DEADLINE;
import static guongsang.store.jooq.Tables.DEADLINE_EXCEPTION;
import static guongsang.store.jooq.Tables.PLAN;
import static guongsang.store.jooq.Tables.PLAN_CLAUSE;
import static guongsang.store.jooq.Tables.PLAN_FIELD;
import static guongsang.store.jooq.Tables.PLAN_LEAD;
import static guongsang.store.jooq.Tables.PLAN_STAGE;
import static guongsang.store.jooq.Tables.QUOTA;
import static guongsang.store.jooq.Tables.REGISTRATION;
import static guongsang.store.jooq.Tables.SUBMISSION;
import static guongsang.store.jooq.Tables.WAIVER;

import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Lead;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanClause;
import guongsang.domain.plan.PlanField;
import guongsang.domain.plan.PlanPart;
import guongsang.domain.plan.PlanStage;
import guongsang.domain.plan.Quota;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/// Changes to plans that are in the register, part by part.
public final class PlanEdits {
    /// New parts go behind those that are there.
    private static final int LAST = 10_000;
    /// What an edit of a part leaves as it is.
    private static final Set<String> KEPT =
            Set.of("id", "version", "deleted", "plan_id", "plan_field_id", "deadline_id", "sort_order");
    private static final Set<String> KEPT_IN_HEAD = Set.of("id", "version", "deleted", "code");

    private final Database database;

    public PlanEdits(Database database) {
        this.database = database;
    }

    /// The head of a plan: everything but its parts, with bases and recipients.
    public int head(Changes changes, Plan plan) {
        return changes.update(PLAN, plan.id(), plan.version(), values(PlanStore.row(plan), KEPT_IN_HEAD));
    }

    public int inForce(Changes changes, Plan plan, boolean inForce) {
        return changes.update(PLAN, plan.id(), plan.version(), Map.of(PLAN.IN_FORCE, inForce));
    }

    public int precedence(Changes changes, Plan plan, int precedence) {
        return changes.update(PLAN, plan.id(), plan.version(), Map.of(PLAN.PRECEDENCE, precedence));
    }

    /// Links the plan to the one it follows, or (absent) to none.
    public int parent(Changes changes, Plan plan, @Nullable UUID parentId) {
        Map<Field<?>, Object> values = new HashMap<>();
        values.put(PLAN.PARENT_ID, parentId);
        return changes.update(PLAN, plan.id(), plan.version(), values);
    }

    /// Adds (version 0) or changes a part; a new deadline with its other dates, a new field with its leads. Criteria
    /// and fields take their place from themselves.
    public void save(Changes changes, UUID planId, PlanPart part) {
        TableRecord<?> row = row(planId, part);
        if (part.version() > 0) {
            Map<Field<?>, Object> values = values(row, KEPT);
            if (part instanceof Criterion criterion) {
                values.put(CRITERION.SORT_ORDER, criterion.order());
            }
            if (part instanceof PlanField field) {
                values.put(PLAN_FIELD.SORT_ORDER, field.order());
            }
            changes.update(row.getTable(), part.id(), part.version(), values);
            return;
        }
        UUID id = changes.insert(row);
        switch (part) {
            case Deadline deadline -> deadline.exceptions().forEach(e -> changes.insert(PlanRows.row(id, e)));
            case PlanField field -> field.leads().forEach(lead -> save(changes, id, lead));
            default -> {}
        }
    }

    public void save(Changes changes, UUID deadlineId, Deadline.OtherDate date) {
        TableRecord<?> row = PlanRows.row(deadlineId, date);
        if (date.version() == 0) {
            changes.insert(row);
        } else {
            changes.update(DEADLINE_EXCEPTION, date.id(), date.version(), values(row, KEPT));
        }
    }

    public void save(Changes changes, UUID fieldId, Lead lead) {
        TableRecord<?> row = PlanRows.row(fieldId, lead, LAST);
        if (lead.version() == 0) {
            changes.insert(row);
        } else {
            changes.update(PLAN_LEAD, lead.id(), lead.version(), values(row, KEPT));
        }
    }

    public void remove(Changes changes, PlanPart part) {
        switch (part) {
            case Deadline deadline -> deadline.exceptions().forEach(e -> remove(changes, e));
            case PlanField field -> field.leads().forEach(lead -> remove(changes, lead));
            default -> {}
        }
        changes.remove(table(part), part.id(), part.version());
    }

    public void remove(Changes changes, Deadline.OtherDate date) {
        changes.remove(DEADLINE_EXCEPTION, date.id(), date.version());
    }

    public void remove(Changes changes, Lead lead) {
        changes.remove(PLAN_LEAD, lead.id(), lead.version());
    }

    /// The plan with all its parts.
    public void remove(Changes changes, Plan plan) {
        plan.quotas().forEach(part -> remove(changes, part));
        plan.deadlines().forEach(part -> remove(changes, part));
        plan.content().stages().forEach(part -> remove(changes, part));
        plan.content().fields().forEach(part -> remove(changes, part));
        plan.content().criteria().forEach(part -> remove(changes, part));
        plan.content().clauses().forEach(part -> remove(changes, part));
        changes.remove(PLAN, plan.id(), plan.version());
    }

    /// How many registrations stand under the plan.
    public int registrations(UUID planId) {
        return database.read(
                dsl -> dsl.fetchCount(REGISTRATION, REGISTRATION.PLAN_ID.eq(planId), REGISTRATION.DELETED.isFalse()));
    }

    /// How many papers of units came under the plan.
    public int submissions(UUID planId) {
        return database.read(
                dsl -> dsl.fetchCount(SUBMISSION, SUBMISSION.PLAN_ID.eq(planId), SUBMISSION.DELETED.isFalse()));
    }

    /// How many exemplars were held against the criterion.
    public int marks(UUID criterionId) {
        return database.read(dsl -> dsl.fetchCount(
                CRITERION_MARK, CRITERION_MARK.CRITERION_ID.eq(criterionId), CRITERION_MARK.DELETED.isFalse()));
    }

    /// How many breaches of the rule are let stand with a reason.
    public int waivers(UUID ruleId) {
        return database.read(dsl -> dsl.fetchCount(WAIVER, WAIVER.RULE_ID.eq(ruleId), WAIVER.DELETED.isFalse()));
    }

    private static Table<?> table(PlanPart part) {
        return switch (part) {
            case Quota _ -> QUOTA;
            case Deadline _ -> DEADLINE;
            case PlanStage _ -> PLAN_STAGE;
            case PlanField _ -> PLAN_FIELD;
            case Criterion _ -> CRITERION;
            case PlanClause _ -> PLAN_CLAUSE;
        };
    }

    private static TableRecord<?> row(UUID planId, PlanPart part) {
        return switch (part) {
            case Quota quota -> PlanRows.row(planId, quota);
            case Deadline deadline -> PlanRows.row(planId, deadline);
            case PlanStage stage -> PlanRows.row(planId, stage);
            case PlanField field -> PlanRows.row(planId, field);
            case Criterion criterion -> PlanRows.row(planId, criterion);
            case PlanClause clause -> PlanRows.row(planId, clause, LAST);
        };
    }

    private static Map<Field<?>, Object> values(Record row, Set<String> kept) {
        Map<Field<?>, Object> values = new HashMap<>();
        for (Field<?> field : row.fields()) {
            if (!kept.contains(field.getName())) {
                values.put(field, row.get(field));
            }
        }
        return values;
    }
}
