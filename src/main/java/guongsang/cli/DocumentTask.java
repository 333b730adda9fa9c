package guongsang.cli;

import guongsang.domain.office.DocumentKind;
import guongsang.service.DocumentRequest;
import guongsang.service.Workspace;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/// A command that writes a document into a file whose ending says the format.
abstract class DocumentTask extends Task {
    @Option(
            names = "--year",
            paramLabel = "Y",
            required = true,
            converter = YearOption.class,
            descriptionKey = "option.year")
    private int year;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            descriptionKey = "option.output")
    private Path output = Path.of("");

    DocumentTask(Root root) {
        super(root);
    }

    /// The document of that name among the lists, or among the reports.
    static Optional<DocumentKind> kind(String name, boolean list) {
        return Arrays.stream(DocumentKind.values())
                .filter(k -> k.list() == list && k.code().equals(name))
                .findFirst();
    }

    /// Throws [NotYet] for an ending that a later version brings, [WrongUse] for any other that there is not.
    int write(DocumentKind kind) {
        try (Workspace workspace = open()) {
            List<String> endings = workspace.documents().endings(kind);
            String name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
            String either = String.join(words().english() ? " or " : " hoặc ", endings);
            if (name.endsWith(".docx")) {
                throw new NotYet(words().t("later.docx", either));
            }
            if (endings.stream().noneMatch(name::endsWith)) {
                throw new WrongUse(words().t("use.ending", output, either));
            }
            workspace.documents().write(DocumentRequest.of(kind, year), output.toAbsolutePath());
            out().println(words().t("document.done", output));
            return DONE;
        }
    }
}
