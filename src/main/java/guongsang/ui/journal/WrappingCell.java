package guongsang.ui.journal;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Text that goes on in the next line instead of being cut: values before and after are to be read whole.
final class WrappingCell<S> extends TableCell<S, String> {
    private final Text whole = new Text();

    WrappingCell() {
        getStyleClass().add("wrapping-cell");
        whole.getStyleClass().add("cell-text");
        whole.wrappingWidthProperty().bind(widthProperty().subtract(16));
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        whole.setText(empty || text == null ? "" : text);
        setGraphic(empty ? null : whole);
    }
}
