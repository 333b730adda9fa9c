package guongsang.domain.match;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the comparison of two names of persons gave. `against`: how unlikely the differences are for one person, in
/// bits (a factor of two each); `share`: the part of all people whose name would agree as well. `example`: the words
/// that differ, as a sentence shows them, "thị" or "hoa/hoà".
record NameLikeness(
        double against,
        double share,
        Set<Difference> differences,
        @Nullable String example) {
    /// In the order of weight: the last one of a comparison is what a sentence speaks of.
    enum Difference {
        TONE_PLACE,
        I_OR_Y,
        KEYS,
        SPACING,
        PLAIN,
        ORDER_OF_HIGHLAND_NAME,
        MIDDLE_LEFT_OUT,
        SHORT,
        SHORT_GIVEN,
        SLIP,
        PLAIN_WORD,
        ORDER,
        TYPO,
        MARKS
    }

    /// Differences that two people may well have: twins and neighbours are called alike. Never sure by names and
    /// births alone.
    private static final Set<Difference> OPEN = EnumSet.range(Difference.SHORT_GIVEN, Difference.MARKS);

    /// The same name to whoever says it aloud.
    boolean same() {
        return differences.isEmpty() || differences.stream().allMatch(d -> d.compareTo(Difference.PLAIN) <= 0);
    }

    boolean open() {
        return differences.stream().anyMatch(OPEN::contains);
    }

    @Nullable
    Difference heaviest() {
        Difference heaviest = null;
        for (Difference difference : differences) {
            heaviest = difference;
        }
        return heaviest;
    }
}
