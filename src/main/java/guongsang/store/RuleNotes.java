package guongsang.store;

import static guongsang.store.jooq.Tables.COMMENDATION;
import static guongsang.store.jooq.Tables.DEADLINE_DONE;
import static guongsang.store.jooq.Tables.ISSUED_DOCUMENT;
import static guongsang.store.jooq.Tables.WAIVER;

import guongsang.domain.plan.Waiver;
import guongsang.store.jooq.tables.records.DeadlineDoneRecord;
import guongsang.store.jooq.tables.records.WaiverRecord;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the office itself says about rules: which breaches it lets stand and why, and when it did what it owes.
public final class RuleNotes {
    private final Database database;

    public RuleNotes(Database database) {
        this.database = database;
    }

    public List<Waiver> waivers(int year) {
        return database.read(dsl -> dsl.selectFrom(WAIVER)
                .where(WAIVER.YEAR_NO.eq(year), WAIVER.DELETED.isFalse())
                .orderBy(WAIVER.ID)
                .fetch(r -> new Waiver(
                        r.getId(), r.getVersion(), r.getRuleId(), r.getUnitId(), r.getYearNo(), r.getReason())));
    }

    public UUID add(Changes changes, Waiver waiver) {
        WaiverRecord row = new WaiverRecord();
        row.setRuleId(waiver.ruleId());
        row.setUnitId(waiver.unitId());
        row.setYearNo(waiver.year());
        row.setReason(waiver.reason());
        return changes.insert(row);
    }

    public int edit(Changes changes, Waiver waiver) {
        return changes.update(WAIVER, waiver.id(), waiver.version(), Map.of(WAIVER.REASON, waiver.reason()));
    }

    public void remove(Changes changes, Waiver waiver) {
        changes.remove(WAIVER, waiver.id(), waiver.version());
    }

    /// The days noted for deadlines of the office in a year, by deadline.
    public Map<UUID, LocalDate> noted(int year) {
        return database.read(dsl -> {
            Map<UUID, LocalDate> noted = new HashMap<>();
            dsl.selectFrom(DEADLINE_DONE)
                    .where(DEADLINE_DONE.YEAR_NO.eq(year), DEADLINE_DONE.DELETED.isFalse())
                    .forEach(r -> noted.put(r.getDeadlineId(), r.getDoneOn()));
            return noted;
        });
    }

    /// Notes, changes or (day absent) takes back the day on which the office did what a deadline asks.
    public void note(Changes changes, UUID deadlineId, int year, @Nullable LocalDate day, @Nullable String note) {
        Optional<DeadlineDoneRecord> now = changes.dsl()
                .selectFrom(DEADLINE_DONE)
                .where(
                        DEADLINE_DONE.DEADLINE_ID.eq(deadlineId),
                        DEADLINE_DONE.YEAR_NO.eq(year),
                        DEADLINE_DONE.DELETED.isFalse())
                .fetchOptional();
        if (now.isPresent()) {
            UUID id = now.get().getId();
            if (day == null) {
                changes.remove(DEADLINE_DONE, id, now.get().getVersion());
            } else {
                Map<org.jooq.Field<?>, Object> values = new HashMap<>();
                values.put(DEADLINE_DONE.DONE_ON, day);
                values.put(DEADLINE_DONE.NOTE, note);
                changes.update(DEADLINE_DONE, id, now.get().getVersion(), values);
            }
        } else if (day != null) {
            DeadlineDoneRecord row = new DeadlineDoneRecord();
            row.setDeadlineId(deadlineId);
            row.setYearNo(year);
            row.setDoneOn(day);
            row.setNote(note);
            changes.insert(row);
        }
    }

    /// The days on which commendations of a year were decided, the earliest first.
    public List<LocalDate> commended(int year) {
        return database.read(dsl -> dsl.selectDistinct(COMMENDATION.DECIDED_ON)
                .from(COMMENDATION)
                .where(
                        COMMENDATION.YEAR_NO.eq(year),
                        COMMENDATION.DELETED.isFalse(),
                        COMMENDATION.DECIDED_ON.isNotNull())
                .orderBy(COMMENDATION.DECIDED_ON)
                .fetch(COMMENDATION.DECIDED_ON));
    }

    /// The days of the documents of a kind issued in a year, by their own date or the day they were made; the
    /// earliest first.
    public List<LocalDate> issued(int year, String kind, ZoneId zone) {
        return database.read(dsl -> dsl
                .select(ISSUED_DOCUMENT.ISSUED_ON, ISSUED_DOCUMENT.MADE_AT)
                .from(ISSUED_DOCUMENT)
                .where(
                        ISSUED_DOCUMENT.YEAR_NO.eq(year),
                        ISSUED_DOCUMENT.KIND.eq(kind),
                        ISSUED_DOCUMENT.DELETED.isFalse())
                .fetch(r -> Objects.requireNonNullElse(
                        r.value1(), r.value2().atZoneSameInstant(zone).toLocalDate()))
                .stream()
                .sorted()
                .toList());
    }
}
