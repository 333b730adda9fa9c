package guongsang.ui.app;

import guongsang.domain.plan.Tier;
import guongsang.service.RegisterFilter;
import guongsang.service.RegisterService;
import guongsang.service.Workspace;
import guongsang.ui.FilePicker;
import guongsang.ui.Jobs;
import guongsang.ui.Screen;
import guongsang.ui.UiContext;
import guongsang.ui.settings.SettingsScreen;
import guongsang.ui.shell.Look;
import guongsang.ui.shell.Shell;
import guongsang.ui.wizard.WizardModel;
import guongsang.ui.wizard.WizardView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Draws the screens into picture files where there is no display: for the demo, and to look at them. To be run with
/// `-Dglass.platform=Headless -Dprism.order=sw`.
public final class Pictures {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    /// Long enough for charts to stand still and for one job to start the next.
    private static final Duration SETTLES = Duration.millis(400);
    /// A screen that is not ready by then is drawn as it is.
    private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(30);

    /// Commands of the plan screen that bring another tab of it to the front, and the picture of each.
    private static final Map<String, String> PLAN_TABS = new TreeMap<>(Map.of(
            "selection.open", "selection",
            "criteria.open", "criteria",
            "plan.open-deadlines", "plan-deadlines",
            "plan.open-fields", "plan-fields",
            "plan.open-content", "plan-content",
            "plan.edit-quotas", "plan-quotas"));

    private final Path folder;
    private final Workspace workspace;
    private final int year;
    private final List<Function<UiContext, Screen>> screens;
    private Jobs jobs = new Jobs(_ -> {});

    private Pictures(Path folder, Workspace workspace, int year, List<Function<UiContext, Screen>> screens) {
        this.folder = folder;
        this.workspace = workspace;
        this.year = year;
        this.screens = screens;
    }

    /// Draws every screen of the window, the palette, the help and the wizard at 1366×768 and twice as large ("@2x"),
    /// and one screen in the dark theme. Starts the toolkit if nobody has, and leaves it running. Throws
    /// UncheckedIOException when a picture cannot be written.
    public static void draw(Path folder, Workspace workspace, int year) {
        draw(folder, workspace, year, App.screens(new NoDoors()));
    }

    /// The same with these screens.
    public static void draw(Path folder, Workspace workspace, int year, List<Function<UiContext, Screen>> screens) {
        try {
            Files.createDirectories(folder);
            CountDownLatch started = new CountDownLatch(1);
            try {
                Platform.startup(started::countDown);
            } catch (IllegalStateException e) {
                // Somebody started it before.
                started.countDown();
            }
            if (!started.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("JavaFX did not start");
            }
            Platform.setImplicitExit(false);
            new Pictures(folder, workspace, year, screens).all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void all() throws InterruptedException {
        AtomicReference<Optional<Shell>> made = new AtomicReference<>(Optional.empty());
        AtomicReference<Optional<Stage>> window = new AtomicReference<>(Optional.empty());
        jobs = new Jobs(p -> made.get().ifPresent(s -> s.problem(p)));
        onFx(() -> {
            Shell shell = new Shell(workspace, jobs, new NoFiles(), screens, year, new NoDoors());
            made.set(Optional.of(shell));
            window.set(Optional.of(show(shell.root(), Look.LIGHT)));
        });
        Shell shell = made.get().orElseThrow();
        Stage stage = window.get().orElseThrow();
        for (String id : Shell.ORDER) {
            onFx(() -> shell.show(id));
            if (shell.shown() != null && shell.shown().id().equals(id)) {
                picture(stage, id);
            }
        }
        intake(shell, stage);
        for (Map.Entry<String, String> tab : PLAN_TABS.entrySet()) {
            onFx(() -> {
                shell.show("plan");
                shell.shown().commands().stream()
                        .filter(c -> c.id().equals(tab.getKey()))
                        .forEach(c -> c.action().run());
            });
            picture(stage, tab.getValue());
        }
        var ids = workspace
                .register()
                .find(RegisterFilter.of(year), RegisterService.Order.NAME, false)
                .ids();
        if (!ids.isEmpty()) {
            onFx(() -> shell.openDossier(ids.getFirst()));
            picture(stage, "dossier");
        }
        onFx(() -> shell.openPalette("nguyen"));
        picture(stage, "palette");
        onFx(() -> {
            shell.hideCards();
            shell.help();
        });
        picture(stage, "help");
        onFx(() -> {
            shell.hideCards();
            shell.show(Shell.ORDER.getFirst());
            Look.dress(stage.getScene(), Look.DARK);
        });
        picture(stage, "dark");
        onFx(() -> {
            stage.close();
            WizardView wizard = new WizardView(workspace, jobs, _ -> {}, _ -> {});
            wizard.model().tier().set(Tier.DISTRICT);
            wizard.model().line(WizardModel.Line.AREA).set("huyện Bình Minh");
            wizard.model().propose();
            window.set(Optional.of(show(wizard.root(), Look.LIGHT)));
        });
        picture(window.get().orElseThrow(), "wizard");
        onFx(() -> window.get().orElseThrow().close());
        jobs.close();
    }

    /// The intake with the lists of the sample folder, if there is one: its rows, its first doubt, its columns.
    private void intake(Shell shell, Stage stage) throws InterruptedException {
        Path lists = folder.resolve("danh-sach-mau");
        if (!Files.isDirectory(lists)) {
            return;
        }
        onFx(() -> {
            shell.show("intake");
            if (shell.shown() != null) {
                shell.shown().take(List.of(lists));
            }
        });
        picture(stage, "intake-lists");
        for (String command : List.of("intake.next-problem", "intake.next-problem", "intake.columns-open")) {
            onFx(() -> shell.shown().commands().stream()
                    .filter(c -> c.id().equals(command))
                    .forEach(c -> c.action().run()));
            picture(stage, command.equals("intake.columns-open") ? "intake-columns" : "intake-problem");
        }
    }

    private static Stage show(Parent root, String theme) {
        Stage stage = new Stage();
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        Look.dress(scene, theme);
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private void picture(Stage stage, String name) throws InterruptedException {
        settle();
        AtomicReference<@Nullable WritableImage> once = new AtomicReference<>();
        AtomicReference<@Nullable WritableImage> twice = new AtomicReference<>();
        onFx(() -> {
            Scene scene = stage.getScene();
            once.set(scene.snapshot(null));
            SnapshotParameters larger = new SnapshotParameters();
            larger.setTransform(Transform.scale(2, 2));
            larger.setFill(scene.getFill());
            twice.set(scene.getRoot().snapshot(larger, null));
        });
        write(once.get(), name + ".png");
        write(twice.get(), name + "@2x.png");
    }

    private void write(@Nullable WritableImage image, String name) {
        try {
            ImageIO.write(
                    SwingFXUtils.fromFXImage(image, null),
                    "png",
                    folder.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until no job was running after two moments in a row: what one job brings may ask for the next.
    private void settle() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT_NANOS;
        int quiet = 0;
        do {
            CountDownLatch settled = new CountDownLatch(1);
            Platform.runLater(() -> {
                PauseTransition pause = new PauseTransition(SETTLES);
                pause.setOnFinished(_ -> settled.countDown());
                pause.play();
            });
            settled.await();
            quiet = jobs.running() == 0 ? quiet + 1 : 0;
        } while (quiet < 2 && System.nanoTime() < end);
    }

    private static void onFx(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<@Nullable RuntimeException> failed = new AtomicReference<>();
        Platform.runLater(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                failed.set(e);
            } finally {
                done.countDown();
            }
        });
        done.await();
        RuntimeException e = failed.get();
        if (e != null) {
            throw e;
        }
    }

    private static final class NoDoors implements Shell.Doors, SettingsScreen.Doors {
        @Override
        public void theme(String theme) {}

        @Override
        public void language(String language) {}

        @Override
        public void quit() {}

        @Override
        public void restore(Path backup) {}
    }

    private static final class NoFiles implements FilePicker {
        @Override
        public List<Path> open(String title, List<String> endings) {
            return List.of();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, List<String> endings) {
            return Optional.empty();
        }
    }
}
