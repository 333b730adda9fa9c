package guongsang.cli;

import guongsang.domain.office.DocumentKind;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes a list of a year.
@Command(name = "list", sortOptions = false)
final class ListCommand extends DocumentTask {
    /// What the contract names and a later version brings.
    private static final Set<String> LATER = Set.of("commendation");

    @Parameters(paramLabel = "NAME", descriptionKey = "list.name")
    private String name = "";

    ListCommand(Root root) {
        super(root);
    }

    @Override
    public Integer call() {
        if (LATER.contains(name)) {
            throw new NotYet(words().t("later.list", name));
        }
        DocumentKind kind =
                kind(name, DocumentKind.Form.LIST).orElseThrow(() -> new WrongUse(words().t("use.list", name)));
        return write(kind);
    }
}
