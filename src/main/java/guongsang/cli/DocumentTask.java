package guongsang.cli;

import guongsang.domain.office.DocumentKind;
import guongsang.service.DocumentRequest;
import guongsang.service.Workspace;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
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

    /// The document of that name among those of a form.
    static Optional<DocumentKind> kind(String name, DocumentKind.Form form) {
        return Arrays.stream(DocumentKind.values())
                .filter(k -> k.form() == form && k.code().equals(name))
                .findFirst();
    }

    int year() {
        return year;
    }

    /// Throws [NotYet] for an ending that a later version brings, [WrongUse] for any other that there is not.
    int write(DocumentKind kind) {
        return write(kind, (workspace, file) -> workspace.documents().write(DocumentRequest.of(kind, year), file));
    }

    /// The same with an own way to write the file.
    int write(DocumentKind kind, BiConsumer<Workspace, Path> writing) {
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
            writing.accept(workspace, output.toAbsolutePath());
            out().println(words().t("document.done", output));
            return DONE;
        }
    }
}
