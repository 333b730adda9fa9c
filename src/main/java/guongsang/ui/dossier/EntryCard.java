package guongsang.ui.dossier;

import atlantafx.base.theme.Styles;
import guongsang.ui.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Something kept in a dossier (activity, commendation, file): a bold line, quiet lines, small buttons.
final class EntryCard extends VBox {
    private final HBox head = new HBox(4);

    EntryCard(String title, String day) {
        super(2);
        getStyleClass().add("entry-card");
        Label name = new Label(title);
        name.getStyleClass().add("entry-title");
        Label when = new Label(day);
        when.getStyleClass().add("entry-day");
        when.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().addAll(name, when, space);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
    }

    /// A line of text under the title; nothing when absent. `style` may be empty.
    EntryCard line(@Nullable String text, String style) {
        if (text != null && !text.isBlank()) {
            Label label = new Label(text);
            label.setWrapText(true);
            if (!style.isEmpty()) {
                label.getStyleClass().add(style);
            }
            getChildren().add(label);
        }
        return this;
    }

    /// A small button that says what it does to a reader and on hovering.
    EntryCard button(String icon, String key, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.FLAT, "entry-button");
        button.setAccessibleText(Messages.t(key));
        button.setTooltip(new Tooltip(Messages.t(key)));
        button.setOnAction(_ -> action.run());
        head.getChildren().add(button);
        return this;
    }
}
