package guongsang.domain.figure;

import guongsang.domain.award.AwardType;
import guongsang.domain.exemplar.Activity;
import guongsang.domain.exemplar.Gender;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.domain.exemplar.Source;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.StageChange;
import guongsang.domain.exemplar.State;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Submission;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything the figures of a year are counted from, as light rows; deleted rows are not among them.
///
/// @param on the day the year is looked at: a deadline after it is nobody's delay yet
/// @param moves of the year's registrations, dated in the year
/// @param plans in force that cover the year
/// @param previous the year before, null where it is not compared with; its own `previous` is null
public record YearFacts(
        int year,
        LocalDate on,
        List<RegistrationRow> registrations,
        List<MoveRow> moves,
        List<ActivityRow> activities,
        List<CommendationRow> commendations,
        List<Submission> submissions,
        List<Unit> units,
        List<Field> fields,
        List<AwardType> awardTypes,
        List<Plan> plans,
        @Nullable YearFacts previous) {
    public YearFacts {
        registrations = List.copyOf(registrations);
        moves = List.copyOf(moves);
        activities = List.copyOf(activities);
        commendations = List.copyOf(commendations);
        submissions = List.copyOf(submissions);
        units = List.copyOf(units);
        fields = List.copyOf(fields);
        awardTypes = List.copyOf(awardTypes);
        plans = List.copyOf(plans);
    }

    /// A registration of the year. What nobody gave is absent; `minority`: the ethnicity given is another than Kinh.
    public record RegistrationRow(
            UUID id,
            UUID exemplarId,
            Kind kind,
            UUID unitId,
            @Nullable UUID fieldId,
            Stage stage,
            State state,
            boolean selected,
            @Nullable Gender gender,
            @Nullable SocialGroup group,
            @Nullable Boolean directLabour,
            @Nullable Boolean hardArea,
            @Nullable Boolean minority,
            @Nullable Source source) {}

    /// A step of a registration through the stages.
    public record MoveRow(UUID registrationId, StageChange.Type type, Stage from, Stage to) {}

    /// An activity of the year; `difficult`: a difficulty was written down, `resolved`: it was removed since.
    public record ActivityRow(
            UUID id,
            @Nullable UUID registrationId,
            Activity.Type type,
            boolean difficult,
            boolean resolved,
            @Nullable String place,
            @Nullable Integer people,
            @Nullable Long cost) {}

    /// One award of one decision to one exemplar.
    public record CommendationRow(
            UUID id,
            UUID exemplarId,
            Kind kind,
            UUID awardTypeId,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn) {}

    /// True when nothing at all was written down for the year: then there is nothing to compare with.
    public boolean empty() {
        return registrations.isEmpty() && activities.isEmpty() && commendations.isEmpty();
    }
}
