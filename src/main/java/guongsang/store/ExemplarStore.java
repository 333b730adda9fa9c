package guongsang.store;

import static guongsang.store.jooq.Tables.EXEMPLAR;
import static guongsang.store.jooq.Tables.REGISTRATION;
import static guongsang.store.jooq.Tables.UNIT;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Exemplar;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Registered;
import guongsang.domain.exemplar.Registration;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.State;
import guongsang.store.jooq.tables.records.ExemplarRecord;
import guongsang.store.jooq.tables.records.RegistrationRecord;
import guongsang.text.Folding;
import guongsang.text.PersonName;
import guongsang.text.VietnameseOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Exemplars and their registrations: one column for each [Attribute], and the derived columns that sort and search.
public final class ExemplarStore {
    private final Database database;

    public ExemplarStore(Database database) {
        this.database = database;
    }

    public Optional<Exemplar> exemplar(UUID id) {
        return database.read(
                dsl -> dsl.fetchOptional(EXEMPLAR, EXEMPLAR.ID.eq(id).andNot(EXEMPLAR.DELETED))
                        .map(ExemplarStore::toExemplar));
    }

    public Optional<Registration> registration(UUID id) {
        return database.read(
                dsl -> dsl.fetchOptional(REGISTRATION, REGISTRATION.ID.eq(id).andNot(REGISTRATION.DELETED))
                        .map(ExemplarStore::toRegistration));
    }

    /// The exemplar as it stands inside the action.
    public Optional<Exemplar> exemplar(Changes changes, UUID id) {
        return changes.dsl()
                .selectFrom(EXEMPLAR)
                .where(EXEMPLAR.ID.eq(id).andNot(EXEMPLAR.DELETED))
                .fetchOptional(ExemplarStore::toExemplar);
    }

    /// The registration as it stands inside the action.
    public Optional<Registration> registration(Changes changes, UUID id) {
        return changes.dsl()
                .selectFrom(REGISTRATION)
                .where(REGISTRATION.ID.eq(id).andNot(REGISTRATION.DELETED))
                .fetchOptional(ExemplarStore::toRegistration);
    }

    /// The exemplar's registrations, newest year first.
    public List<Registration> registrationsOf(UUID exemplarId) {
        return database.read(dsl -> dsl.selectFrom(REGISTRATION)
                .where(REGISTRATION.EXEMPLAR_ID.eq(exemplarId).andNot(REGISTRATION.DELETED))
                .orderBy(REGISTRATION.YEAR_NO.desc())
                .fetch(ExemplarStore::toRegistration));
    }

    /// Every registration of a year (of all years when absent) with its exemplar, in order of unit, kind and name.
    public List<Registered> registered(@Nullable Integer year) {
        return database.read(dsl -> {
            Map<UUID, Exemplar> exemplars = new HashMap<>();
            var condition = REGISTRATION.DELETED.isFalse().and(EXEMPLAR.DELETED.isFalse());
            if (year != null) {
                condition = condition.and(REGISTRATION.YEAR_NO.eq(year));
            }
            return dsl.select(REGISTRATION.asterisk(), EXEMPLAR.asterisk())
                    .from(REGISTRATION)
                    .join(EXEMPLAR)
                    .on(EXEMPLAR.ID.eq(REGISTRATION.EXEMPLAR_ID))
                    .join(UNIT)
                    .on(UNIT.ID.eq(REGISTRATION.UNIT_ID))
                    .where(condition)
                    .orderBy(REGISTRATION.YEAR_NO, UNIT.SORT_ORDER, EXEMPLAR.NAME_KEY, REGISTRATION.NUMBER)
                    .fetch(r -> new Registered(
                            exemplars.computeIfAbsent(r.get(EXEMPLAR.ID), _ -> toExemplar(r.into(EXEMPLAR))),
                            toRegistration(r.into(REGISTRATION))));
        });
    }

    /// Exemplars whose folded name is the same, for telling the clerk that one may be known already.
    public List<Exemplar> sameName(String name) {
        String key = nameKey(Kind.INDIVIDUAL, name, null);
        String other = nameKey(Kind.COLLECTIVE, name, null);
        return database.read(dsl -> dsl.selectFrom(EXEMPLAR)
                .where(EXEMPLAR.NAME_KEY.in(key, other).andNot(EXEMPLAR.DELETED))
                .fetch(ExemplarStore::toExemplar));
    }

    public UUID add(Changes changes, Kind kind, Map<Attribute, String> values) {
        return changes.insert(newExemplar(kind, values));
    }

    /// A new exemplar's row, for bulk work too.
    static ExemplarRecord newExemplar(Kind kind, Map<Attribute, String> values) {
        ExemplarRecord row = new ExemplarRecord();
        row.setKind(kind.name());
        put(row, Attribute.Owner.EXEMPLAR, values);
        derived(kind, values).forEach((field, value) -> set(row, field, value));
        return row;
    }

    /// Changes attributes of an exemplar; an absent value clears it. Throws [StaleRowException]. Returns the new
    /// version.
    public int edit(Changes changes, Exemplar exemplar, Map<Attribute, @Nullable String> edits) {
        Map<Field<?>, Object> fields = new HashMap<>();
        Map<Attribute, String> all = new EnumMap<>(Attribute.class);
        all.putAll(exemplar.values());
        edits.forEach((attribute, value) -> {
            Field<?> field = Objects.requireNonNull(EXEMPLAR.field(attribute.column()));
            fields.put(field, field.getDataType().convert(value));
            if (value == null) {
                all.remove(attribute);
            } else {
                all.put(attribute, value);
            }
        });
        fields.putAll(derived(exemplar.kind(), all));
        return changes.update(EXEMPLAR, exemplar.id(), exemplar.version(), fields);
    }

    public void remove(Changes changes, Exemplar exemplar) {
        changes.remove(EXEMPLAR, exemplar.id(), exemplar.version());
    }

    public void remove(Changes changes, Registration registration) {
        changes.remove(REGISTRATION, registration.id(), registration.version());
    }

    /// Registers an exemplar in a year at the first stage; the number is the next of the year.
    public UUID register(
            Changes changes,
            UUID exemplarId,
            int year,
            @Nullable UUID planId,
            LocalDate on,
            Map<Attribute, String> values) {
        return register(changes, exemplarId, year, nextNumber(changes, year), planId, on, values);
    }

    /// Registers under a number that the caller counts on from [#nextNumber], for many at once.
    public UUID register(
            Changes changes,
            UUID exemplarId,
            int year,
            int number,
            @Nullable UUID planId,
            LocalDate on,
            Map<Attribute, String> values) {
        return changes.insert(newRegistration(exemplarId, year, number, planId, on, values));
    }

    /// The number that the next registration of a year gets, inside the action.
    public int nextNumber(Changes changes, int year) {
        return 1
                + changes.dsl()
                        .select(DSL.coalesce(DSL.max(REGISTRATION.NUMBER), 0))
                        .from(REGISTRATION)
                        .where(REGISTRATION.YEAR_NO.eq(year))
                        .fetchSingle()
                        .value1();
    }

    /// A new registration's row at the first stage, for bulk work too.
    static RegistrationRecord newRegistration(
            UUID exemplarId, int year, int number, @Nullable UUID planId, LocalDate on, Map<Attribute, String> values) {
        RegistrationRecord row = new RegistrationRecord();
        row.setExemplarId(exemplarId);
        row.setYearNo(year);
        row.setNumber(number);
        row.setPlanId(planId);
        row.setRegisteredOn(on);
        row.setStage(Stage.DISCOVER.name());
        row.setStageSince(on);
        row.setState(State.ACTIVE.name());
        row.setSelected(false);
        put(row, Attribute.Owner.REGISTRATION, values);
        return row;
    }

    public int edit(Changes changes, Registration registration, Map<Attribute, @Nullable String> edits) {
        Map<Field<?>, Object> fields = new HashMap<>();
        edits.forEach((attribute, value) -> {
            Field<?> field = Objects.requireNonNull(REGISTRATION.field(attribute.column()));
            fields.put(field, field.getDataType().convert(value));
        });
        return changes.update(REGISTRATION, registration.id(), registration.version(), fields);
    }

    public int place(Changes changes, Registration registration, Stage stage, LocalDate since, State state) {
        return changes.update(
                REGISTRATION,
                registration.id(),
                registration.version(),
                Map.of(
                        REGISTRATION.STAGE, stage.name(),
                        REGISTRATION.STAGE_SINCE, since,
                        REGISTRATION.STATE, state.name()));
    }

    /// How many registrations an exemplar has left inside the action.
    public int registrations(Changes changes, UUID exemplarId) {
        return changes.dsl()
                .fetchCount(
                        REGISTRATION, REGISTRATION.EXEMPLAR_ID.eq(exemplarId).andNot(REGISTRATION.DELETED));
    }

    /// Registrations of a year that are there already, by exemplar.
    public Map<UUID, UUID> registeredIn(int year, Collection<UUID> exemplarIds) {
        return database.read(dsl -> dsl.select(REGISTRATION.EXEMPLAR_ID, REGISTRATION.ID)
                .from(REGISTRATION)
                .where(REGISTRATION
                        .YEAR_NO
                        .eq(year)
                        .and(REGISTRATION.EXEMPLAR_ID.in(exemplarIds))
                        .andNot(REGISTRATION.DELETED))
                .fetchMap(REGISTRATION.EXEMPLAR_ID, REGISTRATION.ID));
    }

    private static void put(TableRecord<?> row, Attribute.Owner owner, Map<Attribute, String> values) {
        values.forEach((attribute, value) -> {
            if (attribute.owner() == owner) {
                set(row, Objects.requireNonNull(row.field(attribute.column())), value);
            }
        });
    }

    private static <T> void set(TableRecord<?> row, Field<T> field, @Nullable Object value) {
        row.set(field, field.getDataType().convert(value));
    }

    /// The columns that follow from others: the key that sorts in name order and the folded text that is searched.
    private static Map<Field<?>, Object> derived(Kind kind, Map<Attribute, String> values) {
        String name = values.getOrDefault(Attribute.NAME, "");
        StringBuilder text = new StringBuilder(name);
        for (Attribute attribute :
                List.of(Attribute.POSITION, Attribute.WORKPLACE, Attribute.ADDRESS, Attribute.LEADER)) {
            String value = values.get(attribute);
            if (value != null) {
                text.append(' ').append(value);
            }
        }
        return Map.of(
                EXEMPLAR.NAME_KEY, nameKey(kind, name, values.get(Attribute.GIVEN_NAME)),
                EXEMPLAR.SEARCH_TEXT, Folding.fold(text.toString()));
    }

    private static String nameKey(Kind kind, String name, @Nullable String given) {
        String key = kind == Kind.INDIVIDUAL || kind == Kind.HOUSEHOLD
                ? VietnameseOrder.personKey(PersonName.of(name, given))
                : VietnameseOrder.key(name);
        return key.length() > 2_000 ? key.substring(0, 2_000) : key;
    }

    static Exemplar toExemplar(ExemplarRecord row) {
        Kind kind = Kind.valueOf(row.getKind());
        return new Exemplar(row.getId(), row.getVersion(), kind, values(row, Attribute.Owner.EXEMPLAR));
    }

    static Registration toRegistration(RegistrationRecord row) {
        return new Registration(
                row.getId(),
                row.getVersion(),
                row.getExemplarId(),
                row.getYearNo(),
                row.getNumber(),
                row.getPlanId(),
                row.getRegisteredOn(),
                Stage.valueOf(row.getStage()),
                row.getStageSince(),
                State.valueOf(row.getState()),
                row.getSelected(),
                values(row, Attribute.Owner.REGISTRATION));
    }

    private static Map<Attribute, String> values(Record row, Attribute.Owner owner) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            if (attribute.owner() == owner) {
                Object value = row.get(Objects.requireNonNull(row.field(attribute.column())));
                if (value != null) {
                    values.put(attribute, value.toString());
                }
            }
        }
        return values;
    }
}
