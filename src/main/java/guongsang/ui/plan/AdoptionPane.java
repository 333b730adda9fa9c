package guongsang.ui.plan;

import atlantafx.base.theme.Styles;
import guongsang.domain.plan.Plan;
import guongsang.ui.Messages;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// When no plan in force covers the year: the plans that ship with the program, to put one into force.
final class AdoptionPane extends VBox {
    AdoptionPane(PlanData data, PlanView.Actions actions) {
        super(10);
        getStyleClass().add("page");
        String year = Integer.toString(data.year());
        Label title = new Label(Messages.t("plan.none", year));
        title.getStyleClass().add("plan-name");
        Label why = new Label(Messages.t("plan.none-why"));
        why.setWrapText(true);
        why.getStyleClass().add("muted");
        getChildren().addAll(title, why);
        List<Plan> fitting = data.shipped().stream()
                .sorted(Comparator.comparing((Plan p) -> !p.covers(data.year())).thenComparing(Plan::tier))
                .toList();
        for (Plan plan : fitting) {
            getChildren().add(card(plan, data.year(), actions));
        }
    }

    private static Node card(Plan plan, int year, PlanView.Actions actions) {
        Label name = new Label(PlanView.cited(plan) + "  ·  " + plan.issuer());
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        Label title = new Label(plan.title());
        title.setWrapText(true);
        title.getStyleClass().add("muted");
        VBox words = new VBox(2, name, title);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(16, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("card");
        if (plan.covers(year)) {
            Button adopt = new Button(Messages.t("plan.adopt"));
            adopt.getStyleClass().add(Styles.ACCENT);
            adopt.setMinWidth(USE_PREF_SIZE);
            adopt.setAccessibleText(Messages.t("plan.adopt-spoken", plan.name()));
            adopt.setOnAction(_ -> actions.adopt(plan.code()));
            row.getChildren().add(adopt);
        } else {
            Label span = new Label(Messages.t("plan.covers", plan.years()));
            span.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(span);
        }
        return row;
    }
}
