package guongsang.ui.documents;

import atlantafx.base.theme.Styles;
import guongsang.service.DocumentRequest;
import guongsang.ui.Messages;
import guongsang.ui.part.DateField;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Asks for number and date before a document is issued; without them it can be issued too, and the strip says so.
final class IssueStrip extends HBox {
    private final DocumentsView.Actions actions;
    private final TextField number = new TextField();
    private final DateField date = new DateField();

    IssueStrip(DocumentsView.Actions actions) {
        super(10);
        this.actions = actions;
        getStyleClass().add("issue-strip");
        setAlignment(Pos.CENTER_LEFT);
        Label why = new Label(Messages.t("documents.issue-why"));
        why.setWrapText(true);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        number.setPromptText(Messages.t("documents.number-later"));
        number.setMinWidth(190);
        date.setMinWidth(150);
        date.field().setMaxWidth(150);
        Button go = new Button(Messages.t("documents.issue-now"));
        go.getStyleClass().add(Styles.ACCENT);
        go.setMinWidth(USE_PREF_SIZE);
        go.setOnAction(_ -> issue());
        Button not = new Button(Messages.t("documents.issue-not"));
        not.setMinWidth(USE_PREF_SIZE);
        not.setOnAction(_ -> hide());
        getChildren().setAll(why, label("documents.number"), number, label("documents.date"), date, go, not);
        hide();
    }

    private static Label label(String key) {
        Label label = new Label(Messages.t(key));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    void ask(DocumentRequest request) {
        number.setText(request.number() == null ? "" : request.number());
        date.show(request.date());
        setVisible(true);
        setManaged(true);
        number.requestFocus();
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }

    private void issue() {
        if (date.wrong()) {
            date.field().requestFocus();
            return;
        }
        String typed = number.getText().strip();
        hide();
        actions.change(
                r -> r.withNumber(typed.isEmpty() ? null : typed, date.date().orElse(null)));
        actions.issue();
    }
}
