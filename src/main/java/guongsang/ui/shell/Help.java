package guongsang.ui.shell;

import atlantafx.base.theme.Styles;
import guongsang.ui.Messages;
import guongsang.ui.Screen;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// F1: every command with its keys, by screen; each can be given from here.
final class Help extends VBox {
    private final Button close = new Button(Messages.t("shell.close"));

    Help(CommandRegistry registry, Overlay overlay, Consumer<CommandRegistry.Entry> give) {
        getStyleClass().addAll("card-window", "help");
        setPrefSize(760, 560);
        Label title = new Label(Messages.t("shell.help-title"));
        title.getStyleClass().add("screen-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        close.setOnAction(_ -> overlay.hide());
        HBox head = new HBox(10, title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        GridPane grid = new GridPane();
        grid.setHgap(28);
        grid.setVgap(4);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        Map<String, VBox> groups = new LinkedHashMap<>();
        for (CommandRegistry.Entry entry : registry.all()) {
            VBox group = groups.computeIfAbsent(groupName(entry.screen()), Help::group);
            Hyperlink name = new Hyperlink(entry.command().name());
            name.setOnAction(_ -> {
                overlay.hide();
                give.accept(entry);
            });
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            HBox row = new HBox(8, name, between);
            row.setAlignment(Pos.CENTER_LEFT);
            if (entry.command().keys() != null) {
                row.getChildren().add(Keys.cap(entry.command().keys()));
            }
            group.getChildren().add(row);
        }
        VBox left = new VBox(14);
        VBox right = new VBox(14);
        int leftRows = 0;
        int rightRows = 0;
        for (VBox group : groups.values()) {
            boolean toLeft = leftRows <= rightRows;
            (toLeft ? left : right).getChildren().add(group);
            leftRows += toLeft ? group.getChildren().size() : 0;
            rightRows += toLeft ? 0 : group.getChildren().size();
        }
        grid.add(left, 0, 0);
        grid.add(right, 1, 0);
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Styles.DENSE);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        setSpacing(14);
    }

    Button first() {
        return close;
    }

    private static String groupName(@Nullable Screen screen) {
        return Messages.t(screen == null ? "shell.everywhere" : screen.id());
    }

    private static VBox group(String name) {
        Label head = new Label(name);
        head.getStyleClass().add("section-title");
        return new VBox(2, head);
    }
}
