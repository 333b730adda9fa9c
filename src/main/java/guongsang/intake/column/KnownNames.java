package guongsang.intake.column;

import java.util.function.Predicate;

/// Names that the program knows, by any spelling it accepts for them.
public record KnownNames(Predicate<String> unit, Predicate<String> field, Predicate<String> movement) {
    /// Knows nothing.
    public static KnownNames none() {
        return new KnownNames(_ -> false, _ -> false, _ -> false);
    }
}
