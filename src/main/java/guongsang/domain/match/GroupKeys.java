package guongsang.domain.match;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;

/// The keys under which a collective or a model is found.
final class GroupKeys {
    private static final int FEW = 60;
    private static final int MANY = 300;

    private GroupKeys() {}

    /// `timesUsed`: how often a word comes in the names of the register.
    static void of(Group group, ToIntFunction<String> timesUsed, PersonKeys.Taker keys) {
        GroupName name = group.name();
        if (name.isEmpty()) {
            return;
        }
        Object kind = group.subject().kind();
        keys.take(Blocks.key('k', kind, name.key()), FEW);
        keys.take(Blocks.key('c', kind, name.core()), FEW);
        // The rarest words are in the name however much of the rest was left out
        List<String> rare = name.words().stream()
                .distinct()
                .sorted(Comparator.comparingInt(timesUsed).thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
        for (String word : rare) {
            keys.take(Blocks.key('w', kind, word, name.numbers()), FEW);
        }
        UUID unit = group.unit();
        if (unit != null) {
            keys.take(Blocks.key('u', kind, name.key(), unit), MANY);
            keys.take(Blocks.key('v', kind, name.core(), unit), MANY);
            for (String word : rare) {
                keys.take(Blocks.key('x', kind, word, name.numbers(), unit), MANY);
            }
        }
    }
}
