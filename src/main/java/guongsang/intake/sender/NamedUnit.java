package guongsang.intake.sender;

import guongsang.intake.column.KnownNames;
import guongsang.text.Folding;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Finds the sender in the name of a file or sheet ("DS xa Tan Lap 2026.xlsx"): only units that the program knows.
public final class NamedUnit {
    private static final int LONGEST = 9;

    private NamedUnit() {}

    /// Null where the name holds no known unit of two words or more.
    public static @Nullable String in(String name, KnownNames known) {
        int dot = name.lastIndexOf('.');
        String[] words = Folding.fold(dot > 0 ? name.substring(0, dot) : name).split(" ");
        for (int count = Math.min(LONGEST, words.length); count > 1; count--) {
            for (int at = 0; at + count <= words.length; at++) {
                String part = String.join(" ", Arrays.copyOfRange(words, at, at + count));
                if (known.unit().test(part)) {
                    return part;
                }
            }
        }
        return null;
    }
}
