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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The light rows that figures are counted from: one narrow query a table, so that a year of 25,000 registrations is
/// read about as fast as the database counts it.
public final class FigureStore {
    private final Database database;

    public FigureStore(Database database) {
        this.database = database;
    }

    /// The registrations of a year.
    public List<RegistrationRow> registrations(int year) {
        return database.read(dsl -> dsl.select(
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
                .where(REGISTRATION.YEAR_NO.eq(year), REGISTRATION.DELETED.isFalse(), EXEMPLAR.DELETED.isFalse())
                .fetch(r -> new RegistrationRow(
                        r.value1(),
                        r.value2(),
                        Kind.valueOf(r.value3()),
                        r.value4(),
                        r.value5(),
                        Stage.valueOf(r.value6()),
                        State.valueOf(r.value7()),
                        r.value8(),
                        r.value9() == null ? null : Gender.valueOf(r.value9()),
                        r.value10() == null ? null : SocialGroup.valueOf(r.value10()),
                        r.value11(),
                        r.value12(),
                        minority(r.value13()),
                        r.value14() == null ? null : Source.valueOf(r.value14()))));
    }

    private static @Nullable Boolean minority(@Nullable String ethnicity) {
        return ethnicity == null ? null : (Boolean) !Folding.fold(ethnicity).equals("kinh");
    }

    /// The steps of the year's registrations that were taken in the year.
    public List<MoveRow> moves(int year) {
        return database.read(dsl -> dsl.select(
                        STAGE_CHANGE.REGISTRATION_ID, STAGE_CHANGE.KIND, STAGE_CHANGE.FROM_STAGE, STAGE_CHANGE.TO_STAGE)
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
                        STAGE_CHANGE.CHANGED_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .fetch(r -> new MoveRow(
                        r.value1(),
                        StageChange.Type.valueOf(r.value2()),
                        Stage.valueOf(r.value3()),
                        Stage.valueOf(r.value4()))));
    }

    /// The activities of the year; those of a registration that was taken out of the register are not among them.
    public List<ActivityRow> activities(int year) {
        return database.read(dsl -> dsl.select(
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
                .orderBy(ACTIVITY.HELD_ON, ACTIVITY.ID)
                .fetch(r -> new ActivityRow(
                        r.value1(),
                        r.value2(),
                        Activity.Type.valueOf(r.value3()),
                        r.value4(),
                        r.value5(),
                        r.value6(),
                        r.value7(),
                        r.value8())));
    }

    /// The commendations of the year of exemplars that are in the register.
    public List<CommendationRow> commendations(int year) {
        return database.read(dsl -> dsl.select(
                        COMMENDATION.ID,
                        COMMENDATION.EXEMPLAR_ID,
                        EXEMPLAR.KIND,
                        COMMENDATION.AWARD_TYPE_ID,
                        COMMENDATION.DECISION_NUMBER,
                        COMMENDATION.DECIDED_ON)
                .from(COMMENDATION)
                .join(EXEMPLAR)
                .on(EXEMPLAR.ID.eq(COMMENDATION.EXEMPLAR_ID))
                .where(COMMENDATION.YEAR_NO.eq(year), COMMENDATION.DELETED.isFalse(), EXEMPLAR.DELETED.isFalse())
                .fetch(r -> new CommendationRow(
                        r.value1(), r.value2(), Kind.valueOf(r.value3()), r.value4(), r.value5(), r.value6())));
    }
}
