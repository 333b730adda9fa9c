package guongsang.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Deadline;
import guongsang.service.DemoService;
import guongsang.service.Workspace;
import guongsang.ui.Office;
import guongsang.ui.Window;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanScreenTest {
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
    void chipsLeaveTheirUnitsInTheTable() {
        PlanModel model = new PlanModel();
        model.show(PlanData.read(workspace, YEAR, null));
        int all = model.shown().size();
        assertThat(model.count(PlanModel.Group.AREAS)
                        + model.count(PlanModel.Group.AGENCIES)
                        + model.count(PlanModel.Group.SECTORS))
                .isEqualTo(all);
        model.group().set(PlanModel.Group.SECTORS);
        assertThat(model.shown()).hasSize(4).allMatch(r -> r.unit().sector() != null);
        model.group().set(PlanModel.Group.WANTING);
        assertThat(model.shown()).hasSize(model.count(PlanModel.Group.WANTING)).allMatch(r -> r.wanting());
        assertThat(model.scale()).isGreaterThanOrEqualTo(15);
    }

    @Test
    void whatAUnitSentIsNotedInlineAndUndoTakesItBack() {
        try (Office office = new Office(workspace, YEAR)) {
            PlanScreen screen = Window.ask(() -> new PlanScreen(office.context()));
            office.put(screen);
            office.until("units", () -> screen.model().data().get() != null);
            int before = workspace.plans().submissions(YEAR).size();
            Window.fx(() -> {
                screen.commands().getFirst().action().run();
                ((Button) screen.view().lookup("#receive")).fire();
            });
            office.until("the notice", () -> !office.notices.isEmpty());
            assertThat(workspace.plans().submissions(YEAR)).hasSize(before + 1);
            var unit = Window.ask(() -> screen.model().chosenUnit().get());
            assertThat(workspace.plans().submissions(YEAR))
                    .anyMatch(s -> s.unitId().equals(unit)
                            && s.what() == Deadline.What.UNIT_LIST
                            && s.receivedOn().equals(LocalDate.of(2025, 11, 20)));
            workspace.journal().undo();
            assertThat(workspace.plans().submissions(YEAR)).hasSize(before);
            assertThat(office.problems).isEmpty();
        }
    }

    @Test
    void withoutAPlanTheShippedOnesAreOffered() {
        PlanData data = PlanData.read(workspace, 2040, null);
        assertThat(data.plan()).isNull();
        assertThat(data.shipped()).isNotEmpty();
    }

    @Test
    void aBreachWithAReasonIsNoLongerWanting() {
        int year = IntStream.rangeClosed(YEAR - 4, YEAR)
                .filter(y -> PlanData.read(workspace, y, null).units().stream().anyMatch(PlanData.UnitRow::wanting))
                .findFirst()
                .orElseThrow();
        PlanData before = PlanData.read(workspace, year, null);
        PlanData.UnitRow row = before.units().stream()
                .filter(PlanData.UnitRow::wanting)
                .findFirst()
                .orElseThrow();
        List<Compliance.Item> breaches = Stream.<Compliance.Item>of(row.quota(), row.listDue())
                .filter(i -> i != null && i.breach())
                .toList();
        breaches.forEach(i -> workspace.plans().waive(i, "sáp nhập giữa năm"));
        try {
            PlanData.UnitRow after = PlanData.read(workspace, year, null).units().stream()
                    .filter(r -> r.unit().id().equals(row.unit().id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(after.wanting()).isFalse();
        } finally {
            breaches.forEach(_ -> workspace.journal().undo());
        }
    }

    @Test
    void whereTwoPlansAreInForceTheChosenOneIsLookedAtAndContradictionsAreTold() {
        workspace.plans().adopt("hung-yen-district-2022");
        try {
            PlanData binding = PlanData.read(workspace, YEAR, null);
            assertThat(binding.inForce()).hasSize(2);
            assertThat(binding.contradictions()).isNotEmpty();
            var other = binding.inForce().getFirst();
            assertThat(PlanData.read(workspace, YEAR, other.id()).plan()).isEqualTo(other);
            assertThat(binding.plan()).isEqualTo(binding.inForce().getLast());
        } finally {
            workspace.journal().undo();
        }
    }
}
