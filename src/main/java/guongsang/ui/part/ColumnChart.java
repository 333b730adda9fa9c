package guongsang.ui.part;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A few columns side by side, the number above and the word below each; a column can be pressed.
public final class ColumnChart extends HBox {
    /// `now` is the column that the screen is about.
    public record Column(String word, int value, boolean now, String spoken) {}

    /// `pressed` gets the index of a column. `height` is that of the tallest column, in pixels.
    public ColumnChart(List<Column> columns, double height, Consumer<Integer> pressed) {
        super(8);
        getStyleClass().add("column-chart");
        setAlignment(Pos.BOTTOM_LEFT);
        int most = columns.stream().mapToInt(Column::value).max().orElse(0);
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            Column column = columns.get(i);
            Pressable node = new Pressable(drawn(column, most, height), column.spoken(), () -> pressed.accept(index));
            Tooltip.install(node, new Tooltip(column.spoken()));
            HBox.setHgrow(node, Priority.ALWAYS);
            getChildren().add(node);
        }
    }

    private static VBox drawn(Column column, int most, double height) {
        Label number = new Label(column.value() == 0 ? "–" : Integer.toString(column.value()));
        number.getStyleClass().add("number");
        Region bar = new Region();
        bar.getStyleClass().add("bar");
        double tall = most == 0 ? 0 : Math.max(column.value() == 0 ? 1 : 2, height * column.value() / most);
        bar.setMinHeight(tall);
        bar.setPrefHeight(tall);
        bar.setMaxHeight(tall);
        Label word = new Label(column.word());
        word.getStyleClass().add("word");
        VBox box = new VBox(2, number, bar, word);
        box.setAlignment(Pos.BOTTOM_CENTER);
        box.getStyleClass().add(column.now() ? "now" : "other");
        return box;
    }
}
