package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.award.AwardType;
import guongsang.domain.journal.ActionName;
import guongsang.domain.unit.Bloc;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.domain.unit.Successions;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitNames;
import guongsang.store.CatalogueStore;
import guongsang.store.Database;
import guongsang.store.UnitStore;
import guongsang.text.Administrative;
import guongsang.text.Folding;
import guongsang.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Danh mục: units, fields, movements, blocs, award types, kept in memory between changes because every screen names
/// them.
public final class CatalogueService {
    private static final Set<String> TABLES =
            Set.of("unit", "unit_alias", "unit_succession", "field", "movement", "bloc", "award_type");

    private final Database database;
    private final CatalogueStore store;
    private final UnitStore unitStore;
    private volatile @Nullable Snapshot snapshot;
    /// Counts changes: what was read before one must not be kept after it.
    private volatile int changes;

    private record Snapshot(
            List<Unit> units,
            Map<UUID, Unit> unitsById,
            Map<UUID, List<String>> aliases,
            UnitNames names,
            Successions successions,
            List<Field> fields,
            Map<UUID, Field> fieldsById,
            List<Movement> movements,
            Map<UUID, Movement> movementsById,
            List<Bloc> blocs,
            List<AwardType> awardTypes) {}

    public CatalogueService(Database database, CatalogueStore store, UnitStore unitStore) {
        this.database = database;
        this.store = store;
        this.unitStore = unitStore;
    }

    void changed(Map<String, Set<UUID>> touched) {
        if (touched.isEmpty() || touched.keySet().stream().anyMatch(TABLES::contains)) {
            synchronized (this) {
                changes++;
                snapshot = null;
            }
        }
    }

    private Snapshot now() {
        Snapshot known = snapshot;
        if (known == null) {
            int before = changes;
            List<Unit> units = unitStore.units();
            Map<UUID, List<String>> aliases = unitStore.aliases();
            List<Field> fields = store.fields();
            List<Movement> movements = store.movements();
            known = new Snapshot(
                    units,
                    byId(units, Unit::id),
                    aliases,
                    new UnitNames(units, aliases),
                    new Successions(units, unitStore.successions()),
                    fields,
                    byId(fields, Field::id),
                    movements,
                    byId(movements, Movement::id),
                    store.blocs(),
                    store.awardTypes());
            synchronized (this) {
                if (before == changes) {
                    snapshot = known;
                }
            }
        }
        return known;
    }

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }

    /// In the order of the office's own list.
    public List<Unit> units() {
        return now().units();
    }

    public Map<UUID, Unit> unitsById() {
        return now().unitsById();
    }

    public List<Field> fields() {
        return now().fields();
    }

    public Map<UUID, Field> fieldsById() {
        return now().fieldsById();
    }

    public List<Movement> movements() {
        return now().movements();
    }

    public Map<UUID, Movement> movementsById() {
        return now().movementsById();
    }

    public List<Bloc> blocs() {
        return now().blocs();
    }

    public List<AwardType> awardTypes() {
        return now().awardTypes();
    }

    /// The unit a list means by a name today, see [UnitNames#on]; empty when none is called so.
    public Optional<Unit> unitNamed(String name) {
        return unitNamed(name, LocalDate.now(database.clock()));
    }

    /// The unit meant by a name on a day.
    public Optional<Unit> unitNamed(String name, LocalDate day) {
        return now().names().on(name, day);
    }

    /// The unit meant by a name in a list of a year: as of today, or of the year's nearest day to it.
    public Optional<Unit> unitNamed(String name, int year) {
        LocalDate today = LocalDate.now(database.clock());
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return unitNamed(name, today.isBefore(first) ? first : today.isAfter(last) ? last : today);
    }

    /// Who took over from whom.
    public Successions successions() {
        return now().successions();
    }

    UnitNames unitNames() {
        return now().names();
    }

    public Optional<Field> fieldNamed(String name) {
        String key = Folding.fold(name);
        return fields().stream()
                .filter(f -> Folding.fold(f.name()).equals(key)
                        || Folding.fold(f.shortName()).equals(key))
                .findFirst();
    }

    public Optional<Movement> movementNamed(String name) {
        String key = Folding.fold(name);
        return movements().stream()
                .filter(m -> Folding.fold(m.name()).equals(key))
                .findFirst();
    }

    /// Adds (version 0) or changes a unit. Throws [Refused] with a sentence, see [#checked].
    public void save(Unit unit) {
        Unit clean = checked(unit);
        database.act(
                ActionName.UNIT_EDIT,
                clean.name(),
                c -> clean.version() == 0 ? unitStore.add(c, clean) : unitStore.edit(c, clean));
    }

    /// A unit as it is stored. Throws [Refused] when the name is missing (`name.missing`) or another unit is known
    // under
    /// it at the same time (`unit.taken`), or the validity ends before it begins (`unit.validity`).
    Unit checked(Unit unit) {
        String name = named(unit.name());
        Unit clean = unit.withName(name, Text.clean(unit.shortName()).isEmpty() ? name : Text.clean(unit.shortName()));
        if (clean.validFrom() != null
                && clean.validTo() != null
                && clean.validTo().isBefore(clean.validFrom())) {
            throw new Refused("unit.validity", "Ngày hết hiệu lực trước ngày bắt đầu: hãy sửa một trong hai ngày.");
        }
        now().names().taken(name, clean).ifPresent(_ -> {
            throw new Refused(
                    "unit.taken", "Đã có đơn vị tên “%s”: hãy dùng đơn vị đó hoặc ghi tên khác.".formatted(name));
        });
        return clean;
    }

    /// Adds (version 0) or changes a field.
    public void save(Field field) {
        String name = named(field.name());
        database.act(ActionName.FIELD_EDIT, name, changes -> {
            Field clean = new Field(
                    field.id(),
                    field.version(),
                    name,
                    Text.clean(field.shortName()).isEmpty() ? name : Text.clean(field.shortName()),
                    field.order(),
                    field.source());
            if (clean.version() == 0) {
                store.add(changes, clean);
            } else {
                store.edit(changes, clean);
            }
            return true;
        });
    }

    /// Adds (version 0) or changes a movement.
    public void save(Movement movement) {
        String name = named(movement.name());
        database.act(ActionName.MOVEMENT_EDIT, name, changes -> {
            Movement clean = new Movement(
                    movement.id(), movement.version(), name, movement.fieldId(), movement.order(), movement.source());
            if (clean.version() == 0) {
                store.add(changes, clean);
            } else {
                store.edit(changes, clean);
            }
            return true;
        });
    }

    /// Adds (version 0) or changes a bloc.
    public void save(Bloc bloc) {
        String member = bloc.inCharge() == null ? "" : Text.clean(bloc.inCharge());
        Bloc clean = bloc.withName(named(bloc.name())).withInCharge(member.isEmpty() ? null : member);
        database.act(
                ActionName.BLOC_EDIT,
                clean.name(),
                c -> clean.version() == 0 ? store.add(c, clean) : store.edit(c, clean));
    }

    /// Takes a bloc away. Throws [Refused] `bloc.in-use` while units belong to it.
    public void remove(Bloc bloc) {
        long members =
                units().stream().filter(u -> bloc.id().equals(u.blocId())).count();
        if (members > 0) {
            throw new Refused(
                    "bloc.in-use",
                    "%s đang có %d đơn vị nên không xóa được: hãy chuyển các đơn vị sang cụm, khối khác trước."
                            .formatted(bloc.name(), members));
        }
        database.act(ActionName.BLOC_EDIT, bloc.name(), c -> {
            store.remove(c, bloc);
            return true;
        });
    }

    /// Adds (version 0) or changes an award type. Throws [Refused] when no kind of exemplar may receive it.
    public void save(AwardType type) {
        if (type.kinds().isEmpty()) {
            throw new Refused("award.kinds", "Thiếu đối tượng được khen: hãy chọn ít nhất một loại điển hình.");
        }
        AwardType clean = new AwardType(
                type.id(),
                type.version(),
                named(type.name()),
                type.title(),
                type.level(),
                type.kinds(),
                type.order(),
                type.source());
        database.act(
                ActionName.AWARD_TYPE_EDIT,
                clean.name(),
                c -> clean.version() == 0 ? store.add(c, clean) : store.edit(c, clean));
    }

    /// The other names under which lists write the units, by unit; units without any are left out.
    public Map<UUID, List<String>> aliases() {
        return now().aliases();
    }

    /// Gives a unit these other names instead of those it had. Throws [Refused] when another unit is known under one of
    /// them at the same time.
    public void setAliases(Unit unit, List<String> typed) {
        Map<String, String> wanted = new java.util.LinkedHashMap<>();
        for (String name : typed) {
            String clean = Text.clean(name);
            String key = Administrative.unitKey(clean);
            now().names().taken(clean, unit).ifPresent(owner -> {
                throw new Refused(
                        "unit.alias-taken", "“%s” là tên của %s: hãy ghi tên khác.".formatted(clean, owner.name()));
            });
            if (!clean.isEmpty() && !key.equals(Administrative.unitKey(unit.name()))) {
                wanted.putIfAbsent(key, clean);
            }
        }
        List<String> had = aliases().getOrDefault(unit.id(), List.of());
        List<String> wants = List.copyOf(wanted.values());
        if (Set.copyOf(had).equals(Set.copyOf(wants))) {
            return;
        }
        database.act(ActionName.UNIT_EDIT, unit.name(), changes -> {
            had.stream().filter(n -> !wants.contains(n)).forEach(n -> unitStore.removeAlias(changes, unit.id(), n));
            wants.stream().filter(n -> !had.contains(n)).forEach(n -> unitStore.addAlias(changes, unit.id(), n));
            return true;
        });
    }

    static String named(String typed) {
        String name = Text.clean(typed);
        if (name.isEmpty()) {
            throw new Refused("name.missing", "Thiếu tên: hãy ghi tên rồi rời ô.");
        }
        return name;
    }
}
