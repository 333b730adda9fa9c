package guongsang.ui.app;

import guongsang.domain.journal.JournalEntry;
import guongsang.service.BackupService;
import guongsang.service.DemoService;
import guongsang.service.OfficeService;
import guongsang.service.Workspace;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.Screen;
import guongsang.ui.UiContext;
import guongsang.ui.board.BoardScreen;
import guongsang.ui.catalogue.CatalogueScreen;
import guongsang.ui.documents.DocumentsScreen;
import guongsang.ui.intake.IntakeScreen;
import guongsang.ui.journal.JournalScreen;
import guongsang.ui.overview.OverviewScreen;
import guongsang.ui.plan.PlanScreen;
import guongsang.ui.register.RegisterScreen;
import guongsang.ui.settings.SettingsScreen;
import guongsang.ui.shell.FileDialogs;
import guongsang.ui.shell.Frame;
import guongsang.ui.shell.Shell;
import guongsang.ui.shell.StartView;
import guongsang.ui.shell.WindowPlacement;
import guongsang.ui.wizard.WizardView;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window's life: opens the register behind a picture, puts wizard or shell into the window, and closes
/// everything
/// in order. The composition of the screens stands here.
public final class App implements Shell.Doors, SettingsScreen.Doors {
    private static final Logger LOG = LoggerFactory.getLogger(App.class);

    private final Path folder;
    private final Clock clock;
    private final @Nullable String wishedLanguage;
    private final Runnable closed;
    private final Frame frame;
    private Jobs jobs = new Jobs(this::problem);
    private volatile @Nullable Workspace workspace;
    private volatile @Nullable Shell shell;
    private @Nullable WizardView wizard;
    private boolean closing;

    private App(Path folder, Clock clock, @Nullable String language, Runnable closed) {
        this.folder = folder;
        this.clock = clock;
        this.wishedLanguage = language;
        this.closed = closed;
        Messages.use(language == null ? "vi" : language);
        this.frame = new Frame(WindowPlacement.read(folder), this::quit);
    }

    /// The screens of the window, one line each; the rail puts them in its own order.
    public static List<Function<UiContext, Screen>> screens(SettingsScreen.Doors doors) {
        return List.of(
                OverviewScreen::new,
                RegisterScreen::new,
                BoardScreen::new,
                PlanScreen::new,
                IntakeScreen::new,
                DocumentsScreen::new,
                CatalogueScreen::new,
                JournalScreen::new,
                context -> new SettingsScreen(context, doors));
    }

    /// Opens the window on a data folder and returns when it was closed. `language` "vi" or "en" goes before the
    /// office's own choice; absent: the office's.
    public static void launch(Path dataFolder, Clock clock, @Nullable String language) {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            App app = new App(dataFolder, clock, language, closed::countDown);
            Thread.setDefaultUncaughtExceptionHandler((_, e) -> Jobs.onFx(() -> app.uncaught(e)));
            app.open();
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void open() {
        frame.show(StartView.waiting(Messages.t("shell.opening")));
        Workspace already = workspace;
        if (already != null) {
            begin(already);
            return;
        }
        String user = System.getProperty("user.name", "?");
        jobs.run(_ -> Workspace.open(folder, clock, user), this::opened, this::cannotOpen);
    }

    private void cannotOpen(Jobs.Problem problem) {
        Button again = new Button(Messages.t("shell.try-again"));
        again.setDefaultButton(true);
        again.setOnAction(_ -> open());
        Button close = new Button(Messages.t("shell.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> quit());
        frame.show(
                StartView.stopped(Messages.t("shell.cannot-open"), problem.sentence(), problem.code(), again, close));
    }

    private record Facts(boolean setUp, Map<String, String> settings, SortedMap<Integer, Integer> years) {}

    private void opened(Workspace now) {
        workspace = now;
        now.onChange(_ -> {
            Shell shown = shell;
            if (shown != null) {
                shown.changed();
            }
        });
        begin(now);
    }

    private void begin(Workspace now) {
        readFacts(now, facts -> {
            if (facts.setUp()) {
                build(now, facts, "overview");
            } else {
                wizard(now);
            }
        });
    }

    private void readFacts(Workspace now, java.util.function.Consumer<Facts> then) {
        jobs.run(
                _ -> new Facts(
                        now.office().profile(LocalDate.now(clock)).isPresent(),
                        now.office().settings(),
                        now.register().countByYear()),
                then,
                this::cannotOpen);
    }

    private void wizard(Workspace now) {
        WizardView first = new WizardView(
                now,
                jobs,
                _ -> now.demo().fill(DemoService.USUAL_SEED, DemoService.USUAL_EXEMPLARS),
                outcome -> readFacts(now, facts -> build(now, facts, outcome.leadsTo())));
        wizard = first;
        frame.show(first.root());
    }

    private void build(Workspace now, Facts facts, String screenId) {
        String language =
                wishedLanguage != null ? wishedLanguage : facts.settings().getOrDefault(OfficeService.LANGUAGE, "vi");
        Messages.use(language);
        frame.theme(facts.settings().getOrDefault(OfficeService.THEME, frame.theme()));
        Shell built =
                new Shell(now, jobs, new FileDialogs(frame::stage), screens(this), firstYear(facts.years()), this);
        built.context().year().addListener((_, _, year) -> frame.year(year.intValue()));
        frame.show(built.root());
        shell = built;
        wizard = null;
        built.show(screenId);
        if (built.shown() == null) {
            built.show("catalogue");
        }
        built.remind();
    }

    /// The year of last time, else the newest that has dossiers, else the present one.
    private int firstYear(SortedMap<Integer, Integer> years) {
        if (frame.year() > 0) {
            return frame.year();
        }
        return years.isEmpty() ? LocalDate.now(clock).getYear() : years.lastKey();
    }

    private void problem(Jobs.Problem problem) {
        Shell shown = shell;
        WizardView first = wizard;
        if (shown != null) {
            shown.problem(problem);
        } else if (first != null) {
            first.problem(problem);
        } else {
            cannotOpen(problem);
        }
    }

    private void uncaught(Throwable e) {
        if (closing) {
            LOG.warn("while closing", e);
            return;
        }
        problem(Jobs.problem(e));
    }

    @Override
    public void theme(String theme) {
        frame.theme(theme);
        set(OfficeService.THEME, theme);
    }

    @Override
    public void language(String language) {
        Messages.use(language);
        Workspace now = workspace;
        Shell before = shell;
        if (now == null || before == null) {
            return;
        }
        Screen screen = before.shown();
        Shell built = new Shell(
                now,
                jobs,
                new FileDialogs(frame::stage),
                screens(this),
                before.context().year().get(),
                this);
        built.context().year().addListener((_, _, year) -> frame.year(year.intValue()));
        frame.show(built.root());
        shell = built;
        built.show(screen == null ? "settings" : screen.id());
        set(OfficeService.LANGUAGE, language);
    }

    private void set(String name, String value) {
        Workspace now = workspace;
        if (now != null) {
            jobs.run(
                    _ -> {
                        if (!now.office().setting(name, "").equals(value)) {
                            now.office().set(name, value);
                        }
                        return true;
                    },
                    _ -> {});
        }
    }

    @Override
    public void restore(Path backup) {
        end(Messages.t("settings.restoring"), false, () -> {
            jobs = new Jobs(this::problem);
            jobs.run(_ -> BackupService.restore(backup, folder, clock), _ -> open(), problem -> cannotOpen(problem));
        });
    }

    @Override
    public void quit() {
        if (closing) {
            return;
        }
        end(Messages.t("shell.closing"), true, this::exit);
    }

    /// Leaves the field that is being edited so that it is saved, lets jobs end, backs up, closes the register.
    private void end(String words, boolean backUp, Runnable then) {
        closing = true;
        Shell shown = shell;
        if (shown != null) {
            shown.hideCards();
            shown.root().requestFocus();
        }
        frame.hidePopups();
        frame.remember(folder);
        Platform.runLater(() -> {
            shell = null;
            frame.show(StartView.waiting(words));
            Thread.ofPlatform().name("closing").start(() -> {
                jobs.close();
                Workspace now = workspace;
                if (now == null) {
                    Jobs.onFx(then);
                    return;
                }
                closeRegister(now, backUp, then);
            });
        });
    }

    private void closeRegister(Workspace now, boolean backUp, Runnable then) {
        try {
            if (backUp) {
                backUp(now);
            }
        } catch (RuntimeException | Error e) {
            Jobs.Problem problem = Jobs.problem(e);
            Jobs.onFx(() -> cannotBackUp(problem, now, then));
            return;
        }
        try {
            now.close();
        } catch (RuntimeException e) {
            LOG.error("closing the register", e);
        }
        workspace = null;
        Jobs.onFx(() -> {
            closing = false;
            then.run();
        });
    }

    /// A backup when something was written since the last one.
    private static void backUp(Workspace now) {
        List<JournalEntry> latest = now.journal().latest(1);
        LocalDateTime newest = now.backups().newest().orElse(LocalDateTime.MIN);
        if (!latest.isEmpty()
                && latest.getFirst()
                        .at()
                        .atZoneSameInstant(now.clock().getZone())
                        .toLocalDateTime()
                        .isAfter(newest)) {
            now.backups().backup();
        }
    }

    private void cannotBackUp(Jobs.Problem problem, Workspace now, Runnable then) {
        Button again = new Button(Messages.t("shell.try-again"));
        again.setDefaultButton(true);
        again.setOnAction(_ -> inBackground(() -> closeRegister(now, true, then)));
        Button anyway = new Button(Messages.t("shell.close-anyway"));
        anyway.setOnAction(_ -> inBackground(() -> closeRegister(now, false, then)));
        frame.show(StartView.stopped(
                Messages.t("shell.cannot-back-up"), problem.sentence(), problem.code(), again, anyway));
    }

    private void inBackground(Runnable work) {
        frame.show(StartView.waiting(Messages.t("shell.closing")));
        Thread.ofPlatform().name("closing").start(work);
    }

    private void exit() {
        frame.close();
        Platform.exit();
        closed.run();
    }
}
