package guongsang.bench;

import guongsang.domain.match.DuplicateIndex;
import guongsang.domain.match.LabelledPeople;
import guongsang.domain.match.Measured;
import guongsang.domain.match.Subject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Supplier;

/// Finding duplicates: how long it takes, the index included, and how good it is on a labelled set. There is no anchor
/// beside it: the goal is 300 rows held against 10,000 in 300 ms.
public final class MatchBenchmark {
    private static final long SEED = 20_260_115;

    private MatchBenchmark() {}

    public static void main(String[] args) {
        LabelledPeople small = new LabelledPeople(SEED, 10_000, 300);
        System.out.printf(
                "10,000 indexed and 300 asked, first time in a cold process: %.0f ms%n", millis(() -> ask(small, 300)));
        for (int i = 0; i < 15; i++) {
            ask(small, 300);
        }
        System.out.printf(
                "10,000 indexed and 300 asked, median of 15 warm: %.0f ms%n",
                Timing.median(java.util.stream.Stream.generate(() -> millis(() -> ask(small, 300)))
                        .limit(15)
                        .toList()));
        for (int people : new int[] {10_000, 30_000, 100_000}) {
            LabelledPeople set = new LabelledPeople(SEED, people, 10_000);
            DuplicateIndex[] index = new DuplicateIndex[1];
            double building = millis(() -> index[0] = DuplicateIndex.of(set.register(), set::today));
            double asking = millis(() -> found(index[0], set, 10_000));
            System.out.printf(
                    "%,d indexed: %.0f ms; 10,000 asked: %.0f ms, %.1f µs each%n",
                    people, building, asking, asking / 10);
        }
        LabelledPeople labelled = new LabelledPeople(SEED, 10_000, 4_500);
        System.out.println(Measured.of(labelled, DuplicateIndex.of(labelled.register(), labelled::today)));
    }

    private static Object ask(LabelledPeople set, int rows) {
        return found(DuplicateIndex.of(set.register(), set::today), set, rows);
    }

    private static Object found(DuplicateIndex index, LabelledPeople set, int rows) {
        List<Subject> asked =
                set.rows().stream().limit(rows).map(LabelledPeople.Row::subject).toList();
        return asked.stream().mapToInt(s -> index.find(s).size()).sum();
    }

    /// Processor time of this thread, which other programs on the machine do not stretch: all of it runs on one.
    private static double millis(Supplier<?> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.get();
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
