package guongsang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// guong-sang itself: the options of all commands; without a command it opens the window.
@Command(name = "guong-sang", versionProvider = Root.Version.class, sortOptions = false)
final class Root implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "option.data")
    private @Nullable Path data;

    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT, descriptionKey = "option.lang")
    private @Nullable String language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "option.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "option.version")
    private boolean version;

    private final Surroundings surroundings;
    private final Words words;

    Root(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Words words() {
        return words;
    }

    /// The data folder that was asked for, else the usual one.
    Path dataFolder() {
        return data != null
                ? data
                : DataFolders.usual(
                        System.getProperty("os.name"),
                        Path.of(System.getProperty("user.home")),
                        surroundings.environment());
    }

    @Override
    public Integer call() {
        surroundings.window().open(dataFolder(), surroundings.clock(), language);
        return Task.DONE;
    }

    /// "Gương Sáng 0.1.0", as the build wrote it.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            try (InputStream in = Root.class.getResourceAsStream("/guongsang/version.properties")) {
                Properties properties = new Properties();
                properties.load(
                        new java.io.InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
                return new String[] {"Gương Sáng " + properties.getProperty("version")};
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
