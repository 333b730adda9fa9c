package guongsang.ui.intake;

import atlantafx.base.theme.Styles;
import guongsang.domain.intake.TakenRow;
import guongsang.domain.unit.Unit;
import guongsang.service.MergeService;
import guongsang.service.intake.FilePreview;
import guongsang.ui.Messages;
import guongsang.ui.intake.FileEntry.State;
import guongsang.ui.part.ChoiceField;
import guongsang.ui.part.EmptyState;
import guongsang.ui.part.Sheets;
import guongsang.ui.part.ValueText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Tiếp nhận as it is seen: files on the left, the rows of one and the questions about them on the right.
final class IntakeView {
    /// What the view asks for.
    interface Actions {
        void choose();

        void take();

        void template(@Nullable Unit unit);

        void rows(UUID submission);

        void undo(TakenRow row);

        void dossier(TakenRow row);

        void merge(MergeService.Pair pair);

        void different(MergeService.Pair pair);

        void problemsTo();

        void letterTo();

        void reportTo();

        void openFresh();

        void watch(boolean on);
    }

    private enum Inner {
        ROWS,
        COLUMNS,
        CONVERSION,
        PAIRS
    }

    private final IntakeModel model;
    private final Actions actions;
    private final BorderPane root = new BorderPane();
    private final FileRail rail;
    private final RowsPane rows;
    private final ColumnPane columns;
    private final ConversionPane conversion;
    private final TakenPane taken;
    private final StackPane center = new StackPane();
    private final Label subtitle = new Label();
    private final Button take = new Button();
    private final MenuButton papers = new MenuButton(Messages.t("intake.papers"));
    private final HBox fresh;
    private final Label freshWord = new Label();
    private final HBox pairStrip;
    private final Label pairWord = new Label();
    private final ChoiceField<Unit> templateUnit = new ChoiceField<>(Unit::name);
    private final HBox templateRow;
    private final Button watch = new Button();
    private final ProgressIndicator looking = new ProgressIndicator();
    private @Nullable PairPane pairPane;
    private List<MergeService.Pair> pairs = List.of();
    private @Nullable ValueText words;
    private Inner inner = Inner.ROWS;
    private boolean watching;
    private @Nullable UUID asked;

    IntakeView(IntakeModel model, IntakeDesk desk, Actions actions) {
        this.model = model;
        this.actions = actions;
        rail = new FileRail(model, actions::choose);
        rows = new RowsPane(model, () -> turn(Inner.CONVERSION), () -> turn(Inner.COLUMNS));
        columns = new ColumnPane(model, () -> turn(Inner.ROWS));
        conversion = new ConversionPane(() -> turn(Inner.ROWS));
        taken = new TakenPane(actions::undo, actions::dossier);
        templateRow = templateRow();
        fresh = strip(freshWord, "fth-folder", "intake.fresh-open", actions::openFresh);
        pairStrip = strip(pairWord, "fth-users", "intake.pairs-open", this::openPairs);
        root.getStyleClass().add("intake-screen");
        Sheets.add(root, "intake");
        root.setTop(new VBox(head(desk), templateRow, fresh, pairStrip));
        root.setCenter(center);
        take.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> desk.taking().get()
                                || desk.looking().get()
                                || model.takeable().isEmpty(),
                        desk.taking(),
                        desk.looking(),
                        model.files()));
        looking.visibleProperty().bind(desk.looking());
        model.files().addListener((ListChangeListener<FileEntry>) _ -> showHead());
        model.chosen().subscribe(_ -> show());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::digits);
        showHead();
        show();
    }

    Parent root() {
        return root;
    }

    private Node head(IntakeDesk desk) {
        Label title = new Label(Messages.t("intake.title"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        subtitle.getStyleClass().add("muted");
        looking.setMaxSize(16, 16);
        looking.setMinSize(16, 16);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        watch.setOnAction(_ -> actions.watch(!watching));
        watch.getStyleClass().add(Styles.FLAT);
        Button template = new Button(Messages.t("intake.template"));
        template.setOnAction(_ -> askTemplate());
        Button choose = new Button(Messages.t("intake.choose"));
        choose.setOnAction(_ -> actions.choose());
        papers.getItems()
                .setAll(
                        item("intake.problems-to", actions::problemsTo),
                        item("intake.letter-to", actions::letterTo),
                        item("intake.report-to", actions::reportTo));
        take.getStyleClass().add(Styles.ACCENT);
        take.setId("take");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(_ -> actions.take());
        HBox head = new HBox(8, title, subtitle, looking, gap, watch, template, choose, papers, take);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.t(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static HBox strip(Label word, String icon, String key, Runnable action) {
        word.setGraphic(new FontIcon(icon));
        Button open = new Button(Messages.t(key));
        open.getStyleClass().add(Styles.SMALL);
        open.setOnAction(_ -> action.run());
        HBox strip = new HBox(12, word, open);
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getStyleClass().add("intake-strip");
        hide(strip, true);
        return strip;
    }

    private static void hide(Node node, boolean yes) {
        node.setVisible(!yes);
        node.setManaged(!yes);
    }

    private HBox templateRow() {
        templateUnit.setPromptText(Messages.t("intake.template-unit"));
        templateUnit.setPrefWidth(320);
        Button save = new Button(Messages.t("intake.template-save"));
        save.setOnAction(_ -> actions.template(templateUnit.value()));
        Button close = new Button(Messages.t("intake.close"));
        close.getStyleClass().add(Styles.FLAT);
        HBox row = new HBox(8, new Label(Messages.t("intake.template-for")), templateUnit, save, close);
        close.setOnAction(_ -> hide(row, true));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("intake-strip");
        hide(row, true);
        return row;
    }

    void askTemplate() {
        hide(templateRow, false);
        templateUnit.requestFocus();
    }

    /// The names to choose from and to show.
    void names(List<Unit> units, ValueText names) {
        words = names;
        rail.units(units);
        templateUnit.choices(units);
        rows.names(names);
        show();
    }

    void fresh(List<Path> files, Optional<Path> folder) {
        watching = folder.isPresent();
        watch.setText(Messages.t(watching ? "intake.watch-off" : "intake.watch"));
        folder.ifPresent(
                f -> freshWord.setText(Messages.t("intake.fresh", files.size(), String.valueOf(f.getFileName()))));
        hide(fresh, files.isEmpty());
    }

    void pairs(List<MergeService.Pair> now) {
        pairs = now;
        pairWord.setText(Messages.t("intake.pairs", now.size()));
        hide(pairStrip, now.isEmpty() || inner == Inner.PAIRS);
        if (pairPane != null && words != null) {
            pairPane.show(now, words);
        }
    }

    /// The rows of a file that was taken in.
    void taken(UUID submission, List<TakenRow> now) {
        FileEntry file = model.chosen().get();
        if (file != null
                && file.state() instanceof State.Taken t
                && t.submission().equals(submission)) {
            taken.show(
                    file.name(),
                    now.stream()
                            .filter(r -> r.file().equals(t.preview().name()))
                            .toList());
        }
    }

    void openPairs() {
        ValueText names = words;
        if (names == null) {
            return;
        }
        pairPane = new PairPane(actions::merge, actions::different, () -> turn(Inner.ROWS), names);
        pairPane.show(pairs, names);
        turn(Inner.PAIRS);
    }

    void openColumns() {
        turn(Inner.COLUMNS);
    }

    /// Goes to the next thing to look at (1) or the one before (-1): a row, else a file whose unit is not known.
    void step(int by) {
        turn(Inner.ROWS);
        rows.grid().requestFocus();
        if (!model.step(by)) {
            rail.askUnit();
        }
    }

    void fix() {
        Line line = model.current().get();
        if (line != null && model.fix(line)) {
            rows.grid().requestFocus();
        }
    }

    /// The answer of that digit to the question on the screen.
    boolean answer(int digit) {
        PairPane pane = pairPane;
        return switch (inner) {
            case ROWS -> rows.answer(digit);
            case PAIRS -> pane != null && pane.answer(digit);
            case COLUMNS, CONVERSION -> false;
        };
    }

    void takeChosen() {
        if (!take.isDisabled()) {
            take.fire();
        }
    }

    private void turn(Inner to) {
        inner = to;
        hide(pairStrip, pairs.isEmpty() || to == Inner.PAIRS);
        show();
        switch (to) {
            case ROWS -> rows.grid().requestFocus();
            case COLUMNS -> columns.begin();
            case CONVERSION -> conversion.begin();
            case PAIRS -> center.requestFocus();
        }
    }

    private void escape(KeyEvent e) {
        boolean typing = e.getTarget() instanceof TextInputControl;
        if (e.getCode() == KeyCode.ESCAPE && inner != Inner.ROWS && !typing) {
            turn(Inner.ROWS);
            e.consume();
        }
    }

    /// Digits answer the question on the screen, but never while something is typed.
    private void digits(KeyEvent e) {
        boolean typing = root.getScene() != null && root.getScene().getFocusOwner() instanceof TextInputControl;
        if (typing || e.isAltDown() || e.isShortcutDown() || e.isShiftDown()) {
            return;
        }
        int digit =
                switch (e.getCode()) {
                    case DIGIT1, NUMPAD1 -> 1;
                    case DIGIT2, NUMPAD2 -> 2;
                    case DIGIT3, NUMPAD3 -> 3;
                    default -> 0;
                };
        if (digit > 0 && answer(digit)) {
            e.consume();
        }
    }

    private void showHead() {
        int count = model.files().size();
        subtitle.setText(count == 0 ? "" : Messages.t("intake.count", count));
        root.setLeft(count == 0 ? null : rail.node());
        int in = 0;
        int out = 0;
        for (FileEntry file : model.takeable()) {
            FilePreview preview = file.preview();
            if (preview != null) {
                in += FileEntry.rowsIn(preview);
                out += FileEntry.rowsOut(preview);
            }
        }
        hide(take, count == 0);
        showPapers();
        take.setText(
                in == 0
                        ? Messages.t("intake.take")
                        : out == 0 ? Messages.t("intake.take-n", in) : Messages.t("intake.take-but", in, out));
    }

    /// The papers need a file that was looked at; those about problems, a problem.
    private void showPapers() {
        FileEntry file = model.chosen().get();
        FilePreview preview = file == null ? null : file.preview();
        hide(papers, preview == null);
        boolean well = preview == null || preview.problems().isEmpty();
        papers.getItems().get(0).setDisable(well);
        papers.getItems().get(1).setDisable(well);
    }

    private void show() {
        FileEntry file = model.chosen().get();
        showPapers();
        PairPane pane = pairPane;
        if (inner == Inner.PAIRS && pane != null) {
            put(pane);
            return;
        }
        if (file == null) {
            inner = Inner.ROWS;
            put(empty());
            return;
        }
        FilePreview preview = file.preview();
        switch (file.state()) {
            case State.Failed failed ->
                put(new EmptyState(
                        "fth-file-minus",
                        Messages.t("intake.unreadable", file.name()),
                        failed.problem().sentence()));
            case State.Taken now -> {
                put(taken);
                if (!now.submission().equals(asked)) {
                    asked = now.submission();
                    taken.show(file.name(), List.of());
                }
                actions.rows(now.submission());
            }
            case State.Opening _, State.Ready _ -> {
                if (preview == null) {
                    put(reading(file));
                } else {
                    put(file, preview);
                }
            }
        }
    }

    private void put(FileEntry file, FilePreview preview) {
        switch (inner) {
            case COLUMNS -> {
                columns.show(file, preview);
                put(columns);
            }
            case CONVERSION -> {
                conversion.show(preview);
                put(conversion);
            }
            case ROWS, PAIRS -> {
                rows.show();
                put(rows);
            }
        }
    }

    private void put(Node node) {
        if (center.getChildren().size() != 1 || center.getChildren().getFirst() != node) {
            center.getChildren().setAll(node);
        }
    }

    private static Node reading(FileEntry file) {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(36, 36);
        VBox box = new VBox(10, turning, new Label(Messages.t("intake.reading-one", file.name())));
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private Node empty() {
        Button choose = new Button(Messages.t("intake.choose"));
        choose.getStyleClass().add(Styles.ACCENT);
        choose.setOnAction(_ -> actions.choose());
        Button template = new Button(Messages.t("intake.template"));
        template.setOnAction(_ -> askTemplate());
        EmptyState state = new EmptyState(
                "fth-download", Messages.t("intake.empty"), Messages.t("intake.empty-next"), choose, template);
        state.getStyleClass().add("drop-place");
        state.setMaxSize(620, 280);
        return state;
    }
}
