package guongsang.service;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Registered;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.domain.unit.Unit;
import guongsang.store.RegisterStore;
import guongsang.store.RegisterStore.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds registrations: filters, searches, sorts and counts in memory over one narrow line each, and reads whole rows
/// for the page shown.
public final class RegisterService {
    /// Columns the register can be sorted by.
    public enum Order {
        NAME,
        NUMBER,
        KIND,
        UNIT,
        FIELD,
        STAGE
    }

    /// What matches a filter, in order, with how many of each kind and stage are among them.
    public record Matches(List<UUID> ids, Map<Kind, Integer> kinds, Map<Stage, Integer> stages) {
        public int total() {
            return ids.size();
        }
    }

    /// A row as a table shows it; names of what is referred to are absent where nothing is.
    public record Row(
            Registered registered,
            String unit,
            @Nullable String field,
            @Nullable String movement) {
        public UUID id() {
            return registered.registration().id();
        }
    }

    /// How many whole rows are remembered: some screens full, a few megabytes.
    private static final int REMEMBERED_ROWS = 4_000;

    private final RegisterStore register;
    private final CatalogueService catalogue;
    private final Map<Object, RegisterLines> kept = new HashMap<>();
    /// Counts what [#changed] was told, so that a row read before a change is not remembered after it.
    private final AtomicLong changes = new AtomicLong();

    private final Map<UUID, Registered> latest = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Registered> eldest) {
            return size() > REMEMBERED_ROWS;
        }
    };

    public RegisterService(RegisterStore register, CatalogueService catalogue) {
        this.register = register;
        this.catalogue = catalogue;
    }

    /// Registrations that match, in the given order.
    public Matches find(RegisterFilter filter, Order order, boolean descending) {
        RegisterLines.Found found = lines(filter.year()).find(filter);
        List<Line> matching = found.lines();
        if (order != Order.NAME) {
            matching.sort(comparator(order));
        }
        List<UUID> ids = new ArrayList<>(matching.size());
        for (Line line : descending ? matching.reversed() : matching) {
            ids.add(line.id());
        }
        return new Matches(ids, found.kinds(), found.stages());
    }

    private Comparator<Line> comparator(Order order) {
        return switch (order) {
            case NAME -> Comparator.comparing(Line::nameKey);
            case NUMBER -> Comparator.comparingInt(Line::year).thenComparingInt(Line::number);
            case KIND -> Comparator.comparing(Line::kind);
            case STAGE -> Comparator.comparing(Line::stage);
            case UNIT -> {
                Map<UUID, Integer> orders = catalogue.units().stream().collect(Collectors.toMap(Unit::id, Unit::order));
                yield Comparator.comparingInt(line -> orders.getOrDefault(line.unitId(), Integer.MAX_VALUE));
            }
            case FIELD -> {
                Map<UUID, Integer> orders =
                        catalogue.fields().stream().collect(Collectors.toMap(Field::id, Field::order));
                yield Comparator.comparingInt(line -> line.fieldId() == null
                        ? Integer.MAX_VALUE
                        : orders.getOrDefault(line.fieldId(), Integer.MAX_VALUE));
            }
        };
    }

    /// Whole rows in the order of the ids; ids that are gone are left out. Rows read lately come from memory.
    public List<Row> rows(List<UUID> ids) {
        Map<UUID, Registered> page = new HashMap<>();
        List<UUID> unread = new ArrayList<>();
        synchronized (latest) {
            for (UUID id : ids) {
                Registered known = latest.get(id);
                if (known == null) {
                    unread.add(id);
                } else {
                    page.put(id, known);
                }
            }
        }
        if (!unread.isEmpty()) {
            long before = changes.get();
            Map<UUID, Registered> read = register.page(unread);
            page.putAll(read);
            synchronized (latest) {
                if (changes.get() == before) {
                    latest.putAll(read);
                }
            }
        }
        Map<UUID, Unit> units = catalogue.unitsById();
        Map<UUID, Field> fields = catalogue.fieldsById();
        Map<UUID, Movement> movements = catalogue.movementsById();
        return ids.stream()
                .map(page::get)
                .filter(Objects::nonNull)
                .map(r -> row(r, units, fields, movements))
                .toList();
    }

    static Row row(
            Registered registered, Map<UUID, Unit> units, Map<UUID, Field> fields, Map<UUID, Movement> movements) {
        var values = registered.registration().values();
        Unit unit = units.get(UUID.fromString(values.get(Attribute.UNIT)));
        Field field = named(fields, values.get(Attribute.FIELD));
        Movement movement = named(movements, values.get(Attribute.MOVEMENT));
        return new Row(
                registered,
                unit == null ? "" : unit.name(),
                field == null ? null : field.name(),
                movement == null ? null : movement.name());
    }

    private static <T> @Nullable T named(Map<UUID, T> all, @Nullable String id) {
        return id == null ? null : all.get(UUID.fromString(id));
    }

    /// The given registrations of a year by the unit that registered them, units in the office's own order.
    public Map<UUID, List<UUID>> byUnit(@Nullable Integer year, List<UUID> ids) {
        Map<UUID, Line> lines = lines(year).byId();
        Map<UUID, List<UUID>> found = new HashMap<>();
        for (UUID id : ids) {
            Line line = lines.get(id);
            if (line != null) {
                found.computeIfAbsent(line.unitId(), _ -> new ArrayList<>()).add(id);
            }
        }
        Map<UUID, List<UUID>> ordered = new LinkedHashMap<>();
        for (Unit unit : catalogue.units()) {
            List<UUID> own = found.remove(unit.id());
            if (own != null) {
                ordered.put(unit.id(), own);
            }
        }
        ordered.putAll(found);
        return ordered;
    }

    /// Of the given registrations, by the stage each stands at.
    public Map<Stage, List<UUID>> byStage(@Nullable Integer year, List<UUID> ids) {
        Map<UUID, Line> lines = lines(year).byId();
        Map<Stage, List<UUID>> found = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            found.put(stage, new ArrayList<>());
        }
        for (UUID id : ids) {
            Line line = lines.get(id);
            if (line != null) {
                found.get(line.stage()).add(id);
            }
        }
        return found;
    }

    /// How many registrations each unit has in a year.
    public Map<UUID, Integer> countByUnit(int year) {
        Map<UUID, Integer> counts = new HashMap<>();
        for (Line line : lines(year).byName()) {
            counts.merge(line.unitId(), 1, Integer::sum);
        }
        return counts;
    }

    /// How many registrations of each unit are selected for the list that goes up.
    public Map<UUID, Integer> selectedByUnit(int year) {
        Map<UUID, Integer> counts = new HashMap<>();
        for (Line line : lines(year).byName()) {
            if (line.selected()) {
                counts.merge(line.unitId(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /// How many registrations each unit has in a year, and how many of all are selected for the list that goes up.
    public record UnitCounts(Map<UUID, Integer> registrations, int selected) {}

    /// Both counts in one pass: over the lines where they are in memory, else by the database, so that asking for
    /// them does not bring a whole year in.
    public UnitCounts unitCounts(int year) {
        boolean known;
        synchronized (this) {
            known = kept.containsKey(year);
        }
        if (!known) {
            Map<UUID, Integer> counts = new HashMap<>();
            int selected = 0;
            for (RegisterStore.UnitCount count : register.countByUnit(year)) {
                counts.put(count.unitId(), count.registrations());
                selected += count.selected();
            }
            return new UnitCounts(counts, selected);
        }
        Map<UUID, Integer> counts = new HashMap<>();
        int selected = 0;
        for (Line line : lines(year).byName()) {
            counts.merge(line.unitId(), 1, Integer::sum);
            selected += line.selected() ? 1 : 0;
        }
        return new UnitCounts(counts, selected);
    }

    /// How many registrations each year has, the earliest year first; years without any are left out.
    public SortedMap<Integer, Integer> countByYear() {
        return register.countByYear();
    }

    /// The narrow lines of a year (of all years when absent) in name order, read once and kept up to date by
    /// [#changed].
    private synchronized RegisterLines lines(@Nullable Integer year) {
        Object key = year == null ? "all" : year;
        RegisterLines lines = kept.get(key);
        if (lines == null) {
            if (kept.size() > 3) {
                kept.clear();
            }
            lines = new RegisterLines(register.lines(year));
            kept.put(key, lines);
        }
        return lines;
    }

    private void forget(Map<String, Set<UUID>> touched) {
        Set<UUID> registrations = touched.getOrDefault("registration", Set.of());
        Set<UUID> exemplars = touched.getOrDefault("exemplar", Set.of());
        synchronized (latest) {
            changes.incrementAndGet();
            if (touched.isEmpty()) {
                latest.clear();
            } else if (!registrations.isEmpty() || !exemplars.isEmpty()) {
                latest.values()
                        .removeIf(r -> registrations.contains(r.registration().id())
                                || exemplars.contains(r.exemplar().id()));
            }
        }
    }

    /// Rereads the lines of rows that changed; an empty map means that anything may have.
    synchronized void changed(Map<String, Set<UUID>> touched) {
        forget(touched);
        if (touched.isEmpty()) {
            kept.clear();
            return;
        }
        Set<UUID> registrations = touched.getOrDefault("registration", Set.of());
        Set<UUID> exemplars = touched.getOrDefault("exemplar", Set.of());
        if (registrations.isEmpty() && exemplars.isEmpty()) {
            return;
        }
        if (registrations.size() + exemplars.size() > 2_000) {
            kept.clear();
            return;
        }
        List<Line> now = register.linesOf(registrations, exemplars);
        kept.replaceAll((key, lines) -> {
            List<Line> others = new ArrayList<>(lines.byName().size() + now.size());
            for (Line line : lines.byName()) {
                if (!registrations.contains(line.id()) && !exemplars.contains(line.exemplarId())) {
                    others.add(line);
                }
            }
            for (Line line : now) {
                if (key.equals("all") || key.equals(line.year())) {
                    others.add(line);
                }
            }
            return new RegisterLines(others);
        });
    }
}
