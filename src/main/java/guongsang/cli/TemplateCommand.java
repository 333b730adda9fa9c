package guongsang.cli;

import guongsang.domain.Refused;
import guongsang.domain.unit.Unit;
import guongsang.service.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the registration template of a year: for one unit, for any, or for all units into a folder.
@Command(name = "template", sortOptions = false)
final class TemplateCommand extends Task {
    @Option(
            names = "--year",
            paramLabel = "Y",
            required = true,
            converter = YearOption.class,
            descriptionKey = "option.year")
    private int year;

    @Option(names = "--unit", paramLabel = "NAME", descriptionKey = "template.unit")
    private @Nullable String unitName;

    @Option(names = "--with-last-year", descriptionKey = "template.last-year")
    private boolean withLastYear;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            required = true,
            descriptionKey = "template.output")
    private Path output = Path.of("");

    TemplateCommand(Root root) {
        super(root);
    }

    @Override
    public Integer call() {
        Path target = output.toAbsolutePath();
        boolean file = output.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if (unitName != null && !file) {
            throw new WrongUse(words().t("use.template.output", output));
        }
        try (Workspace workspace = open()) {
            if (file) {
                Unit unit = unitName == null ? null : unit(workspace, unitName);
                workspace.templates().writeTemplate(target, unit, year, withLastYear);
                out().println(words().t("document.done", output));
            } else {
                List<Path> files = workspace.templates().writeTemplates(target, year, withLastYear, () -> false);
                out().println(words().t("template.done", files.size(), output));
            }
            return DONE;
        }
    }

    private Unit unit(Workspace workspace, String name) {
        return workspace
                .catalogue()
                .unitNamed(name, year)
                .orElseThrow(() -> new Refused("unit.unknown", words().t("use.import.unknown-unit", name)));
    }
}
