package guongsang.ui.catalogue;

import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import guongsang.service.UnitService;
import guongsang.text.DocumentDate;
import guongsang.ui.Messages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is typed to merge or split units. No nodes.
final class ReshapeModel {
    /// Several become one (or one is renamed), or one becomes several.
    enum Way {
        MERGE,
        SPLIT
    }

    private final Way way;
    private final List<Unit> units;
    private Set<Unit> old = new LinkedHashSet<>();
    private String names = "";
    private UnitKind kind;
    private @Nullable LocalDate on;
    private String decision = "";

    /// `units` to choose from; `first` is chosen already, absent: none.
    ReshapeModel(Way way, List<Unit> units, @Nullable Unit first) {
        this.way = way;
        this.units = List.copyOf(units);
        kind = first == null ? UnitKind.COMMUNE : first.kind();
        if (first != null) {
            old.add(first);
        }
    }

    Way way() {
        return way;
    }

    /// The chosen one first, then those that go on; those that ended already last: a merger of long ago can be written
    /// down too.
    List<Unit> choices() {
        return units.stream()
                .sorted(Comparator.comparing((Unit u) -> !old.contains(u))
                        .thenComparing(u -> u.validTo() != null)
                        .thenComparing(Unit::order))
                .toList();
    }

    /// A unit as it is offered: its name, with its last day where it has ended.
    static String word(Unit unit) {
        LocalDate end = unit.validTo();
        return end == null ? unit.name() : Messages.t("catalogue.reshape.ended", unit.name(), DocumentDate.table(end));
    }

    Set<Unit> old() {
        return old;
    }

    void old(Set<Unit> chosen) {
        old = new LinkedHashSet<>(chosen);
    }

    void names(String typed) {
        names = typed;
    }

    UnitKind kind() {
        return kind;
    }

    void kind(UnitKind chosen) {
        kind = chosen;
    }

    void on(@Nullable LocalDate day) {
        on = day;
    }

    void decision(String typed) {
        decision = typed;
    }

    /// The names typed, one a line where one unit becomes several.
    List<String> names() {
        return way == Way.MERGE
                ? names.isBlank() ? List.of() : List.of(names.strip())
                : Arrays.stream(names.split("\n"))
                        .map(String::strip)
                        .filter(n -> !n.isEmpty())
                        .toList();
    }

    /// What is to be done; empty while no day was typed.
    Optional<UnitService.Plan> plan() {
        LocalDate day = on;
        return day == null
                ? Optional.empty()
                : Optional.of(new UnitService.Plan(old.stream().map(Unit::id).toList(), names(), kind, day, decision));
    }

    /// What will happen, in a sentence; blank while something is missing.
    String summary() {
        LocalDate day = on;
        if (day == null || old.isEmpty() || names().isEmpty()) {
            return "";
        }
        String was = old.stream().map(Unit::name).collect(Collectors.joining(", "));
        return Messages.t(
                "catalogue.reshape.summary",
                was,
                DocumentDate.table(day.minusDays(1)),
                String.join(", ", names()),
                DocumentDate.table(day));
    }
}
