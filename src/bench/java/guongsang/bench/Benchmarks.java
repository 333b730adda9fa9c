package guongsang.bench;

import guongsang.service.DemoService;
import guongsang.service.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Runs every benchmark beside its anchor and prints one table. Arguments: sizes of the register in exemplars.
/// Registers are filled once and kept in `target/bench`.
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        List<Timing.Line> all = new ArrayList<>();
        for (String arg : args) {
            int exemplars = Integer.parseInt(arg);
            Path folder = Path.of("target", "bench", "register-" + exemplars);
            Files.createDirectories(folder);
            try (Workspace workspace = Workspace.open(folder, Clock.systemDefaultZone(), "benchmark")) {
                if (workspace.demo().possible()) {
                    workspace.demo().fill(DemoService.USUAL_SEED, exemplars);
                }
                all.addAll(ScreenBenchmark.run(workspace, exemplars));
                all.addAll(SearchBenchmark.run(workspace, exemplars));
                all.addAll(FiguresBenchmark.run(workspace, exemplars, DemoService.NEWEST_YEAR));
            }
        }
        all.addAll(PlanBenchmark.run(10_000, 60));
        all.addAll(PlanBenchmark.run(100_000, 600));
        all.addAll(new ListBenchmark().run());
        OpenBenchmark open = new OpenBenchmark();
        open.run().forEach(all::add);
        System.out.println("| what | Gương Sáng | anchor | ratio | goal | |");
        System.out.println("|---|---|---|---|---|---|");
        all.forEach(System.out::println);
        MatchBenchmark.main(args);
        open.memory().forEach(System.out::println);
        System.exit(0);
    }
}
