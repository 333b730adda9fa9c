package guongsang.domain.figure;

import guongsang.domain.figure.Figure.Behind;
import guongsang.domain.figure.Figure.Measure;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Collects figures in the order of the report.
final class Tally {
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    /// A figure that counts its records.
    void count(String id, String label, String definition, Behind behind, List<UUID> records) {
        put(new Figure(id, label, definition, (long) records.size(), records, behind, Measure.COUNT));
    }

    /// A figure that counts its records where `given`, else was never given.
    void countIf(boolean given, String id, String label, String definition, Behind behind, List<UUID> records) {
        put(new Figure(id, label, definition, given ? (long) records.size() : null, records, behind, Measure.COUNT));
    }

    void value(
            String id,
            String label,
            String definition,
            @Nullable Long value,
            Behind behind,
            List<UUID> records,
            Measure measure) {
        put(new Figure(id, label, definition, value, records, behind, measure));
    }

    /// What part `part` is of `whole`, in per mille; absent where either is, or the whole is 0.
    void permille(String id, String label, String definition, @Nullable Long part, @Nullable Long whole) {
        Long value = part == null || whole == null || whole == 0 ? null : (Long) Math.round(1000.0 * part / whole);
        put(new Figure(id, label, definition, value, List.of(), Behind.REGISTRATIONS, Measure.PER_MILLE));
    }

    private void put(Figure figure) {
        if (figures.put(figure.id(), figure) != null) {
            throw new IllegalStateException("two figures are called " + figure.id());
        }
    }

    @Nullable
    Figure get(String id) {
        return figures.get(id);
    }

    @Nullable
    Long valueOf(String id) {
        Figure figure = figures.get(id);
        return figure == null ? null : figure.value();
    }

    List<Figure> all() {
        return List.copyOf(figures.values());
    }

    /// The ids of the rows that satisfy the condition.
    static <T> List<UUID> ids(Collection<T> rows, Function<T, UUID> id, Predicate<T> condition) {
        return rows.stream().filter(condition).map(id).toList();
    }
}
