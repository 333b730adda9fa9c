package guongsang.ui.intake;

import atlantafx.base.theme.Styles;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.IntakeProblem;
import guongsang.ui.Labels;
import guongsang.ui.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Under the rows: everything that is said about the row that is looked at, and all its values, to correct in place.
final class RowDetails extends VBox {
    private final IntakeModel model;
    private final HBox head = new HBox(8);
    private final VBox problems = new VBox(3);
    private final FlowPane values = new FlowPane(12, 8);
    private final Map<Attribute, TextField> fields = new LinkedHashMap<>();
    private @Nullable Line line;

    RowDetails(IntakeModel model) {
        this.model = model;
        getStyleClass().add("row-details");
        setSpacing(8);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, problems, values);
    }

    void show(Line now) {
        boolean other = line == null
                || line.file() != now.file()
                || !line.place().equals(now.place())
                || line.row().kind() != now.row().kind();
        line = now;
        head(now);
        problems.getChildren()
                .setAll(now.row().problems().stream().map(this::problem).toList());
        List<Attribute> attributes = attributes(now);
        if (other || !List.copyOf(fields.keySet()).equals(attributes)) {
            fields.clear();
            values.getChildren().clear();
            attributes.forEach(a -> values.getChildren().add(field(now, a)));
        }
        fields.forEach((attribute, field) -> {
            if (!field.isFocused()) {
                field.setText(now.text(attribute));
            }
        });
    }

    private void head(Line now) {
        Label title = new Label(Messages.t("intake.row-of", now.row().number(), now.sheet()));
        title.getStyleClass().add("section-title");
        head.getChildren().setAll(title, RowGrid.chip(now));
        if (now.row().hidden()) {
            Label hidden = new Label(Messages.t("intake.row-hidden"));
            hidden.getStyleClass().addAll("small", "muted");
            head.getChildren().add(hidden);
        }
    }

    private HBox problem(IntakeProblem problem) {
        boolean error = problem.severity() == IntakeProblem.Severity.ERROR;
        String column = problem.column();
        String value = problem.value();
        String text = column == null || value == null || problem.message().contains(value)
                ? problem.message()
                : Messages.t("intake.problem", column, value, problem.message());
        Label label = new Label(text, new FontIcon(error ? "fth-alert-circle" : "fth-alert-triangle"));
        label.getStyleClass().addAll("small", error ? "said-wrong" : "said-look");
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.SOMETIMES);
        HBox box = new HBox(8, label);
        box.setAlignment(Pos.CENTER_LEFT);
        String fix = problem.fix();
        Attribute attribute = problem.attribute();
        if (fix != null && attribute != null) {
            Button take = new Button(Messages.t("intake.fix", fix));
            take.getStyleClass().add(Styles.SMALL);
            take.setMinWidth(USE_PREF_SIZE);
            take.setOnAction(_ -> {
                if (line != null) {
                    model.correct(line, attribute, fix);
                }
            });
            box.getChildren().add(take);
        }
        return box;
    }

    private static List<Attribute> attributes(Line now) {
        List<Attribute> all = new ArrayList<>();
        for (Attribute attribute : Attribute.values()) {
            if (now.row().read().containsKey(attribute)
                    || now.typed().containsKey(attribute)
                    || now.problem(attribute).isPresent()) {
                all.add(attribute);
            }
        }
        return all;
    }

    private VBox field(Line now, Attribute attribute) {
        TextField field = new TextField(now.text(attribute));
        fields.put(attribute, field);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                leave(now, attribute, field);
            }
        });
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER && !e.isAltDown() && !e.isShortcutDown()) {
                leave(now, attribute, field);
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                field.setText(line == null ? "" : line.text(attribute));
                e.consume();
            }
        });
        boolean wide = attribute.type() == Attribute.Type.LONG_TEXT;
        field.setPrefWidth(wide ? 404 : 196);
        Label label = new Label(Labels.of(attribute, now.row().kind()));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        VBox box = new VBox(2, label, field);
        IntakeFile.Value read = now.row().read().get(attribute);
        if (read != null && read.converted()) {
            Label before = new Label(Messages.t("intake.was", read.raw()));
            before.getStyleClass().addAll("small", "muted");
            before.setMaxWidth(field.getPrefWidth());
            box.getChildren().add(before);
        }
        return box;
    }

    /// `of` is the row that the field was made for: the focus may have gone to another row already.
    private void leave(Line of, Attribute attribute, TextField field) {
        Line now = line != null && line.file() == of.file() && line.place().equals(of.place()) ? line : of;
        model.correct(now, attribute, field.getText().strip());
    }
}
