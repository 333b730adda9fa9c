package guongsang.store;

import static guongsang.store.jooq.Tables.ACTIVITY;
import static guongsang.store.jooq.Tables.BLOC;
import static guongsang.store.jooq.Tables.COMMENDATION;
import static guongsang.store.jooq.Tables.CRITERION_MARK;
import static guongsang.store.jooq.Tables.EXEMPLAR;
import static guongsang.store.jooq.Tables.FIELD;
import static guongsang.store.jooq.Tables.MOVEMENT;
import static guongsang.store.jooq.Tables.OFFICE_PROFILE;
import static guongsang.store.jooq.Tables.REGISTRATION;
import static guongsang.store.jooq.Tables.SHORTLIST;
import static guongsang.store.jooq.Tables.SIGNER;
import static guongsang.store.jooq.Tables.STAGE_CHANGE;
import static guongsang.store.jooq.Tables.SUBMISSION;
import static guongsang.store.jooq.Tables.UNIT;

import guongsang.domain.award.Commendation;
import guongsang.domain.exemplar.Activity;
import guongsang.domain.exemplar.Exemplar;
import guongsang.domain.exemplar.Registration;
import guongsang.domain.exemplar.StageChange;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.office.Signer;
import guongsang.domain.plan.CriterionMark;
import guongsang.domain.plan.Shortlisted;
import guongsang.domain.plan.Submission;
import guongsang.domain.unit.Bloc;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.domain.unit.Unit;
import guongsang.store.jooq.tables.records.RegistrationRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Table;
import org.jooq.TableRecord;

/// Fills an empty register with invented data, as one action whose rows leave no journal rows of their own: nobody
/// did
/// these things, nobody would take them back one by one, and a journal as large as the data would make every demo
/// twice
/// as slow and as big. Rows keep the ids they are given; only a few thousand wait in memory at a time.
public final class BulkStore {
    private static final int MOST_WAITING = 2_000;

    private final Changes changes;
    private final UUID planId;
    /// In the order in which tables refer to each other.
    private final Map<Table<?>, List<TableRecord<?>>> waiting = new LinkedHashMap<>();

    /// `planId`: the plan that submissions stand under.
    public BulkStore(Changes changes, UUID planId) {
        this.changes = changes;
        this.planId = planId;
        for (Table<?> table : List.of(
                OFFICE_PROFILE,
                SIGNER,
                BLOC,
                UNIT,
                FIELD,
                MOVEMENT,
                EXEMPLAR,
                REGISTRATION,
                STAGE_CHANGE,
                ACTIVITY,
                COMMENDATION,
                SUBMISSION,
                CRITERION_MARK,
                SHORTLIST)) {
            waiting.put(table, new ArrayList<>());
        }
    }

    /// Takes one row of the register. Throws [IllegalArgumentException] for a record that is no row.
    public void add(Record row) {
        switch (row) {
            case OfficeProfile r -> add(r.id(), OfficeStore.row(r));
            case Signer r -> add(r.id(), OfficeStore.row(r));
            case Bloc r -> add(r.id(), CatalogueStore.row(r));
            case Unit r -> add(r.id(), UnitStore.row(r));
            case Field r -> add(r.id(), CatalogueStore.row(r));
            case Movement r -> add(r.id(), CatalogueStore.row(r));
            case Exemplar r -> add(r.id(), ExemplarStore.newExemplar(r.kind(), r.values()));
            case Registration r -> add(r.id(), registration(r));
            case StageChange r -> add(r.id(), HistoryStore.row(r));
            case Activity r -> add(r.id(), HistoryStore.row(r));
            case Commendation r -> add(r.id(), HistoryStore.row(r));
            case Submission r -> add(r.id(), PlanStore.row(r, planId));
            case CriterionMark r -> add(r.id(), CriterionStore.record(r));
            case Shortlisted r -> add(r.id(), SelectionStore.record(r));
            default -> throw new IllegalArgumentException(row.getClass().getName());
        }
    }

    private static RegistrationRecord registration(Registration r) {
        RegistrationRecord row = ExemplarStore.newRegistration(
                r.exemplarId(), r.year(), r.number(), r.planId(), r.registeredOn(), r.values());
        row.setStage(r.stage().name());
        row.setStageSince(r.stageSince());
        row.setState(r.state().name());
        row.setSelected(r.selected());
        return row;
    }

    private void add(UUID id, TableRecord<?> row) {
        row.set(Changes.field(row.getTable(), "id", UUID.class), id);
        List<TableRecord<?>> same = Objects.requireNonNull(waiting.get(row.getTable()));
        same.add(row);
        if (same.size() == MOST_WAITING) {
            flush();
        }
    }

    /// Writes what still waits; call it once at the end.
    public void flush() {
        waiting.forEach((table, rows) -> {
            changes.insertUnjournaled(table, rows);
            rows.clear();
        });
    }
}
