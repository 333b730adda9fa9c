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

import java.util.Map;
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
        removeAll(changes, LIKENESS, LIKENESS.EXEMPLAR_ID, from);
        removeAll(changes, LIKENESS, LIKENESS.OTHER_ID, from);
    }

    public void registration(Changes changes, UUID registrationId, int version, UUID toExemplar) {
        changes.update(REGISTRATION, registrationId, version, Map.of(REGISTRATION.EXEMPLAR_ID, toExemplar));
    }

    /// What hangs on a registration goes to another of the same year; a criterion that both were held against, and a
    /// place on the shortlist that both have, stay as the second has them.
    public void ofRegistration(Changes changes, UUID from, UUID to) {
        hand(changes, ACTIVITY, ACTIVITY.REGISTRATION_ID, from, to);
        hand(changes, STAGE_CHANGE, STAGE_CHANGE.REGISTRATION_ID, from, to);
        hand(changes, INTAKE_ROW, INTAKE_ROW.REGISTRATION_ID, from, to);
        hand(changes, ATTACHMENT, ATTACHMENT.OWNER_ID, from, to);
        removeAll(changes, CRITERION_MARK, CRITERION_MARK.REGISTRATION_ID, from);
        removeAll(changes, SHORTLIST, SHORTLIST.REGISTRATION_ID, from);
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
