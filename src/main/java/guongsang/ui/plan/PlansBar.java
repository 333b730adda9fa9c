package guongsang.ui.plan;

import atlantafx.base.theme.Styles;
import guongsang.domain.plan.Contradiction;
import guongsang.domain.plan.Plan;
import guongsang.ui.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where several plans are in force: which one is looked at, and where they contradict each other, with both clauses
/// and the choice which one binds.
final class PlansBar extends VBox {
    private static final int FOLDED_FROM = 2;

    private final PlanView.Actions actions;
    private boolean open;

    PlansBar(PlanView.Actions actions) {
        super(6);
        this.actions = actions;
        getStyleClass().add("plans-bar");
        setManaged(false);
        setVisible(false);
    }

    /// `wanted`: the tab shown is one that the choice holds for.
    void show(PlanData data, boolean wanted) {
        boolean several = wanted && data.inForce().size() > 1;
        setManaged(several);
        setVisible(several);
        if (!several) {
            getChildren().clear();
            return;
        }
        Label by = new Label(Messages.t("plan.by"));
        by.getStyleClass().addAll("small", "muted");
        FlowPane plans = new FlowPane(8, 4, by);
        plans.setAlignment(Pos.CENTER_LEFT);
        Plan binding = data.inForce().getLast();
        for (Plan plan : data.inForce()) {
            ToggleButton chip =
                    new ToggleButton(plan.equals(binding) ? Messages.t("plan.by-binding", called(plan)) : called(plan));
            chip.getStyleClass().add("chip");
            chip.setSelected(plan.equals(data.plan()));
            chip.setAccessibleText(plan.cited());
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                actions.lookAt(plan);
            });
            plans.getChildren().add(chip);
        }
        getChildren().setAll(plans);
        contradictions(data.contradictions(), plans);
    }

    private static String called(Plan plan) {
        String tag = plan.tag() == null ? "" : plan.tag() + " · ";
        return tag + (plan.number().isEmpty() ? plan.issuer() : plan.number());
    }

    private void contradictions(List<Contradiction> all, FlowPane plans) {
        if (all.isEmpty()) {
            return;
        }
        VBox lines = new VBox(4);
        all.forEach(c -> lines.getChildren().add(line(c)));
        boolean folds = all.size() >= FOLDED_FROM;
        lines.setVisible(!folds || open);
        lines.setManaged(!folds || open);
        if (folds) {
            Hyperlink more =
                    new Hyperlink(Messages.t("plan.contradictions", all.size()), new FontIcon("fth-alert-triangle"));
            more.getStyleClass().add("contradiction-count");
            more.setOnAction(_ -> {
                open = !open;
                lines.setVisible(open);
                lines.setManaged(open);
            });
            plans.getChildren().add(more);
        }
        getChildren().add(lines);
    }

    private HBox line(Contradiction one) {
        Label says = new Label(one.sentence(), new FontIcon("fth-alert-triangle"));
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        Plan other = one.binding().equals(one.first().plan())
                ? one.second().plan()
                : one.first().plan();
        Button prefer = new Button(Messages.t("plan.prefer", called(other)));
        prefer.getStyleClass().add(Styles.SMALL);
        prefer.setMinWidth(USE_PREF_SIZE);
        prefer.setOnAction(_ -> actions.prefer(other));
        HBox line = new HBox(10, says, prefer);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("sentence-warning");
        return line;
    }
}
