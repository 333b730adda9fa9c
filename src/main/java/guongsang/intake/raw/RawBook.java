package guongsang.intake.raw;

import java.util.List;

/// An opened file: its sheets in order, visible and hidden, and what has to be said about it (macros, external links
/// that were not followed), one Vietnamese sentence each.
public record RawBook(String name, List<RawSheet> sheets, List<String> notices) {
    public RawBook {
        sheets = List.copyOf(sheets);
        notices = List.copyOf(notices);
    }
}
