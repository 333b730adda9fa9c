package guongsang.ui.board;

import guongsang.domain.exemplar.Stage;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The cards that are being dragged, and from which stage.
final class BoardDrag {
    private final BiConsumer<List<UUID>, Stage> dropped;
    private List<UUID> cards = List.of();
    private @Nullable Stage from;

    /// `dropped` asks about the move of the cards to the stage.
    BoardDrag(BiConsumer<List<UUID>, Stage> dropped) {
        this.dropped = dropped;
    }

    void begin(Stage stage, List<UUID> dragged) {
        from = stage;
        cards = dragged;
    }

    void end() {
        from = null;
        cards = List.of();
    }

    /// True when dropping on the stage would move something.
    boolean goesTo(Stage stage) {
        return from != null && from != stage && !cards.isEmpty();
    }

    void drop(Stage stage) {
        if (goesTo(stage)) {
            List<UUID> moved = cards;
            end();
            dropped.accept(moved, stage);
        }
    }
}
