package guongsang.ui.shell;

import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Reminder;
import guongsang.service.RegisterFilter;
import guongsang.service.Workspace;
import guongsang.ui.Command;
import guongsang.ui.FilePicker;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.Screen;
import guongsang.ui.UiContext;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The window's content: top bar, rail, the screen that is shown, status bar, and over them notices and one card at a
/// time. Leads from one screen to another and keeps all of them fresh.
public final class Shell implements UiContext.Navigator {
    /// The places of the screens in the rail; Ctrl with the place leads there.
    public static final List<String> ORDER =
            List.of("overview", "register", "board", "plan", "intake", "documents", "catalogue", "journal", "settings");

    /// What only the program around the window can do.
    public interface Doors {
        /// Shows everything in "light" or "dark".
        void theme(String theme);

        /// Builds the window anew in "vi" or "en".
        void language(String language);

        /// Closes as the cross in the corner does.
        void quit();
    }

    private final UiContext context;
    private final Doors doors;
    private final List<Screen> screens;
    private final CommandRegistry registry = new CommandRegistry();
    private final UndoModel undo;
    private final Overlay overlay = new Overlay();
    private final Notices notices;
    private final Palette palette;
    private final TopBar top;
    private final Rail rail;
    private final StatusStrip status;
    private final StackPane place = new StackPane();
    private final StackPane root = new StackPane();
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private @Nullable Screen shown;

    /// `screens` build the destinations; `year` is the one everything is seen under at first.
    public Shell(
            Workspace workspace,
            Jobs jobs,
            FilePicker files,
            List<Function<UiContext, Screen>> screens,
            int year,
            Doors doors) {
        this.context = new UiContext(workspace, jobs, this, files, year);
        this.doors = doors;
        this.undo = new UndoModel(workspace.journal(), jobs, text -> notice(text, false));
        this.notices = new Notices(undo::undo);
        this.screens = screens.stream()
                .map(build -> build.apply(context))
                .sorted(Comparator.comparingInt(s -> ORDER.indexOf(s.id())))
                .toList();
        this.palette = new Palette(context, registry, overlay, this::give);
        this.top = new TopBar(context, undo, palette::open);
        this.rail = new Rail(this.screens, this::show);
        this.status = new StatusStrip(context, undo.latest());
        register();
        place.getStyleClass().add("screen-place");
        BorderPane frame = new BorderPane(place, top, null, status, rail);
        StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
        root.getStyleClass().add("shell");
        root.getChildren().addAll(frame, notices, overlay);
        new ShortcutKeys(registry, () -> shown, overlay::isVisible, this::give).attach(root);
        context.year().addListener((_, _, _) -> changed());
        takeDrops();
    }

    /// Files dropped anywhere on the window go to the intake.
    private void takeDrops() {
        root.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        root.setOnDragDropped(drag -> {
            List<Path> files =
                    drag.getDragboard().getFiles().stream().map(File::toPath).toList();
            drag.setDropCompleted(!files.isEmpty());
            drag.consume();
            if (!files.isEmpty()) {
                with("intake", s -> s.take(files));
            }
        });
    }

    public Parent root() {
        return root;
    }

    public UiContext context() {
        return context;
    }

    /// The screen that is shown; absent before the first.
    public @Nullable Screen shown() {
        return shown;
    }

    public CommandRegistry commands() {
        return registry;
    }

    public UndoModel undoModel() {
        return undo;
    }

    private void register() {
        for (Screen screen : screens) {
            String id = screen.id();
            add(id, Rail.icon(id), "Shortcut+" + (ORDER.indexOf(id) + 1), () -> show(id));
        }
        add("shell.palette", "fth-search", "Shortcut+K", palette::open);
        registry.add(Command.of("shell.undo", "fth-corner-up-left", "Shortcut+Z", undo::undo)
                .when(undo.canUndo()));
        registry.add(Command.of("shell.redo", "fth-corner-up-right", "Shortcut+Y", undo::redo)
                .when(undo.canRedo()));
        add("shell.refresh", "fth-refresh-cw", "F5", this::changed);
        add("shell.help", "fth-help-circle", "F1", this::help);
        add("shell.to-notice", "fth-bell", "F6", notices::focusNewest);
        add("shell.year-back", "fth-chevron-left", "Alt+Page Up", () -> turnYear(-1));
        add("shell.year-on", "fth-chevron-right", "Alt+Page Down", () -> turnYear(1));
        add("shell.backup-now", "fth-save", null, this::backup);
        add("shell.theme-light", "fth-sun", null, () -> doors.theme(Look.LIGHT));
        add("shell.theme-dark", "fth-moon", null, () -> doors.theme(Look.DARK));
        add("shell.language-vi", "fth-globe", null, () -> doors.language("vi"));
        add("shell.language-en", "fth-globe", null, () -> doors.language("en"));
        add("shell.quit", "fth-power", "Shortcut+Q", doors::quit);
        screens.forEach(registry::add);
    }

    private void add(String id, String icon, @Nullable String keys, Runnable action) {
        registry.add(Command.of(id, icon, keys, action));
    }

    /// Gives a command; a screen's own after showing that screen.
    private void give(CommandRegistry.Entry entry) {
        Screen screen = entry.screen();
        if (screen == null || screen == shown) {
            entry.command().action().run();
            return;
        }
        show(screen.id());
        Platform.runLater(entry.command().action());
    }

    private void turnYear(int by) {
        context.year().set(context.year().get() + by);
    }

    /// Opens Ctrl+K with something typed.
    public void openPalette(String typed) {
        palette.open(typed);
    }

    /// Opens F1.
    public void help() {
        Help help = new Help(registry, overlay, this::give);
        overlay.show(help, Pos.CENTER, help.first());
    }

    public void hideCards() {
        overlay.hide();
        status.hidePopups();
    }

    /// A verified backup into the data folder, told of when it is done.
    public void backup() {
        context.jobs()
                .runLasting(
                        Messages.t("shell.backing-up"),
                        _ -> context.workspace().backups().backup(),
                        info -> {
                            status.refresh();
                            notice(Messages.t("shell.backed-up"), false);
                        });
    }

    /// Tells what is due these days; once, when the window opens.
    public void remind() {
        var workspace = context.workspace();
        context.jobs().run(_ -> workspace.plans().reminders(LocalDate.now(workspace.clock())), all -> {
            if (!all.isEmpty()) {
                notice(reminder(all), Messages.t("shell.remind-show"), () -> show("plan"));
            }
        });
    }

    /// What is due next, or else was missed last, in a sentence; how many others there are.
    static String reminder(List<Reminder> all) {
        Reminder first = all.stream().filter(r -> !r.late()).findFirst().orElse(all.getLast());
        return all.size() == 1
                ? first.sentence()
                : first.sentence() + " " + Messages.t("shell.remind-more", all.size() - 1);
    }

    /// Data changed, or should be read anew: refreshes what is shown, once for many changes in a row. From any
    /// thread.
    public void changed() {
        if (refreshing.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                refreshing.set(false);
                refreshFrame();
                Screen screen = shown;
                if (screen != null) {
                    screen.refresh();
                }
            });
        }
    }

    private void refreshFrame() {
        undo.refresh();
        top.refresh();
        status.refresh();
        int year = context.year().get();
        var workspace = context.workspace();
        context.jobs()
                .run(_ -> late(workspace.plans().compliance(year, LocalDate.now(workspace.clock()))), rail.late()::set);
    }

    /// How many units still owe something that is overdue, or are short of their quota; the office itself counts as
    /// one. What is let stand with a reason is left out.
    static int late(List<Compliance.Item> items) {
        return (int) items.stream()
                .filter(i -> i.waiver() == null)
                .filter(i -> i.state() == Compliance.State.SHORT
                        || i instanceof Compliance.DeadlineItem d
                                && d.state() == Compliance.State.LATE
                                && d.doneOn() == null)
                .map(i -> i.unit() == null ? new UUID(0, 0) : i.unit().id())
                .distinct()
                .count();
    }

    @Override
    public void show(String screenId) {
        screens.stream().filter(s -> s.id().equals(screenId)).findFirst().ifPresent(screen -> {
            if (screen == shown) {
                return;
            }
            // A field is saved when it is left: leave it while it is still in the window.
            root.requestFocus();
            shown = screen;
            place.getChildren().setAll(screen.view());
            rail.here(screenId);
            refreshFrame();
            screen.refresh();
        });
    }

    private void with(String screenId, Consumer<Screen> then) {
        show(screenId);
        screens.stream().filter(s -> s.id().equals(screenId)).forEach(then);
    }

    @Override
    public void showRegister(RegisterFilter filter) {
        with("register", s -> s.showRows(filter));
    }

    @Override
    public void openDossier(UUID registrationId) {
        with("register", s -> s.openDossier(registrationId));
    }

    @Override
    public void notice(String text, boolean offerUndo) {
        notices.tell(text, offerUndo);
    }

    @Override
    public void notice(String text, String action, Runnable run) {
        notices.tell(text, action, run);
    }

    @Override
    public void problem(Jobs.Problem problem) {
        notices.problem(problem);
    }
}
