package guongsang.cli;

import guongsang.domain.journal.BackupInfo;
import guongsang.service.Workspace;
import guongsang.text.DocumentNumber;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes a verified backup.
@Command(name = "backup", sortOptions = false)
final class BackupCommand extends Task {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            descriptionKey = "backup.output")
    private Path output = Path.of("");

    BackupCommand(Root root) {
        super(root);
    }

    @Override
    public Integer call() {
        try (Workspace workspace = open()) {
            BackupInfo info = workspace.backups().backupTo(output.toAbsolutePath());
            out().println(words().t(
                            "backup.done",
                            output,
                            DocumentNumber.plain(info.counts().exemplars()),
                            DocumentNumber.plain(info.counts().registrations())));
            return DONE;
        }
    }
}
