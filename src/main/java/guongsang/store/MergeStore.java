package guongsang.store;

import static guongsang.store.jooq.Tables.ACTIVITY;
import static guongsang.store.jooq.Tables.ATTACHMENT;
import static guongsang.store.jooq.Tables.COMMENDATION;
import static guongsang.store.jooq.Tables.CRITERION_MARK;
import static guongsang.store.jooq.Tables.INTAKE_ROW;
import static guongsang.store.jooq.Tables.LIKENESS;
import static guongsang.store.jooq.Tables.REGISTRATION;
import static guongsang.store.jooq.Tables.SHORTLIST;
import static guongsang.store.jooq.Tables.STAGE_CHANGE;

import guongsang.store.jooq.tables.records.CriterionMarkRecord;
import guongsang.store.jooq.tables.records.LikenessRecord;
import guongsang.store.jooq.tables.records.RegistrationRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// Hands over what belongs to one exemplar or registration to another, row by row through the journal, so that a merge
/// can be undone.
public final class MergeStore {
    private static final Field<UUID> ID = DSL.field(DSL.name("id"), UUID.class);
    private static final Field<Integer> VERSION = DSL.field(DSL.name("version"), Integer.class);
    private static final Field<Boolean> DELETED = DSL.field(DSL.name("deleted"), Boolean.class);

    /// Registrations stay where they are: [#registration] hands over one, or [#ofRegistration] what hangs on it.
    public void ofExemplar(Changes changes, UUID from, UUID to) {
        hand(changes, COMMENDATION, COMMENDATION.EXEMPLAR_ID, from, to);
        hand(changes, INTAKE_ROW, INTAKE_ROW.EXEMPLAR_ID, from, to);
        hand(changes, ATTACHMENT, ATTACHMENT.OWNER_ID, from, to);
        likenesses(changes, from, to);
    }

    /// Who else the one may be, or is not, is now asked or known of the other, unless that was said of it already.
    private static void likenesses(Changes changes, UUID from, UUID to) {
        Set<UUID> said = new HashSet<>(Set.of(to));
        of(changes, to).forEach(r -> said.add(partner(r, to)));
        for (LikenessRecord row : of(changes, from)) {
            if (said.add(partner(row, from))) {
                var side = row.getExemplarId().equals(from) ? LIKENESS.EXEMPLAR_ID : LIKENESS.OTHER_ID;
                changes.update(LIKENESS, row.getId(), row.getVersion(), Map.of(side, to));
            } else {
                changes.remove(LIKENESS, row.getId(), row.getVersion());
            }
        }
    }

    private static List<LikenessRecord> of(Changes changes, UUID exemplar) {
        return changes.dsl()
                .selectFrom(LIKENESS)
                .where(LIKENESS.DELETED.isFalse())
                .and(LIKENESS.EXEMPLAR_ID.eq(exemplar).or(LIKENESS.OTHER_ID.eq(exemplar)))
                .orderBy(LIKENESS.ID)
                .fetch();
    }

    private static UUID partner(LikenessRecord row, UUID of) {
        return row.getExemplarId().equals(of) ? row.getOtherId() : row.getExemplarId();
    }

    public void registration(Changes changes, UUID registrationId, int version, UUID toExemplar) {
        changes.update(REGISTRATION, registrationId, version, Map.of(REGISTRATION.EXEMPLAR_ID, toExemplar));
    }

    /// What hangs on a registration goes to another of the same year. A criterion that both were held against, and a
    /// place on the shortlist that both have, stay as the second has them; a second that never left its first stage
    /// goes on from where the first stands.
    public void ofRegistration(Changes changes, UUID from, UUID to) {
        stage(changes, from, to);
        selection(changes, from, to);
        marks(changes, from, to);
        hand(changes, ACTIVITY, ACTIVITY.REGISTRATION_ID, from, to);
        hand(changes, STAGE_CHANGE, STAGE_CHANGE.REGISTRATION_ID, from, to);
        hand(changes, INTAKE_ROW, INTAKE_ROW.REGISTRATION_ID, from, to);
        hand(changes, ATTACHMENT, ATTACHMENT.OWNER_ID, from, to);
    }

    /// A stage without the steps that led to it, or steps without their stage, would contradict each other.
    private static void stage(Changes changes, UUID from, UUID to) {
        if (any(changes, STAGE_CHANGE, STAGE_CHANGE.REGISTRATION_ID, from)
                && !any(changes, STAGE_CHANGE, STAGE_CHANGE.REGISTRATION_ID, to)) {
            RegistrationRecord theirs = now(changes, from);
            changes.update(
                    REGISTRATION,
                    to,
                    now(changes, to).getVersion(),
                    Map.of(
                            REGISTRATION.STAGE, theirs.getStage(),
                            REGISTRATION.STAGE_SINCE, theirs.getStageSince(),
                            REGISTRATION.STATE, theirs.getState()));
        }
    }

    private static void selection(Changes changes, UUID from, UUID to) {
        RegistrationRecord ours = now(changes, to);
        if (ours.getSelected() || any(changes, SHORTLIST, SHORTLIST.REGISTRATION_ID, to)) {
            removeAll(changes, SHORTLIST, SHORTLIST.REGISTRATION_ID, from);
            return;
        }
        hand(changes, SHORTLIST, SHORTLIST.REGISTRATION_ID, from, to);
        changes.update(
                REGISTRATION,
                to,
                ours.getVersion(),
                Map.of(REGISTRATION.SELECTED, now(changes, from).getSelected()));
    }

    private static void marks(Changes changes, UUID from, UUID to) {
        Set<UUID> marked = new HashSet<>();
        marks(changes, to).forEach(mark -> marked.add(mark.getCriterionId()));
        for (CriterionMarkRecord mark : marks(changes, from)) {
            if (marked.add(mark.getCriterionId())) {
                changes.update(
                        CRITERION_MARK, mark.getId(), mark.getVersion(), Map.of(CRITERION_MARK.REGISTRATION_ID, to));
            } else {
                changes.remove(CRITERION_MARK, mark.getId(), mark.getVersion());
            }
        }
    }

    private static List<CriterionMarkRecord> marks(Changes changes, UUID registration) {
        return changes.dsl()
                .selectFrom(CRITERION_MARK)
                .where(CRITERION_MARK.REGISTRATION_ID.eq(registration).andNot(CRITERION_MARK.DELETED))
                .orderBy(CRITERION_MARK.ID.desc())
                .fetch();
    }

    private static RegistrationRecord now(Changes changes, UUID registration) {
        return changes.dsl().fetchSingle(REGISTRATION, REGISTRATION.ID.eq(registration));
    }

    private static <R extends Record> boolean any(Changes changes, Table<R> table, TableField<R, UUID> owner, UUID of) {
        return changes.dsl()
                .fetchExists(
                        changes.dsl().selectOne().from(table).where(owner.eq(of).andNot(DELETED)));
    }

    private static <R extends Record> void hand(
            Changes changes, Table<R> table, TableField<R, UUID> owner, UUID from, UUID to) {
        changes.dsl()
                .select(ID, VERSION)
                .from(table)
                .where(owner.eq(from).andNot(DELETED))
                .fetch()
                .forEach(r -> changes.update(table, r.value1(), r.value2(), Map.of(owner, to)));
    }

    private static <R extends Record> void removeAll(
            Changes changes, Table<R> table, TableField<R, UUID> owner, UUID of) {
        changes.dsl()
                .select(ID, VERSION)
                .from(table)
                .where(owner.eq(of).andNot(DELETED))
                .fetch()
                .forEach(r -> changes.remove(table, r.value1(), r.value2()));
    }
}
