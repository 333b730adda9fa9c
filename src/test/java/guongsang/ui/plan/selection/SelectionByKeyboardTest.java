package guongsang.ui.plan.selection;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.Shortlisted.Verdict;
import guongsang.service.Fixture;
import guongsang.service.RegisterFilter;
import guongsang.service.SelectionService;
import guongsang.service.SelectionService.Candidate;
import guongsang.ui.Office;
import guongsang.ui.Window;
import guongsang.ui.plan.PlanScreen;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionByKeyboardTest {
    private Fixture fixture;
    private SelectionService selection;
    private Office office;
    private PlanScreen screen;
    private List<UUID> people;

    @BeforeEach
    void open(@TempDir Path folder) {
        fixture = new Fixture(folder);
        selection = fixture.workspace().selection();
        fixture.workspace().plans().adopt("dak-doa-district-101-kh-ubnd-2021");
        people = IntStream.range(0, 5)
                .mapToObj(i -> fixture.person("Người " + i))
                .toList();
        office = new Office(fixture.workspace(), Fixture.YEAR);
        screen = Window.ask(() -> new PlanScreen(office.context()));
        office.put(screen);
        office.until("the plan", () -> screen.view().lookup(".tab-word") != null && tabsShown());
    }

    private boolean tabsShown() {
        Node tab = screen.view().lookup(".tab-word");
        return tab != null && tab.getParent().isVisible() && screen.view().lookup(".table-view") != null;
    }

    @AfterEach
    void close() {
        office.close();
        fixture.close();
    }

    private void give(String command) {
        Window.fx(() -> screen.commands().stream()
                .filter(c -> c.id().equals(command))
                .forEach(c -> c.action().run()));
    }

    private void press(KeyCode code, boolean alt, boolean shift) {
        Window.fx(() -> {
            Node at = screen.view().getScene().getFocusOwner();
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(at, new KeyEvent(type, "", "", code, shift, false, alt, false));
            }
        });
    }

    private void press(KeyCode code) {
        press(code, false, false);
    }

    private void type(String text) {
        text.codePoints()
                .forEach(letter -> Window.fx(() -> {
                    Node at = screen.view().getScene().getFocusOwner();
                    // A letter is a key pressed as well as a letter typed.
                    Event.fireEvent(
                            at,
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    letter == 'k' ? KeyCode.K : KeyCode.UNDEFINED,
                                    false,
                                    false,
                                    false,
                                    false));
                    Event.fireEvent(
                            at,
                            new KeyEvent(
                                    KeyEvent.KEY_TYPED,
                                    Character.toString(letter),
                                    "",
                                    KeyCode.UNDEFINED,
                                    false,
                                    false,
                                    false,
                                    false));
                }));
    }

    @SuppressWarnings("unchecked")
    private ListView<Candidate> list() {
        return (ListView<Candidate>) screen.view().lookup("#candidates");
    }

    private Verdict verdict(int person) {
        return selection.shortlist(Fixture.YEAR).stream()
                .filter(c -> c.id().equals(people.get(person)))
                .findFirst()
                .map(Candidate::verdict)
                .orElse(null);
    }

    private void begin(int rows) {
        office.until("the candidates", () -> list() != null && list().getItems().size() == rows);
        Window.fx(() -> list().requestFocus());
        office.until("the chosen one", () -> list().getSelectionModel().getSelectedItem() != null);
    }

    private void untilChosen(int person) {
        office.until("person " + person, () -> {
            Candidate chosen = list().getSelectionModel().getSelectedItem();
            return chosen != null && chosen.id().equals(people.get(person));
        });
    }

    @Test
    void aYearIsSelectedFromRegistrationsByKeysAlone() {
        give("selection.open");
        office.until("the empty shortlist", () -> screen.view().lookup(".empty-state") != null);
        give("selection.browse");
        begin(5);
        press(KeyCode.T);
        office.until("one shortlisted", () -> verdict(0) == Verdict.OPEN);
        press(KeyCode.DOWN);
        untilChosen(1);
        press(KeyCode.ENTER);
        office.until("one selected", () -> verdict(1) == Verdict.SELECTED);
        assertThat(fixture.read(people.get(1)).registration().selected()).isTrue();

        give("selection.browse");
        begin(2);
        untilChosen(1);
        press(KeyCode.UP, true, false);
        office.until(
                "the rank",
                () -> list().getItems().getFirst().id().equals(people.get(1))
                        && selection.shortlist(Fixture.YEAR).getFirst().id().equals(people.get(1)));
        press(KeyCode.DOWN);
        untilChosen(0);
        press(KeyCode.K);
        TextField reason = office.find(TextField.class, screen.view(), "#decline-reason");
        office.until("the reason asked", reason::isFocused);
        press(KeyCode.ENTER);
        office.until("a sentence", () -> screen.view().lookupAll(".sentence-problem").stream()
                .anyMatch(Node::isVisible));
        assertThat(verdict(0)).isEqualTo(Verdict.OPEN);
        type("không đủ, kém");
        String typed = Window.ask(reason::getText);
        assertThat(typed).isEqualTo("không đủ, kém");
        press(KeyCode.ENTER);
        office.until("one declined", () -> verdict(0) == Verdict.DECLINED);
        assertThat(selection.shortlist(Fixture.YEAR).getLast().place().reason()).isEqualTo("không đủ, kém");
        office.until("the list has the keys again", () -> list().isFocused());

        press(KeyCode.X);
        office.until("one open again", () -> verdict(0) == Verdict.OPEN);
        press(KeyCode.DELETE, false, true);
        office.until(
                "off the shortlist", () -> selection.shortlist(Fixture.YEAR).size() == 1);
        assertThat(office.problems).isEmpty();
        for (int i = 0; i < 6; i++) {
            assertThat(fixture.workspace().journal().undo()).isPresent();
        }
        assertThat(selection.shortlist(Fixture.YEAR)).isEmpty();
        assertThat(fixture.names(RegisterFilter.of(Fixture.YEAR).withSelected(true)))
                .isEmpty();
    }

    @Test
    void digitsTurnCriteriaOfTheOneLookedAtAndMarkedOnesStayBesideIt() {
        fixture.workspace().criteria().criteria(Fixture.YEAR).forEach(l -> fixture.workspace()
                .criteria()
                .remove(l.criterion()));
        UUID criterion = fixture.workspace()
                .criteria()
                .save(new Criterion(
                        new UUID(0, 0),
                        0,
                        null,
                        "",
                        "Nổi trội",
                        Criterion.Scope.OWN,
                        null,
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        0));
        selection.add(Fixture.YEAR, people);
        give("selection.open");
        begin(5);
        office.until("one column", () -> columns() == 1);
        press(KeyCode.SPACE);
        press(KeyCode.DOWN);
        office.until("two columns", () -> columns() == 2);
        press(KeyCode.DIGIT1);
        office.until("met", () -> met(1, criterion, true));
        office.until("the mark shown", () -> screen.view().lookupAll(".mark-button").stream()
                .anyMatch(n -> n.getStyleClass().contains("tone-good")));
        press(KeyCode.DIGIT1);
        office.until("not met", () -> met(1, criterion, false));
        assertThat(fixture.workspace()
                        .criteria()
                        .assessment(people.get(0))
                        .tally()
                        .met())
                .isZero();
        boolean focused = Window.ask(() -> list().isFocused());
        assertThat(focused).isTrue();
        assertThat(office.problems).isEmpty();
    }

    private int columns() {
        return screen.view().lookupAll(".compare-head").size();
    }

    private boolean met(int person, UUID criterion, boolean met) {
        return fixture.workspace().criteria().assessment(people.get(person)).lines().stream()
                .anyMatch(l -> l.criterion().id().equals(criterion)
                        && l.mark() != null
                        && l.mark().met() == met);
    }
}
