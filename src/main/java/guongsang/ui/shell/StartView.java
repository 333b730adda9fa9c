package guongsang.ui.shell;

import guongsang.ui.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What the window shows while there is no register behind it: being opened, being closed, or a sentence that says
/// why
/// it could not be.
public final class StartView extends VBox {
    private StartView() {
        getStyleClass().add("start");
        setAlignment(Pos.CENTER);
        setSpacing(18);
        Label name = new Label(Messages.t("shell.name"));
        name.getStyleClass().add("start-name");
        HBox mark = new HBox(16, Mark.node(44), name);
        mark.setAlignment(Pos.CENTER);
        getChildren().add(mark);
    }

    /// A picture with a few words while something lasts.
    public static StartView waiting(String words) {
        StartView view = new StartView();
        ProgressIndicator turning = new ProgressIndicator();
        turning.setPrefSize(22, 22);
        turning.setMinSize(22, 22);
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        HBox row = new HBox(12, turning, label);
        row.setAlignment(Pos.CENTER);
        view.getChildren().add(row);
        return view;
    }

    /// A heading, the sentence under it, a code, and what can be done.
    public static StartView stopped(String heading, String sentence, String code, Node... next) {
        StartView view = new StartView();
        Label head = new Label(heading);
        head.getStyleClass().add("screen-title");
        Label text = new Label(sentence);
        text.setWrapText(true);
        text.setMaxWidth(620);
        text.setTextAlignment(TextAlignment.CENTER);
        Label small = new Label(Messages.t("shell.code", code));
        small.getStyleClass().addAll("muted", "small");
        HBox buttons = new HBox(10, next);
        buttons.setAlignment(Pos.CENTER);
        view.getChildren().addAll(head, text, small, buttons);
        return view;
    }
}
