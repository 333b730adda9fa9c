package guongsang.store;

import static guongsang.store.jooq.Tables.ACTION;
import static guongsang.store.jooq.Tables.JOURNAL;

import guongsang.domain.journal.ActionName;
import guongsang.domain.journal.JournalEntry;
import guongsang.domain.journal.JournalRow;
import guongsang.store.jooq.DefaultSchema;
import guongsang.store.jooq.tables.records.ActionRecord;
import guongsang.store.jooq.tables.records.JournalRecord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Reads the journal: what was done, what can be taken back or done again, and whether the chain of hashes is whole.
public final class Journal {
    /// How far back undo looks, in actions.
    private static final int DEPTH = 2_000;

    private final Database database;

    public Journal(Database database) {
        this.database = database;
    }

    /// The newest actions first.
    public List<JournalEntry> latest(int limit) {
        return database.read(dsl -> {
            List<ActionRecord> tail = tail(dsl);
            Stacks stacks = Stacks.of(tail);
            List<ActionRecord> newest = new ArrayList<>(tail.reversed());
            return newest.stream().limit(limit).map(a -> entry(a, stacks)).toList();
        });
    }

    /// Everything that happened to the given rows, newest first.
    public List<JournalRow> of(List<UUID> rowIds) {
        return database.read(dsl -> {
            Stacks stacks = Stacks.of(tail(dsl));
            return dsl.select(JOURNAL.asterisk(), ACTION.asterisk())
                    .from(JOURNAL)
                    .join(ACTION)
                    .on(ACTION.ID.eq(JOURNAL.ACTION_ID))
                    .where(JOURNAL.ROW_ID.in(rowIds))
                    .orderBy(JOURNAL.SEQ.desc())
                    .limit(500)
                    .fetch(r -> row(r.into(JOURNAL), entry(r.into(ACTION), stacks)));
        });
    }

    /// The changed rows of one action, in order.
    public List<JournalRow> rowsOf(UUID actionId) {
        return database.read(dsl -> {
            ActionRecord action = dsl.fetchSingle(ACTION, ACTION.ID.eq(actionId));
            JournalEntry entry = entry(action, Stacks.empty());
            return rows(dsl, actionId).stream().map(r -> row(r, entry)).toList();
        });
    }

    /// What Ctrl+Z would take back.
    public Optional<JournalEntry> nextUndo() {
        return database.read(dsl -> {
            Stacks stacks = Stacks.of(tail(dsl));
            return Optional.ofNullable(stacks.undo.peekLast()).map(a -> entry(a, stacks));
        });
    }

    /// What Ctrl+Y would do again.
    public Optional<JournalEntry> nextRedo() {
        return database.read(dsl -> {
            Stacks stacks = Stacks.of(tail(dsl));
            return Optional.ofNullable(stacks.redo.peekLast()).map(a -> entry(a, stacks));
        });
    }

    /// Takes back the last action that can be; empty when there is none.
    public synchronized Optional<JournalEntry> undo() {
        return nextUndo().map(entry -> undo(entry.id()));
    }

    /// Takes back one action, also an older one as long as nobody changed the same values since.
    /// Throws [StoreException] `undo.changed` when somebody did.
    public synchronized JournalEntry undo(UUID actionId) {
        return apply(actionId, "UNDO");
    }

    /// Does again what was last taken back; empty when there is nothing.
    public synchronized Optional<JournalEntry> redo() {
        return nextRedo().map(entry -> apply(entry.id(), "REDO"));
    }

    private JournalEntry apply(UUID actionId, String kind) {
        JournalEntry entry = database.read(dsl -> {
            ActionRecord action = dsl.fetchOne(ACTION, ACTION.ID.eq(actionId));
            if (action == null) {
                throw new StoreException("undo.unknown", "Không tìm thấy việc cần hoàn tác trong nhật ký.");
            }
            return entry(action, Stacks.of(tail(dsl)));
        });
        boolean undo = kind.equals("UNDO");
        if (undo && (entry.undone() || !entry.undoable() || entry.type() != JournalEntry.Type.DO)) {
            throw new StoreException("undo.not", "Việc này không hoàn tác được (đã hoàn tác rồi hoặc không cho phép).");
        }
        database.act(entry.name(), entry.about(), changes -> {
            changes.of(kind, actionId);
            List<JournalRecord> rows = new ArrayList<>(rows(changes.dsl(), actionId));
            if (undo) {
                Collections.reverse(rows);
            }
            boolean presence = false;
            for (JournalRecord row : rows) {
                turn(changes, row, undo);
                presence |= row.getOperation().equals("INSERT")
                        || row.getAfterValues().contains("\"deleted\"");
            }
            if (presence && !Integrity.references(changes.dsl()).isEmpty()) {
                throw changed();
            }
            return true;
        });
        return entry;
    }

    private static void turn(Changes changes, JournalRecord row, boolean undo) {
        Table<?> table = table(row.getTableName());
        Record now = changes.dsl()
                .selectFrom(table)
                .where(Changes.field(table, "id", UUID.class).eq(row.getRowId()))
                .fetchOne();
        if (now == null) {
            throw changed();
        }
        if (row.getOperation().equals("INSERT")) {
            if (undo) {
                typed(table, row.getAfterValues()).forEach((field, value) -> {
                    if (!field.getName().equals("deleted") && !Objects.equals(now.get(field), value)) {
                        throw changed();
                    }
                });
            }
            changes.overwrite(table, now, Map.of(Changes.field(table, "deleted", Boolean.class), undo));
            return;
        }
        Map<Field<?>, Object> from = typed(table, undo ? row.getAfterValues() : row.getBeforeValues());
        Map<Field<?>, Object> to = typed(table, undo ? row.getBeforeValues() : row.getAfterValues());
        from.forEach((field, value) -> {
            if (!Objects.equals(now.get(field), value)) {
                throw changed();
            }
        });
        changes.overwrite(table, now, to);
    }

    private static StoreException changed() {
        return new StoreException(
                "undo.changed",
                "Không hoàn tác được vì giá trị này đã được sửa tiếp sau đó: hãy hoàn tác lần sửa sau trước.");
    }

    private static Table<?> table(String name) {
        Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(name);
        if (table == null) {
            throw new StoreException("journal.broken", "Nhật ký nói tới bảng lạ: hãy chạy Kiểm tra dữ liệu.");
        }
        return table;
    }

    private static Map<Field<?>, Object> typed(Table<?> table, @Nullable String json) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        if (json != null) {
            Json.read(json).forEach((name, value) -> {
                Field<?> field = Objects.requireNonNull(table.field(name));
                values.put(field, field.getDataType().convert(value));
            });
        }
        return values;
    }

    private static List<JournalRecord> rows(DSLContext dsl, UUID actionId) {
        return dsl.selectFrom(JOURNAL)
                .where(JOURNAL.ACTION_ID.eq(actionId))
                .orderBy(JOURNAL.SEQ)
                .fetch();
    }

    private static JournalRow row(JournalRecord r, JournalEntry entry) {
        return new JournalRow(
                r.getTableName(),
                r.getRowId(),
                r.getOperation().equals("INSERT"),
                r.getBeforeValues() == null ? Map.of() : Json.read(r.getBeforeValues()),
                Json.read(r.getAfterValues()),
                entry);
    }

    private static List<ActionRecord> tail(DSLContext dsl) {
        List<ActionRecord> newest =
                dsl.selectFrom(ACTION).orderBy(ACTION.SEQ.desc()).limit(DEPTH).fetch();
        return newest.reversed();
    }

    private static JournalEntry entry(ActionRecord a, Stacks stacks) {
        boolean undone = stacks.undone.contains(a.getId());
        return new JournalEntry(
                a.getId(),
                a.getSeq(),
                a.getAt(),
                a.getWho(),
                JournalEntry.Type.valueOf(a.getKind()),
                ActionName.of(a.getName()),
                Objects.requireNonNullElse(a.getAbout(), ""),
                a.getUndoable(),
                undone);
    }

    /// What can be undone and redone now: doing pushes on undo and forgets redo, undoing moves across, redoing moves
    /// back.
    private record Stacks(Deque<ActionRecord> undo, Deque<ActionRecord> redo, Set<UUID> undone) {
        static Stacks empty() {
            return new Stacks(new ArrayDeque<>(), new ArrayDeque<>(), new HashSet<>());
        }

        static Stacks of(List<ActionRecord> actions) {
            Map<UUID, ActionRecord> byId = new HashMap<>();
            Stacks stacks = empty();
            for (ActionRecord action : actions) {
                byId.put(action.getId(), action);
                @Nullable ActionRecord target = action.getTargetId() == null ? null : byId.get(action.getTargetId());
                switch (action.getKind()) {
                    case "UNDO" -> {
                        if (target != null && stacks.undo.remove(target)) {
                            stacks.redo.addLast(target);
                            stacks.undone.add(target.getId());
                        }
                    }
                    case "REDO" -> {
                        if (target != null && stacks.redo.remove(target)) {
                            stacks.undo.addLast(target);
                            stacks.undone.remove(target.getId());
                        }
                    }
                    default -> {
                        if (action.getUndoable()) {
                            stacks.undo.addLast(action);
                            stacks.redo.clear();
                        }
                    }
                }
            }
            return stacks;
        }
    }

    /// Follows the chain of hashes; returns the sequence numbers where it is broken.
    public List<Long> brokenRows() {
        return database.read(dsl -> {
            List<Long> broken = new ArrayList<>();
            String previous = JournalHash.START;
            long expected = 1;
            try (var cursor = dsl.selectFrom(JOURNAL)
                    .orderBy(JOURNAL.SEQ)
                    .fetchSize(1_000)
                    .fetchLazy()) {
                for (JournalRecord row : cursor) {
                    if (row.getSeq() != expected
                            || !row.getPreviousHash().equals(previous)
                            || !JournalHash.of(row).equals(row.getHash())) {
                        broken.add(row.getSeq());
                    }
                    previous = row.getHash();
                    expected = row.getSeq() + 1;
                }
            }
            return broken;
        });
    }

    public long size() {
        return database.read(dsl -> (long) dsl.fetchCount(JOURNAL));
    }
}
