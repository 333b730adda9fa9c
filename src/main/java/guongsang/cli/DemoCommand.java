package guongsang.cli;

import guongsang.service.DemoService;
import guongsang.service.Workspace;
import guongsang.text.DocumentNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Fills an empty data folder with the invented district.
@Command(name = "demo", sortOptions = false)
final class DemoCommand extends Task {
    @Option(names = "--seed", paramLabel = "N", descriptionKey = "demo.seed")
    private long seed = DemoService.USUAL_SEED;

    @Option(names = "--exemplars", paramLabel = "N", descriptionKey = "demo.exemplars")
    private int exemplars = DemoService.USUAL_EXEMPLARS;

    DemoCommand(Root root) {
        super(root);
    }

    @Override
    public Integer call() {
        try (Workspace workspace = open()) {
            DemoService.Filled filled = workspace.demo().fill(seed, exemplars);
            out().println(words().t(
                            "demo.done",
                            DocumentNumber.plain(filled.exemplars()),
                            DocumentNumber.plain(filled.registrations()),
                            workspace.folder()));
            return DONE;
        }
    }
}
