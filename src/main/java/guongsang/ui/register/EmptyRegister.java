package guongsang.ui.register;

import atlantafx.base.theme.Styles;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands in place of the rows when there are none: what to do next.
final class EmptyRegister extends VBox {
    private final Label title = new Label();
    private final Label words = new Label();
    private final HBox buttons = new HBox(8);
    private final UiContext ctx;
    private final Runnable add;
    private final Runnable clear;

    EmptyRegister(UiContext ctx, Runnable add, Runnable clear) {
        super(10);
        this.ctx = ctx;
        this.add = add;
        this.clear = clear;
        getStyleClass().add("empty");
        setAlignment(Pos.CENTER);
        FontIcon icon = new FontIcon("fth-book-open");
        icon.getStyleClass().add("empty-icon");
        title.getStyleClass().add(Styles.TITLE_4);
        words.getStyleClass().add("hint");
        words.setWrapText(true);
        words.setMaxWidth(460);
        words.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(icon, title, words, buttons);
        setVisible(false);
    }

    /// Nothing is in the register of the year at all.
    void nothing(String year) {
        title.setText(Messages.t("register.empty.title", year));
        words.setText(Messages.t("register.empty.words"));
        buttons.getChildren()
                .setAll(
                        button("register.add", add, true),
                        button("register.empty.intake", () -> ctx.go().show("intake"), false),
                        button("register.empty.demo", () -> ctx.go().show("settings"), false));
    }

    /// The filters leave nothing.
    void noMatch() {
        title.setText(Messages.t("register.nomatch.title"));
        words.setText(Messages.t("register.nomatch.words"));
        buttons.getChildren().setAll(button("register.filter.clear", clear, true));
    }

    private static Button button(String key, Runnable action, boolean main) {
        Button button = new Button(Messages.t(key));
        if (main) {
            button.getStyleClass().add(Styles.ACCENT);
        }
        button.setOnAction(_ -> action.run());
        return button;
    }
}
