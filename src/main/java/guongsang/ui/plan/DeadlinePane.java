package guongsang.ui.plan;

import guongsang.domain.plan.DeadlineStanding;
import guongsang.ui.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The deadlines of the year as a list at the left and as a calendar at the right; a day leads to its card.
final class DeadlinePane extends BorderPane {
    private final Map<DeadlineStanding, DueCard> cards = new LinkedHashMap<>();
    private final VBox list = new VBox(10);
    private final ScrollPane scroll = new ScrollPane(list);

    DeadlinePane(PlanData data, PlanView.Actions actions, Runnable showWanting) {
        getStyleClass().add("deadlines");
        list.getStyleClass().add("page");
        if (data.deadlines().isEmpty()) {
            Label none = new Label(Messages.t("plan.no-deadlines", Integer.toString(data.year())));
            none.setWrapText(true);
            list.getChildren().add(none);
        }
        for (DeadlineStanding row : data.deadlines()) {
            DueCard card = new DueCard(row, data, actions, showWanting);
            cards.put(row, card);
            list.getChildren().add(card);
        }
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        setCenter(scroll);
        VBox right = new VBox(10, new YearCalendar(data, this::show), legend());
        right.getStyleClass().add("calendar-side");
        ScrollPane calendar = new ScrollPane(right);
        calendar.getStyleClass().add("edge-to-edge");
        calendar.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        calendar.setMinWidth(USE_PREF_SIZE);
        setRight(calendar);
    }

    private static HBox legend() {
        HBox legend = new HBox(12);
        for (String style : new String[] {"late", "open", "done", "weekend"}) {
            Label swatch = new Label(" ");
            swatch.getStyleClass().addAll("day", style.equals("weekend") ? "weekend" : "due-day", style);
            Label word = new Label(Messages.t("plan.legend." + style), swatch);
            word.getStyleClass().addAll("small", "muted");
            legend.getChildren().add(word);
        }
        return legend;
    }

    /// Scrolls to the card of a deadline and puts the keyboard into it.
    private void show(DeadlineStanding standing) {
        DueCard card = cards.get(standing);
        if (card == null) {
            return;
        }
        Bounds at = card.getBoundsInParent();
        double rest = list.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(rest <= 0 ? 0 : Math.min(1, at.getMinY() / rest));
        Platform.runLater(card::requestFocus);
    }
}
