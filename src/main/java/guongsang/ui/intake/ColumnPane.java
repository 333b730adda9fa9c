package guongsang.ui.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.IntakeFile;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.OpenedFile;
import guongsang.service.intake.SheetPreview;
import guongsang.ui.Labels;
import guongsang.ui.Messages;
import guongsang.ui.intake.FileEntry.State;
import guongsang.ui.part.ChoiceField;
import guongsang.ui.part.Tone;
import guongsang.ui.part.ToneChip;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which column of a list is what: its title, values it holds, and a choice to type. What is said holds at once, and
/// for the next list of the same sender and layout.
final class ColumnPane extends VBox {
    private static final int SAMPLES = 2;

    /// An attribute, nothing to take (both absent and `out`), or what the program finds.
    private record Choice(@Nullable Attribute attribute, boolean out) {
        String word() {
            return attribute != null
                    ? Labels.of(attribute)
                    : Messages.t(out ? "intake.column-out" : "intake.column-itself");
        }
    }

    private static final List<Choice> CHOICES = Stream.concat(
                    Stream.of(new Choice(null, true), new Choice(null, false)),
                    Stream.of(Attribute.values()).map(a -> new Choice(a, false)))
            .toList();

    private final IntakeModel model;
    private final VBox content = new VBox(14);
    private final List<ChoiceField<Choice>> fields = new ArrayList<>();
    private final List<StackPane> marks = new ArrayList<>();
    private int shown = -1;

    ColumnPane(IntakeModel model, Runnable close) {
        this.model = model;
        getStyleClass().add("inner-pane");
        Label title = new Label(Messages.t("intake.columns-title"));
        title.getStyleClass().add("section-title");
        Label about = new Label(Messages.t("intake.columns-about"));
        about.getStyleClass().addAll("small", "muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button done = new Button(Messages.t("intake.back-to-rows"));
        done.setMinWidth(USE_PREF_SIZE);
        done.setOnAction(_ -> close.run());
        HBox head = new HBox(10, new VBox(2, title, about), gap, done);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setSpacing(10);
        getChildren().addAll(head, scroll);
    }

    /// Puts the focus where something is not clear.
    void begin() {
        fields.stream()
                .filter(f -> f.value() != null && f.value().equals(new Choice(null, false)))
                .findFirst()
                .or(() -> fields.stream().findFirst())
                .ifPresent(f -> {
                    f.requestFocus();
                    f.selectAll();
                });
    }

    void show(FileEntry entry, FilePreview preview) {
        List<IntakeFile.Column> columns =
                preview.sheets().stream().flatMap(s -> s.columns().stream()).toList();
        if (shown == entry.number() && fields.size() == columns.size()) {
            for (int i = 0; i < columns.size(); i++) {
                marks.get(i).getChildren().setAll(mark(columns.get(i)));
                if (!fields.get(i).isFocused()) {
                    fields.get(i).show(choice(columns.get(i)));
                }
            }
            return;
        }
        shown = entry.number();
        fields.clear();
        marks.clear();
        content.getChildren().clear();
        OpenedFile opened =
                switch (entry.state()) {
                    case State.Ready ready -> ready.opened();
                    case State.Taken taken -> taken.opened();
                    case State.Opening _, State.Failed _ -> null;
                };
        for (SheetPreview sheet : preview.sheets()) {
            content.getChildren().add(sheet(entry, opened, sheet));
        }
    }

    private VBox sheet(FileEntry entry, @Nullable OpenedFile opened, SheetPreview sheet) {
        GridPane grid = new GridPane();
        grid.setHgap(14);
        grid.setVgap(7);
        for (double percent : List.of(27.0, 34.0, 27.0, 12.0)) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(percent);
            width.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(width);
        }
        int row = 0;
        for (IntakeFile.Column column : sheet.columns()) {
            Label title = new Label(column.title().isBlank() ? Messages.t("intake.untitled") : column.title());
            title.getStyleClass().add("strong");
            title.setWrapText(true);
            String values = opened == null
                    ? ""
                    : String.join(" · ", opened.samples(sheet.name(), column.index(), sheet.headerRow(), SAMPLES));
            Label samples = new Label(values);
            samples.getStyleClass().addAll("small", "muted");
            ChoiceField<Choice> field = new ChoiceField<>(Choice::word);
            field.choices(CHOICES);
            field.show(choice(column));
            field.setEditable(!entry.taken());
            field.setId("column-" + column.index());
            field.onTaken(taken -> taken.ifPresent(
                    said -> model.column(entry.number(), sheet, column.index(), said.attribute(), said.out())));
            title.setLabelFor(field);
            fields.add(field);
            StackPane mark = new StackPane(mark(column));
            mark.setAlignment(Pos.CENTER_LEFT);
            marks.add(mark);
            grid.addRow(row++, title, samples, field, mark);
        }
        Label name = new Label(Messages.t("intake.columns-of", sheet.name(), sheet.headerRow()));
        name.getStyleClass().add("group-head");
        return new VBox(6, name, grid);
    }

    private static Label mark(IntakeFile.Column column) {
        return switch (column.match()) {
            case TEMPLATE, TITLE -> new ToneChip(Messages.t("intake.match.sure"), Tone.GOOD);
            case CONTENT -> new ToneChip(Messages.t("intake.match.content"), Tone.OPEN);
            case REMEMBERED -> new ToneChip(Messages.t("intake.match.remembered"), Tone.GOOD);
            case BY_HAND -> new ToneChip(Messages.t("intake.match.by-hand"), Tone.GOOD);
            case IGNORED -> new ToneChip(Messages.t("intake.match.out"), Tone.PLAIN);
            case NONE -> new ToneChip(Messages.t("intake.match.unclear"), Tone.WARN);
        };
    }

    private static Choice choice(IntakeFile.Column column) {
        return new Choice(column.attribute(), column.match() == IntakeFile.Match.IGNORED);
    }
}
