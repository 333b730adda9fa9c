package guongsang.service;

import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanField;
import guongsang.domain.plan.PlanParent;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.store.CatalogueStore;
import guongsang.store.Changes;
import guongsang.store.Ids;
import guongsang.store.PlanEdits;
import guongsang.store.PlanStore;
import guongsang.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Brings a plan into the register: linked to the plan it follows and to those that follow it, its fields and
/// movements in the catalogue where that lacks them.
final class PlanAdoption {
    /// The longest name that is also taken as the short one.
    private static final int SHORT = 100;

    private final PlanStore store;
    private final PlanEdits edits;
    private final CatalogueService catalogue;
    private final CatalogueStore catalogueStore;

    PlanAdoption(PlanStore store, PlanEdits edits, CatalogueService catalogue, CatalogueStore catalogueStore) {
        this.store = store;
        this.edits = edits;
        this.catalogue = catalogue;
        this.catalogueStore = catalogueStore;
    }

    /// Adds a plan that is not in the register. Returns its id.
    UUID add(Changes changes, Plan plan, List<Plan> known) {
        UUID parent = plan.parentId() != null
                ? plan.parentId()
                : PlanParent.named(plan.parent(), plan, known).map(Plan::id).orElse(null);
        UUID id = store.add(changes, withParent(plan, parent));
        linkChildren(changes, plan, id, known);
        return id;
    }

    /// Links plans that name this one, by its number, as the one they follow and are not linked yet.
    void linkChildren(Changes changes, Plan plan, UUID id, List<Plan> known) {
        List<Plan> withThis = new ArrayList<>(known);
        withThis.removeIf(p -> p.id().equals(plan.id()));
        withThis.add(plan);
        for (Plan child : known) {
            Optional<Plan> named = child.parentId() == null && !child.id().equals(id)
                    ? PlanParent.named(child.parent(), child, withThis)
                    : Optional.empty();
            if (named.filter(p -> p == plan).isPresent()) {
                edits.parent(changes, child, id);
            }
        }
    }

    static Plan withParent(Plan p, @Nullable UUID parent) {
        return new Plan(
                p.id(),
                p.version(),
                p.code(),
                p.tag(),
                p.number(),
                p.issuedOn(),
                p.issuer(),
                p.tier(),
                p.title(),
                p.fromYear(),
                p.toYear(),
                p.parent(),
                parent,
                p.inForce(),
                p.precedence(),
                p.note(),
                p.quotas(),
                p.deadlines(),
                p.content());
    }

    /// Adds the plan's fields and movements that the catalogue does not have under the same folded name.
    void catalogue(Changes changes, Plan plan) {
        Map<String, UUID> fields = new HashMap<>();
        catalogue.fields().forEach(f -> {
            fields.put(Folding.fold(f.shortName()), f.id());
            fields.put(Folding.fold(f.name()), f.id());
        });
        Map<String, UUID> movements = new HashMap<>();
        catalogue.movements().forEach(m -> movements.put(Folding.fold(m.name()), m.id()));
        int fieldOrder =
                catalogue.fields().stream().mapToInt(Field::order).max().orElse(0);
        int movementOrder =
                catalogue.movements().stream().mapToInt(Movement::order).max().orElse(0);
        for (PlanField field : plan.content().fields()) {
            String source = plan.tag() == null ? plan.name() + ", " + field.clause() : plan.cite(field.clause());
            UUID fieldId = fields.get(Folding.fold(field.name()));
            if (fieldId == null) {
                String shortName = field.name().length() <= SHORT
                        ? field.name()
                        : field.name().substring(0, SHORT);
                fieldId = catalogueStore.add(
                        changes, new Field(Ids.next(), 0, field.name(), shortName, ++fieldOrder, source));
                fields.put(Folding.fold(field.name()), fieldId);
            }
            for (String movement : field.movements()) {
                String key = Folding.fold(movement);
                if (!movements.containsKey(key)) {
                    movements.put(
                            key,
                            catalogueStore.add(
                                    changes, new Movement(Ids.next(), 0, movement, fieldId, ++movementOrder, source)));
                }
            }
        }
    }
}
