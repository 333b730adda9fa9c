package guongsang.store;

import static guongsang.store.jooq.Tables.ACTIVITY;
import static guongsang.store.jooq.Tables.COMMENDATION;
import static guongsang.store.jooq.Tables.STAGE_CHANGE;

import guongsang.domain.award.Commendation;
import guongsang.domain.exemplar.Activity;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.StageChange;
import guongsang.store.jooq.tables.records.ActivityRecord;
import guongsang.store.jooq.tables.records.CommendationRecord;
import guongsang.store.jooq.tables.records.StageChangeRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// What happened to an exemplar: moves through the stages, activities, commendations.
public final class HistoryStore {
    private final Database database;

    public HistoryStore(Database database) {
        this.database = database;
    }

    /// The moves of a registration, oldest first.
    public List<StageChange> stageChanges(UUID registrationId) {
        return database.read(dsl -> dsl.selectFrom(STAGE_CHANGE)
                .where(STAGE_CHANGE.REGISTRATION_ID.eq(registrationId).andNot(STAGE_CHANGE.DELETED))
                .orderBy(STAGE_CHANGE.CHANGED_ON, STAGE_CHANGE.ID)
                .fetch(r -> new StageChange(
                        r.getId(),
                        r.getRegistrationId(),
                        StageChange.Type.valueOf(r.getKind()),
                        Stage.valueOf(r.getFromStage()),
                        Stage.valueOf(r.getToStage()),
                        r.getChangedOn(),
                        r.getReason(),
                        r.getEvidence(),
                        r.getSkipped())));
    }

    public UUID add(Changes changes, StageChange change) {
        return changes.insert(row(change));
    }

    static StageChangeRecord row(StageChange change) {
        StageChangeRecord row = new StageChangeRecord();
        row.setRegistrationId(change.registrationId());
        row.setKind(change.type().name());
        row.setFromStage(change.from().name());
        row.setToStage(change.to().name());
        row.setChangedOn(change.on());
        row.setReason(change.reason());
        row.setEvidence(change.evidence());
        row.setSkipped(change.skipped());
        return row;
    }

    /// All activities of a year, also those of no single exemplar.
    public List<Activity> activities(int year) {
        return database.read(dsl -> dsl.selectFrom(ACTIVITY)
                .where(ACTIVITY.YEAR_NO.eq(year).andNot(ACTIVITY.DELETED))
                .orderBy(ACTIVITY.HELD_ON)
                .fetch(HistoryStore::toActivity));
    }

    public List<Activity> activitiesOf(UUID registrationId) {
        return database.read(dsl -> dsl.selectFrom(ACTIVITY)
                .where(ACTIVITY.REGISTRATION_ID.eq(registrationId).andNot(ACTIVITY.DELETED))
                .orderBy(ACTIVITY.HELD_ON.desc())
                .fetch(HistoryStore::toActivity));
    }

    /// The activities of many registrations, newest first.
    public List<Activity> activitiesOf(Collection<UUID> registrationIds) {
        return database.read(dsl -> dsl.selectFrom(ACTIVITY)
                .where(ACTIVITY.REGISTRATION_ID.in(registrationIds).andNot(ACTIVITY.DELETED))
                .orderBy(ACTIVITY.HELD_ON.desc(), ACTIVITY.ID.desc())
                .fetch(HistoryStore::toActivity));
    }

    /// How many activities of a type a registration has, and how many of them name a difficulty that is still open.
    public record Count(UUID registrationId, Activity.Type type, int total, int openDifficulties) {}

    /// Counts of a year's activities that belong to a registration.
    public List<Count> activityCounts(int year) {
        var open = DSL.count().filterWhere(ACTIVITY.DIFFICULTY.isNotNull().and(ACTIVITY.RESOLVED_ON.isNull()));
        return database.read(dsl -> dsl.select(ACTIVITY.REGISTRATION_ID, ACTIVITY.KIND, DSL.count(), open)
                .from(ACTIVITY)
                .where(ACTIVITY.YEAR_NO.eq(year), ACTIVITY.REGISTRATION_ID.isNotNull(), ACTIVITY.DELETED.isFalse())
                .groupBy(ACTIVITY.REGISTRATION_ID, ACTIVITY.KIND)
                .fetch(r -> new Count(r.value1(), Activity.Type.valueOf(r.value2()), r.value3(), r.value4())));
    }

    private static Activity toActivity(ActivityRecord r) {
        return new Activity(
                r.getId(),
                r.getVersion(),
                r.getRegistrationId(),
                r.getUnitId(),
                r.getYearNo(),
                Activity.Type.valueOf(r.getKind()),
                r.getHeldOn(),
                r.getContent(),
                r.getDifficulty(),
                r.getResolvedOn(),
                r.getResult(),
                r.getPlace(),
                r.getPeople(),
                r.getCost());
    }

    public UUID add(Changes changes, Activity activity) {
        return changes.insert(row(activity));
    }

    static ActivityRecord row(Activity activity) {
        ActivityRecord row = new ActivityRecord();
        row.setRegistrationId(activity.registrationId());
        row.setUnitId(activity.unitId());
        row.setYearNo(activity.year());
        row.setKind(activity.type().name());
        row.setHeldOn(activity.on());
        row.setContent(activity.content());
        row.setDifficulty(activity.difficulty());
        row.setResolvedOn(activity.resolvedOn());
        row.setResult(activity.result());
        row.setPlace(activity.place());
        row.setPeople(activity.people());
        row.setCost(activity.cost());
        return row;
    }

    public int edit(Changes changes, Activity activity) {
        return changes.update(ACTIVITY, activity.id(), activity.version(), without(row(activity)));
    }

    public void remove(Changes changes, Activity activity) {
        changes.remove(ACTIVITY, activity.id(), activity.version());
    }

    public List<Commendation> commendations(int year) {
        return database.read(dsl -> dsl.selectFrom(COMMENDATION)
                .where(COMMENDATION.YEAR_NO.eq(year).andNot(COMMENDATION.DELETED))
                .orderBy(COMMENDATION.DECIDED_ON, COMMENDATION.ID)
                .fetch(HistoryStore::toCommendation));
    }

    public List<Commendation> commendationsOf(UUID exemplarId) {
        return database.read(dsl -> dsl.selectFrom(COMMENDATION)
                .where(COMMENDATION.EXEMPLAR_ID.eq(exemplarId).andNot(COMMENDATION.DELETED))
                .orderBy(COMMENDATION.YEAR_NO.desc(), COMMENDATION.ID)
                .fetch(HistoryStore::toCommendation));
    }

    private static Commendation toCommendation(CommendationRecord r) {
        return new Commendation(
                r.getId(),
                r.getVersion(),
                r.getExemplarId(),
                r.getYearNo(),
                r.getAwardTypeId(),
                r.getDecisionNumber(),
                r.getDecidedOn(),
                r.getDecidedBy(),
                r.getReason());
    }

    public UUID add(Changes changes, Commendation commendation) {
        return changes.insert(row(commendation));
    }

    static CommendationRecord row(Commendation commendation) {
        CommendationRecord row = new CommendationRecord();
        row.setExemplarId(commendation.exemplarId());
        row.setYearNo(commendation.year());
        row.setAwardTypeId(commendation.awardTypeId());
        row.setDecisionNumber(commendation.decisionNumber());
        row.setDecidedOn(commendation.decidedOn());
        row.setDecidedBy(commendation.decidedBy());
        row.setReason(commendation.reason());
        return row;
    }

    public int edit(Changes changes, Commendation commendation) {
        return changes.update(COMMENDATION, commendation.id(), commendation.version(), without(row(commendation)));
    }

    public void remove(Changes changes, Commendation commendation) {
        changes.remove(COMMENDATION, commendation.id(), commendation.version());
    }

    /// Every column the clerk gives, without those that the store keeps itself.
    private static Map<Field<?>, Object> without(org.jooq.Record row) {
        Map<Field<?>, Object> values = new HashMap<>();
        for (Field<?> field : row.fields()) {
            if (!java.util.Set.of("id", "version", "deleted").contains(field.getName())) {
                values.put(field, row.get(field));
            }
        }
        return values;
    }
}
