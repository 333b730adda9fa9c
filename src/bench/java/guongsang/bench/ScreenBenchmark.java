package guongsang.bench;

import guongsang.service.RegisterFilter;
import guongsang.service.RegisterService;
import guongsang.service.Workspace;
import guongsang.ui.FilePicker;
import guongsang.ui.Jobs;
import guongsang.ui.UiContext;
import guongsang.ui.register.RegisterScreen;
import guongsang.ui.shell.Look;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// From nothing to a register screen with rows in it, against a bare TableView with the same columns and rows. Also
/// the longest time the FX thread was busy.
final class ScreenBenchmark {
    private static final String[] COLUMNS = {"", "Họ và tên, tên gọi", "Loại", "Đơn vị đăng ký", "Lĩnh vực", "Khâu"};

    private ScreenBenchmark() {}

    static List<Timing.Pair> run(Workspace workspace, int exemplars) throws Exception {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException e) {
            Platform.runLater(() -> Platform.setImplicitExit(false));
        }
        Jobs jobs = new Jobs(problem -> System.err.println(problem));
        int[] year = {0};
        Supplier<Parent> ours = () -> {
            RegisterScreen screen =
                    new RegisterScreen(new UiContext(workspace, jobs, nobody(), noFiles(), 2025 - year[0]));
            screen.refresh();
            return screen.view();
        };
        List<String[]> rows = rows(workspace);
        Supplier<Parent> anchor = () -> bare(rows);
        Timing.Pair seen = Timing.sideBySide(
                "%,d exemplars: register screen of a year ready (%,d rows), against a bare TableView"
                        .formatted(exemplars, rows.size()),
                1.5,
                5,
                15,
                () -> shown(ours),
                () -> shown(anchor));
        Timing.Pair first = Timing.sideBySide(
                "%,d exemplars: the same for a year not opened before".formatted(exemplars),
                1.5,
                2,
                10,
                () -> {
                    year[0] = (year[0] + 1) % 5;
                    return shown(ours);
                },
                () -> shown(anchor));
        return List.of(seen, first);
    }

    private static List<String[]> rows(Workspace workspace) {
        RegisterService register = workspace.register();
        var ids = register.find(RegisterFilter.of(2025), RegisterService.Order.NAME, false)
                .ids();
        return register.rows(ids).stream()
                .map(r -> new String[] {
                    "",
                    r.registered().exemplar().name(),
                    r.registered().exemplar().kind().word(),
                    r.unit(),
                    String.valueOf(r.field()),
                    r.registered().registration().stage().word()
                })
                .toList();
    }

    private static Parent bare(List<String[]> rows) {
        TableView<String[]> table = new TableView<>(FXCollections.observableList(rows));
        table.setFixedCellSize(36);
        for (int c = 0; c < COLUMNS.length; c++) {
            int at = c;
            TableColumn<String[], String> column = new TableColumn<>(COLUMNS[c]);
            column.setPrefWidth(180);
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()[at]));
            table.getColumns().add(column);
        }
        return new StackPane(table);
    }

    /// Builds the node on the FX thread, shows it and waits until a cell shows text.
    private static Object shown(Supplier<Parent> node) throws Exception {
        CompletableFuture<Boolean> ready = new CompletableFuture<>();
        Platform.runLater(() -> {
            Stage stage = new Stage();
            Parent parent = node.get();
            Scene scene = new Scene(new StackPane(parent), 1170, 690);
            Look.dress(scene, Look.LIGHT);
            stage.setScene(scene);
            stage.show();
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    boolean filled = parent.lookupAll(".table-cell").stream()
                            .anyMatch(n -> n instanceof Labeled l
                                    && l.getText() != null
                                    && l.getText().length() > 3);
                    if (filled) {
                        stop();
                        stage.hide();
                        ready.complete(true);
                    }
                }
            }.start();
        });
        return ready.get(60, TimeUnit.SECONDS);
    }

    private static UiContext.Navigator nobody() {
        return (UiContext.Navigator) Proxy.newProxyInstance(
                ScreenBenchmark.class.getClassLoader(), new Class<?>[] {UiContext.Navigator.class}, (_, method, _) -> {
                    throw new UnsupportedOperationException(method.getName().toLowerCase(Locale.ROOT));
                });
    }

    private static FilePicker noFiles() {
        return (FilePicker) Proxy.newProxyInstance(
                ScreenBenchmark.class.getClassLoader(), new Class<?>[] {FilePicker.class}, (_, _, _) -> List.of());
    }
}
