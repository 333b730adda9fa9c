package guongsang.ui.overview;

import guongsang.domain.exemplar.Kind;
import guongsang.ui.Messages;
import guongsang.ui.overview.OverviewData.FieldLine;
import guongsang.ui.part.Legend;
import guongsang.ui.part.Pressable;
import guongsang.ui.part.StackedBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The fields with most registrations, each split by kind; a row opens the field's files.
final class FieldCard extends VBox {
    private static final int SHOWN = 8;

    FieldCard(OverviewData data, OverviewView.Actions actions) {
        super(1);
        getStyleClass().addAll("card", "field-card");
        Label title = new Label(Messages.t("overview.fields"));
        title.getStyleClass().addAll("card-title", "card-head");
        getChildren().add(title);
        int scale = data.fields().stream().mapToInt(FieldLine::total).max().orElse(1);
        data.fields().stream().limit(SHOWN).map(l -> row(l, scale, actions)).forEach(getChildren()::add);
        Legend legend = new Legend();
        for (Kind kind : Kind.values()) {
            legend.add(Messages.t(kind), styleClass(kind));
        }
        getChildren().add(legend);
    }

    static String styleClass(Kind kind) {
        return "kind-" + kind.name().toLowerCase(Locale.ROOT);
    }

    private static Node row(FieldLine line, int scale, OverviewView.Actions actions) {
        String called = line.name().isEmpty() ? Messages.t("overview.no-field") : line.name();
        List<String> words = new ArrayList<>();
        List<StackedBar.Part> parts = new ArrayList<>();
        line.kinds().forEach((kind, count) -> {
            parts.add(new StackedBar.Part(count, styleClass(kind)));
            if (count > 0) {
                words.add(count + " " + Messages.t(kind).toLowerCase(Locale.ROOT));
            }
        });
        String spoken = called + ": " + line.total() + " (" + String.join(", ", words) + ")";
        Label name = new Label(called);
        name.getStyleClass().add("bar-name");
        StackedBar bar = new StackedBar(parts, scale, spoken);
        bar.setMaxHeight(13);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label total = new Label(Integer.toString(line.total()));
        total.getStyleClass().addAll("bar-total", "muted");
        HBox row = new HBox(10, name, bar, total);
        row.setAlignment(Pos.CENTER_LEFT);
        Pressable press = new Pressable(row, spoken, () -> actions.open(line.figure()));
        press.getStyleClass().add("bar-row");
        Tooltip.install(press, new Tooltip(spoken));
        return press;
    }
}
