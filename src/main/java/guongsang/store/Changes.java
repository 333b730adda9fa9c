package guongsang.store;

import static guongsang.store.jooq.Tables.ACTION;
import static guongsang.store.jooq.Tables.JOURNAL;

import guongsang.domain.journal.ActionName;
import guongsang.store.jooq.tables.records.JournalRecord;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The one place where rows are changed: every insert and update of an action goes through here and leaves a journal
/// row with what was and what became.
public final class Changes {
    private static final Set<String> UNJOURNALED = Set.of("id", "version");

    private final DSLContext dsl;
    private final UUID actionId = Ids.next();
    private final OffsetDateTime at;
    private final String who;
    private final ActionName name;
    private final List<JournalRecord> rows = new ArrayList<>();
    private String about;
    private String kind = "DO";
    private boolean bulk;
    private @Nullable UUID target;

    Changes(DSLContext dsl, Clock clock, String who, ActionName name, String about) {
        this.dsl = dsl;
        this.at = OffsetDateTime.now(clock);
        this.who = who;
        this.name = name;
        this.about = about;
    }

    /// For reading inside the same transaction.
    DSLContext dsl() {
        return dsl;
    }

    /// Marks this action as taking back (UNDO) or doing again (REDO) another.
    void of(String newKind, UUID newTarget) {
        kind = newKind;
        target = newTarget;
    }

    /// Inserts a row; an absent id is made, version starts at 1. Returns the id.
    UUID insert(TableRecord<?> row) {
        prepare(row);
        for (Field<?> field : row.fields()) {
            fits(field, row.get(field));
        }
        dsl.executeInsert(row);
        journal(row.getTable(), id(row), "INSERT", Map.of(), values(row));
        return id(row);
    }

    /// Inserts many rows of one table whose coming is said by the action's own row alone (the invented demo data).
    /// One statement is made for all of them.
    void insertUnjournaled(Table<?> table, Collection<? extends TableRecord<?>> all) {
        bulk = true;
        if (all.isEmpty()) {
            return;
        }
        Field<?>[] fields = table.fields();
        var batch = dsl.batch(dsl.insertInto(table).columns(fields).values(new @Nullable Object[fields.length]));
        for (TableRecord<?> row : all) {
            prepare(row);
            batch.bind(row.intoArray());
        }
        batch.execute();
    }

    /// Changes the named fields of a row that still has the expected version; nothing happens when they hold these
    /// values already.
    /// Throws [StaleRowException] when the row was changed or deleted meanwhile. Returns the new version.
    int update(Table<?> table, UUID id, int expectedVersion, Map<Field<?>, ?> wanted) {
        Record now = dsl.selectFrom(table)
                .where(field(table, "id", UUID.class).eq(id))
                .fetchOne();
        if (now == null || now.get("deleted", Boolean.class) || now.get("version", Integer.class) != expectedVersion) {
            throw new StaleRowException();
        }
        return overwrite(table, now, wanted);
    }

    /// Soft-deletes a row; it stays in the file and can be undone.
    void remove(Table<?> table, UUID id, int expectedVersion) {
        update(table, id, expectedVersion, Map.of(field(table, "deleted", Boolean.class), true));
    }

    /// Changes the named fields of the row whatever its version: for undo and redo, which check values themselves.
    int overwrite(Table<?> table, Record now, Map<Field<?>, ?> wanted) {
        Map<String, Object> before = new LinkedHashMap<>();
        Map<String, Object> after = new LinkedHashMap<>();
        Map<Field<?>, Object> set = new LinkedHashMap<>();
        wanted.forEach((field, value) -> {
            fits(field, value);
            Object old = now.get(field);
            if (!Objects.equals(old, value)) {
                before.put(field.getName(), plain(old));
                after.put(field.getName(), plain(value));
                set.put(field, value);
            }
        });
        int version = now.get("version", Integer.class);
        if (set.isEmpty()) {
            return version;
        }
        set.put(field(table, "version", Integer.class), version + 1);
        UUID id = now.get("id", UUID.class);
        dsl.update(table).set(set).where(field(table, "id", UUID.class).eq(id)).execute();
        journal(table, id, "UPDATE", before, after);
        return version + 1;
    }

    /// Writes the action and its journal rows; an action that changed nothing leaves no trace unless it cannot be
    /// undone anyway.
    void finish() {
        if (rows.isEmpty() && name.undoable()) {
            return;
        }
        long actionSeq = 1
                + dsl.select(DSL.coalesce(DSL.max(ACTION.SEQ), 0L))
                        .from(ACTION)
                        .fetchSingle()
                        .value1();
        var action = dsl.newRecord(ACTION);
        action.setId(actionId);
        action.setSeq(actionSeq);
        action.setAt(at);
        action.setWho(who);
        action.setKind(kind);
        action.setName(name.code());
        action.setAbout(about.length() > 600 ? about.substring(0, 600) : about);
        action.setTargetId(target);
        action.setUndoable(name.undoable());
        action.insert();
        long seq = dsl.select(DSL.coalesce(DSL.max(JOURNAL.SEQ), 0L))
                .from(JOURNAL)
                .fetchSingle()
                .value1();
        String previous = seq == 0
                ? JournalHash.START
                : dsl.select(JOURNAL.HASH)
                        .from(JOURNAL)
                        .where(JOURNAL.SEQ.eq(seq))
                        .fetchSingle()
                        .value1();
        for (JournalRecord row : rows) {
            row.setSeq(++seq);
            row.setPreviousHash(previous);
            previous = JournalHash.of(row);
            row.setHash(previous);
        }
        for (int from = 0; from < rows.size(); from += 2_000) {
            dsl.batchInsert(rows.subList(from, Math.min(from + 2_000, rows.size())))
                    .execute();
        }
    }

    private static void prepare(TableRecord<?> row) {
        if (row.get("id") == null) {
            row.set(field(row.getTable(), "id", UUID.class), Ids.next());
        }
        row.set(field(row.getTable(), "version", Integer.class), 1);
        row.set(field(row.getTable(), "deleted", Boolean.class), false);
    }

    private static UUID id(Record row) {
        return row.get("id", UUID.class);
    }

    static <T> Field<T> field(Table<?> table, String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type));
    }

    private static Map<String, Object> values(Record row) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Field<?> field : row.fields()) {
            Object value = row.get(field);
            if (value != null && !UNJOURNALED.contains(field.getName())) {
                all.put(field.getName(), Objects.requireNonNull(plain(value)));
            }
        }
        return all;
    }

    /// What is longer than its column is said so, not left to the database.
    private static void fits(Field<?> field, @Nullable Object value) {
        int most = field.getDataType().length();
        if (most > 0 && value instanceof String text && text.length() > most) {
            throw new StoreException(
                    "text.long", "Một ô dài %d ký tự, nhiều nhất là %d: hãy rút gọn.".formatted(text.length(), most));
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean b -> b;
            case Number n -> n;
            default -> value.toString();
        };
    }

    private void journal(Table<?> table, UUID id, String operation, Map<String, ?> before, Map<String, ?> after) {
        JournalRecord row = new JournalRecord();
        row.setActionId(actionId);
        row.setTableName(table.getName());
        row.setRowId(id);
        row.setOperation(operation);
        row.setBeforeValues(before.isEmpty() ? null : Json.write(before));
        row.setAfterValues(Json.write(after));
        rows.add(row);
    }

    /// Which rows of which tables this action touched, for those who keep something in memory.
    /// Nothing named: anything may have changed.
    Map<String, Set<UUID>> touched() {
        if (bulk) {
            return Map.of();
        }
        return rows.stream()
                .collect(Collectors.groupingBy(
                        JournalRecord::getTableName, Collectors.mapping(JournalRecord::getRowId, Collectors.toSet())));
    }
}
