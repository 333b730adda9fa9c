package guongsang.ui.plan.content;

import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanContent;
import guongsang.domain.plan.Tier;
import guongsang.ui.Messages;
import guongsang.ui.plan.edit.Keeping;
import guongsang.ui.plan.edit.PartCard;
import guongsang.ui.plan.edit.PlanDesk;
import guongsang.ui.plan.edit.Typed;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// The head of a plan with its bases and recipients. The plan above is written as the plan names it and linked when
/// the register has it.
final class HeadCard extends PartCard<Plan> {
    private final Label link = new Label();

    HeadCard(PlanDesk desk, Plan first) {
        super(desk, first.id(), Keeping.head(), HeadCard::rebuilt);
        link.getStyleClass().addAll("small", "muted");
        link.setWrapText(true);
        row(
                text("number", "plan.edit.number", Plan::number).wide(170),
                date("issuedOn", "issuedOn", "plan.edit.issued", Plan::issuedOn),
                choice(
                                "tier",
                                "tier",
                                "plan.edit.tier",
                                List.of(Tier.values()),
                                t -> Messages.t("plan.edit.tier." + t.name()),
                                Plan::tier)
                        .wide(130),
                needed("fromYear", "plan.edit.from-year", Plan::fromYear),
                number("toYear", "toYear", "plan.edit.to-year", Plan::toYear));
        whole(text("title", "plan.edit.title", Plan::title));
        whole(text("issuer", "plan.head.issuer", Plan::issuer));
        whole(optional("parent", "plan.head.parent", Plan::parent));
        add(link);
        whole(lines("bases", "plan.edit.bases", p -> p.content().bases()));
        whole(lines("recipients", "plan.edit.recipients", p -> p.content().recipients()));
        whole(optional("note", "plan.edit.note", Plan::note));
        show(first);
    }

    /// The plan that the one above is linked to; absent: only named.
    void parent(@Nullable Plan linked, boolean named) {
        link.setText(
                linked != null
                        ? Messages.t("plan.edit.linked", linked.cited(), linked.issuer())
                        : named ? Messages.t("plan.edit.not-linked") : Messages.t("plan.edit.no-parent"));
    }

    private static Plan rebuilt(Plan p, Typed typed) {
        @Nullable String parent = typed.or("parent", p.parent());
        PlanContent c = p.content();
        return new Plan(
                p.id(),
                p.version(),
                p.code(),
                p.tag(),
                typed.or("number", p.number()),
                typed.or("issuedOn", p.issuedOn()),
                typed.or("issuer", p.issuer()),
                typed.or("tier", p.tier()),
                typed.or("title", p.title()),
                typed.or("fromYear", p.fromYear()),
                typed.or("toYear", p.toYear()),
                parent,
                Objects.equals(parent, p.parent()) ? p.parentId() : null,
                p.inForce(),
                p.precedence(),
                typed.or("note", p.note()),
                p.quotas(),
                p.deadlines(),
                new PlanContent(
                        typed.or("bases", c.bases()),
                        typed.or("recipients", c.recipients()),
                        c.stages(),
                        c.fields(),
                        c.criteria(),
                        c.clauses()));
    }
}
