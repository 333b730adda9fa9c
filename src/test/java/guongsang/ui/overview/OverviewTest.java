package guongsang.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.service.DemoService;
import guongsang.service.RegisterFilter;
import guongsang.service.RegisterService;
import guongsang.service.Workspace;
import guongsang.ui.Office;
import guongsang.ui.Window;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-11-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final int YEAR = DemoService.NEWEST_YEAR;

    @TempDir
    private static Path folder;

    private static Workspace workspace;

    @BeforeAll
    static void open() {
        workspace = Workspace.open(folder, CLOCK, "thử nghiệm");
        workspace.demo().fill(DemoService.USUAL_SEED, 200);
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @Test
    void theYearIsReadInOneGo() {
        OverviewData data = OverviewData.read(workspace, YEAR, false);
        int total = workspace
                .register()
                .find(RegisterFilter.of(YEAR), RegisterService.Order.NAME, false)
                .total();
        assertThat(data.value("registered.total")).isEqualTo(total);
        assertThat(data.fields().stream().mapToInt(f -> f.total()).sum()).isEqualTo(total);
        assertThat(data.units().stream().mapToInt(u -> u.found()).sum()).isEqualTo(total);
        assertThat(data.years()).extracting(y -> y.year()).containsExactly(2021, 2022, 2023, 2024, 2025);
        assertThat(data.years().getLast().registered()).isEqualTo(total);
        assertThat(data.due()).isNotEmpty();
    }

    @Test
    void unitsThatLackMostComeFirst() {
        OverviewData data = OverviewData.read(workspace, YEAR, false);
        assertThat(data.units())
                .extracting(u -> u.quota() == null ? 0 : u.quota().missing())
                .isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    }

    @Test
    void everyFigureOpensExactlyTheRowsBehindIt() {
        try (Office office = new Office(workspace, YEAR)) {
            OverviewScreen screen = Window.ask(() -> new OverviewScreen(office.context()));
            office.put(screen);
            OverviewData data = OverviewData.read(workspace, YEAR, false);
            opens(office, screen, "#figure-registered", data, "registered.total");
            opens(office, screen, "#figure-nurture", data, "stage.NURTURE");
            opens(office, screen, "#figure-review", data, "review.done");
            opens(office, screen, "#figure-replicate", data, "stage.REPLICATE");
            assertThat(office.filters.getFirst().only()).hasSize((int) data.value("registered.total"));
        }
    }

    private void opens(Office office, OverviewScreen screen, String selector, OverviewData data, String figureId) {
        Node figure = office.find(Node.class, screen.view(), selector);
        int before = office.filters.size();
        Office.press(figure, KeyCode.ENTER);
        office.until("the register", () -> office.filters.size() > before);
        var filter = office.filters.getLast();
        assertThat(filter.year()).isEqualTo(YEAR);
        assertThat(filter.only())
                .isEqualTo(Set.copyOf(data.figures().get(figureId).records()));
    }

    @Test
    void anEmptyYearSaysWhatToDoNext() {
        try (Office office = new Office(workspace, 2030)) {
            OverviewScreen screen = Window.ask(() -> new OverviewScreen(office.context()));
            office.put(screen);
            office.find(Node.class, screen.view(), ".empty-state");
            assertThat(Window.ask(() -> screen.view().lookup("#figure-registered")))
                    .isNull();
        }
    }
}
