package guongsang.cli;

import guongsang.domain.figure.Figure;
import guongsang.service.Workspace;
import guongsang.text.DocumentNumber;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Every figure of the year-end report, with the ids of the records behind it.
@Command(name = "figures", sortOptions = false)
final class FiguresCommand extends Task {
    @Option(
            names = "--year",
            paramLabel = "Y",
            required = true,
            converter = YearOption.class,
            descriptionKey = "option.year")
    private int year;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Option(names = "--today-units", descriptionKey = "option.today-units")
    private boolean todayUnits;

    FiguresCommand(Root root) {
        super(root);
    }

    @Override
    public Integer call() {
        try (Workspace workspace = open()) {
            List<Figure> figures = todayUnits
                    ? workspace.figures().figuresOfTodaysUnits(year)
                    : workspace.figures().figures(year);
            List<String> notes =
                    todayUnits ? workspace.figures().ofTodaysUnits(year).notes() : List.of();
            if (json) {
                Map<String, @Nullable Object> document = JsonWriter.object(
                        "year",
                        year,
                        "figures",
                        figures.stream().map(FiguresCommand::json).toList());
                if (todayUnits) {
                    document.put("todayUnits", true);
                    document.put("notes", notes);
                }
                JsonWriter.write(out(), document);
                return DONE;
            }
            TextTable table = new TextTable(
                    "id", words().t("figures.label"), words().t("figures.value"), words().t("figures.records"));
            figures.forEach(f -> {
                table.row(
                        f.id(),
                        f.label(),
                        shown(f),
                        f.records().isEmpty()
                                ? ""
                                : Integer.toString(f.records().size()));
            });
            table.print(out());
            notes.forEach(out()::println);
            return DONE;
        }
    }

    private static String shown(Figure figure) {
        Long value = figure.value();
        if (value == null) {
            return "";
        }
        return figure.measure() == Figure.Measure.PER_MILLE
                ? DocumentNumber.percent(value / 1_000.0)
                : DocumentNumber.plain(value);
    }

    private static Map<String, @Nullable Object> json(Figure figure) {
        return JsonWriter.object(
                "id", figure.id(),
                "label", figure.label(),
                "definition", figure.definition(),
                "value", figure.value(),
                "measure", figure.measure().name().toLowerCase(Locale.ROOT),
                "behind", figure.behind().name().toLowerCase(Locale.ROOT),
                "records", figure.records().stream().map(UUID::toString).toList());
    }
}
