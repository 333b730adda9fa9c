package guongsang.ui.plan.content;

import guongsang.domain.plan.PlanClause;
import guongsang.ui.plan.edit.Keeping;
import guongsang.ui.plan.edit.PartCard;
import guongsang.ui.plan.edit.PlanDesk;
import guongsang.ui.plan.edit.Typed;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;

/// What else a plan says: who does what.
final class ClauseCard extends PartCard<PlanClause> {
    private final Label title = new Label();

    ClauseCard(PlanDesk desk, UUID planId, PlanClause first) {
        super(desk, planId, Keeping.part(PlanClause.class, first.id()), ClauseCard::rebuilt);
        title.getStyleClass().add("card-title");
        head(
                title,
                "plan.edit.remove",
                () -> RemovedPart.remove(desk, planId, Keeping.part(PlanClause.class, first.id())));
        row(
                text("clause", "plan.column.clause", PlanClause::clause).wide(110),
                choice(
                                "topic",
                                "topic",
                                "plan.edit.topic",
                                List.of(PlanClause.Topic.values()),
                                PlanClause.Topic::word,
                                PlanClause::topic)
                        .wide(210),
                optional("who", "plan.edit.who", PlanClause::who).wide(340),
                number("year", "year", "plan.edit.only-year", PlanClause::year));
        whole(words("text", "plan.edit.text", PlanClause::text));
        show(first);
    }

    @Override
    public void show(PlanClause stored) {
        super.show(stored);
        title.setText(stored.topic().word());
    }

    private static PlanClause rebuilt(PlanClause c, Typed typed) {
        return new PlanClause(
                c.id(),
                c.version(),
                typed.or("clause", c.clause()),
                typed.or("topic", c.topic()),
                typed.or("who", c.who()),
                typed.or("text", c.text()),
                typed.or("year", c.year()));
    }
}
