package guongsang.cli;

import guongsang.domain.intake.IntakeProblem;
import guongsang.domain.unit.Unit;
import guongsang.service.ImportService.Preview;
import guongsang.service.ImportService.RowState;
import guongsang.service.ImportService.Sheet;
import guongsang.service.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
            UUID unit = unit(workspace);
            List<Preview> previews = new ArrayList<>();
            for (Path file : files) {
                previews.add(preview(workspace, file, unit));
            }
            if (!dryRun) {
                previews.replaceAll(earlier -> workspace.intake().takeIn(earlier, () -> false));
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

    private @Nullable UUID unit(Workspace workspace) {
        if (unitName == null) {
            return null;
        }
        return workspace
                .units()
                .meant(unitName, year)
                .map(meant -> meant.unit().id())
                .orElseThrow(() -> new WrongUse(words().t("use.import.unknown-unit", unitName)));
    }

    private Preview preview(Workspace workspace, Path file, @Nullable UUID unit) {
        Preview preview = workspace.intake().preview(file.toAbsolutePath(), year, unit);
        if (preview.unit() == null) {
            throw new WrongUse(words().t("use.import.unit", file));
        }
        return preview;
    }

    private static Map<String, @Nullable Object> json(Preview preview) {
        String unit = Optional.ofNullable(preview.unit()).map(Unit::name).orElse(null);
        return JsonWriter.object(
                "file", preview.name(),
                "unit", unit,
                "sheets", preview.sheets().stream().map(ImportCommand::json).toList(),
                "problems", preview.problems().stream().map(ImportCommand::json).toList());
    }

    private static Map<String, @Nullable Object> json(Sheet sheet) {
        return JsonWriter.object(
                "sheet", sheet.name(),
                "headerRow", sheet.headerRow(),
                "encoding", sheet.encoding(),
                "rows", sheet.rows().size(),
                "new", sheet.count(RowState.NEW),
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
                "message", problem.message());
    }

    private void tell(Preview preview) {
        out().println(words().t(
                        "import.done",
                        preview.name(),
                        preview.sheets().stream().mapToInt(s -> s.rows().size()).sum(),
                        preview.count(RowState.NEW),
                        preview.count(RowState.UPDATED),
                        preview.count(RowState.DUPLICATE),
                        preview.count(RowState.REJECTED)));
        for (IntakeProblem p : preview.problems()) {
            String column = p.column();
            out().println(words().t("import.problem", p.sheet(), p.row(), column == null ? "–" : column, p.message()));
        }
    }
}
