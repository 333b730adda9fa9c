package guongsang.ui;

import guongsang.service.RegisterFilter;
import guongsang.service.Workspace;
import guongsang.ui.shell.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// One screen without the shell around it: it records where the screen leads and what it tells, and answers for the
/// file dialogs.
public final class Office implements AutoCloseable, UiContext.Navigator, FilePicker {
    public final List<String> shown = new CopyOnWriteArrayList<>();
    public final List<RegisterFilter> filters = new CopyOnWriteArrayList<>();
    public final List<String> notices = new CopyOnWriteArrayList<>();
    public final List<Runnable> offered = new CopyOnWriteArrayList<>();
    public final List<Jobs.Problem> problems = new CopyOnWriteArrayList<>();
    public List<Path> toOpen = List.of();
    public Optional<Path> toSave = Optional.empty();

    private final Jobs jobs = new Jobs(problems::add);
    private final UiContext context;
    private Stage stage;

    public Office(Workspace workspace, int year) {
        Window.start();
        context = new UiContext(workspace, jobs, this, this, year);
    }

    public UiContext context() {
        return context;
    }

    /// Puts a screen's view into a window of 1170×688, what the shell leaves at 1366×768, and lets it read.
    public void put(Screen screen) {
        Window.fx(() -> {
            stage = new Stage();
            Scene scene = new Scene(screen.view(), 1170, 688);
            Look.dress(scene, Look.LIGHT);
            stage.setScene(scene);
            stage.show();
            screen.refresh();
        });
    }

    public <T extends Node> T find(Class<T> type, Parent in, String selector) {
        until(selector, () -> in.lookup(selector) != null);
        return type.cast(Window.ask(() -> in.lookup(selector)));
    }

    /// Presses a key on a node, as if it had the focus.
    public static void press(Node node, KeyCode code) {
        Window.fx(() -> {
            node.requestFocus();
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
    }

    /// Waits until it is so, looking on the FX thread.
    public void until(String what, BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!Window.ask(so::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what + "; problems: " + problems);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public void show(String screenId) {
        shown.add(screenId);
    }

    @Override
    public void showRegister(RegisterFilter filter) {
        filters.add(filter);
    }

    @Override
    public void openDossier(UUID registrationId) {
        shown.add("dossier");
    }

    @Override
    public void notice(String text, boolean offerUndo) {
        notices.add(text);
    }

    @Override
    public void notice(String text, String action, Runnable run) {
        notices.add(text);
        offered.add(run);
    }

    @Override
    public void problem(Jobs.Problem problem) {
        problems.add(problem);
    }

    @Override
    public List<Path> open(String title, List<String> endings) {
        return toOpen;
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<String> endings) {
        return toSave;
    }

    @Override
    public void close() {
        Window.fx(() -> {
            if (stage != null) {
                stage.close();
            }
        });
        jobs.close();
    }
}
