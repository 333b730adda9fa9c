package guongsang.ui.documents;

import guongsang.domain.office.DocumentKind;
import guongsang.domain.office.Grouping;
import guongsang.domain.office.Signer;
import guongsang.service.DocumentRequest;
import guongsang.ui.Messages;
import guongsang.ui.documents.DocumentModel.Choices;
import guongsang.ui.part.DateField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How the document is made: grouping, number, date, signer. What is changed here is built anew when the field is
/// left.
final class OptionsPane extends VBox {
    private final DocumentsView.Actions actions;

    OptionsPane(DocumentsView.Actions actions) {
        super(10);
        this.actions = actions;
        getStyleClass().add("options");
    }

    /// The options of a draft.
    void show(DocumentRequest request, Choices choices) {
        getChildren().clear();
        GridPane grid = new GridPane(10, 8);
        if (request.kind().ofRegistrations()) {
            row(grid, "documents.grouping", grouping(request));
        }
        row(grid, "documents.number", number(request));
        row(grid, "documents.date", date(request, choices));
        row(grid, "documents.signer", signer(request, choices));
        choices.place(request).ifPresent(place -> row(grid, "documents.place", new Label(place)));
        getChildren().add(grid);
        if (choices.sensitive() && request.kind().ofRegistrations()) {
            CheckBox sensitive = new CheckBox(Messages.t("documents.sensitive"));
            sensitive.setWrapText(true);
            sensitive.setSelected(request.includeSensitive());
            sensitive.setOnAction(_ -> actions.change(r -> r.withSensitive(sensitive.isSelected())));
            getChildren().add(sensitive);
        }
        if (choices.succeeded() && request.kind() == DocumentKind.YEAR_END_REPORT) {
            CheckBox today = new CheckBox(Messages.t("documents.todays-units"));
            today.setWrapText(true);
            today.setSelected(request.todaysUnits());
            today.setOnAction(_ -> actions.change(r -> r.withTodaysUnits(today.isSelected())));
            getChildren().add(today);
        }
    }

    /// What is known of an issued document.
    void show(guongsang.domain.office.IssuedDocument document) {
        GridPane grid = new GridPane(10, 8);
        row(grid, "documents.number", wrapped(document.number() == null ? "–" : document.number()));
        row(
                grid,
                "documents.date",
                new Label(document.issuedOn() == null ? "–" : DateField.table(document.issuedOn())));
        row(grid, "documents.made", new Label(DateField.table(document.madeAt().toLocalDate())));
        getChildren().setAll(grid, wrapped(Messages.t("documents.kept")));
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static void row(GridPane grid, String key, Node field) {
        Label label = new Label(Messages.t(key));
        label.getStyleClass().addAll("muted", "small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private Node grouping(DocumentRequest request) {
        ComboBox<Grouping> box = box(Grouping::word);
        box.getItems().setAll(Grouping.values());
        box.setValue(request.grouping());
        box.setId("grouping");
        box.setOnAction(_ -> actions.change(r -> r.withGrouping(box.getValue())));
        return box;
    }

    private Node number(DocumentRequest request) {
        TextField field = new TextField(request.number() == null ? "" : request.number());
        field.setPromptText(Messages.t("documents.number-later"));
        field.setId("number");
        Runnable leave = () -> {
            String typed = field.getText().strip();
            actions.change(r -> r.withNumber(typed.isEmpty() ? null : typed, r.date()));
        };
        field.setOnAction(_ -> leave.run());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                leave.run();
            }
        });
        return field;
    }

    /// A signer who may not sign on the new day gives way to who is proposed then.
    private static DocumentRequest dated(DocumentRequest request, @Nullable LocalDate day, Choices choices) {
        DocumentRequest moved = request.withNumber(request.number(), day);
        boolean may = choices.signers(moved).stream().anyMatch(s -> s.id().equals(moved.signer()));
        return may ? moved : moved.withSigner(null);
    }

    private Node date(DocumentRequest request, Choices choices) {
        DateField field = new DateField();
        field.field().setMaxWidth(Double.MAX_VALUE);
        field.show(request.date());
        field.onLeft(day -> {
            if (!field.wrong()) {
                actions.change(r -> dated(r, day.orElse(null), choices));
            }
        });
        return field;
    }

    private Node signer(DocumentRequest request, Choices choices) {
        List<Signer> signers = choices.signers(request);
        if (signers.isEmpty()) {
            return wrapped(Messages.t("documents.no-signer"));
        }
        ComboBox<Signer> box = box(s -> String.join(" ", s.authorityLines()) + " · " + s.name());
        box.getItems().setAll(signers);
        UUID chosen = request.signer();
        box.setValue(
                signers.stream().filter(s -> s.id().equals(chosen)).findFirst().orElse(signers.getFirst()));
        box.setOnAction(_ -> actions.change(r -> r.withSigner(box.getValue().id())));
        return box;
    }

    private static <T> ComboBox<T> box(Function<T, String> word) {
        ComboBox<T> box = new ComboBox<>();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T one) {
                return one == null ? "" : word.apply(one);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(170);
        return box;
    }
}
