package guongsang.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the command line finds around it, so that tests can put something else there.
///
/// @param out standard output, UTF-8
/// @param err standard error, UTF-8
/// @param environment variables such as XDG_DATA_HOME
/// @param user whom the journal names
/// @param window opens when no command is given
public record Surroundings(
        PrintStream out, PrintStream err, Clock clock, Map<String, String> environment, String user, Window window) {

    /// The window, which the command line does not know (it is a floor beside it).
    public interface Window {
        /// Opens on a data folder and returns when it was closed; `language` absent: the office's own choice.
        void open(Path dataFolder, Clock clock, @Nullable String language);
    }
}
