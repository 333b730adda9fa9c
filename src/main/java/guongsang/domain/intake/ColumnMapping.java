package guongsang.domain.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a clerk said about the columns of a sheet, by their places counted from 0: those that are an attribute, and
/// those that are to be left out. Columns not named here are matched by the program. `kind` is what its rows are
/// where neither a section nor a column of the sheet says it; null leaves that to the program as well.
public record ColumnMapping(
        Map<Integer, Attribute> attributes,
        Set<Integer> ignored,
        @Nullable Kind kind) {
    public ColumnMapping {
        attributes = Map.copyOf(attributes);
        ignored = Set.copyOf(ignored);
    }
}
