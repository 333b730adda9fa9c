package guongsang.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks for files; an interface because the headless toolkit has no file chooser. Endings are given without the dot:
/// "xlsx".
public interface FilePicker {
    List<Path> open(String title, List<String> endings);

    /// Empty when the clerk changed their mind.
    Optional<Path> save(String title, String suggestedName, List<String> endings);

    /// A folder; empty when the clerk changed their mind, or where no folder can be asked for.
    default Optional<Path> folder(String title) {
        return Optional.empty();
    }
}
