package guongsang.ui.journal;

import atlantafx.base.theme.Styles;
import guongsang.domain.journal.JournalEntry;
import guongsang.domain.journal.JournalRow;
import guongsang.ui.Command;
import guongsang.ui.JournalWords;
import guongsang.ui.Messages;
import guongsang.ui.Screen;
import guongsang.ui.UiContext;
import guongsang.ui.part.EmptyState;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Nhật ký: the latest actions, what each of them changed, and taking one of them back.
public final class JournalScreen implements Screen {
    private static final int LATEST = 500;
    private static final int CHANGES = 300;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final UiContext context;
    private final VBox root = new VBox();
    private final TableView<JournalEntry> table = new TableView<>();
    private final Label heading = new Label();
    private final Label who = new Label();
    private final TableView<ChangeWords.Change> changes = new TableView<>();
    private final Button back = new Button(Messages.t("journal.undo-this"), new FontIcon("fth-corner-up-left"));
    private final BooleanBinding canUndo;

    public JournalScreen(UiContext context) {
        this.context = context;
        canUndo = Bindings.createBooleanBinding(
                () -> undoable(table.getSelectionModel().getSelectedItem()),
                table.getSelectionModel().selectedItemProperty());
        Label title = new Label(Messages.t("journal"));
        title.getStyleClass().add("screen-title");
        Label about = new Label(Messages.t("journal.about"));
        about.getStyleClass().add("muted");
        HBox head = new HBox(title, about);
        head.getStyleClass().add("page-head");
        SplitPane split = new SplitPane(list(), details());
        split.setDividerPositions(0.56);
        VBox.setVgrow(split, Priority.ALWAYS);
        root.getStyleClass().add("page");
        root.getChildren().addAll(head, split);
    }

    private Region list() {
        table.getColumns()
                .add(column(
                        "journal.when",
                        130,
                        e -> TIME.format(e.at().atZoneSameInstant(
                                        context.workspace().clock().getZone()))));
        table.getColumns().add(column("journal.who", 110, JournalEntry::who));
        table.getColumns().add(column("journal.what", 300, JournalWords::sentence));
        table.getColumns().add(column("journal.state", 110, e -> e.undone() ? Messages.t("journal.was-undone") : ""));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(34);
        table.setPlaceholder(
                new EmptyState("fth-clock", Messages.t("journal.empty"), Messages.t("journal.empty-next")));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> show(now));
        return table;
    }

    private Region details() {
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        who.getStyleClass().addAll("muted", "small");
        changes.getColumns().add(changeColumn("journal.value", 170, c -> c.what()));
        changes.getColumns().add(changeColumn("journal.before", 150, ChangeWords.Change::before));
        changes.getColumns().add(changeColumn("journal.after", 150, ChangeWords.Change::after));
        changes.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        changes.setPlaceholder(new Label(Messages.t("journal.choose")));
        changes.getStyleClass().add(Styles.DENSE);
        VBox.setVgrow(changes, Priority.ALWAYS);
        back.disableProperty().bind(canUndo.not());
        back.setOnAction(_ -> undo());
        HBox foot = new HBox(10, back);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(8, heading, who, changes, foot);
        box.getStyleClass().add("journal-details");
        return box;
    }

    private static TableColumn<JournalEntry, String> column(
            String key, double width, Function<JournalEntry, String> text) {
        TableColumn<JournalEntry, String> column = new TableColumn<>(Messages.t(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private static TableColumn<ChangeWords.Change, String> changeColumn(
            String key, double width, Function<ChangeWords.Change, String> text) {
        TableColumn<ChangeWords.Change, String> column = new TableColumn<>(Messages.t(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(_ -> new WrappingCell<>());
        return column;
    }

    @Override
    public String id() {
        return "journal";
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void refresh() {
        context.jobs().run(_ -> context.workspace().journal().latest(LATEST), this::show);
    }

    private void show(List<JournalEntry> entries) {
        JournalEntry before = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(entries);
        entries.stream()
                .filter(e -> before != null && e.id().equals(before.id()))
                .findFirst()
                .or(() -> entries.stream().findFirst())
                .ifPresent(e -> table.getSelectionModel().select(e));
    }

    private record Shown(List<ChangeWords.Change> changes, int more) {}

    private void show(@org.jspecify.annotations.Nullable JournalEntry entry) {
        if (entry == null) {
            heading.setText("");
            who.setText("");
            changes.getItems().clear();
            return;
        }
        heading.setText(JournalWords.sentence(entry));
        String line = Messages.t(
                "journal.by",
                entry.who(),
                TIME.format(
                        entry.at().atZoneSameInstant(context.workspace().clock().getZone())));
        who.setText(line);
        context.jobs().run(_ -> read(entry), shown -> {
            if (entry == table.getSelectionModel().getSelectedItem()) {
                changes.getItems().setAll(shown.changes());
                if (shown.more() > 0) {
                    who.setText(line + " · " + Messages.t("journal.more", shown.more()));
                }
            }
        });
    }

    private Shown read(JournalEntry entry) {
        List<JournalRow> rows = context.workspace().journal().rowsOf(entry.id());
        ChangeWords words = new ChangeWords(context.workspace());
        List<ChangeWords.Change> all = new ArrayList<>();
        int shown = 0;
        for (JournalRow row : rows) {
            if (all.size() >= CHANGES) {
                break;
            }
            shown++;
            List<ChangeWords.Change> ofRow = words.of(row);
            if (rows.size() > 1 && !ofRow.isEmpty()) {
                all.add(new ChangeWords.Change(
                        ofRow.getFirst().row(), "▸ " + ofRow.getFirst().row(), "", ""));
            }
            all.addAll(ofRow);
        }
        return new Shown(all, rows.size() - shown);
    }

    private static boolean undoable(@org.jspecify.annotations.Nullable JournalEntry entry) {
        return entry != null && entry.undoable() && !entry.undone() && entry.type() == JournalEntry.Type.DO;
    }

    private void undo() {
        JournalEntry entry = table.getSelectionModel().getSelectedItem();
        if (!undoable(entry)) {
            return;
        }
        context.jobs().run(_ -> context.workspace().journal().undo(entry.id()), done -> context.go()
                .notice(Messages.t("shell.undone", JournalWords.of(done)), false));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("journal.undo-this", "fth-corner-up-left", null, this::undo)
                .when(canUndo));
    }
}
