package guongsang.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The whole register to PostgreSQL or back; its place in the contract is kept, a later version brings it.
@Command(name = "migrate", hidden = true, sortOptions = false)
final class MigrateCommand extends Task {
    @Option(names = "--to", paramLabel = "JDBC-URL", descriptionKey = "migrate.to")
    private @Nullable String to;

    MigrateCommand(Root root) {
        super(root);
    }

    @Override
    public Integer call() {
        throw new NotYet(words().t("later.migrate"));
    }
}
