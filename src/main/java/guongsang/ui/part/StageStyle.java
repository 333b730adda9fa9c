package guongsang.ui.part;

import guongsang.domain.exemplar.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Style classes that give a node the colours of a stage: `-stage-fg`, `-stage-bg` and `-stage-emphasis`.
public final class StageStyle {
    private static final List<String> ALL =
            Arrays.stream(Stage.values()).map(StageStyle::of).toList();

    private StageStyle() {}

    /// The style class of a stage: "stage-discover".
    public static String of(Stage stage) {
        return "stage-" + stage.name().toLowerCase(Locale.ROOT);
    }

    /// Gives the node the colours of this stage and no other; absent: none.
    public static void set(Node node, @Nullable Stage stage) {
        // Every change of style classes styles the node anew, which cells that are drawn often cannot afford.
        if (stage == null
                ? node.getStyleClass().stream().noneMatch(ALL::contains)
                : node.getStyleClass().contains(of(stage))) {
            return;
        }
        node.getStyleClass().removeAll(ALL);
        if (stage != null) {
            node.getStyleClass().add(of(stage));
        }
    }
}
