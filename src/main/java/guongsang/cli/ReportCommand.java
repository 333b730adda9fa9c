package guongsang.cli;

import guongsang.domain.office.DocumentKind;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes a report of a year.
@Command(name = "report", sortOptions = false)
final class ReportCommand extends DocumentTask {
    /// What the contract names and a later version brings.
    private static final Set<String> LATER = Set.of("half-year", "period");

    @Parameters(paramLabel = "NAME", descriptionKey = "report.name")
    private String name = "";

    ReportCommand(Root root) {
        super(root);
    }

    @Override
    public Integer call() {
        if (LATER.contains(name)) {
            throw new NotYet(words().t("later.report", name));
        }
        DocumentKind kind =
                kind(name, DocumentKind.Form.REPORT).orElseThrow(() -> new WrongUse(words().t("use.report", name)));
        return write(kind);
    }
}
