package guongsang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Stage;
import guongsang.service.Fixture;
import guongsang.service.RegisterFilter;
import guongsang.ui.board.BoardScreen;
import guongsang.ui.register.RegisterScreen;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterByKeyboardTest {
    @TempDir
    private Path folder;

    private Fixture fixture;
    private Window window;
    private UUID person;

    @BeforeEach
    void open() {
        fixture = new Fixture(folder);
        person = fixture.person("Nguyễn Thị Hồng Ngát");
        fixture.person("Đinh Văn Ân");
        window = new Window(fixture.workspace(), Fixture.YEAR, "light");
    }

    @AfterEach
    void close() {
        window.close();
        fixture.close();
    }

    private void openDossier() {
        window.show(RegisterScreen.class, "register");
        Window.fx(() -> window.shell().openDossier(person));
        window.until("the dossier", () -> window.scene().lookup("#fact-BIRTH") != null);
    }

    private static String text(TextField field) {
        return Window.ask(field::getText);
    }

    private boolean says(String styleClass, String text) {
        return window.scene().getRoot().lookupAll(styleClass).stream()
                .filter(Node::isVisible)
                .anyMatch(n -> n instanceof Label label && label.getText().contains(text));
    }

    @Test
    void typingAsUnikeyDoesIsNotDisturbedAndLeavingTheFieldSaves() {
        openDossier();
        TextField position = window.node(TextField.class, "fact-POSITION");
        window.enter(position);
        window.type("Giao vie");
        // Unikey turns "vie" + "e" + "n" into "viên": it sends Backspace, then the letter with its accent.
        window.press(KeyCode.BACK_SPACE);
        window.type("ên ");
        assertThat(text(position)).isEqualTo("Giao viên ");
        for (int i = 0; i < 8; i++) {
            window.press(KeyCode.BACK_SPACE);
        }
        window.type("áo viên");
        assertThat(text(position)).isEqualTo("Giáo viên");
        assertThat(fixture.read(person).exemplar().value(Attribute.POSITION)).isEmpty();

        window.press(KeyCode.TAB);
        window.until("the value saved", () -> fixture.read(person)
                .exemplar()
                .value(Attribute.POSITION)
                .equals(java.util.Optional.of("Giáo viên")));
    }

    @Test
    void aDateThatDoesNotExistStaysAsTypedWithASentenceAndEscBringsTheOldOneBack() {
        openDossier();
        TextField birth = window.node(TextField.class, "fact-BIRTH");
        window.enter(birth);
        window.type("8/3/1979");
        window.press(KeyCode.ENTER);
        window.until("the date written out", () -> birth.getText().equals("08/03/1979"));

        window.enter(birth);
        window.type("31/02/1980");
        window.press(KeyCode.TAB);
        window.until("a sentence", () -> says(".sentence-problem", "31/02/1980"));
        assertThat(text(birth)).isEqualTo("31/02/1980");
        assertThat(fixture.read(person).exemplar().value(Attribute.BIRTH)).contains("1979-03-08");

        Window.fx(birth::requestFocus);
        window.press(KeyCode.ESCAPE);
        assertThat(text(birth)).isEqualTo("08/03/1979");
    }

    @Test
    void aNewDossierIsWrittenByKeysAloneAndAKnownNameIsSaid() {
        window.show(RegisterScreen.class, "register");
        window.press(KeyCode.N, "ctrl");
        window.until("the form", () -> window.scene().lookup("#new-NAME") != null);
        window.press(KeyCode.DIGIT4);
        window.type("Đinh Văn Ân");
        window.press(KeyCode.TAB);
        window.until("the known one", () -> says(".known .label", "Đinh Văn Ân"));
        Window.fx(() -> window.scene().lookup("#new-UNIT").requestFocus());
        window.type("tan lap");
        window.press(KeyCode.TAB);
        window.press(KeyCode.ENTER, "ctrl");
        window.until(
                "three in the register",
                () -> fixture.names(RegisterFilter.of(Fixture.YEAR)).size() == 3);
        window.until("its dossier open", () -> window.scene().lookup("#fact-TRADE") != null);
    }

    @Test
    void aDraftSurvivesEscAndAnotherScreen() {
        window.show(RegisterScreen.class, "register");
        window.press(KeyCode.N, "ctrl");
        window.until("the form", () -> window.scene().lookup("#new-NAME") != null);
        Window.fx(() -> window.scene().lookup("#new-NAME").requestFocus());
        window.type("Mô hình mới");
        window.press(KeyCode.ESCAPE);
        window.until(
                "the form gone", () -> !window.scene().lookup(".new-dossier").isVisible());
        window.show(BoardScreen.class, "board");
        window.show(RegisterScreen.class, "register");
        window.press(KeyCode.N, "ctrl");
        assertThat(text(window.node(TextField.class, "new-NAME"))).isEqualTo("Mô hình mới");
    }

    @Test
    void aCardIsMovedByKeysOnTheBoardAndTheMoveIsTakenBack() {
        fixture.add(Kind.MODEL, "Tiếng kẻng an ninh", java.util.Map.of());
        window.show(BoardScreen.class, "board");
        window.until("cards", () -> list(0).getItems().size() == 3);
        Window.fx(() -> {
            list(0).requestFocus();
            list(0).getSelectionModel().clearAndSelect(2);
        });
        window.press(KeyCode.RIGHT, "ctrl");
        window.until("the question", () -> says(".move-pane .label", "Chuyển sang Bồi dưỡng"));
        window.until(
                "its button has the focus",
                () -> window.scene().getFocusOwner() instanceof javafx.scene.control.Button);
        window.press(KeyCode.ENTER, "ctrl");
        window.until("the card in the next column", () -> list(1).getItems().size() == 1);
        assertThat(stages(Stage.NURTURE)).isEqualTo(1);

        window.press(KeyCode.Z, "ctrl");
        window.until("the card back", () -> list(0).getItems().size() == 3);
        assertThat(stages(Stage.NURTURE)).isZero();
    }

    private ListView<?> list(int stage) {
        return (ListView<?>) window.scene().getRoot().lookupAll(".board-list").stream()
                .toList()
                .get(stage);
    }

    private int stages(Stage stage) {
        return fixture.names(RegisterFilter.of(Fixture.YEAR).withStages(java.util.Set.of(stage)))
                .size();
    }

    @Test
    void everythingThatMatchesIsMarkedAndSelectedAsOneAction() {
        for (int i = 0; i < 70; i++) {
            fixture.person("Người thứ " + i);
        }
        window.show(RegisterScreen.class, "register");
        window.until(
                "rows",
                () -> window.scene().lookup(".register-table") instanceof TableView<?> table
                        && table.isVisible()
                        && table.getItems().size() == 72);
        Window.fx(() -> window.scene().lookup(".register-table").requestFocus());
        window.press(KeyCode.A, "ctrl");
        window.until("all marked", () -> says(".bulk-count", "72"));
        Window.fx(() -> window.scene().getRoot().lookupAll(".bulk-bar .button").stream()
                .map(n -> (javafx.scene.control.Button) n)
                .filter(b -> b.getText() != null && b.getText().startsWith("Chọn"))
                .findFirst()
                .orElseThrow()
                .fire());
        window.until(
                "all selected",
                () -> fixture.names(RegisterFilter.of(Fixture.YEAR).withSelected(true))
                                .size()
                        == 72);
        fixture.workspace().journal().undo();
        assertThat(fixture.names(RegisterFilter.of(Fixture.YEAR).withSelected(true)))
                .isEmpty();
    }
}
