package guongsang.store;

import static guongsang.store.jooq.Tables.AWARD_TYPE;
import static guongsang.store.jooq.Tables.BLOC;
import static guongsang.store.jooq.Tables.FIELD;
import static guongsang.store.jooq.Tables.MOVEMENT;

import guongsang.domain.award.AwardType;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.unit.Bloc;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.store.jooq.tables.records.AwardTypeRecord;
import guongsang.store.jooq.tables.records.BlocRecord;
import guongsang.store.jooq.tables.records.FieldRecord;
import guongsang.store.jooq.tables.records.MovementRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The lists that registers choose from, but for units: blocs, fields, movements, award types.
public final class CatalogueStore {
    private final Database database;

    public CatalogueStore(Database database) {
        this.database = database;
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
                .fetch(r -> new Bloc(
                        r.getId(), r.getVersion(), r.getName(), r.getSortOrder(), r.getHeadUnitId(), r.getInCharge())));
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
        row.setHeadUnitId(bloc.headUnitId());
        row.setInCharge(bloc.inCharge());
        return row;
    }

    public int edit(Changes changes, Bloc bloc) {
        Map<org.jooq.Field<?>, Object> values = new java.util.HashMap<>();
        values.put(BLOC.NAME, bloc.name());
        values.put(BLOC.SORT_ORDER, bloc.order());
        values.put(BLOC.HEAD_UNIT_ID, bloc.headUnitId());
        values.put(BLOC.IN_CHARGE, bloc.inCharge());
        return changes.update(BLOC, bloc.id(), bloc.version(), values);
    }

    public void remove(Changes changes, Bloc bloc) {
        changes.remove(BLOC, bloc.id(), bloc.version());
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
