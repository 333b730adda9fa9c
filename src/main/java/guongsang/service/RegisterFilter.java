package guongsang.service;

import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.State;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the register shows. An empty set or an absent value does not restrict; `text` is searched without regard to
/// accents, every word anywhere;
/// `only` names registrations, for the rows behind a figure.
public record RegisterFilter(
        @Nullable Integer year,
        Set<Kind> kinds,
        Set<Stage> stages,
        Set<UUID> units,
        Set<UUID> fields,
        @Nullable State state,
        @Nullable Boolean selected,
        Set<UUID> only,
        String text) {
    public RegisterFilter {
        kinds = Set.copyOf(kinds);
        stages = Set.copyOf(stages);
        units = Set.copyOf(units);
        fields = Set.copyOf(fields);
        only = Set.copyOf(only);
    }

    /// Everything of a year, of all years when absent.
    public static RegisterFilter of(@Nullable Integer year) {
        return new RegisterFilter(year, Set.of(), Set.of(), Set.of(), Set.of(), null, null, Set.of(), "");
    }

    public RegisterFilter withYear(@Nullable Integer newYear) {
        return new RegisterFilter(newYear, kinds, stages, units, fields, state, selected, only, text);
    }

    public RegisterFilter withKinds(Set<Kind> newKinds) {
        return new RegisterFilter(year, newKinds, stages, units, fields, state, selected, only, text);
    }

    public RegisterFilter withStages(Set<Stage> newStages) {
        return new RegisterFilter(year, kinds, newStages, units, fields, state, selected, only, text);
    }

    public RegisterFilter withUnits(Set<UUID> newUnits) {
        return new RegisterFilter(year, kinds, stages, newUnits, fields, state, selected, only, text);
    }

    public RegisterFilter withFields(Set<UUID> newFields) {
        return new RegisterFilter(year, kinds, stages, units, newFields, state, selected, only, text);
    }

    public RegisterFilter withState(@Nullable State newState) {
        return new RegisterFilter(year, kinds, stages, units, fields, newState, selected, only, text);
    }

    public RegisterFilter withSelected(@Nullable Boolean newSelected) {
        return new RegisterFilter(year, kinds, stages, units, fields, state, newSelected, only, text);
    }

    public RegisterFilter withOnly(Set<UUID> newOnly) {
        return new RegisterFilter(year, kinds, stages, units, fields, state, selected, newOnly, text);
    }

    public RegisterFilter withText(String newText) {
        return new RegisterFilter(year, kinds, stages, units, fields, state, selected, only, newText);
    }
}
