package guongsang.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the data lie when nobody says otherwise.
public final class DataFolders {
    private DataFolders() {}

    /// `%LOCALAPPDATA%\GuongSang` on Windows, `~/Library/Application Support/GuongSang` on a Mac, else
    /// `$XDG_DATA_HOME/guong-sang` or `~/.local/share/guong-sang`. `system` is the name Java gives the system,
    /// `home` the user's folder.
    public static Path usual(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            Path base =
                    local == null || local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
            return base.resolve("GuongSang");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("GuongSang");
        }
        String data = environment.get("XDG_DATA_HOME");
        // The XDG rules: a path that is not absolute is to be ignored.
        Path base = data == null || !Path.of(data).isAbsolute()
                ? home.resolve(".local").resolve("share")
                : Path.of(data);
        return base.resolve("guong-sang");
    }
}
