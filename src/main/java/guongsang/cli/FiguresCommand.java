package guongsang.cli;

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

    FiguresCommand(Root root) {
        super(root);
    }

    @Override
    public Integer call() {
        return DONE;
    }
}
