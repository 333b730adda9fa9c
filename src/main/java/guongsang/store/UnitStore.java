package guongsang.store;

import static guongsang.store.jooq.Tables.ACTIVITY;
import static guongsang.store.jooq.Tables.BLOC;
import static guongsang.store.jooq.Tables.CRITERION;
import static guongsang.store.jooq.Tables.PLAN_LEAD;
import static guongsang.store.jooq.Tables.QUOTA;
import static guongsang.store.jooq.Tables.REGISTRATION;
import static guongsang.store.jooq.Tables.SUBMISSION;
import static guongsang.store.jooq.Tables.UNIT;
import static guongsang.store.jooq.Tables.UNIT_ALIAS;
import static guongsang.store.jooq.Tables.UNIT_SUCCESSION;
import static guongsang.store.jooq.Tables.WAIVER;

import guongsang.domain.unit.Sector;
import guongsang.domain.unit.Succession;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import guongsang.domain.unit.UnitUse;
import guongsang.store.jooq.tables.records.UnitAliasRecord;
import guongsang.store.jooq.tables.records.UnitRecord;
import guongsang.store.jooq.tables.records.UnitSuccessionRecord;
import guongsang.text.Administrative;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/// Units with their other names and who took over from whom.
public final class UnitStore {
    private final Database database;

    public UnitStore(Database database) {
        this.database = database;
    }

    /// In the order of the office's own list.
    public List<Unit> units() {
        return database.read(dsl -> dsl.selectFrom(UNIT)
                .where(UNIT.DELETED.isFalse())
                .orderBy(UNIT.SORT_ORDER)
                .fetch(r -> new Unit(
                        r.getId(),
                        r.getVersion(),
                        r.getName(),
                        r.getShortName(),
                        UnitKind.valueOf(r.getKind()),
                        r.getSector() == null ? null : Sector.valueOf(r.getSector()),
                        r.getBlocId(),
                        r.getSortOrder(),
                        r.getValidFrom(),
                        r.getValidTo())));
    }

    /// Adds a unit; the given id and version are not used.
    public UUID add(Changes changes, Unit unit) {
        return changes.insert(row(unit));
    }

    static UnitRecord row(Unit unit) {
        UnitRecord row = new UnitRecord();
        values(unit).forEach((field, value) -> row.set(unchecked(field), value));
        return row;
    }

    @SuppressWarnings("unchecked")
    private static Field<Object> unchecked(Field<?> field) {
        return (Field<Object>) field;
    }

    public int edit(Changes changes, Unit unit) {
        return changes.update(UNIT, unit.id(), unit.version(), values(unit));
    }

    private static Map<Field<?>, Object> values(Unit unit) {
        Map<Field<?>, Object> values = new HashMap<>();
        values.put(UNIT.NAME, unit.name());
        values.put(UNIT.SHORT_NAME, unit.shortName());
        values.put(UNIT.UNIT_KEY, Administrative.unitKey(unit.name()));
        values.put(UNIT.KIND, unit.kind().name());
        values.put(UNIT.SECTOR, unit.sector() == null ? null : unit.sector().name());
        values.put(UNIT.BLOC_ID, unit.blocId());
        values.put(UNIT.SORT_ORDER, unit.order());
        values.put(UNIT.VALID_FROM, unit.validFrom());
        values.put(UNIT.VALID_TO, unit.validTo());
        return values;
    }

    /// Takes a unit away with its other names.
    public void remove(Changes changes, Unit unit) {
        changes.dsl()
                .selectFrom(UNIT_ALIAS)
                .where(UNIT_ALIAS.UNIT_ID.eq(unit.id()), UNIT_ALIAS.DELETED.isFalse())
                .forEach(row -> changes.remove(UNIT_ALIAS, row.getId(), row.getVersion()));
        changes.remove(UNIT, unit.id(), unit.version());
    }

    public UUID addAlias(Changes changes, UUID unitId, String name) {
        UnitAliasRecord row = new UnitAliasRecord();
        row.setUnitId(unitId);
        row.setName(name);
        row.setUnitKey(Administrative.unitKey(name));
        return changes.insert(row);
    }

    /// The other names of units as they were typed, by unit.
    public Map<UUID, List<String>> aliases() {
        return database.read(dsl -> dsl.selectFrom(UNIT_ALIAS)
                .where(UNIT_ALIAS.DELETED.isFalse())
                .orderBy(UNIT_ALIAS.NAME)
                .fetchGroups(UNIT_ALIAS.UNIT_ID, UNIT_ALIAS.NAME));
    }

    public void removeAlias(Changes changes, UUID unitId, String name) {
        changes.dsl()
                .selectFrom(UNIT_ALIAS)
                .where(UNIT_ALIAS.UNIT_ID.eq(unitId), UNIT_ALIAS.NAME.eq(name), UNIT_ALIAS.DELETED.isFalse())
                .forEach(row -> changes.remove(UNIT_ALIAS, row.getId(), row.getVersion()));
    }

    public List<Succession> successions() {
        return database.read(dsl -> dsl.selectFrom(UNIT_SUCCESSION)
                .where(UNIT_SUCCESSION.DELETED.isFalse())
                .orderBy(UNIT_SUCCESSION.SUCCEEDED_ON)
                .fetch(r -> new Succession(
                        r.getId(),
                        r.getVersion(),
                        r.getFromUnitId(),
                        r.getToUnitId(),
                        r.getSucceededOn(),
                        r.getDecision())));
    }

    /// Adds a succession; the given id and version are not used.
    public UUID add(Changes changes, Succession succession) {
        UnitSuccessionRecord row = new UnitSuccessionRecord();
        row.setFromUnitId(succession.from());
        row.setToUnitId(succession.to());
        row.setSucceededOn(succession.on());
        row.setDecision(succession.decision());
        return changes.insert(row);
    }

    public int edit(Changes changes, Succession succession) {
        Map<Field<?>, Object> values = new HashMap<>();
        values.put(UNIT_SUCCESSION.FROM_UNIT_ID, succession.from());
        values.put(UNIT_SUCCESSION.TO_UNIT_ID, succession.to());
        values.put(UNIT_SUCCESSION.SUCCEEDED_ON, succession.on());
        values.put(UNIT_SUCCESSION.DECISION, succession.decision());
        return changes.update(UNIT_SUCCESSION, succession.id(), succession.version(), values);
    }

    public void remove(Changes changes, Succession succession) {
        changes.remove(UNIT_SUCCESSION, succession.id(), succession.version());
    }

    /// How many rows of each sort name a unit; what does not is left out.
    public Map<UnitUse, Integer> uses(UUID unit) {
        return database.read(dsl -> {
            Map<UnitUse, Integer> uses = new EnumMap<>(UnitUse.class);
            tables(unit).forEach((use, condition) -> {
                Table<?> table = table(use);
                int count = dsl.fetchCount(
                        table,
                        condition,
                        Changes.field(table, "deleted", Boolean.class).isFalse());
                if (count > 0) {
                    uses.put(use, count);
                }
            });
            return uses;
        });
    }

    private static Map<UnitUse, Condition> tables(UUID unit) {
        Map<UnitUse, Condition> conditions = new EnumMap<>(UnitUse.class);
        for (UnitUse use : UnitUse.values()) {
            conditions.put(
                    use,
                    switch (use) {
                        case REGISTRATION -> REGISTRATION.UNIT_ID.eq(unit);
                        case SUBMISSION -> SUBMISSION.UNIT_ID.eq(unit);
                        case ACTIVITY -> ACTIVITY.UNIT_ID.eq(unit);
                        case QUOTA -> QUOTA.UNIT_IDS.contains(unit.toString());
                        case LEAD -> PLAN_LEAD.UNIT_ID.eq(unit);
                        case CRITERION -> CRITERION.UNIT_ID.eq(unit);
                        case WAIVER -> WAIVER.UNIT_ID.eq(unit);
                        case BLOC_HEAD -> BLOC.HEAD_UNIT_ID.eq(unit);
                        case SUCCESSION ->
                            UNIT_SUCCESSION.FROM_UNIT_ID.eq(unit).or(UNIT_SUCCESSION.TO_UNIT_ID.eq(unit));
                    });
        }
        return conditions;
    }

    private static Table<?> table(UnitUse use) {
        return switch (use) {
            case REGISTRATION -> REGISTRATION;
            case SUBMISSION -> SUBMISSION;
            case ACTIVITY -> ACTIVITY;
            case QUOTA -> QUOTA;
            case LEAD -> PLAN_LEAD;
            case CRITERION -> CRITERION;
            case WAIVER -> WAIVER;
            case BLOC_HEAD -> BLOC;
            case SUCCESSION -> UNIT_SUCCESSION;
        };
    }
}
