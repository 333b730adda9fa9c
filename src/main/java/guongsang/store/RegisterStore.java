package guongsang.store;

import static guongsang.store.jooq.Tables.EXEMPLAR;
import static guongsang.store.jooq.Tables.REGISTRATION;

import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Registered;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.State;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The register as a table: a narrow row of every registration to filter and count in memory, and whole rows for the
/// page that is shown.
public final class RegisterStore {
    private final Database database;

    public RegisterStore(Database database) {
        this.database = database;
    }

    /// What filters, searches and sorts need of one registration. `nameKey` compares letter by letter in Vietnamese
    /// name order.
    public record Line(
            UUID id,
            UUID exemplarId,
            int year,
            int number,
            Kind kind,
            Stage stage,
            State state,
            boolean selected,
            UUID unitId,
            @Nullable UUID fieldId,
            @Nullable UUID movementId,
            String nameKey,
            String searchText) {}

    /// The registrations of a year, all years when absent, in no order.
    public List<Line> lines(@Nullable Integer year) {
        return lines(year == null ? DSL.trueCondition() : REGISTRATION.YEAR_NO.eq(year));
    }

    /// The lines of the given registrations and of all registrations of the given exemplars.
    public List<Line> linesOf(Collection<UUID> registrations, Collection<UUID> exemplars) {
        return lines(REGISTRATION.ID.in(registrations).or(REGISTRATION.EXEMPLAR_ID.in(exemplars)));
    }

    private List<Line> lines(Condition which) {
        return database.read(dsl -> dsl.select(
                        REGISTRATION.ID,
                        REGISTRATION.EXEMPLAR_ID,
                        REGISTRATION.YEAR_NO,
                        REGISTRATION.NUMBER,
                        EXEMPLAR.KIND,
                        REGISTRATION.STAGE,
                        REGISTRATION.STATE,
                        REGISTRATION.SELECTED,
                        REGISTRATION.UNIT_ID,
                        REGISTRATION.FIELD_ID,
                        REGISTRATION.MOVEMENT_ID,
                        EXEMPLAR.NAME_KEY,
                        EXEMPLAR.SEARCH_TEXT)
                .from(REGISTRATION)
                .join(EXEMPLAR)
                .on(EXEMPLAR.ID.eq(REGISTRATION.EXEMPLAR_ID))
                .where(REGISTRATION.DELETED.isFalse(), EXEMPLAR.DELETED.isFalse(), which)
                .fetch(r -> new Line(
                        r.value1(),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        Kind.valueOf(r.value5()),
                        Stage.valueOf(r.value6()),
                        State.valueOf(r.value7()),
                        r.value8(),
                        r.value9(),
                        r.value10(),
                        r.value11(),
                        r.value12(),
                        r.value13())));
    }

    /// How many registrations a unit has in a year, and how many of them are selected for the list that goes up.
    public record UnitCount(UUID unitId, int registrations, int selected) {}

    /// Without asking the exemplars: none is removed while a registration of it is left, and they cost ten times the
    /// time.
    public List<UnitCount> countByUnit(int year) {
        var selected = DSL.count().filterWhere(REGISTRATION.SELECTED);
        return database.read(dsl -> dsl.select(REGISTRATION.UNIT_ID, DSL.count(), selected)
                .from(REGISTRATION)
                .where(REGISTRATION.YEAR_NO.eq(year), REGISTRATION.DELETED.isFalse())
                .groupBy(REGISTRATION.UNIT_ID)
                .fetch(r -> new UnitCount(r.value1(), r.value2(), r.value3())));
    }

    /// How many registrations each year has, the earliest year first.
    public SortedMap<Integer, Integer> countByYear() {
        return database.read(dsl -> new TreeMap<>(dsl.select(REGISTRATION.YEAR_NO, DSL.count())
                .from(REGISTRATION)
                .join(EXEMPLAR)
                .on(EXEMPLAR.ID.eq(REGISTRATION.EXEMPLAR_ID))
                .where(REGISTRATION.DELETED.isFalse(), EXEMPLAR.DELETED.isFalse())
                .groupBy(REGISTRATION.YEAR_NO)
                .fetchMap(REGISTRATION.YEAR_NO, DSL.count())));
    }

    /// Whole rows for the given registrations, by id; deleted ones are left out.
    public Map<UUID, Registered> page(Collection<UUID> ids) {
        return database.read(dsl -> dsl.select(REGISTRATION.asterisk(), EXEMPLAR.asterisk())
                .from(REGISTRATION)
                .join(EXEMPLAR)
                .on(EXEMPLAR.ID.eq(REGISTRATION.EXEMPLAR_ID))
                .where(REGISTRATION.ID.in(ids), REGISTRATION.DELETED.isFalse(), EXEMPLAR.DELETED.isFalse())
                .fetchMap(
                        r -> r.get(REGISTRATION.ID),
                        r -> new Registered(
                                ExemplarStore.toExemplar(r.into(EXEMPLAR)),
                                ExemplarStore.toRegistration(r.into(REGISTRATION)))));
    }
}
