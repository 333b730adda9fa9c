package guongsang.ui.plan.content;

import guongsang.domain.plan.Plan;
import guongsang.domain.unit.Unit;
import guongsang.service.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All plans there are, as the list shows them: those in force, those not in force, those that only ship.
record ContentData(List<Entry> entries, List<Unit> units, int year) {
    /// Where a plan stands.
    enum Standing {
        IN_FORCE,
        OUT_OF_FORCE,
        SHIPPED
    }

    /// `above`: the plan it follows, by its number or as it is only named; absent: none. `depth`: how many plans of the
    /// same standing stand above it in the list.
    record Entry(Plan plan, Standing standing, @Nullable String above, boolean linked, int depth) {}

    static ContentData read(Workspace workspace, int year) {
        List<Plan> all = workspace.plans().plans();
        List<Entry> entries = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            List<Plan> some = (standing == Standing.SHIPPED
                            ? workspace.plans().shipped().stream().filter(p -> p.version() == 0)
                            : all.stream())
                    .filter(p -> standing == of(p))
                    .sorted(Comparator.comparing(Plan::tier)
                            .thenComparing(Plan::fromYear, Comparator.reverseOrder())
                            .thenComparing(Plan::name))
                    .toList();
            some.stream()
                    .filter(p -> some.stream().noneMatch(o -> o.id().equals(p.parentId())))
                    .forEach(p -> add(entries, p, standing, some, all, 0));
        }
        return new ContentData(entries, workspace.catalogue().units(), year);
    }

    private static void add(
            List<Entry> entries, Plan plan, Standing standing, List<Plan> some, List<Plan> all, int depth) {
        Optional<Plan> parent =
                all.stream().filter(p -> p.id().equals(plan.parentId())).findFirst();
        entries.add(new Entry(plan, standing, parent.map(Plan::name).orElse(plan.parent()), parent.isPresent(), depth));
        some.stream()
                .filter(p -> plan.id().equals(p.parentId()) && depth < Standing.values().length)
                .forEach(p -> add(entries, p, standing, some, all, depth + 1));
    }

    private static Standing of(Plan plan) {
        if (plan.version() == 0) {
            return Standing.SHIPPED;
        }
        return plan.inForce() ? Standing.IN_FORCE : Standing.OUT_OF_FORCE;
    }

    /// The plan with this id, or for one that only ships and has none yet, with this code.
    Optional<Entry> entry(@Nullable UUID id, @Nullable String code) {
        return entries.stream()
                .filter(e -> e.plan().version() > 0 && e.plan().id().equals(id)
                        || Objects.equals(e.plan().code(), code))
                .findFirst();
    }

    /// The binding plan of the year, else the first one.
    Optional<Entry> first() {
        Stream<Entry> binding = entries.stream()
                .filter(e -> e.standing() == Standing.IN_FORCE && e.plan().covers(year));
        return binding.max(Comparator.comparing(Entry::plan, Plan.BINDING))
                .or(() -> entries.stream().findFirst());
    }

    Optional<Plan> byId(@Nullable UUID id) {
        return entries.stream().map(Entry::plan).filter(p -> p.id().equals(id)).findFirst();
    }
}
