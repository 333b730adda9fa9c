package guongsang.ui.shell;

import guongsang.ui.Command;
import guongsang.ui.Screen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Every command of the window in one place; shortcuts, palette and help are read from it.
/// The window's own commands hold always, a screen's while it is shown; a few of a screen's hold everywhere, and then
/// the screen is shown first.
public final class CommandRegistry {
    /// Shortcuts that hold wherever one is: adding a dossier, printing.
    static final Set<KeyCombination> EVERYWHERE =
            Set.of(KeyCombination.keyCombination("Shortcut+N"), KeyCombination.keyCombination("Shortcut+P"));

    /// A command and the screen it belongs to; absent: the window itself.
    public record Entry(Command command, @Nullable Screen screen) {}

    private final List<Command> own = new ArrayList<>();
    private final List<Screen> screens = new ArrayList<>();

    public void add(Command command) {
        own.add(command);
    }

    /// Takes up a screen's commands; they are asked for each time, so that they may change.
    public void add(Screen screen) {
        screens.add(screen);
    }

    /// The window's own commands, then those of the screens in their order.
    public List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        own.forEach(c -> all.add(new Entry(c, null)));
        screens.forEach(s -> s.commands().forEach(c -> all.add(new Entry(c, s))));
        return all;
    }

    /// The command that these keys give while `shown` is on screen.
    public Optional<Entry> forKeys(Predicate<KeyCombination> pressed, @Nullable Screen shown) {
        List<Entry> matching = all().stream()
                .filter(e ->
                        e.command().keys() != null && pressed.test(e.command().keys()))
                .toList();
        return matching.stream()
                .filter(e -> e.screen() == null || e.screen() == shown)
                .findFirst()
                .or(() -> matching.stream()
                        .filter(e -> EVERYWHERE.contains(e.command().keys()))
                        .findFirst());
    }

    /// Keys that would give two commands at once, in words; none when all is well.
    public List<String> clashes() {
        List<String> clashes = new ArrayList<>();
        clashes(own, clashes);
        for (Screen screen : screens) {
            List<Command> together = new ArrayList<>(own);
            together.addAll(screen.commands());
            clashes(together, clashes);
        }
        return clashes;
    }

    private static void clashes(List<Command> together, List<String> clashes) {
        Map<KeyCombination, Command> seen = new HashMap<>();
        for (Command command : together) {
            if (command.keys() != null) {
                Command other = seen.putIfAbsent(command.keys(), command);
                if (other != null) {
                    clashes.add("%s: %s, %s".formatted(command.keys(), other.id(), command.id()));
                }
            }
        }
    }
}
