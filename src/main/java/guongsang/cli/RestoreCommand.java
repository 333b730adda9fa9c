package guongsang.cli;

import guongsang.service.BackupService;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Puts a backup in the place of the present data, which are set aside.
@Command(name = "restore", sortOptions = false)
final class RestoreCommand extends Task {
    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    private Path file = Path.of("");

    RestoreCommand(Root root) {
        super(root);
    }

    @Override
    public Integer call() {
        Path folder = root().dataFolder().toAbsolutePath().normalize();
        Path aside = BackupService.restore(
                file.toAbsolutePath(), folder, root().surroundings().clock());
        out().println(
                        aside.toAbsolutePath().normalize().equals(folder)
                                ? words().t("restore.done", file, folder)
                                : words().t("restore.aside", file, folder, aside));
        return DONE;
    }
}
