package guongsang.intake.raw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cell as it stands, nothing converted or cleaned: `column` counts from 0; `font` is the name of its font where
/// the format knows fonts (in a cell of several fonts, that of most of its letters).
///
/// `text`: for [Type#TEXT] the very characters, soft hyphens included; for a number its digits without exponent and
/// without a decimal point where it is whole, at most 15 of them as Excel shows (padded with zeros where the cell's
/// format shows them); for a date "08/03/1979" (a time of day is left out); for a flag "TRUE" or "FALSE"; for an
/// error Excel's own word ("#REF!"). Of a formula, its last value. What only a format makes readable is text as the
/// cell shows it: "97%", "03/1979" (a date of which the cell shows no day).
///
/// `runs`: of a cell written in several fonts the pieces in order, together as long as `text`; else empty.
public record RawCell(
        int column, Type type, String text, @Nullable String font, List<Run> runs) {
    public RawCell {
        runs = List.copyOf(runs);
    }

    /// A cell in one font.
    public RawCell(int column, Type type, String text, @Nullable String font) {
        this(column, type, text, font, List.of());
    }

    /// So many `char`s of the text, from where the last run ended, are in that font.
    public record Run(int length, @Nullable String font) {}

    /// What kind of value the cell holds.
    public enum Type {
        TEXT,
        NUMBER,
        DATE,
        FLAG,
        ERROR
    }
}
