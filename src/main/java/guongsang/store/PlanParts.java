package guongsang.store;

import static guongsang.store.jooq.Tables.CRITERION;
import static guongsang.store.jooq.Tables.PLAN_CLAUSE;
import static guongsang.store.jooq.Tables.PLAN_FIELD;
import static guongsang.store.jooq.Tables.PLAN_LEAD;
import static guongsang.store.jooq.Tables.PLAN_STAGE;

import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.Lead;
import guongsang.domain.plan.PlanClause;
import guongsang.domain.plan.PlanContent;
import guongsang.domain.plan.PlanField;
import guongsang.domain.plan.PlanStage;
import guongsang.store.jooq.tables.records.PlanRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/// What plans say beside quotas and deadlines, read for all of them at once.
final class PlanParts {
    private PlanParts() {}

    /// By plan; bases and recipients are still missing, they stand in the plan's own row.
    static Map<UUID, PlanContent> read(DSLContext dsl) {
        Map<UUID, List<PlanStage>> stages = dsl.selectFrom(PLAN_STAGE)
                .where(PLAN_STAGE.DELETED.isFalse())
                .orderBy(PLAN_STAGE.ID)
                .fetchGroups(PLAN_STAGE.PLAN_ID, PlanRows::stage);
        Map<UUID, List<Lead>> leads = dsl.selectFrom(PLAN_LEAD)
                .where(PLAN_LEAD.DELETED.isFalse())
                .orderBy(PLAN_LEAD.SORT_ORDER, PLAN_LEAD.ID)
                .fetchGroups(PLAN_LEAD.PLAN_FIELD_ID, PlanRows::lead);
        Map<UUID, List<PlanField>> fields = dsl.selectFrom(PLAN_FIELD)
                .where(PLAN_FIELD.DELETED.isFalse())
                .orderBy(PLAN_FIELD.SORT_ORDER, PLAN_FIELD.ID)
                .fetchGroups(PLAN_FIELD.PLAN_ID, r -> PlanRows.field(r, leads.getOrDefault(r.getId(), List.of())));
        Map<UUID, List<Criterion>> criteria = dsl.selectFrom(CRITERION)
                .where(CRITERION.DELETED.isFalse(), CRITERION.PLAN_ID.isNotNull())
                .orderBy(CRITERION.SORT_ORDER, CRITERION.ID)
                .fetchGroups(CRITERION.PLAN_ID, PlanRows::criterion);
        Map<UUID, List<PlanClause>> clauses = dsl.selectFrom(PLAN_CLAUSE)
                .where(PLAN_CLAUSE.DELETED.isFalse())
                .orderBy(PLAN_CLAUSE.SORT_ORDER, PLAN_CLAUSE.ID)
                .fetchGroups(PLAN_CLAUSE.PLAN_ID, PlanRows::clause);
        Set<UUID> plans = new HashSet<>();
        List.of(stages, fields, criteria, clauses).forEach(part -> plans.addAll(part.keySet()));
        Map<UUID, PlanContent> contents = new HashMap<>();
        for (UUID plan : plans) {
            contents.put(
                    plan,
                    new PlanContent(
                            List.of(),
                            List.of(),
                            stages.getOrDefault(plan, List.of()),
                            fields.getOrDefault(plan, List.of()),
                            criteria.getOrDefault(plan, List.of()),
                            clauses.getOrDefault(plan, List.of())));
        }
        return contents;
    }

    static PlanContent of(Map<UUID, PlanContent> contents, PlanRecord plan) {
        PlanContent parts = contents.getOrDefault(plan.getId(), PlanContent.NONE);
        return new PlanContent(
                PlanRows.lines(plan.getBases()),
                PlanRows.lines(plan.getRecipients()),
                parts.stages(),
                parts.fields(),
                parts.criteria(),
                parts.clauses());
    }

    static void add(Changes changes, UUID planId, PlanContent content) {
        content.stages().forEach(stage -> changes.insert(PlanRows.row(planId, stage)));
        for (PlanField field : content.fields()) {
            UUID fieldId = changes.insert(PlanRows.row(planId, field));
            for (int i = 0; i < field.leads().size(); i++) {
                changes.insert(PlanRows.row(fieldId, field.leads().get(i), i + 1));
            }
        }
        content.criteria().forEach(criterion -> changes.insert(PlanRows.row(planId, criterion)));
        for (int i = 0; i < content.clauses().size(); i++) {
            changes.insert(PlanRows.row(planId, content.clauses().get(i), i + 1));
        }
    }
}
