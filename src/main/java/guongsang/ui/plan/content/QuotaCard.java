package guongsang.ui.plan.content;

import guongsang.domain.plan.PlanWords;
import guongsang.domain.plan.Quota;
import guongsang.domain.unit.Sector;
import guongsang.domain.unit.UnitKind;
import guongsang.ui.Messages;
import guongsang.ui.part.QuotaWords;
import guongsang.ui.plan.edit.Keeping;
import guongsang.ui.plan.edit.PartCard;
import guongsang.ui.plan.edit.PlanDesk;
import guongsang.ui.plan.edit.Typed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Label;

/// A quota: whom it is for, how many, the plan's own words and how "ít nhất" in them is read.
final class QuotaCard extends PartCard<Quota> {
    private final Label title = new Label();
    private final Label meaning = new Label();

    QuotaCard(PlanDesk desk, UUID planId, Quota first) {
        super(desk, planId, Keeping.part(Quota.class, first.id()), QuotaCard::rebuilt);
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        meaning.getStyleClass().addAll("small", "muted");
        meaning.setWrapText(true);
        head(title, "plan.edit.remove", () -> RemovedPart.remove(desk, planId, Keeping.part(Quota.class, first.id())));
        row(
                text("clause", "plan.column.clause", Quota::clause).wide(110),
                choice(
                                "what",
                                "what",
                                "plan.edit.counts",
                                List.of(Quota.What.values()),
                                w -> Messages.t("plan.edit.what." + w.name()),
                                Quota::what)
                        .wide(240),
                number("min", "min", "plan.edit.min", Quota::min),
                number("max", "max", "plan.edit.max", Quota::max));
        whole(words("wording", "plan.column.wording", Quota::wording));
        row(
                check("atLeast", "plan.edit.at-least", Quota::atLeast),
                choice(
                                "reading",
                                "reading",
                                "plan.edit.reading",
                                List.of(Quota.Reading.values()),
                                r -> Messages.t("plan.edit.reading." + r.name()),
                                Quota::reading)
                        .wide(300));
        row(
                several(
                        "unitKinds",
                        "plan.column.who",
                        "plan.edit.kinds",
                        List.of(UnitKind.values()),
                        UnitKind::word,
                        Quota::unitKinds),
                several(
                        "sectors",
                        "plan.edit.or-sectors",
                        "plan.edit.sectors",
                        List.of(Sector.values()),
                        Sector::word,
                        Quota::sectors),
                units("units", "plan.edit.or-units", "plan.edit.units", desk::units, Quota::units),
                check("movementLeads", "plan.edit.movement-leads", Quota::movementLeads));
        add(meaning);
        show(first);
    }

    @Override
    public void show(Quota stored) {
        super.show(stored);
        var units = desk().units().stream().collect(Collectors.toMap(u -> u.id(), u -> u));
        title.setText(QuotaWords.wanted(stored) + "  ·  " + PlanWords.whom(stored, units));
        meaning.setText(meaning(stored));
    }

    /// What the program does with it: "dưới 10 là thiếu, trên 15 là vượt".
    private static String meaning(Quota quota) {
        if (quota.free()) {
            return Messages.t("plan.edit.means.free");
        }
        String shortOf = quota.min() == null ? "" : Messages.t("plan.edit.means.short", quota.min());
        String over = quota.max() == null
                ? ""
                : quota.reading() == Quota.Reading.RANGE
                        ? Messages.t("plan.edit.means.over", quota.max())
                        : Messages.t("plan.edit.means.not-over", quota.max());
        return shortOf + (shortOf.isEmpty() || over.isEmpty() ? "" : ", ") + over;
    }

    private static Quota rebuilt(Quota q, Typed typed) {
        return new Quota(
                q.id(),
                q.version(),
                typed.or("clause", q.clause()),
                typed.or("wording", q.wording()),
                typed.or("what", q.what()),
                typed.or("unitKinds", q.unitKinds()),
                typed.or("sectors", q.sectors()),
                typed.or("movementLeads", q.movementLeads()),
                typed.or("units", q.units()),
                typed.or("min", q.min()),
                typed.or("max", q.max()),
                typed.or("atLeast", q.atLeast()),
                typed.or("reading", q.reading()));
    }
}
