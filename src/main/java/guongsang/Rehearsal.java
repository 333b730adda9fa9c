package guongsang;

import guongsang.cli.Cli;
import guongsang.cli.Surroundings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Runs the usual commands once in an empty folder, so that the build can write an archive of the classes they load:
/// with it a command answers in about half the time. Called by the build with the folder to work in.
public final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path data = Files.createTempDirectory(folder, "data");
        for (String command : List.of(
                "demo --exemplars 40",
                "records --year 2022 --json",
                "records",
                "figures --year 2022 --json",
                "list registration --year 2022 -o " + data.resolve("list.xlsx"),
                "list registration --year 2022 -o " + data.resolve("list.pdf"),
                "report year-end --year 2022 -o " + data.resolve("report.pdf"),
                "compliance --year 2022 --json",
                "plan list --json",
                "plan adopt dak-doa-district-101-kh-ubnd-2021",
                "backup -o " + data.resolve("rehearsal.gsbackup"),
                "check --json",
                "--help",
                "--version",
                "records --unknown")) {
            int code = Cli.run(List.of(("--data " + data + " " + command).split(" ")), quiet());
            if (code != 0 && !command.endsWith("--unknown")) {
                throw new IllegalStateException(command + ": " + code);
            }
        }
    }

    private static Surroundings quiet() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Surroundings(nowhere, nowhere, Clock.systemDefaultZone(), Map.of(), "build", (_, _, _) -> {});
    }
}
