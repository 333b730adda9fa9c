package guongsang.store;

import static guongsang.store.jooq.Tables.CRITERION;
import static guongsang.store.jooq.Tables.CRITERION_MARK;
import static guongsang.store.jooq.Tables.REGISTRATION;

import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.CriterionMark;
import guongsang.store.jooq.tables.records.CriterionMarkRecord;
import guongsang.store.jooq.tables.records.CriterionRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Criteria one by one, also those of no plan, and how registrations stand against them.
public final class CriterionStore {
    private final Database database;

    public CriterionStore(Database database) {
        this.database = database;
    }

    /// The office's and its units' own, of no plan.
    public List<Criterion> withoutPlan() {
        return database.read(dsl -> dsl.selectFrom(CRITERION)
                .where(CRITERION.PLAN_ID.isNull(), CRITERION.DELETED.isFalse())
                .orderBy(CRITERION.SORT_ORDER, CRITERION.ID)
                .fetch(PlanRows::criterion));
    }

    /// A plan's, inside an action.
    public List<Criterion> ofPlan(Changes changes, UUID planId) {
        return changes.dsl()
                .selectFrom(CRITERION)
                .where(CRITERION.PLAN_ID.eq(planId), CRITERION.DELETED.isFalse())
                .orderBy(CRITERION.SORT_ORDER, CRITERION.ID)
                .fetch(PlanRows::criterion);
    }

    /// Adds one at the end of those of its plan.
    public UUID add(Changes changes, Criterion criterion) {
        CriterionRecord row = PlanRows.row(criterion.planId(), criterion);
        row.setSortOrder(1
                + changes.dsl()
                        .select(DSL.coalesce(DSL.max(CRITERION.SORT_ORDER), 0))
                        .from(CRITERION)
                        .where(
                                criterion.planId() == null
                                        ? CRITERION.PLAN_ID.isNull()
                                        : CRITERION.PLAN_ID.eq(criterion.planId()))
                        .fetchSingle()
                        .value1());
        return changes.insert(row);
    }

    /// Throws [StaleRowException]. Returns the new version.
    public int edit(Changes changes, Criterion criterion) {
        CriterionRecord row = PlanRows.row(criterion.planId(), criterion);
        Map<Field<?>, Object> fields = new HashMap<>();
        for (Field<?> field : List.of(
                CRITERION.CLAUSE,
                CRITERION.WORDING,
                CRITERION.SCOPE,
                CRITERION.FIELD,
                CRITERION.KINDS,
                CRITERION.MEASURE,
                CRITERION.EVIDENCE,
                CRITERION.UNIT_ID,
                CRITERION.YEAR_NO)) {
            fields.put(field, row.get(field));
        }
        return changes.update(CRITERION, criterion.id(), criterion.version(), fields);
    }

    public void remove(Changes changes, Criterion criterion) {
        changes.remove(CRITERION, criterion.id(), criterion.version());
    }

    public List<CriterionMark> marksOf(UUID registrationId) {
        return database.read(dsl -> dsl.selectFrom(CRITERION_MARK)
                .where(CRITERION_MARK.REGISTRATION_ID.eq(registrationId), CRITERION_MARK.DELETED.isFalse())
                .orderBy(CRITERION_MARK.ID)
                .fetch(CriterionStore::mark));
    }

    /// Every mark of a year by registration.
    public Map<UUID, List<CriterionMark>> marks(int year) {
        return database.read(dsl -> dsl.select(CRITERION_MARK.asterisk())
                .from(CRITERION_MARK)
                .join(REGISTRATION)
                .on(REGISTRATION.ID.eq(CRITERION_MARK.REGISTRATION_ID))
                .where(REGISTRATION.YEAR_NO.eq(year), REGISTRATION.DELETED.isFalse(), CRITERION_MARK.DELETED.isFalse())
                .orderBy(CRITERION_MARK.ID)
                .fetchGroups(CRITERION_MARK.REGISTRATION_ID, r -> mark(r.into(CRITERION_MARK))));
    }

    /// Marks a registration; `met` absent takes the mark away.
    public void mark(
            Changes changes, UUID registrationId, UUID criterionId, @Nullable Boolean met, @Nullable String note) {
        Optional<CriterionMarkRecord> now = now(changes.dsl(), registrationId, criterionId);
        if (met == null) {
            now.ifPresent(r -> changes.remove(CRITERION_MARK, r.getId(), r.getVersion()));
            return;
        }
        if (now.isEmpty()) {
            changes.insert(record(new CriterionMark(new UUID(0, 0), 0, registrationId, criterionId, met, note)));
            return;
        }
        Map<Field<?>, Object> fields = new HashMap<>();
        fields.put(CRITERION_MARK.MET, met);
        fields.put(CRITERION_MARK.NOTE, note);
        changes.update(CRITERION_MARK, now.get().getId(), now.get().getVersion(), fields);
    }

    private static Optional<CriterionMarkRecord> now(DSLContext dsl, UUID registrationId, UUID criterionId) {
        return dsl.selectFrom(CRITERION_MARK)
                .where(
                        CRITERION_MARK.REGISTRATION_ID.eq(registrationId),
                        CRITERION_MARK.CRITERION_ID.eq(criterionId),
                        CRITERION_MARK.DELETED.isFalse())
                .orderBy(CRITERION_MARK.ID.desc())
                .limit(1)
                .fetchOptional();
    }

    private static CriterionMark mark(CriterionMarkRecord r) {
        return new CriterionMark(
                r.getId(), r.getVersion(), r.getRegistrationId(), r.getCriterionId(), r.getMet(), r.getNote());
    }

    static CriterionMarkRecord record(CriterionMark mark) {
        CriterionMarkRecord row = new CriterionMarkRecord();
        row.setRegistrationId(mark.registrationId());
        row.setCriterionId(mark.criterionId());
        row.setMet(mark.met());
        row.setNote(mark.note());
        return row;
    }
}
