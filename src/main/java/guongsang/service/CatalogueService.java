package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.award.AwardType;
import guongsang.domain.journal.ActionName;
import guongsang.domain.unit.Bloc;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.domain.unit.Unit;
import guongsang.store.CatalogueStore;
import guongsang.store.Database;
import guongsang.text.Administrative;
import guongsang.text.Folding;
import guongsang.text.Text;
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
    private static final Set<String> TABLES = Set.of("unit", "unit_alias", "field", "movement", "bloc", "award_type");

    private final Database database;
    private final CatalogueStore store;
    private volatile @Nullable Snapshot snapshot;
    /// Counts changes: what was read before one must not be kept after it.
    private volatile int changes;

    private record Snapshot(
            List<Unit> units,
            Map<UUID, Unit> unitsById,
            Map<String, UUID> unitKeys,
            List<Field> fields,
            Map<UUID, Field> fieldsById,
            List<Movement> movements,
            Map<UUID, Movement> movementsById,
            List<Bloc> blocs,
            List<AwardType> awardTypes) {}

    public CatalogueService(Database database, CatalogueStore store) {
        this.database = database;
        this.store = store;
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
            List<Unit> units = store.units();
            List<Field> fields = store.fields();
            List<Movement> movements = store.movements();
            known = new Snapshot(
                    units,
                    byId(units, Unit::id),
                    store.unitKeys(),
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

    /// The unit a list means by a name, whichever way it writes it; empty when none or no single one fits.
    public Optional<Unit> unitNamed(String name) {
        UUID id = now().unitKeys().get(Administrative.unitKey(name));
        return Optional.ofNullable(id).map(now().unitsById()::get);
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

    /// Adds (version 0) or changes a unit. Throws [Refused] when the name is missing or taken, or the validity ends
    /// before it begins.
    public void save(Unit unit) {
        Unit clean = new Unit(
                unit.id(),
                unit.version(),
                named(unit.name()),
                Text.clean(unit.shortName()).isEmpty() ? named(unit.name()) : Text.clean(unit.shortName()),
                unit.kind(),
                unit.sector(),
                unit.blocId(),
                unit.order(),
                unit.validFrom(),
                unit.validTo());
        UUID other = now().unitKeys().get(Administrative.unitKey(clean.name()));
        if (other != null && !(unit.version() > 0 && other.equals(unit.id()))) {
            throw new Refused(
                    "unit.taken",
                    "Đã có đơn vị tên “%s”: hãy dùng đơn vị đó hoặc ghi tên khác.".formatted(clean.name()));
        }
        if (clean.validFrom() != null
                && clean.validTo() != null
                && clean.validTo().isBefore(clean.validFrom())) {
            throw new Refused("unit.validity", "Ngày hết hiệu lực trước ngày bắt đầu: hãy sửa một trong hai ngày.");
        }
        database.act(ActionName.UNIT_EDIT, clean.name(), changes -> {
            if (clean.version() == 0) {
                store.add(changes, clean);
            } else {
                store.edit(changes, clean);
            }
            return true;
        });
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
        Bloc clean = new Bloc(bloc.id(), bloc.version(), named(bloc.name()), bloc.order());
        database.act(
                ActionName.BLOC_EDIT,
                clean.name(),
                c -> clean.version() == 0 ? store.add(c, clean) : store.edit(c, clean));
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
        return store.aliases();
    }

    /// Gives a unit these other names instead of those it had. Throws [Refused] when another unit is known under one
    /// of
    /// them.
    public void setAliases(Unit unit, List<String> typed) {
        Map<String, String> wanted = new java.util.LinkedHashMap<>();
        for (String name : typed) {
            String clean = Text.clean(name);
            String key = Administrative.unitKey(clean);
            UUID owner = now().unitKeys().get(key);
            if (owner != null && !owner.equals(unit.id())) {
                throw new Refused(
                        "unit.alias-taken",
                        "“%s” là tên của %s: hãy ghi tên khác."
                                .formatted(clean, now().unitsById().get(owner).name()));
            }
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
            had.stream().filter(n -> !wants.contains(n)).forEach(n -> store.removeAlias(changes, unit.id(), n));
            wants.stream().filter(n -> !had.contains(n)).forEach(n -> store.addAlias(changes, unit.id(), n));
            return true;
        });
    }

    private static String named(String typed) {
        String name = Text.clean(typed);
        if (name.isEmpty()) {
            throw new Refused("name.missing", "Thiếu tên: hãy ghi tên rồi rời ô.");
        }
        return name;
    }

    /// Throws [Refused] when registrations name the unit: it can be ended by a date instead.
    public void remove(Unit unit, boolean inUse) {
        if (inUse) {
            throw new Refused(
                    "unit.in-use",
                    "%s đang có đăng ký nên không xóa được: hãy ghi ngày hết hiệu lực cho đơn vị này."
                            .formatted(unit.name()));
        }
        database.act(ActionName.UNIT_EDIT, unit.name(), changes -> {
            store.removeUnit(changes, unit);
            return true;
        });
    }
}
