package guongsang.ui.plan.reminder;

import atlantafx.base.theme.Styles;
import guongsang.service.DocumentPreview;
import guongsang.ui.Messages;
import guongsang.ui.part.DateField;
import guongsang.ui.part.EmptyState;
import guongsang.ui.part.PageList;
import guongsang.ui.part.PageSource;
import guongsang.ui.part.Sheets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// Builds the reminder pane: the draft on the left, its pages on the right. Esc goes back to the plan.
final class ReminderView {
    /// What is done when the view asks.
    interface Actions extends PageSource, ReminderForm.Changing {
        void issue();

        void close();
    }

    private final ReminderModel model;
    private final BorderPane root = new BorderPane();
    private final ReminderForm form;
    private final PageList pages;
    private final StackPane paper = new StackPane();
    private final ProgressIndicator turning = new ProgressIndicator();
    private final Label subtitle = new Label();
    private final Label where = new Label();
    private final Button issue = new Button(Messages.t("reminder.issue"));

    ReminderView(ReminderModel model, Actions actions) {
        this.model = model;
        this.form = new ReminderForm(actions);
        this.pages = new PageList(model.page(), actions, this::showWhere);
        root.getStyleClass().add("reminder");
        Sheets.add(root, "reminder");
        root.setTop(head(actions));
        ScrollPane left = new ScrollPane(form);
        left.setFitToWidth(true);
        left.getStyleClass().addAll("edge-to-edge", "reminder-left");
        root.setLeft(left);
        turning.setMaxSize(34, 34);
        paper.getStyleClass().add("reminder-paper");
        root.setCenter(paper);
        where.getStyleClass().addAll("small", "reminder-where");
        StackPane.setAlignment(where, Pos.BOTTOM_CENTER);
        root.visibleProperty().bind(model.open());
        model.data().addListener((_, _, data) -> {
            if (data != null) {
                subtitle.setText(Messages.t(
                        "reminder.as-of", DateField.table(data.draft().on())));
                form.show(data);
            }
        });
        model.preview().addListener((_, _, preview) -> {
            pages.show(preview);
            showPaper();
        });
        model.problem().addListener(_ -> showPaper());
        model.page().addListener(_ -> showWhere());
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                actions.close();
                key.consume();
            }
        });
        showPaper();
    }

    private Node head(Actions actions) {
        Button back = new Button(Messages.t("reminder.back"), new FontIcon("fth-arrow-left"));
        back.getStyleClass().add(Styles.FLAT);
        back.setOnAction(_ -> actions.close());
        Label title = new Label(Messages.t("reminder.title"));
        title.getStyleClass().add("screen-title");
        subtitle.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        issue.getStyleClass().add(Styles.ACCENT);
        issue.setId("reminder-issue");
        issue.setOnAction(_ -> actions.issue());
        HBox head = new HBox(10, back, title, subtitle, gap, issue);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private void showPaper() {
        DocumentPreview preview = model.preview().get();
        var problem = model.problem().get();
        issue.setDisable(preview == null);
        if (preview != null) {
            paper.getChildren().setAll(pages, where);
        } else if (problem != null) {
            paper.getChildren()
                    .setAll(new EmptyState("fth-file-text", Messages.t("documents.cannot"), problem.sentence()));
        } else {
            paper.getChildren().setAll(turning);
        }
        showWhere();
    }

    private void showWhere() {
        DocumentPreview preview = model.preview().get();
        where.setText(
                preview == null ? "" : Messages.t("documents.page", model.page().get(), preview.pages()));
    }

    BorderPane root() {
        return root;
    }

    ReminderForm form() {
        return form;
    }
}
