package guongsang.ui.overview;

import guongsang.domain.award.AwardType;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.figure.Figure;
import guongsang.ui.Messages;
import guongsang.ui.part.Pressable;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One big number with its name and a second line; the number and each number of the second line open the rows behind
/// them, and the tooltip says what is counted.
final class FigureCard extends VBox {
    /// The five of the overview, in order.
    static List<FigureCard> all(OverviewData data, OverviewView.Actions actions) {
        return List.of(
                new FigureCard("registered", "registered.total", data, actions, kinds(data)),
                new FigureCard(
                        "nurture",
                        "stage.NURTURE",
                        data,
                        actions,
                        List.of("nurture.difficulties-resolved", "nurture.difficulties-open")),
                new FigureCard("review", "review.done", data, actions, List.of("review.without-assessment")),
                new FigureCard("replicate", "stage.REPLICATE", data, actions, List.of("replicate.adoptions")),
                new FigureCard("commended", "commended.decisions", data, actions, levels(data)));
    }

    private static List<String> kinds(OverviewData data) {
        List<String> ids = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            ids.add("registered.kind." + kind);
        }
        ids.removeIf(id -> data.value(id) == 0);
        return ids;
    }

    private static List<String> levels(OverviewData data) {
        List<String> ids = new ArrayList<>();
        for (AwardType.Level level : AwardType.Level.values()) {
            ids.add("commended.level." + level);
        }
        ids.removeIf(id -> data.value(id) == 0);
        return ids;
    }

    private FigureCard(String name, String id, OverviewData data, OverviewView.Actions actions, List<String> second) {
        super(2);
        getStyleClass().addAll("card", "figure-card", "figure-" + name);
        Label number = new Label(Long.toString(data.value(id)));
        number.getStyleClass().add("figure-number");
        HBox top = new HBox(8, number);
        top.setAlignment(Pos.BASELINE_LEFT);
        String change = change(id, data);
        if (change != null) {
            Label label = new Label(change);
            label.getStyleClass().addAll("small", "muted");
            top.getChildren().add(label);
        }
        Label word = new Label(Messages.t("overview.figure." + name));
        word.getStyleClass().add("card-title");
        VBox big = new VBox(top, word);
        @Nullable Figure figure = data.figures().get(id);
        if (figure == null) {
            getChildren().add(big);
        } else {
            Pressable press = new Pressable(
                    big, Messages.t("overview.spoken", figure.label(), number.getText()), () -> actions.open(figure));
            press.setId("figure-" + name);
            hover(press, figure);
            getChildren().add(press);
        }
        getChildren().add(secondLine(second, data, actions));
    }

    private static void hover(Pressable node, Figure figure) {
        Tooltip tooltip = new Tooltip(figure.label() + "\n" + figure.definition());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(380);
        Tooltip.install(node, tooltip);
    }

    /// "+12 so với 2021"; absent when the year before has nothing.
    private static @Nullable String change(String id, OverviewData data) {
        Figure difference = data.figures().get("difference." + id);
        Long value = difference == null ? null : difference.value();
        return value == null
                ? null
                : Messages.t("overview.change", "%+d".formatted(value), Integer.toString(data.year() - 1));
    }

    private static FlowPane secondLine(List<String> ids, OverviewData data, OverviewView.Actions actions) {
        FlowPane line = new FlowPane(6, 0);
        for (String id : ids) {
            Figure figure = data.figures().get(id);
            if (figure == null) {
                continue;
            }
            Hyperlink link = new Hyperlink(Messages.t("overview.part." + id, figure.orZero()));
            link.getStyleClass().addAll("small", "figure-part");
            link.setTooltip(new Tooltip(figure.label()));
            link.setAccessibleText(Messages.t("overview.spoken", figure.label(), figure.orZero()));
            link.setDisable(figure.orZero() == 0);
            link.setOnAction(_ -> {
                link.setVisited(false);
                actions.open(figure);
            });
            line.getChildren().add(link);
        }
        return line;
    }
}
