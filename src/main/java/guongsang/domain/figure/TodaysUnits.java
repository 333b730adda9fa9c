package guongsang.domain.figure;

import guongsang.domain.figure.YearFacts.RegistrationRow;
import guongsang.domain.plan.Submission;
import guongsang.domain.unit.Successions;
import guongsang.domain.unit.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The facts of a year put under the units of a later day, to compare years over a merger ("theo đơn vị hiện nay",
/// domain.md 4, 2). What cannot be put under one unit stays under the old name. Quotas and deadlines were given to the
/// units of the year, so that no plan is among these facts.
///
/// @param notes a sentence for each unit that stays under its old name
public record TodaysUnits(YearFacts facts, List<String> notes) {
    public TodaysUnits {
        notes = List.copyOf(notes);
    }

    /// `day`: whose units; the facts of the year before are put under them too.
    public static TodaysUnits of(YearFacts facts, Successions successions, LocalDate day) {
        Map<UUID, Unit> places = new HashMap<>();
        for (Unit unit : facts.units()) {
            places.put(unit.id(), successions.one(unit, day).orElse(unit));
        }
        Map<UUID, Unit> kept = new LinkedHashMap<>();
        YearFacts now = moved(facts, places, day, kept);
        List<String> notes = new ArrayList<>();
        for (Unit unit : kept.values()) {
            notes.add(note(unit, successions.heirs(unit, day)));
        }
        return new TodaysUnits(now, notes);
    }

    private static YearFacts moved(
            YearFacts facts, Map<UUID, Unit> places, LocalDate day, @Nullable Map<UUID, Unit> kept) {
        List<RegistrationRow> registrations =
                facts.registrations().stream().map(r -> placed(r, places)).toList();
        List<Submission> submissions =
                facts.submissions().stream().map(s -> placed(s, places)).toList();
        if (kept != null) {
            registrations.forEach(r -> keep(places.get(r.unitId()), day, kept));
            submissions.forEach(s -> keep(places.get(s.unitId()), day, kept));
        }
        Map<UUID, Unit> old = kept == null ? Map.of() : kept;
        List<Unit> units = facts.units().stream()
                .filter(u -> u.validOn(day) || old.containsKey(u.id()))
                .map(u -> u.withValidity(null, null))
                .toList();
        YearFacts previous = facts.previous();
        return new YearFacts(
                facts.year(),
                facts.on(),
                registrations,
                facts.moves(),
                facts.activities(),
                facts.commendations(),
                submissions,
                units,
                facts.fields(),
                facts.awardTypes(),
                List.of(),
                previous == null ? null : moved(previous, places, day, null));
    }

    private static void keep(@Nullable Unit unit, LocalDate day, Map<UUID, Unit> kept) {
        if (unit != null && !unit.validOn(day)) {
            kept.putIfAbsent(unit.id(), unit);
        }
    }

    private static UUID place(UUID unit, Map<UUID, Unit> places) {
        Unit now = places.get(unit);
        return now == null ? unit : now.id();
    }

    private static RegistrationRow placed(RegistrationRow r, Map<UUID, Unit> places) {
        UUID unit = place(r.unitId(), places);
        return unit.equals(r.unitId())
                ? r
                : new RegistrationRow(
                        r.id(),
                        r.exemplarId(),
                        r.kind(),
                        unit,
                        r.fieldId(),
                        r.stage(),
                        r.state(),
                        r.selected(),
                        r.gender(),
                        r.group(),
                        r.directLabour(),
                        r.hardArea(),
                        r.minority(),
                        r.source());
    }

    private static Submission placed(Submission s, Map<UUID, Unit> places) {
        UUID unit = place(s.unitId(), places);
        return unit.equals(s.unitId()) ? s : s.of(unit);
    }

    private static String note(Unit unit, List<Unit> heirs) {
        return heirs.isEmpty()
                ? "%s không còn hiệu lực và chưa ghi đơn vị kế thừa: số liệu để theo tên cũ.".formatted(unit.name())
                : "%s nay thuộc nhiều đơn vị (%s): số liệu để theo tên cũ vì không chia được."
                        .formatted(unit.name(), heirs.stream().map(Unit::name).collect(Collectors.joining(", ")));
    }
}
