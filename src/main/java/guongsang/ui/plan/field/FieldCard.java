package guongsang.ui.plan.field;

import atlantafx.base.theme.Styles;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.plan.Lead;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanField;
import guongsang.ui.Messages;
import guongsang.ui.plan.edit.Keeping;
import guongsang.ui.plan.edit.PartCard;
import guongsang.ui.plan.edit.PlanDesk;
import guongsang.ui.plan.edit.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field of the plan with its movements, and a row for each body that leads it.
public final class FieldCard extends PartCard<PlanField> {
    private static final UUID NEW = new UUID(0, 0);

    private final Label title = new Label();
    private final VBox leads = new VBox(6);
    private final Map<UUID, LeadRow> rows = new HashMap<>();
    private boolean addedLead;

    public FieldCard(PlanDesk desk, UUID planId, PlanField first) {
        super(desk, planId, Keeping.part(PlanField.class, first.id()), FieldCard::rebuilt);
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        head(title, "plan.edit.remove", () -> remove(first.id()));
        row(
                text("clause", "plan.column.clause", PlanField::clause).wide(110),
                text("name", "plan.field.name", PlanField::name).wide(420),
                text("code", "plan.field.code", PlanField::code).wide(170),
                several(
                        "kinds",
                        "plan.field.kinds",
                        "plan.field.all-kinds",
                        List.of(Kind.values()),
                        Kind::word,
                        f -> f.kinds()),
                check("oneOff", "plan.field.one-off", PlanField::oneOff));
        row(
                PartCard.<PlanField>lines("movements", "plan.field.movements", PlanField::movements)
                        .wide(540),
                PartCard.<PlanField>optional("objects", "plan.field.objects", PlanField::objects)
                        .wide(480));
        Button add = new Button(Messages.t("plan.lead.add"), new FontIcon("fth-plus"));
        add.setId("add-lead");
        add.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        add.setOnAction(_ -> addLead(first.id()));
        add(leads);
        add(add);
        show(first);
    }

    private void remove(UUID id) {
        var plans = desk().context().workspace().plans();
        desk().change(
                        _ -> {
                            var plan = plans.plan(planId()).orElseThrow();
                            return Keeping.part(PlanField.class, id)
                                    .find(plan)
                                    .map(f -> plans.remove(plan, f))
                                    .orElse(plan);
                        },
                        Messages.t("plan.edit.removed"));
    }

    /// A field that is not in the plan yet, behind those that are.
    public static PlanField fresh(Plan plan) {
        List<PlanField> there = plan.content().fields();
        int order = there.stream().mapToInt(PlanField::order).max().orElse(0) + 1;
        return new PlanField(
                NEW,
                0,
                "linh-vuc-" + order,
                Messages.t("plan.edit.new-clause"),
                Messages.t("plan.field.new", there.size() + 1),
                List.of(),
                Set.of(),
                null,
                false,
                order,
                List.of());
    }

    private void addLead(UUID fieldId) {
        var plans = desk().context().workspace().plans();
        Lead lead = new Lead(NEW, 0, Messages.t("plan.lead.new"), Lead.Wording.ASSIGN, true, null, null, null, null);
        addedLead = true;
        desk().change(_ -> plans.save(planId(), fieldId, lead), Messages.t("plan.lead.added"));
    }

    @Override
    public void show(PlanField stored) {
        super.show(stored);
        title.setText(stored.clause() + "  ·  " + stored.name());
        List<LeadRow> now = new ArrayList<>();
        LeadRow fresh = null;
        for (Lead lead : stored.leads()) {
            LeadRow row = rows.get(lead.id());
            if (row == null) {
                row = new LeadRow(desk(), planId(), stored.id(), lead);
                rows.put(lead.id(), row);
                fresh = row;
            }
            row.show(lead);
            now.add(row);
        }
        if (!leads.getChildren().equals(now)) {
            leads.getChildren().setAll(now);
        }
        if (addedLead && fresh != null) {
            addedLead = false;
            fresh.begin();
        }
    }

    private static PlanField rebuilt(PlanField f, Typed typed) {
        Set<Kind> kinds = typed.or("kinds", f.kinds());
        return new PlanField(
                f.id(),
                f.version(),
                typed.or("code", f.code()),
                typed.or("clause", f.clause()),
                typed.or("name", f.name()),
                typed.or("movements", f.movements()),
                kinds,
                typed.or("objects", f.objects()),
                typed.or("oneOff", f.oneOff()),
                f.order(),
                f.leads());
    }
}
