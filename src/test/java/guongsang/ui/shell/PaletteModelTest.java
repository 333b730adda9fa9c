package guongsang.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.service.Workspace;
import guongsang.ui.Command;
import guongsang.ui.Sample;
import guongsang.ui.shell.PaletteModel.Hit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaletteModelTest {
    private static final List<CommandRegistry.Entry> COMMANDS = List.of(
            new CommandRegistry.Entry(Command.of("journal", "fth-clock", null, () -> {}), null),
            new CommandRegistry.Entry(Command.of("board", "fth-columns", null, () -> {}), null));

    @Test
    void findsPeopleUnitsAndCommandsWithoutAccents(@TempDir Path folder) {
        try (Workspace workspace = Sample.open(folder)) {
            PaletteModel model = new PaletteModel(workspace.register(), workspace.catalogue());
            assertThat(model.find("duong thi my", COMMANDS, 2022))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Hit.OfDossier.class, d -> assertThat(d.name()).isEqualTo("Dương Thị Mỷ"));
            assertThat(model.find("xa dong tien", COMMANDS, 2022))
                    .filteredOn(Hit.OfUnit.class::isInstance)
                    .hasSize(1);
            assertThat(model.find("nhat ky", COMMANDS, 2022)).singleElement().isInstanceOf(Hit.OfCommand.class);
        }
    }

    @Test
    void findsDossiersOfOtherYearsToo(@TempDir Path folder) {
        try (Workspace workspace = Sample.open(folder)) {
            PaletteModel model = new PaletteModel(workspace.register(), workspace.catalogue());
            assertThat(model.find("ngat", COMMANDS, 2023)).hasSize(1);
        }
    }

    @Test
    void showsAtMostTwelveRowsAndCommandsAloneForNothingTyped(@TempDir Path folder) {
        try (Workspace workspace = Sample.open(folder)) {
            PaletteModel model = new PaletteModel(workspace.register(), workspace.catalogue());
            assertThat(model.find("", COMMANDS, 2022)).hasSize(2).allMatch(Hit.OfCommand.class::isInstance);
            List<CommandRegistry.Entry> many = java.util.Collections.nCopies(40, COMMANDS.getFirst());
            assertThat(model.find("n", many, 2022)).hasSizeLessThanOrEqualTo(PaletteModel.MOST);
        }
    }
}
