package guongsang.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.exemplar.Attribute;
import guongsang.service.RegisterFilter;
import guongsang.service.RegisterService;
import guongsang.service.Workspace;
import guongsang.ui.FilePicker;
import guongsang.ui.Jobs;
import guongsang.ui.Sample;
import guongsang.ui.app.App;
import guongsang.ui.settings.SettingsScreen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window itself, on the headless toolkit.
class ShellTest {
    private static final List<String> WARNINGS = Collections.synchronizedList(new ArrayList<>());
    private static final Logger CSS = Logger.getLogger("javafx.css");

    private static final class Doors implements Shell.Doors, SettingsScreen.Doors {
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

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        CSS.addHandler(new Handler() {
            @Override
            public void publish(LogRecord record) {
                WARNINGS.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException e) {
            started.countDown();
        }
        started.await();
        Platform.setImplicitExit(false);
    }

    @Test
    void showsEveryScreenWithoutCssWarningsAndCtrlZTakesBackTheLastEdit(@TempDir Path folder) throws Exception {
        try (Workspace workspace = Sample.open(folder)) {
            Jobs jobs = new Jobs(p -> WARNINGS.add(p.sentence()));
            Shell[] shell = new Shell[1];
            Stage[] stage = new Stage[1];
            TextField field = new TextField();
            onFx(() -> {
                shell[0] = new Shell(workspace, jobs, new NoFiles(), App.screens(new Doors()), 2022, new Doors());
                workspace.onChange(_ -> shell[0].changed());
                stage[0] = new Stage();
                stage[0].setScene(new Scene(shell[0].root(), 1366, 768));
                Look.dress(stage[0].getScene(), Look.LIGHT);
                stage[0].show();
            });
            assertThat(shell[0].commands().clashes()).isEmpty();
            for (String id : Shell.ORDER) {
                onFx(() -> shell[0].show(id));
            }
            await(() -> shell[0].undoModel().nextUndo().get() != null);
            onFx(() -> Look.dress(stage[0].getScene(), Look.DARK));

            // A field with typing of its own keeps Ctrl+Z for itself.
            onFx(() -> {
                shell[0].root().requestFocus();
                field.setText("x");
                field.appendText("y");
                assertThat(ShortcutKeys.ownHistory(field, true)).isTrue();
                assertThat(ShortcutKeys.ownHistory(new TextField("read"), true)).isFalse();
            });

            assertThat(position(workspace)).isPresent();
            onFx(() -> press(shell[0], KeyCode.Z));
            await(() -> position(workspace).isEmpty());
            await(() -> shell[0].undoModel().nextRedo().get() != null);
            onFx(() -> press(shell[0], KeyCode.Y));
            await(() -> position(workspace).isPresent());
            onFx(() -> stage[0].close());
            jobs.close();
        }
        assertThat(WARNINGS).isEmpty();
    }

    private static Optional<String> position(Workspace workspace) {
        var id = workspace
                .register()
                .find(RegisterFilter.of(2022).withText("ngat"), RegisterService.Order.NAME, false)
                .ids()
                .getFirst();
        return workspace.dossiers().open(id).exemplar().value(Attribute.POSITION);
    }

    private static void press(Shell shell, KeyCode code) {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        shell.root().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, !mac, false, mac));
    }

    private static void onFx(Runnable work) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Throwable[] thrown = new Throwable[1];
        Platform.runLater(() -> {
            try {
                work.run();
            } catch (RuntimeException | AssertionError e) {
                thrown[0] = e;
            } finally {
                done.countDown();
            }
        });
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        if (thrown[0] != null) {
            throw new AssertionError(thrown[0]);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 400 && !condition.getAsBoolean(); i++) {
            Thread.sleep(25);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
