package guongsang.ui.catalogue;

import guongsang.domain.award.AwardType;
import guongsang.domain.unit.Bloc;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.domain.unit.Successions;
import guongsang.domain.unit.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// The catalogues as they were read; `aliases` by unit.
record Catalogues(
        List<Unit> units,
        List<Field> fields,
        List<Movement> movements,
        List<AwardType> awards,
        List<Bloc> blocs,
        Map<UUID, List<String>> aliases,
        Successions successions) {
    static final Catalogues NONE = new Catalogues(
            List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), new Successions(List.of(), List.of()));

    /// The id of a row that is not written yet.
    static final UUID NEW = new UUID(0, 0);

    /// The place after the last row.
    static <T> int next(List<T> all, ToIntFunction<T> order) {
        return all.stream().mapToInt(order).max().orElse(0) + 1;
    }

    /// Constants as choices, with "none" before them where that may be chosen.
    static <E extends Enum<E>> List<Optional<E>> constants(E[] all, boolean withNone) {
        Stream<Optional<E>> none = withNone ? Stream.of(Optional.empty()) : Stream.empty();
        return Stream.concat(none, Stream.of(all).map(Optional::of)).toList();
    }

    /// The blocs as choices, with "none" before them.
    List<Optional<UUID>> blocChoices() {
        return Stream.concat(Stream.of(Optional.<UUID>empty()), blocs.stream().map(b -> Optional.of(b.id())))
                .toList();
    }

    /// The units as choices, with "none" before them.
    List<Optional<UUID>> unitChoices() {
        return Stream.concat(Stream.of(Optional.<UUID>empty()), units.stream().map(u -> Optional.of(u.id())))
                .toList();
    }

    String unitName(UUID id) {
        return units.stream()
                .filter(u -> u.id().equals(id))
                .findFirst()
                .map(Unit::name)
                .orElse("");
    }

    /// The units of a bloc that are valid on a day.
    List<Unit> members(Bloc bloc, LocalDate on) {
        return units.stream()
                .filter(u -> bloc.id().equals(u.blocId()) && u.validOn(on))
                .toList();
    }

    String blocName(UUID id) {
        return blocs.stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .map(Bloc::name)
                .orElse("");
    }
}
