package guongsang.ui.documents;

import guongsang.domain.office.DocumentKind;
import guongsang.domain.office.IssuedDocument;
import guongsang.ui.Messages;
import guongsang.ui.documents.DocumentModel.Choices;
import guongsang.ui.part.DateField;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// What can be made and what was issued in the year, one line each; arrows go from line to line.
final class DocumentRail {
    private final DocumentModel model;
    private final DocumentsView.Actions actions;
    private final VBox lines = new VBox(2);
    private final ScrollPane node = new ScrollPane(lines);
    private final ToggleGroup group = new ToggleGroup();

    DocumentRail(DocumentModel model, DocumentsView.Actions actions) {
        this.model = model;
        this.actions = actions;
        lines.getStyleClass().add("document-rail");
        node.setFitToWidth(true);
        node.getStyleClass().addAll("edge-to-edge", "rail-scroll");
        group.selectedToggleProperty().addListener((_, old, now) -> {
            if (now != null) {
                actions.choose((DocumentChoice) now.getUserData());
            } else if (old != null && group.getToggles().contains(old)) {
                old.setSelected(true);
            }
        });
    }

    Node node() {
        return node;
    }

    void show(Choices choices) {
        lines.getChildren().clear();
        group.getToggles().clear();
        heading(Messages.t("documents.lists"));
        kinds(choices, DocumentKind::list);
        heading(Messages.t("documents.reports"));
        kinds(choices, kind -> !kind.list());
        heading(Messages.t("documents.issued-in", Integer.toString(choices.year())));
        if (choices.issued().isEmpty()) {
            Label none = new Label(Messages.t("documents.none-issued"));
            none.getStyleClass().addAll("small", "muted", "rail-none");
            none.setWrapText(true);
            lines.getChildren().add(none);
        }
        for (IssuedDocument document : choices.issued()) {
            String day = DateField.table(
                    document.issuedOn() == null ? document.madeAt().toLocalDate() : document.issuedOn());
            String number = document.number() == null ? Messages.t("documents.unnumbered") : document.number();
            line(document.title() + "\n" + number + " · " + day, new DocumentChoice.Issued(document));
        }
    }

    /// Marks the line of what is looked at.
    void select(DocumentChoice choice) {
        group.getToggles().stream()
                .filter(t -> choice.equals(t.getUserData()))
                .findFirst()
                .ifPresent(t -> t.setSelected(true));
    }

    private void kinds(Choices choices, Predicate<DocumentKind> which) {
        choices.kinds().stream().filter(which).forEach(kind -> line(kind.title(), new DocumentChoice.Draft(kind)));
    }

    private void heading(String word) {
        Label label = new Label(word);
        label.getStyleClass().add("rail-heading");
        lines.getChildren().add(label);
    }

    private void line(String words, DocumentChoice choice) {
        ToggleButton line = new ToggleButton(words);
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add("rail-line");
        line.setUserData(choice);
        line.setSelected(choice.equals(model.choice().get()));
        line.setToggleGroup(group);
        lines.getChildren().add(line);
    }
}
