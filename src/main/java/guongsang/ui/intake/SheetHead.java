package guongsang.ui.intake;

import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.IntakeProblem;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.SheetPreview;
import guongsang.ui.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Above the rows: where the header stands, what font the text was in, which columns were understood; under it what has
/// to be said about the file as a whole.
final class SheetHead extends VBox {
    private final Runnable conversion;
    private final Runnable columns;
    private final FlowPane facts = new FlowPane(14, 2);
    private final VBox notes = new VBox(2);
    private final Hyperlink more = new Hyperlink();
    private List<IntakeProblem> problems = List.of();
    private int file = -1;
    private boolean all;

    SheetHead(Runnable conversion, Runnable columns) {
        this.conversion = conversion;
        this.columns = columns;
        getStyleClass().add("sheet-head");
        facts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(facts, Priority.ALWAYS);
        HBox keys = new HBox(6, kbd("F8"), word("intake.key-next"), kbd("Alt Enter"), word("intake.key-fix"));
        keys.setAlignment(Pos.CENTER_RIGHT);
        keys.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(10, facts, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        more.setOnAction(_ -> {
            all = !all;
            showNotes();
        });
        more.getStyleClass().add("small");
        getChildren().addAll(line, notes);
    }

    private static Label kbd(String keys) {
        Label label = new Label(keys);
        label.getStyleClass().add("kbd");
        return label;
    }

    private static Label word(String key) {
        Label label = new Label(Messages.t(key));
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    /// The name of a font that text was converted from; "" where nothing was.
    static String font(String encoding) {
        return switch (encoding) {
            case "tcvn3", "vni", "mixed", "nfd" -> Messages.t("intake.encoding." + encoding);
            default -> "";
        };
    }

    /// `current` is the row that is looked at: of its sheet is spoken.
    void show(FileEntry entry, FilePreview preview, @Nullable Line current) {
        facts.getChildren().clear();
        SheetPreview sheet = preview.sheets().stream()
                .filter(s -> current != null && s.name().equals(current.sheet()))
                .findFirst()
                .or(() -> preview.sheets().stream().findFirst())
                .orElse(null);
        if (sheet != null) {
            if (preview.sheets().size() > 1) {
                facts.getChildren().add(fact("intake.head.sheet", sheet.name()));
            }
            facts.getChildren().add(fact("intake.head.row", Integer.toString(sheet.headerRow())));
            String font = font(sheet.encoding());
            if (!font.isEmpty()) {
                facts.getChildren().add(pair(fact("intake.head.font", font), link("intake.before-after", conversion)));
            }
            columnsFact(sheet);
        }
        if (file != entry.number()) {
            file = entry.number();
            all = false;
        }
        problems = preview.fileProblems();
        showNotes();
    }

    private void columnsFact(SheetPreview sheet) {
        long matched =
                sheet.columns().stream().filter(c -> c.attribute() != null).count();
        List<String> unclear = sheet.columns().stream()
                .filter(c -> c.match() == IntakeFile.Match.NONE && !c.title().isBlank())
                .map(IntakeFile.Column::title)
                .toList();
        Hyperlink open = link("intake.columns-open", columns);
        if (!unclear.isEmpty()) {
            open.setText("“" + unclear.getFirst() + "”" + (unclear.size() > 1 ? "…" : ""));
        }
        open.setTooltip(new Tooltip(Messages.t("intake.columns-tip")));
        facts.getChildren()
                .add(pair(
                        unclear.isEmpty()
                                ? fact("intake.head.columns", matched)
                                : fact("intake.head.unclear", matched, unclear.size()),
                        open));
    }

    private static HBox pair(Node one, Node other) {
        HBox box = new HBox(4, one, other);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Label fact(String key, Object... arguments) {
        Label label = new Label(Messages.t(key, arguments));
        label.getStyleClass().add("small");
        return label;
    }

    private static Hyperlink link(String key, Runnable action) {
        Hyperlink link = new Hyperlink(Messages.t(key));
        link.getStyleClass().add("small");
        link.setOnAction(_ -> action.run());
        return link;
    }

    private void showNotes() {
        notes.getChildren().clear();
        int shown = all ? problems.size() : Math.min(1, problems.size());
        for (IntakeProblem problem : problems.subList(0, shown)) {
            Label label = new Label(problem.message(), new FontIcon("fth-alert-triangle"));
            label.getStyleClass().addAll("small", "file-note");
            label.setWrapText(all);
            HBox line = new HBox(6, label);
            line.setAlignment(Pos.CENTER_LEFT);
            if (notes.getChildren().isEmpty() && problems.size() > 1) {
                more.setText(
                        all ? Messages.t("intake.notes-less") : Messages.t("intake.notes-more", problems.size() - 1));
                more.setMinWidth(USE_PREF_SIZE);
                line.getChildren().add(more);
            }
            notes.getChildren().add(line);
        }
    }
}
