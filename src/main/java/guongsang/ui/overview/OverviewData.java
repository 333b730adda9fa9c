package guongsang.ui.overview;

import guongsang.domain.exemplar.Kind;
import guongsang.domain.figure.Figure;
import guongsang.domain.figure.Figures;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.DeadlineStanding;
import guongsang.domain.plan.Plan;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Unit;
import guongsang.service.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything the overview shows of a year, read in one job. `plan` is the one registrations of the year stand under,
/// absent when none in force covers it. `todaysUnits`: units are those of today, absent where none took over from
/// another.
record OverviewData(
        int year,
        LocalDate on,
        @Nullable Plan plan,
        Map<String, Figure> figures,
        List<UnitLine> units,
        List<DueLine> due,
        List<FieldLine> fields,
        List<YearLine> years,
        @Nullable Boolean todaysUnits) {

    /// A unit against its quota. `sent`: a list of it was received; `from`: the units whose files are counted here.
    record UnitLine(Unit unit, int found, Compliance.@Nullable QuotaItem quota, boolean sent, Set<UUID> from) {}

    /// A deadline that is over or comes next; `year` is the one it belongs to, `done` of `owing` did it.
    record DueLine(Deadline deadline, int year, LocalDate due, boolean strict, boolean overdue, int done, int owing) {}

    /// A field with how many of each kind; `figure` is its total.
    record FieldLine(String name, Map<Kind, Integer> kinds, Figure figure) {
        int total() {
            return kinds.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    record YearLine(int year, int registered) {}

    private static final int YEARS = 5;

    /// `todaysUnits`: whether the year is told by the units of today, without quotas, which were given to those of
    // then.
    static OverviewData read(Workspace workspace, int year, boolean todaysUnits) {
        LocalDate today = LocalDate.now(workspace.clock());
        Map<String, Figure> figures = Figures.byId(workspace.figures().figures(year));
        @Nullable Plan plan = workspace.plans().planOf(year).orElse(null);
        List<Compliance.Item> items = plan == null
                ? List.of()
                : workspace.plans().compliance(year, today).stream()
                        .filter(i -> i.plan().id().equals(plan.id()))
                        .toList();
        return new OverviewData(
                year,
                today,
                plan,
                figures,
                todaysUnits ? unitsOfToday(workspace, year, today) : units(workspace, year, items),
                due(workspace, year, today, items),
                fields(workspace.catalogue().fields(), figures),
                years(workspace.register().countByYear(), year),
                workspace.catalogue().successions().any() ? (Boolean) todaysUnits : null);
    }

    /// True when nothing is registered in the year.
    boolean empty() {
        return value("registered.total") == 0;
    }

    /// A figure's value, 0 where nothing was counted.
    long value(String id) {
        Figure figure = figures.get(id);
        return figure == null ? 0 : figure.orZero();
    }

    /// Units that the plan asks something of: the one that lacks most first, then those over, then the others in the
    /// order of the office's list.
    private static List<UnitLine> units(Workspace workspace, int year, List<Compliance.Item> items) {
        Map<UUID, Compliance.QuotaItem> quotas = new HashMap<>();
        for (Compliance.Item item : items) {
            Unit unit = item.unit();
            if (item instanceof Compliance.QuotaItem quota && unit != null) {
                quotas.put(unit.id(), quota);
            }
        }
        Set<UUID> sent = new HashSet<>();
        workspace.plans().submissions(year).stream()
                .filter(s -> s.what() == Deadline.What.UNIT_LIST)
                .forEach(s -> sent.add(s.unitId()));
        Map<UUID, Integer> found = workspace.register().countByUnit(year);
        return workspace.catalogue().units().stream()
                .filter(u -> quotas.containsKey(u.id()) || quotas.isEmpty() && found.containsKey(u.id()))
                .map(u -> new UnitLine(
                        u, found.getOrDefault(u.id(), 0), quotas.get(u.id()), sent.contains(u.id()), Set.of(u.id())))
                .sorted(Comparator.comparingInt(OverviewData::urgency)
                        .reversed()
                        .thenComparing(l -> l.unit().order()))
                .toList();
    }

    /// Those of today with what they and those before them registered, most first; a unit that was split stays itself.
    private static List<UnitLine> unitsOfToday(Workspace workspace, int year, LocalDate today) {
        Map<Unit, Set<UUID>> from = new LinkedHashMap<>();
        for (Unit unit : workspace.catalogue().units()) {
            Unit now = workspace.catalogue().successions().one(unit, today).orElse(unit);
            from.computeIfAbsent(now, _ -> new HashSet<>()).add(unit.id());
        }
        Map<UUID, Integer> found = workspace.register().countByUnit(year);
        List<UnitLine> lines = new ArrayList<>();
        from.forEach((unit, ids) -> {
            int sum = ids.stream().mapToInt(id -> found.getOrDefault(id, 0)).sum();
            if (sum > 0) {
                lines.add(new UnitLine(unit, sum, null, true, Set.copyOf(ids)));
            }
        });
        lines.sort(Comparator.comparingInt(UnitLine::found).reversed());
        return lines;
    }

    private static int urgency(UnitLine line) {
        Compliance.QuotaItem quota = line.quota();
        if (quota == null) {
            return 0;
        }
        return quota.missing() > 0 ? 1 + quota.missing() : quota.state() == Compliance.State.OVER ? 1 : 0;
    }

    /// What is over first, the longest first; then what comes, also of the next year.
    private static List<DueLine> due(Workspace workspace, int year, LocalDate today, List<Compliance.Item> items) {
        List<DueLine> lines = new ArrayList<>();
        for (DeadlineStanding standing : DeadlineStanding.of(items)) {
            if (!standing.complete() && standing.due() != null) {
                lines.add(line(standing, year));
            }
        }
        if (today.getYear() <= year) {
            DeadlineStanding.of(workspace.plans().compliance(year + 1, today)).stream()
                    .filter(s -> !s.complete() && s.due() != null)
                    .findFirst()
                    .ifPresent(next -> lines.add(line(next, year + 1)));
        }
        return lines;
    }

    private static DueLine line(DeadlineStanding standing, int year) {
        int owing = standing.items().size();
        return new DueLine(
                standing.deadline(),
                year,
                Objects.requireNonNull(standing.due()),
                standing.strict(),
                standing.overdue(),
                owing - standing.open(),
                owing);
    }

    private static List<FieldLine> fields(List<Field> fields, Map<String, Figure> figures) {
        List<FieldLine> lines = new ArrayList<>();
        for (Field field : fields) {
            FieldLine line = field(field.shortName(), "registered.field." + field.id(), figures);
            if (line != null) {
                lines.add(line);
            }
        }
        lines.sort(Comparator.comparingInt(FieldLine::total).reversed());
        FieldLine none = field("", "registered.field.none", figures);
        if (none != null) {
            lines.add(none);
        }
        return lines;
    }

    private static @Nullable FieldLine field(String name, String id, Map<String, Figure> figures) {
        Figure total = figures.get(id);
        if (total == null || total.orZero() == 0) {
            return null;
        }
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Figure figure = figures.get(id + "." + kind);
            kinds.put(kind, figure == null ? 0 : (int) figure.orZero());
        }
        return new FieldLine(name, kinds, total);
    }

    /// The year and the four before it.
    private static List<YearLine> years(SortedMap<Integer, Integer> counts, int year) {
        List<YearLine> lines = new ArrayList<>();
        for (int y = year - YEARS + 1; y <= year; y++) {
            lines.add(new YearLine(y, counts.getOrDefault(y, 0)));
        }
        return lines;
    }
}
