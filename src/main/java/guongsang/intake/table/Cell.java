package guongsang.intake.table;

import guongsang.intake.raw.RawCell;

/// A cell with its text in clean Unicode; `raw`: the characters that stood in it.
public record Cell(String text, String raw, RawCell.Type type) {
    /// A number or a date, or text that begins with a digit.
    boolean numeric() {
        return type == RawCell.Type.NUMBER || type == RawCell.Type.DATE || Character.isDigit(text.charAt(0));
    }
}
