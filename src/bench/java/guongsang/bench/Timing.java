package guongsang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Times two ways to do the same thing side by side: in turns, so that both see the same machine, and by their
/// medians.
final class Timing {
    private Timing() {}

    /// A line of the table of results.
    interface Line {}

    /// What was measured: medians in milliseconds, and how many milliseconds were aimed at.
    record Within(String what, double ours, double anchor, double goal) implements Line {
        @Override
        public String toString() {
            return "| %s | %.2f ms | %.2f ms | %.2f | ≤ %.0f ms | %s |"
                    .formatted(what, ours, anchor, ours / anchor, goal, ours <= goal ? "reached" : "missed");
        }
    }

    /// What was measured: medians in milliseconds, and what ratio was aimed at.
    record Pair(String what, double ours, double anchor, double goal) implements Line {
        double ratio() {
            return ours / anchor;
        }

        @Override
        public String toString() {
            return "| %s | %.2f ms | %.2f ms | %.2f | ≤ %.1f | %s |"
                    .formatted(what, ours, anchor, ratio(), goal, ratio() <= goal ? "reached" : "missed");
        }
    }

    static Pair sideBySide(String what, double goal, int warmups, int runs, Callable<?> ours, Callable<?> anchor)
            throws Exception {
        List<Double> our = new ArrayList<>();
        List<Double> their = new ArrayList<>();
        for (int i = -warmups; i < runs; i++) {
            double a = millis(ours);
            double b = millis(anchor);
            if (i >= 0) {
                our.add(a);
                their.add(b);
            }
        }
        return new Pair(what, median(our), median(their), goal);
    }

    static double millis(Callable<?> work) throws Exception {
        System.gc();
        long start = System.nanoTime();
        Object result = work.call();
        long nanos = System.nanoTime() - start;
        if (result == null) {
            throw new IllegalStateException("the work gave nothing");
        }
        return nanos / 1e6;
    }

    static double median(List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
