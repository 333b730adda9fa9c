package guongsang.ui.plan.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.office.DocumentKind;
import guongsang.service.DemoService;
import guongsang.service.Workspace;
import guongsang.ui.Office;
import guongsang.ui.Window;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReminderDeskTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2022-12-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final int YEAR = 2022;

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Office office;
    private ReminderDesk desk;
    private Parent view;
    private final List<Path> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("data"), CLOCK, "thử nghiệm");
        workspace.demo().fill(DemoService.USUAL_SEED, 120);
        office = new Office(workspace, YEAR);
        desk = Window.ask(() -> new ReminderDesk(office.context(), opened::add));
        view = Window.ask(() -> new VBox(desk.button(), desk.view()));
        office.put(new guongsang.ui.Screen() {
            @Override
            public String id() {
                return "plan";
            }

            @Override
            public Parent view() {
                return view;
            }

            @Override
            public void refresh() {
                desk.refresh();
            }
        });
    }

    @AfterEach
    void close() {
        office.close();
        workspace.close();
    }

    private void begin() {
        office.until("the count", () -> desk.button().isVisible());
        Window.fx(() -> ((Button) desk.button()).fire());
        office.until("the pages", () -> desk.model().preview().get() != null);
    }

    @Test
    void theButtonCountsAndOpensTheLetterWithItsPage() {
        begin();
        int owing = workspace
                .reminders()
                .owing(YEAR, java.time.LocalDate.now(CLOCK))
                .size();
        assertThat(Window.ask(() -> ((Button) desk.button()).getText())).contains(Integer.toString(owing));
        assertThat(Window.ask(() -> desk.open().get())).isTrue();
        office.until("the page", () -> view.lookup(".page-sheet") != null);
        Office.press(desk.view(), KeyCode.ESCAPE);
        office.until("closed", () -> !desk.open().get());
        assertThat(office.problems).isEmpty();
    }

    @Test
    void aUnitIsTakenOutByTheKeyboardAndThePagesFollow() {
        begin();
        ListView<?> units = office.find(ListView.class, view, "#reminder-units .list-view");
        Window.fx(() -> {
            units.requestFocus();
            units.getSelectionModel().selectFirst();
        });
        Office.press(units, KeyCode.SPACE);
        var first = workspace
                .reminders()
                .owing(YEAR, java.time.LocalDate.now(CLOCK))
                .getFirst()
                .unit();
        office.until(
                "left out", () -> desk.model().data().get().draft().leftOut().equals(Set.of(first.id())));
        assertThat(Window.ask(() -> desk.model().data().get().words().addressees()))
                .doesNotContain(first.name());
    }

    @Test
    void whatIsWrittenIsKeptWhenTheFieldIsLeftAndCanBeGivenUp() {
        begin();
        TextField subject = office.find(TextField.class, view, "#reminder-subject");
        Window.fx(() -> {
            subject.requestFocus();
            subject.setText("đôn đốc lần 2");
        });
        Office.press(subject, KeyCode.ENTER);
        office.until("kept", () -> desk.model().data().get().words().subject().equals("đôn đốc lần 2"));
        assertThat(workspace
                        .reminders()
                        .draft(YEAR, java.time.LocalDate.now(CLOCK))
                        .own()
                        .subject())
                .isEqualTo("đôn đốc lần 2");
        Window.fx(() -> {
            subject.requestFocus();
            subject.setText("");
        });
        Office.press(subject, KeyCode.ENTER);
        office.until("given up", () -> desk.model().data().get().draft().own().none());
        office.until("shown again", () -> subject.getText().startsWith("đôn đốc gửi"));
    }

    @Test
    void issuingAsksForTheFileAndOffersToOpenIt() {
        begin();
        Path target = folder.resolve("công văn.pdf");
        office.toSave = Optional.of(target);
        Node issue = office.find(Button.class, view, "#reminder-issue");
        Window.fx(() -> ((Button) issue).fire());
        office.until("the notice", () -> !office.offered.isEmpty());
        assertThat(target).isNotEmptyFile();
        assertThat(workspace.documents().issued(YEAR)).anyMatch(d -> d.kind().equals(DocumentKind.REMINDER.code()));
        assertThat(Window.ask(() -> desk.open().get())).isFalse();
        Window.fx(office.offered.getFirst());
        office.until("opened", () -> opened.contains(target));
        assertThat(office.problems).isEmpty();
    }

    @Test
    void whoTakesEverybodyOutIsToldWhyThereIsNoPage() {
        begin();
        Set<java.util.UUID> all = Window.ask(() -> desk.model().data().get().chosen());
        Window.fx(() -> desk.actions().change(d -> d.withLeftOut(all)));
        office.until("the sentence", () -> desk.model().problem().get() != null);
        assertThat(Window.ask(() -> desk.model().problem().get().code())).isEqualTo("reminder.none-chosen");
        Window.fx(() -> desk.actions().change(d -> d.withLeftOut(Set.of())));
        office.until("the pages", () -> desk.model().preview().get() != null);
    }
}
