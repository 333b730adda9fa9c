package guongsang.ui.plan.selection;

import atlantafx.base.theme.Styles;
import guongsang.service.SelectionService.Candidate;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.part.Sentence;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks in place why a candidate is declined: Enter notes it, Esc leaves it be. The usual reasons (domain.md 2.0 F7)
/// are there to be pressed and written on.
final class ReasonStrip extends VBox {
    private static final int USUAL = 4;

    private final Label question = new Label();
    private final TextField reason = new TextField();
    private final Sentence problem = Sentence.problem();
    private final BiConsumer<UUID, String> declined;
    private final Runnable closed;
    private @Nullable UUID about;

    ReasonStrip(BiConsumer<UUID, String> declined, Runnable closed) {
        super(6);
        this.declined = declined;
        this.closed = closed;
        getStyleClass().add("reason-strip");
        question.getStyleClass().add("strong");
        question.setWrapText(true);
        question.setLabelFor(reason);
        reason.setId("decline-reason");
        reason.setPromptText(Messages.t("selection.reason.prompt"));
        reason.setOnAction(_ -> give());
        FlowPane usual = new FlowPane(6, 4);
        for (int i = 1; i <= USUAL; i++) {
            Button one = new Button(Messages.t("selection.reason." + i));
            one.getStyleClass().addAll(Styles.SMALL, "usual-reason");
            one.setOnAction(_ -> {
                reason.setText(one.getText());
                reason.requestFocus();
                reason.end();
            });
            usual.getChildren().add(one);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        getChildren().addAll(question, reason, usual, problem);
        shown(false);
    }

    private void shown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    boolean isOpen() {
        return isVisible();
    }

    /// Asks about a candidate, with the reason it was declined for before, if it was.
    void ask(Candidate candidate) {
        about = candidate.id();
        question.setText(Messages.t(
                "selection.reason.question",
                candidate.row().registered().exemplar().name()));
        String known = candidate.place() == null ? null : candidate.place().reason();
        reason.setText(known == null ? "" : known);
        problem.say(null);
        shown(true);
        reason.requestFocus();
        reason.end();
    }

    private void give() {
        UUID id = about;
        if (id != null) {
            declined.accept(id, reason.getText());
        }
    }

    void refused(Jobs.Problem why) {
        problem.say(why.sentence());
        reason.requestFocus();
    }

    void close() {
        if (isOpen()) {
            about = null;
            shown(false);
            closed.run();
        }
    }
}
