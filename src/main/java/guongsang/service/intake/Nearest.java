package guongsang.service.intake;

import guongsang.text.Folding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The name in a list that shares most words with a typed one.
final class Nearest {
    private static final double ENOUGH = 0.5;

    private Nearest() {}

    /// Empty when none shares at least half of the words of both.
    static Optional<String> of(String typed, List<String> names) {
        Set<String> wanted = words(typed);
        String best = null;
        double bestShare = 0;
        for (String name : names) {
            Set<String> both = words(name);
            int all = both.size() + wanted.size();
            both.retainAll(wanted);
            double share = all == 0 ? 0 : 2.0 * both.size() / all;
            if (share > bestShare) {
                bestShare = share;
                best = name;
            }
        }
        return bestShare > ENOUGH ? Optional.ofNullable(best) : Optional.empty();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(Folding.fold(text).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
