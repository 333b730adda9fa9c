package guongsang.bench;

import java.util.ArrayList;
import java.util.List;

/// Runs every benchmark beside its anchor and prints one table. Arguments: sizes of the register, by default 10000
/// 100000.
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        List<Timing.Pair> all = new ArrayList<>();
        all.addAll(new ListBenchmark().run());
        print(all);
    }

    private static void print(List<Timing.Pair> all) {
        System.out.println("| what | Gương Sáng | anchor | ratio | goal | |");
        System.out.println("|---|---|---|---|---|---|");
        all.forEach(System.out::println);
    }
}
