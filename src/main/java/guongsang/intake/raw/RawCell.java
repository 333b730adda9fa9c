package guongsang.intake.raw;

import org.jspecify.annotations.Nullable;

/// A cell as it stands, nothing converted or cleaned: `column` counts from 0; `font` is the name of its font where
/// the format knows fonts (in a cell of several fonts, that of most of its letters).
///
/// `text`: for [Type#TEXT] the very characters, soft hyphens included; for a number its digits without exponent and
/// without a decimal point where it is whole; for a date "08/03/1979" (with a time of day, it is a number); for an
/// error Excel's own word ("#REF!"). Of a formula, its last value.
public record RawCell(
        int column, Type type, String text, @Nullable String font) {
    /// What kind of value the cell holds.
    public enum Type {
        TEXT,
        NUMBER,
        DATE,
        FLAG,
        ERROR
    }
}
