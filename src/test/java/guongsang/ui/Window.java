package guongsang.ui;

import guongsang.service.Workspace;
import guongsang.ui.board.BoardScreen;
import guongsang.ui.plan.PlanScreen;
import guongsang.ui.register.RegisterScreen;
import guongsang.ui.shell.Look;
import guongsang.ui.shell.Shell;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// The real window with register, board and plans, on the headless toolkit, driven by keys.
public final class Window implements AutoCloseable {
    private static boolean started;

    private final Jobs jobs = new Jobs(p -> {
        throw new AssertionError(p.sentence());
    });
    private final Stage stage;
    private final Shell shell;

    /// Over an opened workspace, which stays the caller's.
    public Window(Workspace workspace, int year, String theme) {
        start();
        shell = ask(() -> new Shell(
                workspace,
                jobs,
                new NoFiles(),
                List.<Function<UiContext, Screen>>of(RegisterScreen::new, BoardScreen::new, PlanScreen::new),
                year,
                new NoDoors()));
        workspace.onChange(_ -> shell.changed());
        stage = ask(() -> {
            Scene scene = new Scene(shell.root(), 1366, 768);
            Look.dress(scene, theme);
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            return window;
        });
    }

    /// Starts the toolkit; once for all tests.
    public static synchronized void start() {
        if (!started) {
            started = true;
            CompletableFuture<Boolean> up = new CompletableFuture<>();
            try {
                Platform.startup(() -> up.complete(true));
            } catch (IllegalStateException e) {
                up.complete(true);
            }
            up.orTimeout(30, TimeUnit.SECONDS).join();
            Platform.setImplicitExit(false);
        }
    }

    /// Asks on the FX thread and waits for the answer.
    public static <T> T ask(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result.orTimeout(30, TimeUnit.SECONDS).join();
    }

    /// Runs on the FX thread and waits for it.
    public static void fx(Runnable work) {
        ask(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until it is so, looking on the FX thread; fails after ten seconds.
    public void until(String what, BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!ask(so::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for: " + what);
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    public Shell shell() {
        return shell;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /// The screen shown, as what it is.
    public <T extends Screen> T show(Class<T> type, String id) {
        fx(() -> shell.show(id));
        return type.cast(ask(() -> shell.shown()));
    }

    /// The node with this id inside the window.
    public <T extends Node> T node(Class<T> type, String id) {
        return type.cast(ask(() -> scene().lookup("#" + id)));
    }

    /// Presses a key where the focus is; `modifiers`: "ctrl", "shift".
    public void press(KeyCode code, String... modifiers) {
        List<String> held = List.of(modifiers);
        fx(() -> {
            Node target = Optional.ofNullable(scene().getFocusOwner()).orElse(scene().getRoot());
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(
                        target,
                        new KeyEvent(
                                type,
                                "",
                                code.isDigitKey() ? code.getChar() : "",
                                code,
                                held.contains("shift"),
                                held.contains("ctrl"),
                                false,
                                false));
            }
        });
    }

    /// Types letters where the focus is, one event each, as a keyboard does. A control takes keys only once it was
    // drawn
    /// for the first time, so that is waited for.
    public void type(String text) {
        until("a drawn field", () -> scene().getFocusOwner() instanceof Control control && control.getSkin() != null);
        text.codePoints()
                .forEach(letter -> fx(() -> {
                    String character = Character.toString(letter);
                    Event.fireEvent(
                            scene().getFocusOwner(),
                            new KeyEvent(
                                    KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
                }));
    }

    /// Puts the focus into a field and marks what stands in it.
    public void enter(TextInputControl field) {
        fx(() -> {
            field.requestFocus();
            field.selectAll();
        });
    }

    @Override
    public void close() {
        fx(() -> {
            shell.hideCards();
            stage.close();
        });
        jobs.close();
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

    private static final class NoDoors implements Shell.Doors {
        @Override
        public void theme(String theme) {}

        @Override
        public void language(String language) {}

        @Override
        public void quit() {}
    }
}
