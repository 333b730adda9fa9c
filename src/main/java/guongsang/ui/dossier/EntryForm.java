package guongsang.ui.dossier;

import atlantafx.base.theme.Styles;
import guongsang.ui.Messages;
import guongsang.ui.part.Sentence;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A small form inside a dossier: its fields, what is wrong, the button with its verb. Ctrl+Enter saves, Esc closes.
abstract class EntryForm extends VBox {
    private final Sentence problem = Sentence.problem();
    private final Button save = new Button();
    private final Runnable close;

    EntryForm(Runnable close) {
        super(8);
        this.close = close;
        getStyleClass().add("entry-form");
        save.getStyleClass().add(Styles.ACCENT);
        save.setOnAction(_ -> save());
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                save();
                e.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            }
        });
    }

    /// Puts the fields in, then the buttons.
    final void fields(Node... fields) {
        Button cancel = new Button(Messages.t("dossier.cancel"));
        cancel.setOnAction(_ -> close.run());
        Label keys = new Label("Ctrl+Enter");
        keys.getStyleClass().add("kbd");
        HBox buttons = new HBox(8, save, cancel, keys);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(fields);
        getChildren().addAll(problem, buttons);
    }

    final void verb(String text) {
        save.setText(text);
        problem.say(null);
    }

    final void say(@org.jspecify.annotations.Nullable String sentence) {
        problem.say(sentence);
    }

    final void close() {
        close.run();
    }

    abstract void save();
}
