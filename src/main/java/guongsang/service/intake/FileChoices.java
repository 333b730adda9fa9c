package guongsang.service.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.intake.ColumnMapping;
import guongsang.domain.intake.RowPlace;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person said about a file beyond what it says itself. `unit`: the sender's name (one of the register or a new
/// one), absent when the file's own heading counts; `columns`: by sheet and header row, what columns are;
// `corrections`: texts in place of those in cells.
public record FileChoices(
        @Nullable String unit,
        Map<RowPlace, ColumnMapping> columns,
        Map<RowPlace, Map<Attribute, String>> corrections,
        Map<RowPlace, Kind> kinds,
        Map<RowPlace, Decision> decisions) {
    public static final FileChoices NONE = new FileChoices(null, Map.of(), Map.of(), Map.of(), Map.of());

    public FileChoices {
        columns = Map.copyOf(columns);
        corrections = Map.copyOf(corrections);
        kinds = Map.copyOf(kinds);
        decisions = Map.copyOf(decisions);
    }

    public FileChoices withUnit(@Nullable String other) {
        return new FileChoices(other, columns, corrections, kinds, decisions);
    }

    public FileChoices withColumns(RowPlace header, ColumnMapping mapping) {
        return new FileChoices(unit, with(columns, header, mapping), corrections, kinds, decisions);
    }

    public FileChoices withoutDecision(RowPlace place) {
        Map<RowPlace, Decision> fewer = new HashMap<>(decisions);
        fewer.remove(place);
        return new FileChoices(unit, columns, corrections, kinds, fewer);
    }

    public FileChoices withCorrection(RowPlace place, Attribute attribute, String text) {
        Map<Attribute, String> ofRow = new HashMap<>(corrections.getOrDefault(place, Map.of()));
        ofRow.put(attribute, text);
        return new FileChoices(unit, columns, with(corrections, place, Map.copyOf(ofRow)), kinds, decisions);
    }

    public FileChoices withKind(RowPlace place, Kind kind) {
        return new FileChoices(unit, columns, corrections, with(kinds, place, kind), decisions);
    }

    public FileChoices withDecision(RowPlace place, Decision decision) {
        return new FileChoices(unit, columns, corrections, kinds, with(decisions, place, decision));
    }

    private static <K, V> Map<K, V> with(Map<K, V> all, K key, V value) {
        Map<K, V> changed = new HashMap<>(all);
        changed.put(key, value);
        return changed;
    }
}
