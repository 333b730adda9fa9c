package guongsang.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.plan.Quota;
import guongsang.domain.unit.UnitKind;
import guongsang.service.DemoService;
import guongsang.service.Workspace;
import guongsang.ui.Window;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The editor of plans in the real window, driven by keys.
class PlanEditorTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-11-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final int YEAR = DemoService.NEWEST_YEAR;

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Window window;
    private PlanScreen screen;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder, CLOCK, "thử nghiệm");
        workspace.demo().fill(DemoService.USUAL_SEED, 60);
        window = new Window(workspace, YEAR, "light");
        screen = window.show(PlanScreen.class, "plan");
        window.until("the plan", () -> screen.model().data().get() != null);
        Window.fx(() -> screen.commands().stream()
                .filter(c -> c.id().equals("plan.edit-quotas"))
                .forEach(c -> c.action().run()));
        window.until("the quota of communes", () -> communeField("min") != null);
    }

    @AfterEach
    void close() {
        window.close();
        workspace.close();
    }

    @Test
    void aQuotaThatIsChangedChangesTheMatrixAtOnceAndUndoBringsBothBack() {
        type("min", "12");
        window.press(KeyCode.TAB);
        window.until("the new quota in the matrix", () -> wanted() == 12);
        assertThat(stored().min()).isEqualTo(12);
        assertThat(stored().max()).isEqualTo(15);

        window.until("undo offered", () -> window.shell().undoModel().nextUndo().get() != null);
        Window.fx(() -> window.scene().lookup("#plans").requestFocus());
        window.until(
                "something to undo", () -> window.shell().undoModel().nextUndo().get() != null);
        window.press(KeyCode.Z, "ctrl");
        window.until("the old quota in the matrix", () -> wanted() == 10);
        window.until("the old number in the field", () -> field("min").getText().equals("10"));
    }

    @Test
    void whatIsNoNumberStaysAsTypedBesideItsSentenceAndEscBringsTheStoredOneBack() {
        type("min", "mười");
        window.press(KeyCode.TAB);
        window.until("a sentence", () -> says(field("min"), "“mười”"));
        assertThat(Window.ask(() -> field("min").getText())).isEqualTo("mười");
        type("max", "16");
        window.press(KeyCode.TAB);
        window.until("the other number saved", () -> Objects.equals(stored().max(), 16));
        assertThat(stored().min()).isEqualTo(10);
        assertThat(Window.ask(() -> field("min").getText())).isEqualTo("mười");
        Window.fx(() -> field("min").requestFocus());
        window.press(KeyCode.ESCAPE);
        assertThat(Window.ask(() -> field("min").getText())).isEqualTo("10");
    }

    @Test
    void twoNumbersThatOnlyFitEachOtherAreTypedOneAfterTheOther() {
        type("min", "20");
        window.press(KeyCode.TAB);
        window.until("a sentence", () -> says(field("min"), "20"));
        assertThat(stored().min()).isEqualTo(10);
        type("max", "25");
        window.press(KeyCode.TAB);
        window.until("both saved", () -> Objects.equals(stored().max(), 25));
        assertThat(stored().min()).isEqualTo(20);
        window.until("no sentence", () -> !says(field("min"), "20"));
    }

    private void type(String id, String text) {
        window.enter(field(id));
        window.type(text);
    }

    private TextField field(String id) {
        return Objects.requireNonNull(
                Platform.isFxApplicationThread() ? communeField(id) : Window.ask(() -> communeField(id)));
    }

    /// The field on the card whose title speaks of communes.
    private TextField communeField(String id) {
        for (Node card : window.scene().getRoot().lookupAll(".part-card")) {
            boolean communes = card.lookupAll(".card-title").stream()
                    .anyMatch(n -> n instanceof Label label
                            && label.getText().contains("· ")
                            && label.getText().contains(" xã"));
            if (communes && card.lookup("#" + id) instanceof TextField field) {
                return field;
            }
        }
        return null;
    }

    private static boolean says(TextField field, String words) {
        return ((VBox) field.getParent())
                .getChildren().stream()
                        .skip(2)
                        .anyMatch(n -> n.isVisible()
                                && n instanceof Label label
                                && label.getText().contains(words));
    }

    private Quota stored() {
        return workspace.plans().planOf(YEAR).orElseThrow().quotas().stream()
                .filter(q -> q.unitKinds().contains(UnitKind.COMMUNE))
                .findFirst()
                .orElseThrow();
    }

    private int wanted() {
        return Objects.requireNonNull(screen.model().data().get()).units().stream()
                .filter(r -> r.unit().kind() == UnitKind.COMMUNE)
                .map(r -> Objects.requireNonNull(r.quota()).quota().min())
                .findFirst()
                .orElseThrow();
    }
}
