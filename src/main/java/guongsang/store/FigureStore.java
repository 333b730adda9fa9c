package guongsang.store;

import static guongsang.store.jooq.Tables.ACTIVITY;
import static guongsang.store.jooq.Tables.COMMENDATION;
import static guongsang.store.jooq.Tables.EXEMPLAR;
import static guongsang.store.jooq.Tables.REGISTRATION;
import static guongsang.store.jooq.Tables.STAGE_CHANGE;

import guongsang.domain.exemplar.Activity;
import guongsang.domain.exemplar.Gender;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.domain.exemplar.Source;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.StageChange;
import guongsang.domain.exemplar.State;
import guongsang.domain.figure.YearFacts.ActivityRow;
import guongsang.domain.figure.YearFacts.CommendationRow;
import guongsang.domain.figure.YearFacts.MoveRow;
import guongsang.domain.figure.YearFacts.RegistrationRow;
import guongsang.text.Folding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// The light rows that figures are counted from: one narrow query a table, so that a year of 25,000 registrations is
/// read about as fast as the database counts it.
public final class FigureStore {
    private final Database database;

    public FigureStore(Database database) {
        this.database = database;
    }

    /// Reads a row of a result; columns count from 1.
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// Straight from the driver: jOOQ's own records cost more than the query for a hundred thousand rows that are
    /// only
    /// counted.
    private <T> List<T> rows(Function<DSLContext, ResultQuery<?>> query, Reading<T> reading) {
        return database.read(dsl -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet result = query.apply(dsl).fetchResultSet()) {
                while (result.next()) {
                    rows.add(reading.of(result));
                }
            } catch (SQLException e) {
                throw new DataAccessException("figures", e);
            }
            return rows;
        });
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static @Nullable UUID idOrNull(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static <E extends Enum<E>> @Nullable E choice(ResultSet row, int column, Class<E> type)
            throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /// The registrations of a year.
    public List<RegistrationRow> registrations(int year) {
        return rows(
                dsl -> dsl.select(
                                REGISTRATION.ID,
                                REGISTRATION.EXEMPLAR_ID,
                                EXEMPLAR.KIND,
                                REGISTRATION.UNIT_ID,
                                REGISTRATION.FIELD_ID,
                                REGISTRATION.STAGE,
                                REGISTRATION.STATE,
                                REGISTRATION.SELECTED,
                                EXEMPLAR.GENDER,
                                EXEMPLAR.SOCIAL_GROUP,
                                EXEMPLAR.DIRECT_LABOUR,
                                EXEMPLAR.HARD_AREA,
                                EXEMPLAR.ETHNICITY,
                                REGISTRATION.SOURCE)
                        .from(REGISTRATION)
                        .join(EXEMPLAR)
                        .on(EXEMPLAR.ID.eq(REGISTRATION.EXEMPLAR_ID))
                        .where(
                                REGISTRATION.YEAR_NO.eq(year),
                                REGISTRATION.DELETED.isFalse(),
                                EXEMPLAR.DELETED.isFalse()),
                r -> new RegistrationRow(
                        id(r, 1),
                        id(r, 2),
                        Kind.valueOf(r.getString(3)),
                        id(r, 4),
                        idOrNull(r, 5),
                        Stage.valueOf(r.getString(6)),
                        State.valueOf(r.getString(7)),
                        r.getBoolean(8),
                        choice(r, 9, Gender.class),
                        choice(r, 10, SocialGroup.class),
                        r.getObject(11, Boolean.class),
                        r.getObject(12, Boolean.class),
                        minority(r.getString(13)),
                        choice(r, 14, Source.class)));
    }

    private static @Nullable Boolean minority(@Nullable String ethnicity) {
        return ethnicity == null ? null : (Boolean) !Folding.fold(ethnicity).equals("kinh");
    }

    /// The steps of the year's registrations that were taken in the year.
    public List<MoveRow> moves(int year) {
        return rows(
                dsl -> dsl.select(
                                STAGE_CHANGE.REGISTRATION_ID,
                                STAGE_CHANGE.KIND,
                                STAGE_CHANGE.FROM_STAGE,
                                STAGE_CHANGE.TO_STAGE)
                        .from(STAGE_CHANGE)
                        .join(REGISTRATION)
                        .on(REGISTRATION.ID.eq(STAGE_CHANGE.REGISTRATION_ID))
                        .join(EXEMPLAR)
                        .on(EXEMPLAR.ID.eq(REGISTRATION.EXEMPLAR_ID))
                        .where(
                                REGISTRATION.YEAR_NO.eq(year),
                                REGISTRATION.DELETED.isFalse(),
                                EXEMPLAR.DELETED.isFalse(),
                                STAGE_CHANGE.DELETED.isFalse(),
                                STAGE_CHANGE.CHANGED_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))),
                r -> new MoveRow(
                        id(r, 1),
                        StageChange.Type.valueOf(r.getString(2)),
                        Stage.valueOf(r.getString(3)),
                        Stage.valueOf(r.getString(4))));
    }

    /// The activities of the year; those of a registration that was taken out of the register are not among them.
    public List<ActivityRow> activities(int year) {
        return rows(
                dsl -> dsl.select(
                                ACTIVITY.ID,
                                ACTIVITY.REGISTRATION_ID,
                                ACTIVITY.KIND,
                                ACTIVITY.DIFFICULTY.isNotNull(),
                                ACTIVITY.RESOLVED_ON.isNotNull(),
                                ACTIVITY.PLACE,
                                ACTIVITY.PEOPLE,
                                ACTIVITY.COST)
                        .from(ACTIVITY)
                        .leftJoin(REGISTRATION)
                        .on(REGISTRATION.ID.eq(ACTIVITY.REGISTRATION_ID))
                        .where(
                                ACTIVITY.YEAR_NO.eq(year),
                                ACTIVITY.DELETED.isFalse(),
                                ACTIVITY.REGISTRATION_ID.isNull().or(REGISTRATION.DELETED.isFalse()))
                        .orderBy(ACTIVITY.HELD_ON, ACTIVITY.ID),
                r -> new ActivityRow(
                        id(r, 1),
                        idOrNull(r, 2),
                        Activity.Type.valueOf(r.getString(3)),
                        r.getBoolean(4),
                        r.getBoolean(5),
                        r.getString(6),
                        r.getObject(7, Integer.class),
                        r.getObject(8, Long.class)));
    }

    /// The commendations of the year of exemplars that are in the register.
    public List<CommendationRow> commendations(int year) {
        return rows(
                dsl -> dsl.select(
                                COMMENDATION.ID,
                                COMMENDATION.EXEMPLAR_ID,
                                EXEMPLAR.KIND,
                                COMMENDATION.AWARD_TYPE_ID,
                                COMMENDATION.DECISION_NUMBER,
                                COMMENDATION.DECIDED_ON)
                        .from(COMMENDATION)
                        .join(EXEMPLAR)
                        .on(EXEMPLAR.ID.eq(COMMENDATION.EXEMPLAR_ID))
                        .where(
                                COMMENDATION.YEAR_NO.eq(year),
                                COMMENDATION.DELETED.isFalse(),
                                EXEMPLAR.DELETED.isFalse()),
                r -> new CommendationRow(
                        id(r, 1),
                        id(r, 2),
                        Kind.valueOf(r.getString(3)),
                        id(r, 4),
                        r.getString(5),
                        r.getObject(6, LocalDate.class)));
    }
}
