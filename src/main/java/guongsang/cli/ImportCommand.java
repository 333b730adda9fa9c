package guongsang.cli;

import guongsang.domain.intake.IntakeProblem;
import guongsang.service.Workspace;
import guongsang.service.intake.FileChoices;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.OpenedFile;
import guongsang.service.intake.RowState;
import guongsang.service.intake.SheetPreview;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes lists in: every file is read and checked first, so that one that cannot be taken stops the call before
/// anything is stored.
@Command(name = "import", sortOptions = false)
final class ImportCommand extends Task {
    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import.file")
    private List<Path> files = List.of();

    @Option(
            names = "--year",
            paramLabel = "Y",
            required = true,
            converter = YearOption.class,
            descriptionKey = "option.year")
    private int year;

    @Option(names = "--unit", paramLabel = "NAME", descriptionKey = "import.unit")
    private @Nullable String unitName;

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ImportCommand(Root root) {
        super(root);
    }

    @Override
    public Integer call() {
        try (Workspace workspace = open()) {
            FileChoices choices = unitName == null ? FileChoices.NONE : FileChoices.NONE.withUnit(unitName);
            List<OpenedFile> opened = files.stream()
                    .map(f -> workspace
                            .intake()
                            .open(f.toAbsolutePath(), () -> false)
                            .with(choices))
                    .toList();
            List<FilePreview> previews = workspace.intake().preview(opened, year, () -> false);
            for (FilePreview preview : previews) {
                if (preview.sender() == null) {
                    throw new WrongUse(words().t("use.import.unit", preview.path()));
                }
            }
            if (!dryRun) {
                workspace.intake().takeIn(previews, () -> false);
            }
            if (json) {
                JsonWriter.write(
                        out(),
                        JsonWriter.object(
                                "committed",
                                !dryRun,
                                "files",
                                previews.stream().map(ImportCommand::json).toList()));
            } else {
                previews.forEach(this::tell);
                if (dryRun) {
                    out().println(words().t("import.dry"));
                }
            }
            return DONE;
        }
    }

    private static Map<String, @Nullable Object> json(FilePreview preview) {
        FilePreview.Sender sender = preview.sender();
        return JsonWriter.object(
                "file", preview.name(),
                "unit", sender == null ? null : sender.name(),
                "sheets", preview.sheets().stream().map(ImportCommand::json).toList(),
                "problems", preview.problems().stream().map(ImportCommand::json).toList());
    }

    private static Map<String, @Nullable Object> json(SheetPreview sheet) {
        return JsonWriter.object(
                "sheet", sheet.name(),
                "headerRow", sheet.headerRow(),
                "encoding", sheet.encoding(),
                "rows", sheet.rows().size(),
                "new", sheet.count(RowState.NEW) + sheet.count(RowState.DOUBTFUL),
                "updated", sheet.count(RowState.UPDATED),
                "duplicate", sheet.count(RowState.DUPLICATE),
                "rejected", sheet.count(RowState.REJECTED));
    }

    private static Map<String, @Nullable Object> json(IntakeProblem problem) {
        return JsonWriter.object(
                "sheet", problem.sheet(),
                "row", problem.row(),
                "column", problem.column(),
                "value", problem.value(),
                "severity", problem.severity().name().toLowerCase(Locale.ROOT),
                "code", problem.code(),
                "message", problem.message(),
                "fix", problem.fix());
    }

    private void tell(FilePreview preview) {
        out().println(words().t(
                        "import.done",
                        preview.name(),
                        preview.rows().size(),
                        preview.count(RowState.NEW) + preview.count(RowState.DOUBTFUL),
                        preview.count(RowState.UPDATED),
                        preview.count(RowState.DUPLICATE),
                        preview.count(RowState.REJECTED)));
        for (IntakeProblem p : preview.problems()) {
            out().println(words().t(
                            "import.problem", orDash(p.sheet()), orDash(p.row()), orDash(p.column()), p.message()));
        }
    }

    private static Object orDash(@Nullable Object value) {
        return value == null ? "–" : value;
    }
}
