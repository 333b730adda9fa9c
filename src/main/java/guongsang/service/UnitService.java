package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.journal.ActionName;
import guongsang.domain.unit.Reshaping;
import guongsang.domain.unit.Succession;
import guongsang.domain.unit.Successions;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import guongsang.domain.unit.UnitUse;
import guongsang.store.Changes;
import guongsang.store.Database;
import guongsang.store.UnitStore;
import guongsang.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What becomes of units: merged, renamed, split, taken away; who took over from whom. Each is one action that one undo
/// takes back.
public final class UnitService {
    private static final UUID NEW = new UUID(0, 0);

    private final Database database;
    private final UnitStore store;
    private final CatalogueService catalogue;

    public UnitService(Database database, UnitStore store, CatalogueService catalogue) {
        this.database = database;
        this.store = store;
        this.catalogue = catalogue;
    }

    /// What is to be done with old units: `names` of those that take over.
    ///
    /// @param old ids; those that end on the day before `on`
    /// @param names of the new units; a name that a unit bears which goes on means that unit
    /// @param kind of the new units
    /// @param decision number and date, as written; null or blank where it is not known
    public record Plan(
            List<UUID> old,
            List<String> names,
            UnitKind kind,
            LocalDate on,
            @Nullable String decision) {
        public Plan {
            old = List.copyOf(old);
            names = List.copyOf(names);
        }
    }

    /// Several units become one, or one is renamed: the old ones end, the new one begins, who took over is written.
    /// Throws [Refused] with a sentence: `units.none`, `unit.ended`, `unit.began`, `name.missing`, `unit.taken`.
    public void merge(Plan plan) {
        reshape(ActionName.UNIT_MERGE, plan);
    }

    /// One unit becomes several. Throws [Refused] as [#merge], and `units.one` unless one unit becomes two or more.
    public void split(Plan plan) {
        Set<String> different = plan.names().stream().map(Text::clean).collect(Collectors.toSet());
        if (plan.old().size() > 1 || different.size() < 2) {
            throw new Refused(
                    "units.one",
                    "Chia tách là một đơn vị thành nhiều: hãy chọn một đơn vị và ghi ít nhất hai tên mới.");
        }
        reshape(ActionName.UNIT_SPLIT, plan);
    }

    private void reshape(ActionName action, Plan plan) {
        Reshaping reshaping =
                new Reshaping(plan.old().stream().map(this::unit).toList(), plan.on(), blankIsNone(plan.decision()));
        List<Unit> ended = reshaping.ended();
        List<Unit> heirs = new ArrayList<>();
        int order = catalogue.units().stream().mapToInt(Unit::order).max().orElse(0);
        for (String typed : plan.names().isEmpty() ? List.of("") : plan.names()) {
            String name = CatalogueService.named(typed);
            heirs.add(existing(name, reshaping).orElseGet(() -> reshaping.fresh(name, plan.kind(), 0)));
        }
        refuseTaken(heirs, ended);
        int next = order + 1;
        String about = ended.stream().map(Unit::name).collect(Collectors.joining(", ")) + " → "
                + heirs.stream().map(Unit::name).collect(Collectors.joining(", "));
        database.act(action, about, changes -> {
            ended.forEach(unit -> store.edit(changes, unit));
            int place = next;
            for (Unit heir : heirs) {
                UUID to = heir.version() == 0 ? add(changes, heir, place++) : heir.id();
                for (Unit from : ended) {
                    store.add(changes, new Succession(NEW, 0, from.id(), to, reshaping.on(), reshaping.decision()));
                }
            }
            return true;
        });
    }

    private UUID add(Changes changes, Unit fresh, int order) {
        return store.add(
                changes,
                new Unit(
                        NEW,
                        0,
                        fresh.name(),
                        fresh.shortName(),
                        fresh.kind(),
                        fresh.sector(),
                        fresh.blocId(),
                        order,
                        fresh.validFrom(),
                        fresh.validTo()));
    }

    /// A unit that bears the name, was there before and goes on: it takes the others in.
    private Optional<Unit> existing(String name, Reshaping reshaping) {
        return catalogue.unitNames().all(name).stream()
                .filter(u ->
                        u.validOn(reshaping.on()) && u.validOn(reshaping.on().minusDays(1)))
                .filter(u -> reshaping.old().stream().noneMatch(o -> o.id().equals(u.id())))
                .findFirst();
    }

    /// A new unit may bear the name of one that ends on the day before, of no other that is valid at the same time.
    private void refuseTaken(List<Unit> heirs, Collection<Unit> ended) {
        Set<UUID> gone = ended.stream().map(Unit::id).collect(Collectors.toSet());
        Set<String> names = new HashSet<>();
        for (Unit heir : heirs) {
            boolean taken = heir.version() == 0
                    && catalogue.unitNames().all(heir.name()).stream()
                            .anyMatch(u -> !gone.contains(u.id()) && u.overlaps(heir));
            if (taken || !names.add(heir.name())) {
                throw new Refused("unit.taken", "Đã có đơn vị tên “%s”: hãy ghi tên khác.".formatted(heir.name()));
            }
        }
    }

    private Unit unit(UUID id) {
        return Optional.ofNullable(catalogue.unitsById().get(id))
                .orElseThrow(() -> new Refused(
                        "unit.gone", "Đơn vị đã chọn không còn trong danh mục: hãy mở lại Danh mục và chọn lại."));
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        String clean = Text.clean(Objects.requireNonNullElse(text, ""));
        return clean.isEmpty() ? null : clean;
    }

    /// Adds (version 0) or changes who took over from whom. Throws [Refused], see [Successions#check].
    public void save(Succession succession) {
        catalogue.successions().check(succession);
        database.act(
                ActionName.SUCCESSION_EDIT,
                about(succession),
                c -> succession.version() == 0 ? store.add(c, succession) : store.edit(c, succession));
    }

    public void remove(Succession succession) {
        database.act(ActionName.SUCCESSION_EDIT, about(succession), c -> {
            store.remove(c, succession);
            return true;
        });
    }

    private String about(Succession succession) {
        return unit(succession.from()).name() + " → " + unit(succession.to()).name();
    }

    /// How many rows of each sort name a unit.
    public Map<UnitUse, Integer> uses(Unit unit) {
        return store.uses(unit.id());
    }

    /// Takes a unit away. Throws [Refused] `unit.in-use` that tells what names it: it can be ended by a date instead.
    public void remove(Unit unit) {
        Map<UnitUse, Integer> uses = store.uses(unit.id());
        if (!uses.isEmpty()) {
            String what = uses.entrySet().stream()
                    .map(e -> e.getValue() + " " + e.getKey().word())
                    .collect(Collectors.joining(", "));
            throw new Refused(
                    "unit.in-use",
                    "%s đang có %s nên không xóa được: hãy ghi ngày hết hiệu lực cho đơn vị này."
                            .formatted(unit.name(), what));
        }
        database.act(ActionName.UNIT_REMOVE, unit.name(), c -> {
            store.remove(c, unit);
            return true;
        });
    }

    /// What a name in a list of a year stands for.
    ///
    /// @param unit to be used
    /// @param ended why the unit of that name is not; null when it is the one
    public record Meant(Unit unit, @Nullable String ended) {}

    /// The unit meant by a name in a list of a year. An old name after a merger gives the one that took over, with a
    /// sentence that says so; one without a single successor is given as it is, with the sentence. Empty when no
    // unit is
    /// called so.
    public Optional<Meant> meant(String name, int year) {
        return catalogue.unitNamed(name, year).map(unit -> {
            Successions successions = catalogue.successions();
            @Nullable String ended = successions.endedSentence(unit, year).orElse(null);
            List<Unit> heirs = ended == null ? List.of() : successions.heirs(unit, LocalDate.of(year, 12, 31));
            return new Meant(heirs.size() == 1 ? heirs.getFirst() : unit, ended);
        });
    }
}
