package guongsang.ui.plan.field;

import guongsang.domain.plan.Lead;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanField;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.domain.unit.Unit;
import guongsang.service.Workspace;
import guongsang.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fields of a plan and what the register makes of them. `needsLeads`: a quota or deadline of the plan is for those
/// who lead a movement, and no unit is named as one yet.
record FieldsData(Plan plan, List<PlanField> fields, List<Unit> units, Set<String> catalogue, boolean needsLeads) {
    static @Nullable FieldsData read(Workspace workspace, UUID planId) {
        Plan plan = workspace.plans().plan(planId).orElse(null);
        if (plan == null) {
            return null;
        }
        Set<String> known = new HashSet<>();
        for (Field field : workspace.catalogue().fields()) {
            known.add(Folding.fold(field.name()));
            known.add(Folding.fold(field.shortName()));
        }
        for (Movement movement : workspace.catalogue().movements()) {
            known.add(Folding.fold(movement.name()));
        }
        boolean asked = plan.quotas().stream().anyMatch(q -> q.movementLeads())
                || plan.deadlines().stream().anyMatch(d -> d.movementLeads());
        return new FieldsData(
                plan,
                plan.content().fields(),
                workspace.catalogue().units(),
                known,
                asked && plan.leads().isEmpty());
    }

    /// How many of the fields stand in the catalogue that dossiers choose from.
    int inCatalogue() {
        return (int) fields.stream()
                .filter(f -> catalogue.contains(Folding.fold(f.name())))
                .count();
    }

    int leads() {
        return fields.stream().mapToInt(f -> f.leads().size()).sum();
    }

    /// Leads that are linked to a unit of the register.
    int linked() {
        return (int) fields.stream()
                .flatMap(f -> f.leads().stream())
                .filter(l -> l.unitId() != null)
                .count();
    }

    static String movements(PlanField field) {
        return field.movements().isEmpty() ? "–" : String.join("\n", field.movements());
    }

    /// "Giao Sở Y tế", one a line; with the movement where it leads only that.
    static String leads(PlanField field) {
        return lines(field.leads().stream()
                .map(l ->
                        l.wording().word() + " " + l.body() + (l.movement() == null ? "" : " (" + l.movement() + ")")));
    }

    /// Who does the leads' work today: the unit of the register, else the successor with where that is known from.
    String today(PlanField field) {
        Map<UUID, Unit> byId = units.stream().collect(Collectors.toMap(Unit::id, u -> u));
        return lines(field.leads().stream().map(l -> today(l, byId)).filter(Objects::nonNull));
    }

    private static @Nullable String today(Lead lead, Map<UUID, Unit> units) {
        Unit unit = lead.unitId() == null ? null : units.get(lead.unitId());
        if (unit != null) {
            return unit.name();
        }
        return lead.successor() == null
                ? null
                : lead.successor() + (lead.successorSource() == null ? "" : " (" + lead.successorSource() + ")");
    }

    private static String lines(Stream<String> words) {
        String all = words.distinct().collect(Collectors.joining("\n"));
        return all.isEmpty() ? "–" : all;
    }
}
