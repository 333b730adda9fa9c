package guongsang.domain.unit;

import guongsang.text.Administrative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Finds units by the names lists write them under, their own and their aliases. After a merger a new unit may bear the
/// name of an old one; the day then says which of them is meant. Pure.
public final class UnitNames {
    private final Map<String, List<Unit>> byKey = new HashMap<>();

    /// `aliases`: other names by unit.
    public UnitNames(Collection<Unit> units, Map<UUID, List<String>> aliases) {
        units.forEach(u -> put(u.name(), u));
        units.forEach(u -> aliases.getOrDefault(u.id(), List.of()).forEach(name -> put(name, u)));
    }

    private void put(String name, Unit unit) {
        List<Unit> same = byKey.computeIfAbsent(Administrative.unitKey(name), _ -> new ArrayList<>());
        if (!same.contains(unit)) {
            same.add(unit);
        }
    }

    /// All units that are called so, whichever way it is written; own names before aliases.
    public List<Unit> all(String name) {
        return byKey.getOrDefault(Administrative.unitKey(name), List.of());
    }

    /// The unit meant by a name on a day: the one valid then, else one valid in that year, else the last that was.
    public Optional<Unit> on(String name, LocalDate day) {
        List<Unit> same = all(name);
        return same.stream()
                .filter(u -> u.validOn(day))
                .findFirst()
                .or(() -> same.stream().filter(u -> u.validIn(day.getYear())).findFirst())
                .or(() -> same.stream()
                        .max(Comparator.comparing(
                                Unit::validTo, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))));
    }

    /// Another unit that would be known under the same name on some same day.
    public Optional<Unit> taken(String name, Unit by) {
        return all(name).stream()
                .filter(u -> !u.id().equals(by.id()) && u.overlaps(by))
                .findFirst();
    }
}
