package guongsang.store;

import static guongsang.store.jooq.Tables.EXEMPLAR;
import static guongsang.store.jooq.Tables.REGISTRATION;
import static guongsang.store.jooq.Tables.SHORTLIST;

import guongsang.domain.plan.Ranking;
import guongsang.domain.plan.Shortlisted;
import guongsang.domain.plan.Shortlisted.Verdict;
import guongsang.store.jooq.tables.records.RegistrationRecord;
import guongsang.store.jooq.tables.records.ShortlistRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;

/// The shortlist of a year. What is selected is said by `registration.selected` alone; this is the only place that
/// writes a verdict, and it writes both together.
public final class SelectionStore {
    private static final UUID NEW = new UUID(0, 0);

    private final Database database;

    public SelectionStore(Database database) {
        this.database = database;
    }

    /// The shortlist of a year in its order, places from 1. A registration selected without ever having been
    /// shortlisted stands at the end (version 0).
    public List<Shortlisted> shortlist(int year) {
        return database.read(dsl -> read(dsl, year));
    }

    /// The same inside an action.
    public List<Shortlisted> shortlist(Changes changes, int year) {
        return read(changes.dsl(), year);
    }

    private static List<Shortlisted> read(DSLContext dsl, int year) {
        List<Shortlisted> rows = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        dsl.select(SHORTLIST.asterisk(), REGISTRATION.ID, REGISTRATION.SELECTED)
                .from(REGISTRATION)
                .join(EXEMPLAR)
                .on(EXEMPLAR.ID.eq(REGISTRATION.EXEMPLAR_ID))
                .leftJoin(SHORTLIST)
                .on(SHORTLIST.REGISTRATION_ID.eq(REGISTRATION.ID), SHORTLIST.DELETED.isFalse())
                .where(REGISTRATION.YEAR_NO.eq(year), REGISTRATION.DELETED.isFalse(), EXEMPLAR.DELETED.isFalse())
                .and(SHORTLIST.ID.isNotNull().or(REGISTRATION.SELECTED.isTrue()))
                .orderBy(SHORTLIST.PLACE.asc().nullsLast(), REGISTRATION.NUMBER, SHORTLIST.ID)
                .forEach(r -> {
                    UUID registration = r.get(REGISTRATION.ID);
                    if (seen.add(registration)) {
                        rows.add(row(r.into(SHORTLIST), registration, r.get(REGISTRATION.SELECTED)));
                    }
                });
        return Ranking.dense(rows);
    }

    private static Shortlisted row(ShortlistRecord r, UUID registration, boolean selected) {
        if (r.getId() == null) {
            return new Shortlisted(NEW, 0, registration, 0, Verdict.SELECTED, null);
        }
        Verdict stored = Verdict.valueOf(r.getVerdict());
        Verdict verdict = selected ? Verdict.SELECTED : stored == Verdict.SELECTED ? Verdict.OPEN : stored;
        return new Shortlisted(
                r.getId(),
                r.getVersion(),
                registration,
                r.getPlace(),
                verdict,
                verdict == Verdict.DECLINED ? r.getReason() : null);
    }

    /// Makes the year's shortlist what it shall be; `before` is what [#shortlist(Changes, int)] gave.
    public void write(Changes changes, List<Shortlisted> before, List<Shortlisted> after) {
        Map<UUID, Shortlisted> old =
                before.stream().collect(Collectors.toMap(Shortlisted::registrationId, Function.identity()));
        for (Shortlisted row : after) {
            Shortlisted was = old.remove(row.registrationId());
            if (row.version() == 0) {
                changes.insert(record(row));
            } else {
                Map<Field<?>, Object> fields = new HashMap<>();
                fields.put(SHORTLIST.PLACE, row.place());
                fields.put(SHORTLIST.VERDICT, row.verdict().name());
                fields.put(SHORTLIST.REASON, row.reason());
                changes.update(SHORTLIST, row.id(), row.version(), fields);
            }
            if (was == null || was.verdict() != row.verdict()) {
                selected(changes, row.registrationId(), row.verdict() == Verdict.SELECTED);
            }
        }
        for (Shortlisted gone : old.values()) {
            changes.dsl()
                    .selectFrom(SHORTLIST)
                    .where(SHORTLIST.REGISTRATION_ID.eq(gone.registrationId()), SHORTLIST.DELETED.isFalse())
                    .fetch()
                    .forEach(r -> changes.remove(SHORTLIST, r.getId(), r.getVersion()));
            selected(changes, gone.registrationId(), false);
        }
    }

    private static void selected(Changes changes, UUID registrationId, boolean selected) {
        RegistrationRecord now =
                Objects.requireNonNull(changes.dsl().fetchOne(REGISTRATION, REGISTRATION.ID.eq(registrationId)));
        changes.update(REGISTRATION, registrationId, now.getVersion(), Map.of(REGISTRATION.SELECTED, selected));
    }

    static ShortlistRecord record(Shortlisted row) {
        ShortlistRecord record = new ShortlistRecord();
        record.setRegistrationId(row.registrationId());
        record.setPlace(row.place());
        record.setVerdict(row.verdict().name());
        record.setReason(row.reason());
        return record;
    }
}
