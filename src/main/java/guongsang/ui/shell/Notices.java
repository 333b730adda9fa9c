package guongsang.ui.shell;

import atlantafx.base.theme.Styles;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// Notices at the lower right edge: what was done goes away by itself, unless the pointer or the keyboard is on it; a
/// problem stays until it is closed. F6 puts the keyboard on the newest.
public final class Notices extends VBox {
    private static final int MOST = 4;
    private static final Duration STAYS = Duration.seconds(7);
    private static final String UNDOES = "undoes";

    private final Runnable undo;

    /// `undo` is what the button of a notice that offers it does.
    public Notices(Runnable undo) {
        this.undo = undo;
        getStyleClass().add("notices");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /// Something was done.
    public void tell(String text, boolean offerUndo) {
        // Undo takes back the last thing done: only the newest notice may offer it.
        getChildren().forEach(c -> ((HBox) c).getChildren().removeIf(n -> n.getStyleClass()
                .contains(UNDOES)));
        if (offerUndo) {
            tell(text, Messages.t("shell.undo"), undo);
        } else {
            tell(card("notice", "fth-check-circle", text));
        }
    }

    /// Something was done, and a button does what may come next.
    public void tell(String text, String action, Runnable run) {
        HBox card = card("notice", "fth-check-circle", text);
        Button next = new Button(action);
        next.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.SMALL);
        if (run == undo) {
            next.getStyleClass().add(UNDOES);
        }
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(_ -> {
            close(card);
            run.run();
        });
        card.getChildren().add(next);
        tell(card);
    }

    private void tell(HBox card) {
        card.getChildren().add(closing(card));
        add(card);
        PauseTransition wait = new PauseTransition(STAYS);
        wait.setOnFinished(_ -> {
            if (card.isHover() || card.isFocusWithin()) {
                wait.playFromStart();
            } else {
                close(card);
            }
        });
        wait.playFromStart();
    }

    /// Something could not be done.
    public void problem(Jobs.Problem problem) {
        HBox card = card("problem", "fth-alert-triangle", problem.sentence());
        Label code = new Label(Messages.t("shell.code", problem.code()));
        code.getStyleClass().addAll("muted", "small");
        Button copy = new Button(Messages.t("shell.copy-details"));
        copy.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.SMALL);
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details(problem));
            Clipboard.getSystemClipboard().setContent(content);
        });
        HBox below = new HBox(10, code, copy);
        below.setAlignment(Pos.CENTER_LEFT);
        VBox text = (VBox) card.getChildren().get(1);
        text.getChildren().add(below);
        card.getChildren().add(closing(card));
        add(card);
    }

    /// What is copied for whoever helps: no names of persons, only the sentence's code and where the program runs.
    static String details(Jobs.Problem problem) {
        return "Gương Sáng %s%n%s%n%s%nJava %s, %s %s"
                .formatted(
                        About.version(),
                        problem.code(),
                        problem.sentence(),
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"));
    }

    /// Puts the keyboard on the newest notice, if there is one.
    public void focusNewest() {
        if (!getChildren().isEmpty() && getChildren().getLast() instanceof HBox card) {
            for (Node child : card.getChildren()) {
                if (child.isFocusTraversable()) {
                    child.requestFocus();
                    return;
                }
            }
        }
    }

    private void add(HBox card) {
        boolean shown = getChildren().stream()
                .anyMatch(c ->
                        c.getAccessibleText() != null && c.getAccessibleText().equals(card.getAccessibleText()));
        if (shown) {
            getChildren().removeIf(c -> card.getAccessibleText().equals(c.getAccessibleText()));
        }
        while (getChildren().size() >= MOST) {
            getChildren().removeFirst();
        }
        getChildren().add(card);
    }

    private void close(Node card) {
        getChildren().remove(card);
    }

    private Button closing(HBox card) {
        Button close = new Button(null, new FontIcon("fth-x"));
        close.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, Styles.BUTTON_ICON);
        close.setAccessibleText(Messages.t("shell.close-notice"));
        close.setOnAction(_ -> close(card));
        return close;
    }

    private HBox card(String style, String icon, String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        VBox lines = new VBox(6, label);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox card = new HBox(10, new FontIcon(icon), lines);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll("notice-card", style);
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(text);
        card.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close(card);
                e.consume();
            }
        });
        return card;
    }
}
