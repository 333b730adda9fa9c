package guongsang.ui.shell;

import guongsang.ui.Messages;
import guongsang.ui.Screen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The destinations at the left edge, each with icon, word and what waits there; settings at the bottom.
final class Rail extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final Map<String, String> ICONS = Map.of(
            "overview", "fth-home",
            "register", "fth-book-open",
            "board", "fth-columns",
            "plan", "fth-check-square",
            "intake", "fth-download",
            "documents", "fth-file-text",
            "catalogue", "fth-list",
            "journal", "fth-clock",
            "settings", "fth-settings");

    private final Map<String, Button> items = new HashMap<>();
    /// Units that are late or short, as the shell counts them.
    private final IntegerProperty late = new SimpleIntegerProperty();

    Rail(List<Screen> screens, Consumer<String> show) {
        getStyleClass().add("rail");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        for (Screen screen : screens) {
            Button item = item(screen);
            item.setOnAction(_ -> show.accept(screen.id()));
            items.put(screen.id(), item);
            if (screen.id().equals("settings")) {
                getChildren().add(gap);
            }
            getChildren().add(item);
        }
    }

    static String icon(String screenId) {
        return ICONS.getOrDefault(screenId, "fth-square");
    }

    IntegerProperty late() {
        return late;
    }

    void here(String screenId) {
        items.forEach((id, item) -> item.pseudoClassStateChanged(HERE, id.equals(screenId)));
    }

    private Button item(Screen screen) {
        Label word = new Label(Messages.t(screen.id()));
        word.getStyleClass().add("rail-word");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(12, new FontIcon(icon(screen.id())), word, gap, badge(screen));
        row.setAlignment(Pos.CENTER_LEFT);
        Button item = new Button();
        item.setGraphic(row);
        item.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        item.setAccessibleText(Messages.t(screen.id()));
        item.getStyleClass().setAll("rail-item");
        item.setMaxWidth(Double.MAX_VALUE);
        int place = Shell.ORDER.indexOf(screen.id()) + 1;
        item.setTooltip(new Tooltip("Ctrl " + place));
        row.prefWidthProperty().bind(item.widthProperty().subtract(22));
        return item;
    }

    private Label badge(Screen screen) {
        boolean plan = screen.id().equals("plan");
        NumberBinding count = plan ? Bindings.max(late, screen.badge()) : Bindings.max(0, screen.badge());
        Label badge = new Label();
        badge.getStyleClass().addAll("badge", plan ? "badge-late" : "badge-waiting");
        badge.textProperty().bind(count.asString());
        badge.visibleProperty().bind(Bindings.greaterThan(count, 0));
        badge.managedProperty().bind(badge.visibleProperty());
        badge.setTooltip(new Tooltip(Messages.t(plan ? "shell.badge-late" : "shell.badge-waiting")));
        return badge;
    }
}
