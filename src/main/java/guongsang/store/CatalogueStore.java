package guongsang.store;

import static guongsang.store.jooq.Tables.AWARD_TYPE;
import static guongsang.store.jooq.Tables.BLOC;
import static guongsang.store.jooq.Tables.FIELD;
import static guongsang.store.jooq.Tables.MOVEMENT;
import static guongsang.store.jooq.Tables.UNIT;
import static guongsang.store.jooq.Tables.UNIT_ALIAS;

import guongsang.domain.award.AwardType;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.unit.Bloc;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.domain.unit.Sector;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import guongsang.store.jooq.tables.records.AwardTypeRecord;
import guongsang.store.jooq.tables.records.BlocRecord;
import guongsang.store.jooq.tables.records.FieldRecord;
import guongsang.store.jooq.tables.records.MovementRecord;
import guongsang.store.jooq.tables.records.UnitAliasRecord;
import guongsang.store.jooq.tables.records.UnitRecord;
import guongsang.text.Administrative;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The lists that registers choose from: units with their other names, blocs, fields, movements, award types.
public final class CatalogueStore {
    private final Database database;

    public CatalogueStore(Database database) {
        this.database = database;
    }

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

    /// Units by every folded name they are known under, their own and their aliases.
    public Map<String, UUID> unitKeys() {
        return database.read(dsl -> {
            Map<String, UUID> keys = dsl
                    .select(UNIT_ALIAS.UNIT_KEY, UNIT_ALIAS.UNIT_ID)
                    .from(UNIT_ALIAS)
                    .join(UNIT)
                    .on(UNIT.ID.eq(UNIT_ALIAS.UNIT_ID))
                    .where(UNIT_ALIAS.DELETED.isFalse(), UNIT.DELETED.isFalse())
                    .fetch()
                    .stream()
                    .collect(Collectors.toMap(r -> r.value1(), r -> r.value2(), (a, _) -> a));
            dsl.select(UNIT.UNIT_KEY, UNIT.ID)
                    .from(UNIT)
                    .where(UNIT.DELETED.isFalse())
                    .forEach(r -> keys.put(r.value1(), r.value2()));
            return keys;
        });
    }

    public List<Field> fields() {
        return database.read(dsl -> dsl.selectFrom(FIELD)
                .where(FIELD.DELETED.isFalse())
                .orderBy(FIELD.SORT_ORDER)
                .fetch(r -> new Field(
                        r.getId(), r.getVersion(), r.getName(), r.getShortName(), r.getSortOrder(), r.getSource())));
    }

    public List<Movement> movements() {
        return database.read(dsl -> dsl.selectFrom(MOVEMENT)
                .where(MOVEMENT.DELETED.isFalse())
                .orderBy(MOVEMENT.SORT_ORDER)
                .fetch(r -> new Movement(
                        r.getId(), r.getVersion(), r.getName(), r.getFieldId(), r.getSortOrder(), r.getSource())));
    }

    public List<Bloc> blocs() {
        return database.read(dsl -> dsl.selectFrom(BLOC)
                .where(BLOC.DELETED.isFalse())
                .orderBy(BLOC.SORT_ORDER)
                .fetch(r -> new Bloc(r.getId(), r.getVersion(), r.getName(), r.getSortOrder())));
    }

    public List<AwardType> awardTypes() {
        return database.read(dsl -> dsl.selectFrom(AWARD_TYPE)
                .where(AWARD_TYPE.DELETED.isFalse())
                .orderBy(AWARD_TYPE.SORT_ORDER)
                .fetch(r -> new AwardType(
                        r.getId(),
                        r.getVersion(),
                        r.getName(),
                        r.getForm().equals("TITLE"),
                        AwardType.Level.valueOf(r.getLevel()),
                        Arrays.stream(r.getKinds().split(","))
                                .map(Kind::valueOf)
                                .collect(Collectors.toSet()),
                        r.getSortOrder(),
                        r.getSource())));
    }

    /// Adds a unit; the given id and version are not used.
    public UUID add(Changes changes, Unit unit) {
        return changes.insert(row(unit));
    }

    static UnitRecord row(Unit unit) {
        UnitRecord row = new UnitRecord();
        row.setName(unit.name());
        row.setShortName(unit.shortName());
        row.setUnitKey(Administrative.unitKey(unit.name()));
        row.setKind(unit.kind().name());
        row.setSector(unit.sector() == null ? null : unit.sector().name());
        row.setBlocId(unit.blocId());
        row.setSortOrder(unit.order());
        row.setValidFrom(unit.validFrom());
        row.setValidTo(unit.validTo());
        return row;
    }

    public int edit(Changes changes, Unit unit) {
        Map<org.jooq.Field<?>, Object> values = new java.util.HashMap<>();
        values.put(UNIT.NAME, unit.name());
        values.put(UNIT.SHORT_NAME, unit.shortName());
        values.put(UNIT.UNIT_KEY, Administrative.unitKey(unit.name()));
        values.put(UNIT.KIND, unit.kind().name());
        values.put(UNIT.SECTOR, unit.sector() == null ? null : unit.sector().name());
        values.put(UNIT.BLOC_ID, unit.blocId());
        values.put(UNIT.SORT_ORDER, unit.order());
        values.put(UNIT.VALID_FROM, unit.validFrom());
        values.put(UNIT.VALID_TO, unit.validTo());
        return changes.update(UNIT, unit.id(), unit.version(), values);
    }

    public void removeUnit(Changes changes, Unit unit) {
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

    public UUID add(Changes changes, Field field) {
        return changes.insert(row(field));
    }

    static FieldRecord row(Field field) {
        FieldRecord row = new FieldRecord();
        row.setName(field.name());
        row.setShortName(field.shortName());
        row.setSortOrder(field.order());
        row.setSource(field.source());
        return row;
    }

    public int edit(Changes changes, Field field) {
        return changes.update(
                FIELD,
                field.id(),
                field.version(),
                Map.of(
                        FIELD.NAME, field.name(),
                        FIELD.SHORT_NAME, field.shortName(),
                        FIELD.SORT_ORDER, field.order()));
    }

    public UUID add(Changes changes, Movement movement) {
        return changes.insert(row(movement));
    }

    static MovementRecord row(Movement movement) {
        MovementRecord row = new MovementRecord();
        row.setName(movement.name());
        row.setFieldId(movement.fieldId());
        row.setSortOrder(movement.order());
        row.setSource(movement.source());
        return row;
    }

    public int edit(Changes changes, Movement movement) {
        Map<org.jooq.Field<?>, Object> values = new java.util.HashMap<>();
        values.put(MOVEMENT.NAME, movement.name());
        values.put(MOVEMENT.FIELD_ID, movement.fieldId());
        values.put(MOVEMENT.SORT_ORDER, movement.order());
        return changes.update(MOVEMENT, movement.id(), movement.version(), values);
    }

    public UUID add(Changes changes, Bloc bloc) {
        return changes.insert(row(bloc));
    }

    static BlocRecord row(Bloc bloc) {
        BlocRecord row = new BlocRecord();
        row.setName(bloc.name());
        row.setSortOrder(bloc.order());
        return row;
    }

    public int edit(Changes changes, Bloc bloc) {
        return changes.update(
                BLOC, bloc.id(), bloc.version(), Map.of(BLOC.NAME, bloc.name(), BLOC.SORT_ORDER, bloc.order()));
    }

    public UUID add(Changes changes, AwardType type) {
        AwardTypeRecord row = new AwardTypeRecord();
        row.setName(type.name());
        row.setForm(form(type));
        row.setLevel(type.level().name());
        row.setKinds(kinds(type));
        row.setSortOrder(type.order());
        row.setSource(type.source());
        return changes.insert(row);
    }

    public int edit(Changes changes, AwardType type) {
        return changes.update(
                AWARD_TYPE,
                type.id(),
                type.version(),
                Map.of(
                        AWARD_TYPE.NAME, type.name(),
                        AWARD_TYPE.FORM, form(type),
                        AWARD_TYPE.LEVEL, type.level().name(),
                        AWARD_TYPE.KINDS, kinds(type),
                        AWARD_TYPE.SORT_ORDER, type.order()));
    }

    private static String form(AwardType type) {
        return type.title() ? "TITLE" : "FORM";
    }

    private static String kinds(AwardType type) {
        return type.kinds().stream().sorted().map(Kind::name).collect(Collectors.joining(","));
    }
}
