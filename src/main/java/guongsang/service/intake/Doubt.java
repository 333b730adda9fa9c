package guongsang.service.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.match.Reason;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody a row may be: an exemplar of the register or a row before it. `title` names that one ("hồ sơ 2021-0088",
/// "dòng 12 của ds.xlsx"); `values` for the view side by side; `percent` 0 to 100.
public record Doubt(
        @Nullable UUID exemplarId,
        @Nullable RowId row,
        String title,
        Map<Attribute, String> values,
        int percent,
        List<Comparison> comparisons) {
    public Doubt {
        values = Map.copyOf(values);
        comparisons = List.copyOf(comparisons);
    }

    /// How one thing compares, in words ("năm sinh khớp"). `good`: it does not speak against one person.
    public record Comparison(Reason.Aspect what, String words, boolean good) {}

    /// The decision that says yes to it.
    public Decision join() {
        return row == null
                ? new Decision.Join(java.util.Objects.requireNonNull(exemplarId))
                : new Decision.JoinRow(row);
    }
}
