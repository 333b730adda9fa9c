package guongsang.document.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a list under a title of its own.
///
/// @param title "I. TẬP THỂ", or null for a list without parts
/// @param rows may be empty: the part then says "Không có"
public record Section(@Nullable String title, List<Row> rows) {
    public Section {
        rows = List.copyOf(rows);
    }
}
