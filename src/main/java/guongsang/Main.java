package guongsang;

import guongsang.cli.Cli;
import guongsang.cli.Surroundings;
import guongsang.ui.app.App;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/// The composition root: builds the parts with plain constructors and hands over to the command line, which opens the
/// window when no command is given.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        Surroundings around = new Surroundings(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Clock.systemDefaultZone(),
                System.getenv(),
                System.getProperty("user.name"),
                (folder, clock, language) -> App.launch(folder, clock, language));
        System.exit(Cli.run(List.of(args), around));
    }

    /// Standard streams speak UTF-8 whatever the platform's encoding is.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
                false,
                StandardCharsets.UTF_8);
    }
}
