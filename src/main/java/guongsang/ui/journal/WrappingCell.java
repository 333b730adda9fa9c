package guongsang.ui.journal;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// Text that goes on in the next line instead of being cut: values before and after are to be read whole.
final class WrappingCell<S> extends TableCell<S, String> {
    private final Label label = new Label();

    WrappingCell() {
        label.setWrapText(true);
        label.maxWidthProperty().bind(widthProperty().subtract(16));
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        label.setText(empty || text == null ? "" : text);
        setGraphic(empty ? null : label);
    }
}
