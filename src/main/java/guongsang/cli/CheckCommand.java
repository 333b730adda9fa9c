package guongsang.cli;

import guongsang.service.CheckService;
import guongsang.service.Workspace;
import guongsang.text.DocumentNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Integrity of data and journal; problems end with exit code 1.
@Command(name = "check", sortOptions = false)
final class CheckCommand extends Task {
    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    CheckCommand(Root root) {
        super(root);
    }

    @Override
    public Integer call() {
        try (Workspace workspace = open()) {
            CheckService.Report report = workspace.check().check();
            var counts = report.counts();
            if (json) {
                JsonWriter.write(
                        out(),
                        JsonWriter.object(
                                "ok", report.ok(),
                                "exemplars", counts.exemplars(),
                                "registrations", counts.registrations(),
                                "journal", counts.journal(),
                                "attachments", counts.attachments(),
                                "problems", report.problems()));
            } else {
                out().println(words().t(
                                "check.counts",
                                DocumentNumber.plain(counts.exemplars()),
                                DocumentNumber.plain(counts.registrations()),
                                DocumentNumber.plain(counts.journal())));
                if (report.ok()) {
                    out().println(words().t("check.good"));
                }
                report.problems().forEach(out()::println);
            }
            if (!report.ok()) {
                root().surroundings()
                        .err()
                        .println(words().t("check.bad", report.problems().size()));
                return FAILED;
            }
            return DONE;
        }
    }
}
