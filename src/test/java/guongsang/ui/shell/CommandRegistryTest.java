package guongsang.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.ui.Command;
import guongsang.ui.Screen;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class CommandRegistryTest {
    private static final KeyCombination CTRL_N = KeyCombination.keyCombination("Shortcut+N");
    private static final KeyCombination CTRL_RIGHT = KeyCombination.keyCombination("Shortcut+Right");

    private record Fake(String id, List<Command> commands) implements Screen {
        @Override
        public Parent view() {
            return new Group();
        }

        @Override
        public void refresh() {}
    }

    private static Command command(String id, String keys) {
        return Command.of(id, "fth-square", keys, () -> {});
    }

    @Test
    void twoCommandsWithTheSameKeysAreNamed() {
        CommandRegistry registry = new CommandRegistry();
        registry.add(command("one", "Shortcut+K"));
        registry.add(new Fake("a", List.of(command("two", "Shortcut+K"))));
        assertThat(registry.clashes()).containsExactly("Shortcut+K: one, two");
    }

    @Test
    void twoScreensMayUseTheSameKeys() {
        CommandRegistry registry = new CommandRegistry();
        registry.add(new Fake("a", List.of(command("one", "Shortcut+Right"))));
        registry.add(new Fake("b", List.of(command("two", "Shortcut+Right"))));
        assertThat(registry.clashes()).isEmpty();
    }

    @Test
    void aScreensCommandHoldsWhileTheScreenIsShown() {
        CommandRegistry registry = new CommandRegistry();
        Screen board = new Fake("board", List.of(command("move", "Shortcut+Right")));
        Screen other = new Fake("other", List.of());
        registry.add(board);
        registry.add(other);
        assertThat(registry.forKeys(CTRL_RIGHT::equals, board)).isPresent();
        assertThat(registry.forKeys(CTRL_RIGHT::equals, other)).isEmpty();
    }

    @Test
    void addingADossierHoldsEverywhere() {
        CommandRegistry registry = new CommandRegistry();
        Screen register = new Fake("register", List.of(command("new", "Shortcut+N")));
        Screen other = new Fake("other", List.of());
        registry.add(register);
        registry.add(other);
        assertThat(registry.forKeys(CTRL_N::equals, other))
                .hasValueSatisfying(e -> assertThat(e.screen()).isSameAs(register));
    }
}
